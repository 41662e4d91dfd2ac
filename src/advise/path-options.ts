import { CLASSIFY_OPTIONS, type ClassifyOptions, settingsOf } from '../classify/options.ts';
import { type Placement, TIERS } from '../facts/placements.ts';
import { historyOf } from '../history/history-of.ts';
import { LAST_YEAR } from '../history/limits.ts';
import type { History } from '../history/types.ts';
import { yearProblems } from '../law/year-problems.ts';
import { describeValue } from '../problems/describe.ts';
import { objectProblems } from '../problems/option-names.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { problemsIn } from '../problems/problems-in.ts';
import { type Situation, situationOf } from './situation.ts';
import { targetOf } from './target.ts';

/** How paths are asked for. */
export type PathOptions = Omit<ClassifyOptions, 'year'> & {
  /** The paths start after this report year; the last of the history by default. */
  readonly year?: number;
  /** Longest path looked for, in years, 1 to 20; 10 by default. */
  readonly within?: number;
  /** Special case and unrated years may be steps, and targets; off by default. */
  readonly includeUnranked?: boolean;
};

/** The options of `pathsTo` by name. */
const PATH_OPTIONS: readonly string[] = [...CLASSIFY_OPTIONS, 'within', 'includeUnranked'];

/** Years within which a path is looked for: by default, and at most. */
const ORDINARY_WITHIN = 10;
const MOST_WITHIN = 20;

/** What paths are looked for with, every default filled in. */
export interface PathSettings {
  /** The first year of the paths, with the clocks before it. */
  readonly situation: Situation;
  readonly within: number;
  readonly includeUnranked: boolean;
}

/**
 * Checks what `pathsTo` is given.
 *
 * @throws ProblemsError with every problem of history, target and options together.
 */
export function checkedPathOptions(
  history: History | unknown,
  target: Placement,
  options: PathOptions,
): PathSettings {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const { within = ORDINARY_WITHIN, includeUnranked = false, year, ...others } = options;
  const read = problemsIn(() => historyOf(history));
  const problems = [
    ...read,
    ...problemsIn(() => targetOf(target)),
    ...unrankedProblems(target, includeUnranked),
    ...withinProblems(within),
    ...problemsIn(() => settingsOf(withoutYear(options), PATH_OPTIONS)),
    ...startProblems(year),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
  const known = historyOf(history);
  const start = year ?? known.years.at(-1)?.year;
  if (start === undefined) throw new ProblemsError([problem('history.no-year', ['years'], {})]);
  const asked: ClassifyOptions = { ...others, year: start + 1 };
  return { situation: situationOf(known, asked), within, includeUnranked };
}

/** The year is checked apart: paths need one more after it. */
function withoutYear({ year: _year, ...options }: PathOptions): ClassifyOptions {
  return options;
}

function unrankedProblems(target: Placement, includeUnranked: boolean): readonly Problem[] {
  if (includeUnranked || (target !== 'special-case' && target !== 'not-rated')) return [];
  const params = { found: describeValue(target), allowed: TIERS };
  return [problem('advice.unranked-target', ['target'], params)];
}

function withinProblems(within: number): readonly Problem[] {
  if (Number.isInteger(within) && within >= 1 && within <= MOST_WITHIN) return [];
  const params = { found: describeValue(within), minimum: 1, maximum: MOST_WITHIN };
  return [problem('advice.bad-within', ['within'], params)];
}

/** The year after the start must still be one that a report can have. */
function startProblems(year: unknown): readonly Problem[] {
  return year === undefined ? [] : yearProblems(year, ['year'], { latest: LAST_YEAR - 1 });
}
