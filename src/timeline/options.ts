import { type ClassifyOptions, settingsOf } from '../classify/options.ts';
import { yearProblems } from '../law/year-problems.ts';
import { objectProblems, textProblems } from '../problems/option-names.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { problemsIn } from '../problems/problems-in.ts';
import type { Scenario } from '../simulate/scenario.ts';
import type { ClockEvent } from './row.ts';

/** A year in which a source names what the clock did. */
export interface SourcedEvent {
  readonly country: string;
  readonly year: number;
  readonly event: ClockEvent;
}

/** Which years a picture shows, and under which law and readings. */
export type TimelineOptions = Omit<ClassifyOptions, 'year' | 'resume'> & {
  /** First report year to show, 2001 to 2100; that of the history by default. */
  readonly from?: number;
  /** Last report year to show; the last one stated or projected by default. */
  readonly to?: number;
  /** What is assumed of the years after the history (see `simulate`). */
  readonly scenario?: Scenario;
  /** Names of countries by their code, shown beside it. */
  readonly names?: Readonly<Record<string, string>>;
  /** What a source says the clock did: a mark that the record leaves open becomes certain. */
  readonly events?: readonly SourcedEvent[];
  /**
   * Begins the ids inside the picture, so that several can stand in one page; letters,
   * digits and hyphens count, `tvpa` by default.
   */
  readonly idPrefix?: string;
};

/** The options of every picture by name. */
export const TIMELINE_OPTIONS = [
  'from',
  'to',
  'scenario',
  'names',
  'events',
  'idPrefix',
  'readings',
  'law',
  'advanceBy',
  'rulebook',
] as const satisfies readonly (keyof TimelineOptions)[];

/**
 * Checks the options of a picture; `names` are those that the caller takes.
 *
 * @throws ProblemsError with every fault (`options.*`, `input.wrong-type`); a last year
 * before the first is one.
 */
export function checkTimelineOptions(
  options: TimelineOptions,
  names: readonly string[] = TIMELINE_OPTIONS,
): void {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const { from, to, idPrefix } = options;
  const noFrom = from === undefined ? [] : yearProblems(from, ['from']);
  const after = from === undefined || noFrom.length > 0 ? {} : { earliest: from };
  const problems = [
    ...noFrom,
    ...(to === undefined ? [] : yearProblems(to, ['to'], after)),
    ...textProblems('idPrefix', idPrefix),
    ...problemsIn(() => settingsOf(options, names)),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
}
