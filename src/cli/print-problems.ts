import { problemText } from '../messages/en/problems.ts';
import { printable } from '../messages/printable.ts';
import type { Problem } from '../problems/problem.ts';
import { commandText } from './command-texts.ts';
import type { Io } from './io.ts';

/** Writes one line for each problem to standard error: `file: path.in.it: message (help)`. */
export async function printProblems(
  label: string,
  problems: readonly Problem[],
  io: Io,
  inFile = false,
): Promise<void> {
  const lines = problems.map((problem) => `${problemLine(label, problem, inFile)}\n`);
  if (lines.length > 0) await io.err(lines.join(''));
}

/** One problem in one line, whatever is in it. */
export function problemLine(label: string, problem: Problem, inFile = false): string {
  const { path, message, help } = problemText(problem);
  const text = commandText(problem) ?? `${message}${help === null ? '' : ` (${help})`}`;
  const parts = [label, (inFile ? null : optionOf(problem)) ?? path, text];
  return parts
    .filter((part) => part !== '')
    .map(printable)
    .join(': ');
}

/** The option that a problem of the options comes from, where the path names it. */
function optionOf({ code, path }: Problem): string | null {
  if (!code.startsWith('options.')) return null;
  const [part, inner, name] = path.map(String);
  if (part === 'readings') return `--reading ${inner}`;
  if (part === 'law') return inner === 'base' ? '--law-as-of' : `--law ${name}`;
  return part === undefined ? null : `--${part}`;
}
