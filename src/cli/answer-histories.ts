import type { ClassifyOptions } from '../classify/options.ts';
import { parseHistory } from '../history/parse.ts';
import type { History } from '../history/types.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { codeHint } from './input/country.ts';
import { layOver, readOverlay } from './input/overlay.ts';
import { type Subject, subjectsOf } from './input/subjects.ts';
import type { Io } from './io.ts';
import { printProblems } from './print-problems.ts';
import { Refusal } from './refusal.ts';
import { classifyOptionsOf } from './settings.ts';
import { COMMAND, type Given } from './verb.ts';

/** What a verb says about one history. */
export interface Answer {
  /** JSON documents: one line each under `--json`. */
  readonly json: readonly unknown[];
  /** The same for a person, ending in a line break. */
  text(): string;
}

/**
 * Reads every history that the first argument names, lays `--with` over it, and prints
 * what `answer` says about it. One that is faulty is told on standard error and does not
 * stop the others.
 *
 * @returns 0, or 2 where any history was faulty.
 */
export async function answerHistories(
  given: Given,
  io: Io,
  answer: (history: History, options: ClassifyOptions) => Answer | Promise<Answer>,
): Promise<number> {
  const options = classifyOptionsOf(given);
  const path = given.one('with');
  const argument = given.positionals[0] ?? '-';
  if (path === '-' && argument === '-') {
    const params = { options: ['-', '--with -'] };
    throw new Refusal(COMMAND, [problem('usage.conflicting-options', [], params)]);
  }
  const own = path === null ? null : await readOverlay(path, io);
  let code = 0;
  let printed = false;
  for await (const subject of subjectsOf(argument, io)) {
    try {
      const history = historyOf(subject, own);
      await hintAt(subject.label, history, io);
      const said = await answer(history, options);
      if (given.has('json')) {
        for (const document of said.json) await io.out(`${JSON.stringify(document)}\n`);
      } else {
        await io.out(`${printed ? '\n' : ''}${said.text()}`);
      }
      printed = true;
    } catch (error) {
      if (!(error instanceof ProblemsError || error instanceof Refusal)) throw error;
      const label = error instanceof Refusal ? error.label : subject.label;
      await printProblems(label, error.problems, io);
      code = 2;
    }
  }
  return code;
}

/** The checked history of a subject. Throws Refusal with every problem. */
export function historyOf({ label, raw, problems }: Subject, own: History | null): History {
  const parsed = raw === undefined ? null : parseHistory(raw);
  const all = [...problems, ...(parsed === null || parsed.ok ? [] : parsed.problems)];
  if (parsed === null || !parsed.ok || all.length > 0) throw new Refusal(label, all);
  if (own === null) return parsed.value;
  const laid = layOver(parsed.value, own);
  if (!laid.ok) throw new Refusal(label, laid.problems);
  return laid.value;
}

/** Tells of a country that is named otherwise than by its code; the history is answered for. */
export async function hintAt(label: string, { country }: History, io: Io): Promise<void> {
  const hint = codeHint(country);
  if (hint !== null) await printProblems(label, [hint], io);
}

/** The problem of a history without a year, told before a verb needs one. */
export function lastYearOf(history: History): number {
  const last = history.years.at(-1);
  if (last === undefined) throw new ProblemsError([problem('history.no-year', ['years'])]);
  return last.year;
}
