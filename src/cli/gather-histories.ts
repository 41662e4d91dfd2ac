import { allRecords } from '../data/index.ts';
import { parseHistory } from '../history/parse.ts';
import type { History } from '../history/types.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { hintAt, historyOf, lastYearOf } from './answer-histories.ts';
import { readOverlay } from './input/overlay.ts';
import { subjectsOf } from './input/subjects.ts';
import type { Io } from './io.ts';
import { printProblems } from './print-problems.ts';
import { Refusal } from './refusal.ts';
import { COMMAND, type Given } from './verb.ts';

/** Every history that a call is about, for verbs that answer once for all of them. */
export interface Gathered {
  readonly histories: readonly History[];
  /** 2 where a history was faulty and is left out, else 0. */
  readonly code: number;
}

/**
 * The histories of the arguments, or the whole built-in record where there is none. Faulty
 * ones are told on standard error and left out, and with `needYears` those without a year.
 */
export async function gatherHistories(given: Given, io: Io, needYears = false): Promise<Gathered> {
  const path = given.one('with');
  const own = path === null ? null : await readOverlay(path, io);
  const histories: History[] = [];
  let code = 0;
  if (given.positionals.length === 0) {
    if (own !== null) throw new Refusal(COMMAND, [problem('usage.with-needs-history')]);
    for (const raw of allRecords()) {
      const parsed = parseHistory(raw);
      if (parsed.ok) histories.push(parsed.value);
    }
  }
  for (const argument of given.positionals) {
    for await (const subject of subjectsOf(argument, io)) {
      try {
        const history = historyOf(subject, own);
        if (needYears) lastYearOf(history);
        await hintAt(subject.label, history, io);
        histories.push(history);
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof ProblemsError)) throw error;
        const label = error instanceof Refusal ? error.label : subject.label;
        await printProblems(label, error.problems, io);
        code = 2;
      }
    }
  }
  return { histories, code };
}
