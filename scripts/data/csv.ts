/** A row of a table, by column name. Every cell is text; an empty cell is an empty text. */
export type Row = Readonly<Record<string, string>>;

/**
 * The cells of a CSV text (RFC 4180: commas, quotes doubled inside quoted cells, LF or CRLF).
 * A last line without a line end counts as a line; an empty text has no lines.
 */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  const endLine = (): void => {
    lines.push([...line, cell]);
    line = [];
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(i + 1) === '"') {
        cell += char;
        i++;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') {
      line.push(cell);
      cell = '';
    } else if (char === '\n') endLine();
    else if (char !== '\r' || text.charAt(i + 1) !== '\n') cell += char;
  }
  if (quoted) throw new Error('a quoted cell is not closed');
  if (line.length > 0 || cell !== '') endLine();
  return lines;
}

/** The rows of a CSV text whose first line holds the column names. Throws on a ragged line. */
export function readTable(text: string): Row[] {
  const [head = [], ...lines] = parseCsv(text);
  return lines.map((cells, i) => {
    if (cells.length !== head.length) {
      throw new Error(`line ${i + 2} has ${cells.length} cells, not ${head.length}`);
    }
    return Object.fromEntries(head.map((name, j) => [name, cells[j] ?? '']));
  });
}

/** The text of a cell. Throws when the table has no such column. */
export function cell(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`no column ${name}`);
  return value;
}

/** The whole number in a cell. Throws when it is not one. */
export function integer(row: Row, name: string): number {
  const text = cell(row, name);
  if (!/^\d+$/.test(text)) throw new Error(`${name} is not a whole number: ${text}`);
  return Number(text);
}

/** The values of a cell that holds a list separated by bars; none for an empty cell. */
export function list(row: Row, name: string): string[] {
  const text = cell(row, name);
  return text === '' ? [] : text.split('|');
}
