import { countText } from '../messages/en/list.ts';
import { problemText } from '../messages/en/problems.ts';
import { printable } from '../messages/printable.ts';
import type { Problem } from '../problems/problem.ts';
import { commandText } from './command-texts.ts';
import type { Io } from './io.ts';
import { COMMAND } from './verb.ts';

/** Most problems of one run that are printed, over all its files: nobody reads the rest. */
const MOST_PRINTED = 100;

/** What a run has printed, and how many problems it left out, of what. */
interface Told {
  lines: number;
  more: number;
  readonly labels: Set<string>;
}

const toldBy = new WeakMap<Io, Told>();

/**
 * Writes one line for each problem to standard error: `file: path.in.it: message (help)`; of
 * very many in a run the first hundred. How many more there are is for `printRest` to say.
 */
export async function printProblems(
  label: string,
  problems: readonly Problem[],
  io: Io,
  inFile = false,
): Promise<void> {
  const told = toldBy.get(io) ?? { lines: 0, more: 0, labels: new Set() };
  toldBy.set(io, told);
  const shown = problems.slice(0, MOST_PRINTED - told.lines);
  told.lines += shown.length;
  told.more += problems.length - shown.length;
  // Two are as good as all: only one alone is named.
  if (problems.length > shown.length && told.labels.size < 2) told.labels.add(label);
  const lines = shown.map((problem) => `${problemLine(label, problem, inFile)}\n`);
  if (lines.length > 0) await io.err(lines.join(''));
}

/** Says how many problems were left out, if any; what is printed after counts anew. */
export async function printRest(io: Io): Promise<void> {
  const { more, labels } = toldBy.get(io) ?? { more: 0, labels: [] };
  toldBy.delete(io);
  const [label = COMMAND, other] = labels;
  if (more === 0) return;
  await io.err(`${printable(cut(other === undefined ? label : COMMAND))}: ${moreText(more)}\n`);
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
