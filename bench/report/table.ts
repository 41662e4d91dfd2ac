/** A table: a title, what to know about it, column heads and rows of text. */
export interface Table {
  readonly title: string;
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table as Markdown. */
export function markdownOf({ title, notes, head, rows }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  // Numbers stand to the right, the first column to the left.
  const rule = head.map((_cell, at) => (at === 0 || head[at] === 'answers' ? '---' : '---:'));
  const table = [line(head), line(rule), ...rows.map(line)].join('\n');
  return [`## ${title}`, ...notes, table].join('\n\n');
}

/** A table for a terminal; the widest columns of prose are left out. */
export function textOf({ title, head, rows }: Table): string {
  const shown = head.flatMap((cell, at) => (cell === 'answers' ? [] : [at]));
  const lines = [head, ...rows].map((cells) => shown.map((at) => cells[at] ?? ''));
  const widths = shown.map((_column, at) =>
    Math.max(...lines.map((cells) => cells[at]?.length ?? 0)),
  );
  const body = lines.map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  return [title, ...body.map((text) => `  ${text.trimEnd()}`)].join('\n');
}
