/** True in `npm run prove`, where the long runs are made. */
const PROVING: boolean = process.env['TVPA_PROVE'] === '1';

/** How many cases a property is tried on: few in `npm test`, all of them in `npm run prove`. */
export function runs(short: number, long: number): number {
  return PROVING ? long : short;
}

/** A list as it is in `npm run prove`; in `npm test` only some of it. */
export function some<One>(short: readonly One[], long: readonly One[]): readonly One[] {
  return PROVING ? long : short;
}
