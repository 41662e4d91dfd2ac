/** Longest text quoted from an input in a message, in characters. */
const LONGEST = 60;

/**
 * A short, safe description of any value for a message: strings quoted and cut,
 * numbers as written, objects and arrays by kind only, so that a deep or huge value
 * costs nothing and shows nothing that was not asked for.
 */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') {
    const text = value.length > LONGEST ? `${value.slice(0, LONGEST)}\u2026` : value;
    return JSON.stringify(text);
  }
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
