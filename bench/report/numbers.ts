/** A time given in microseconds, in the unit that reads best; three digits. */
export function timeOf(microseconds: number): string {
  if (microseconds >= 1e6) return `${digits(microseconds / 1e6)} s`;
  if (microseconds >= 1000) return `${digits(microseconds / 1000)} ms`;
  if (microseconds >= 1) return `${digits(microseconds)} µs`;
  return `${digits(microseconds * 1000)} ns`;
}

/** A number with three digits that count, thousands apart. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toLocaleString('en-US', {
    maximumSignificantDigits: 3,
    minimumSignificantDigits: value === 0 ? 1 : 2,
  });
}

/** Bytes in mebibytes. */
export function mebibytes(bytes: number): string {
  return `${digits(bytes / 2 ** 20)} MiB`;
}
