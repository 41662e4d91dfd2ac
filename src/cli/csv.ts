/** Rows as CSV under their headings (RFC 4180, lines ended by a line feed). */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  return [head, ...rows].map(csvLine).join('');
}

/** One line of it. */
export function csvLine(row: readonly (string | number | boolean | null)[]): string {
  return `${row.map(cellText).join(',')}\n`;
}

function cellText(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
