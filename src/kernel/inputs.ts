/**
 * The kernel inputs: the few conclusions about a year that the procedure needs, each
 * a condition of the same name in the rulebook. The last two say only what practice
 * leads one to expect.
 */
export const KERNEL_INPUTS = [
  'specialCase',
  'notRated',
  'fullyMeetsMinimumStandards',
  'policyOrPattern',
  'significantEfforts',
  'meetsWatchListCriteria',
  'waiverGranted',
  'increasingEfforts',
  'keyAchievements',
] as const;

/** Name of a kernel input. */
export type KernelInput = (typeof KERNEL_INPUTS)[number];

/** Values of the kernel inputs; null or absent is unknown. */
export type KernelInputs = { readonly [Input in KernelInput]?: boolean | null };

/** How many combinations of known inputs there are: each is a code of one bit an input. */
export const INPUT_CODES = 1 << KERNEL_INPUTS.length;

/** The bit of an input inside a code. */
export function inputBit(input: KernelInput): number {
  return 1 << KERNEL_INPUTS.indexOf(input);
}

const expansions = new Map<number, readonly number[]>();

/**
 * Every code that some completion of the unknown inputs gives. `known` has a bit for
 * each known input, `value` its value. The same list object is returned for the same
 * arguments, so that it can serve as a key.
 */
export function completions(known: number, value: number): readonly number[] {
  const key = known * INPUT_CODES + (value & known);
  const cached = expansions.get(key);
  if (cached) return cached;
  const codes: number[] = [];
  for (let code = 0; code < INPUT_CODES; code += 1) {
    if ((code & known) === (value & known)) codes.push(code);
  }
  expansions.set(key, codes);
  return codes;
}

/** The completions of inputs given by name. */
export function codesOf(inputs: KernelInputs): readonly number[] {
  let known = 0;
  let value = 0;
  for (const input of KERNEL_INPUTS) {
    const given = inputs[input];
    if (typeof given !== 'boolean') continue;
    known |= inputBit(input);
    if (given) value |= inputBit(input);
  }
  return completions(known, value);
}
