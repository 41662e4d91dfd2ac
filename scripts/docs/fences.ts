/** A fenced code block of a Markdown text. */
export interface Fence {
  /** The first word after the opening ticks, such as `ts`; empty where there is none. */
  readonly lang: string;
  /** The words after it: `run`, `continued`, `history`, `file=NAME`. */
  readonly words: readonly string[];
  /** What stands inside, without the last line break. */
  readonly code: string;
  /** Line of the opening ticks and of the closing ones, counted from zero. */
  readonly from: number;
  readonly to: number;
}

const OPENING = /^(`{3,})([^`]*)$/u;

/** The fenced code blocks of a Markdown text, in order. Indented fences are not looked at. */
export function fencesOf(markdown: string): readonly Fence[] {
  const lines = markdown.split('\n');
  const fences: Fence[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    const [, ticks = '', info = ''] = OPENING.exec(lines[from] ?? '') ?? [];
    if (ticks === '') continue;
    const to = lines.indexOf(ticks, from + 1);
    if (to < 0) throw new Error(`line ${from + 1}: the code block is not closed`);
    const [lang = '', ...words] = info.split(' ').filter((word) => word !== '');
    fences.push({ lang, words, code: lines.slice(from + 1, to).join('\n'), from, to });
    from = to;
  }
  return fences;
}

/** The value of a word such as `file=NAME` of a fence, or null. */
export function wordOf(fence: Fence, name: string): string | null {
  const word = fence.words.find((one) => one.startsWith(`${name}=`));
  return word === undefined ? null : word.slice(name.length + 1);
}

/** The text with the insides of some fences replaced; the fences are those of that text. */
export function withCode(markdown: string, changed: ReadonlyMap<Fence, string>): string {
  const lines = markdown.split('\n');
  for (const [{ from, to }, code] of [...changed].sort(([a], [b]) => b.from - a.from)) {
    lines.splice(from + 1, to - from - 1, ...code.split('\n'));
  }
  return lines.join('\n');
}
