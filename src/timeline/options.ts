import type { ClassifyOptions } from '../classify/options.ts';
import { FIRST_YEAR, LAST_YEAR } from '../history/schema.ts';
import { describeValue } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
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

/** Throws ProblemsError (`options.year-out-of-range`) where a bound is no report year. */
export function checkSpan({ from, to }: TimelineOptions): void {
  const problems = Object.entries({ from, to }).flatMap(([name, found]) => {
    if (found === undefined) return [];
    if (Number.isInteger(found) && found >= FIRST_YEAR && found <= LAST_YEAR) return [];
    const params = { found: describeValue(found), minimum: FIRST_YEAR, maximum: LAST_YEAR };
    return [problem('options.year-out-of-range', [name], params)];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}
