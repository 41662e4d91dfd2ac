/**
 * Reads a whole number from an environment variable.
 *
 * @param name - the variable, e.g. `TVPA_RUNS`
 * @param ordinary - the value when the variable is absent or empty
 * @param least - the smallest number that makes sense
 * @throws Error when the variable holds anything but such a number: a test
 * run must not go on with a seed or a size that nobody asked for.
 */
export function integerFromEnvironment(name: string, ordinary: number, least: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return ordinary;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least) {
    throw new Error(`\`${name}\` is \`${text}\`: expected a whole number of at least ${least}`);
  }
  return value;
}
