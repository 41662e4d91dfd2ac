/** A Markdown table; the cells are Markdown already. Nothing where there is no row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A name as code: on one line, without what would end the code or a cell of a table. */
export function code(name: string): string {
  return `\`${name.replaceAll(/[`|\s]+/gu, ' ')}\``;
}

/** Parts of a page with a blank line between them; empty ones are left out. */
export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A link; the words alone where there is no address. */
export function link(words: string, address: string | null): string {
  return address === null ? words : `[${words}](${address})`;
}
