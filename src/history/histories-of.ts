import { describeValue } from '../problems/describe.ts';
import { type Problem, problem, type Result } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { isParsed, parseHistory } from './parse.ts';
import type { History } from './types.ts';

/** What is asked of every history beside its shape. */
export interface HistoriesAsked {
  /** A history without a year is a problem too (`history.no-year`). */
  readonly withYears?: boolean;
}

/**
 * Histories, each parsed or raw, or every problem of all of them; the paths begin with the
 * position of the history.
 */
export function parseHistories(
  histories: unknown,
  asked: HistoriesAsked = {},
): Result<readonly History[]> {
  if (!Array.isArray(histories)) {
    const params = { expected: 'a list of histories', found: describeValue(histories) };
    return { ok: false, problems: [problem('input.wrong-type', [], params)] };
  }
  const problems: Problem[] = [];
  const value: History[] = [];
  // Not `entries`: a gap in the list is told like any other value that is no history.
  for (let at = 0; at < histories.length; at += 1) {
    const result = read(histories[at], asked);
    if (result.ok) value.push(result.value);
    // One by one: there may be more problems than a call takes arguments.
    else for (const one of result.problems) problems.push({ ...one, path: [at, ...one.path] });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/**
 * The same, thrown.
 *
 * @throws ProblemsError with every problem of all histories.
 */
export function historiesOf(histories: unknown, asked: HistoriesAsked = {}): readonly History[] {
  return unwrapped(parseHistories(histories, asked));
}

/**
 * One history or several, for functions that take either. What is wrong with a single one
 * keeps its plain path.
 *
 * @throws ProblemsError with every problem of all histories.
 */
export function oneOrSeveral(histories: unknown, asked: HistoriesAsked = {}): readonly History[] {
  return Array.isArray(histories)
    ? historiesOf(histories, asked)
    : [unwrapped(read(histories, asked))];
}

function read(history: unknown, { withYears = false }: HistoriesAsked): Result<History> {
  const result: Result<History> = isParsed(history)
    ? { ok: true, value: history }
    : parseHistory(history);
  if (!withYears || !result.ok || result.value.years.length > 0) return result;
  const params = { country: result.value.country };
  return { ok: false, problems: [problem('history.no-year', ['years'], params)] };
}

function unwrapped<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new ProblemsError(result.problems);
  return result.value;
}
