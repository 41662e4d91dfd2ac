import { problem } from '../problems/problem.ts';
import type { Io } from './io.ts';
import { printProblems } from './print-problems.ts';
import { Refusal } from './refusal.ts';
import { COMMAND } from './verb.ts';

/** What the other files of the folder of rules hold: the law, the calendar, the consequences. */
const OTHERS: readonly (readonly string[])[] = [['versions', 'parameters'], ['entries'], ['items']];

/**
 * The rule files among parsed files by path. The others that lie in the same folder of this
 * package are left out with a line on standard error, so that `rules/*.json` can be given.
 *
 * @throws Refusal where none is left.
 */
export async function ruleFilesOf(
  files: Readonly<Record<string, unknown>>,
  io: Io,
): Promise<Readonly<Record<string, unknown>>> {
  const entries = Object.entries(files);
  const others = entries.filter(([, raw]) => isOther(raw));
  for (const [path] of others) await printProblems(path, [problem('rules.not-rules')], io);
  if (others.length > 0 && others.length === entries.length) {
    throw new Refusal(COMMAND, [problem('rules.none-left')]);
  }
  return Object.fromEntries(entries.filter(([, raw]) => !isOther(raw)));
}

/** Whether a file has the parts of another file of the folder, and none of a rule file. */
function isOther(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  const has = (key: string): boolean => Object.hasOwn(raw, key);
  if (has('conditions') || has('rules')) return false;
  return OTHERS.some((keys) => keys.every(has));
}
