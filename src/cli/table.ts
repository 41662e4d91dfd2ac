/**
 * Rows as aligned columns under their headings, without blanks at the end of a line. The
 * last column is free in width. A column that is empty in every row is left out.
 */
export function tableText(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  heading: (line: string) => string = (line) => line,
): string {
  const used = head.map((_name, at) => at).filter((at) => rows.some((row) => row[at] !== ''));
  const widths = used.map((at) =>
    [head, ...rows].reduce((most, row) => Math.max(most, [...(row[at] ?? '')].length), 0),
  );
  const line = (row: readonly string[]): string =>
    used
      .map((at, column) => padded(row[at] ?? '', widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [heading(line(head)), ...rows.map(line)].map((text) => `${text}\n`).join('');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}
