/** Width of a line of text, in characters. */
const WIDTH = 88;

/** A blank that no line is broken at. It stands in citations and names while they are wrapped. */
const FIXED = '\u00a0';
const TOGETHER = /\d+ U\.S\.C\. \S|Pub\. L\. \S|Tier \d/gu;

/**
 * Breaks a paragraph into lines of at most 88 characters, where words allow it. A citation
 * such as `22 U.S.C. 7107(b)` stays on one line. The first line begins with `first`, the
 * others with as many blanks.
 */
export function wrap(words: string, first = ''): string {
  const rest = ' '.repeat([...first].length);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of together(words).split(' ')) {
    if (!empty && [...line].length + 1 + [...word].length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n').replaceAll(FIXED, ' ');
}

function together(words: string): string {
  return words.replace(TOGETHER, (match) => match.replaceAll(' ', FIXED));
}
