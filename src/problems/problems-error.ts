import type { Problem, ProblemParam } from './problem.ts';

/** Problems, entries of a list and characters of a text that `message` tells. */
const MOST = { problems: 10, entries: 6, characters: 80 };

/**
 * Thrown by the functions that answer directly (`classify`, `replay`, …) when they
 * are given raw input that is not valid. `problems` lists every fault; `message` has the
 * codes, paths and params of the first, without the sentences: those are a language's own
 * (`problemText`). `parseHistory` returns the same list without throwing.
 */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(messageOf(problems));
    this.problems = problems;
  }
}

function messageOf(problems: readonly Problem[]): string {
  const more = problems.length - MOST.problems;
  const told = problems.slice(0, MOST.problems).map(partOf);
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** `input.not-allowed at years.0.placement (found "tier-9", nearest tier-3)`. */
function partOf({ code, path, params }: Problem): string {
  const said = Object.entries(params).flatMap(([name, value]) => {
    const text = textOf(value);
    return text === '' ? [] : [`${name} ${cut(text)}`];
  });
  const place = cut(path.join('.')) || '(top)';
  return `${code} at ${place}${said.length === 0 ? '' : ` (${said.join(', ')})`}`;
}

function textOf(value: ProblemParam): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.slice(0, MOST.entries).join(' ') : String(value);
}

function cut(text: string): string {
  return text.length > MOST.characters ? `${text.slice(0, MOST.characters)}\u2026` : text;
}
