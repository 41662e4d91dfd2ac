import { countText } from '../messages/en/list.ts';
import { problemText } from '../messages/en/problems.ts';
import { printable } from '../messages/printable.ts';
import type { Problem } from '../problems/problem.ts';
import { commandText } from './command-texts.ts';
import type { Io } from './io.ts';

/** Most problems of one history or file that are printed: nobody reads the rest. */
const MOST_PRINTED = 100;

/**
 * Writes one line for each problem to standard error: `file: path.in.it: message (help)`; of
 * very many the first hundred, and how many more there are.
 */
export async function printProblems(
  label: string,
  problems: readonly Problem[],
  io: Io,
  inFile = false,
): Promise<void> {
  const shown = problems.slice(0, MOST_PRINTED);
  const lines = shown.map((problem) => `${problemLine(label, problem, inFile)}\n`);
  const more = problems.length - shown.length;
  if (more > 0) lines.push(`${printable(cut(label))}: ${moreText(more)}\n`);
  if (lines.length > 0) await io.err(lines.join(''));
}

/** What stands in place of so many problems. */
function moreText(count: number): string {
  return `and ${countText(count, 'more problem')}`;
}

/** The first of very many lines, and how many more there are. */
export function firstLines(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_PRINTED;
  return more > 0 ? [...lines.slice(0, MOST_PRINTED), moreText(more)] : lines;
}

/** One problem in one line, whatever is in it. */
export function problemLine(label: string, problem: Problem, inFile = false): string {
  const { path, message, help } = problemText(problem);
  const text = commandText(problem) ?? `${message}${help === null ? '' : ` (${help})`}`;
  const option = inFile ? null : optionOf(problem);
  const parts = [cut(label), option === null ? path : cut(option), text];
  return parts
    .filter((part) => part !== '')
    .map(printable)
    .join(': ');
}

/** Longest name of a file, of what is meant for one, or of an option, in characters. */
const LONGEST_LABEL = 300;

function cut(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}\u2026` : label;
}

/** The option that a problem of the options comes from, where the path names it. */
function optionOf({ code, path }: Problem): string | null {
  if (!code.startsWith('options.')) return null;
  const [part, inner, name] = path.map(String);
  if (part === 'readings') return `--reading ${inner}`;
  if (part === 'law') return inner === 'base' ? '--law-as-of' : `--law ${name}`;
  return part === undefined ? null : `--${part}`;
}
