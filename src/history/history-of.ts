import { ProblemsError } from '../problems/problems-error.ts';
import { isParsed, parseHistory } from './parse.ts';
import type { History } from './types.ts';

/**
 * The history itself where it is parsed, or raw data parsed now.
 *
 * @throws ProblemsError with every problem of the raw data.
 */
export function historyOf(history: History | unknown): History {
  if (isParsed(history)) return history;
  const result = parseHistory(history);
  if (!result.ok) throw new ProblemsError(result.problems);
  return result.value;
}
