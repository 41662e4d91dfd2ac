/** Width of a line of text, in characters. */
const WIDTH = 88;

/**
 * Breaks a paragraph into lines of at most 88 characters, where words allow it. The first
 * line begins with `first`, the others with as many blanks.
 */
export function wrap(words: string, first = ''): string {
  const rest = ' '.repeat([...first].length);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of words.split(' ')) {
    if (!empty && [...line].length + 1 + [...word].length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
