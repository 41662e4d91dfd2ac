/**
 * The readings: documented interpretations where the statute leaves room, and
 * switches for State's practice and our own defaults. The first value of each is
 * the default. `docs/readings.md` gives the ground and the evidence of each.
 */
export const READINGS = {
  /** Which years the two-year limit counts (22 U.S.C. 7107(b)(2)(D)(i)). */
  clockList: ['tier-2-watch-list', 'special-watch-list'],
  /** What a special case or an unrated year does to the count; the statute is silent. */
  specialCase: ['reset', 'freeze'],
  /** When the reinstatement cap arms and disarms (22 U.S.C. 7107(b)(2)(F)). */
  reinstatementCap: ['F1', 'F2', 'F3', 'F4'],
  /** How strong a proof policy or pattern is (22 U.S.C. 7107(b)(3)(B)). */
  policyOrPattern: ['forces-tier-3', 'weighed'],
  /** Practice: rising from Tier 3 goes to the watch list. */
  risingFromTier3: ['on', 'off'],
  /** Practice: increasing efforts lead to Tier 2. */
  increasingEfforts: ['on', 'off'],
  /** Ours: a country rated last year is expected to be rated again. */
  ratedAgain: ['on', 'off'],
  /** Ours: unanimous indicia or factors settle the weighed standard. */
  unanimity: ['on', 'off'],
  /** Whether later years may say something about unknown earlier ones. */
  lookBack: ['forward', 'hindsight'],
} as const;

/** Name of a reading. */
export type ReadingName = keyof typeof READINGS;

/** One value for every reading. */
export type Readings = { readonly [Name in ReadingName]: (typeof READINGS)[Name][number] };

/** The default of every reading. */
export const DEFAULT_READINGS: Readings = {
  clockList: 'tier-2-watch-list',
  specialCase: 'reset',
  reinstatementCap: 'F1',
  policyOrPattern: 'forces-tier-3',
  risingFromTier3: 'on',
  increasingEfforts: 'on',
  ratedAgain: 'on',
  unanimity: 'on',
  lookBack: 'forward',
};

/** Names of all readings, in the order in which answers list them. */
export const READING_NAMES = Object.keys(READINGS) as readonly ReadingName[];

const keys = new WeakMap<Readings, string>();

/** A text that is the same for equal readings and no others: a key for caches. */
export function readingsKey(readings: Readings): string {
  const known = keys.get(readings);
  if (known !== undefined) return known;
  const key = READING_NAMES.map((name) => readings[name]).join('|');
  keys.set(readings, key);
  return key;
}
