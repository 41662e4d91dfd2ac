import * as z from 'zod/mini';
import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { type CalendarOptions, calendarDates, calendarProblems } from '../law/calendar-options.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { DETERMINATIONS, type Determination, WAIVER_SCOPES, type WaiverScope } from './rules.ts';

/** What is known beside the placement. What is left out is unknown, never no. */
export interface ConsequencesOptions extends Omit<CalendarOptions, 'lawAsOf'> {
  /** The government is on the child soldiers list of the report; no placement tells. */
  readonly childSoldiersList?: boolean | undefined;
  /** The determination that was notified for the country. */
  readonly determination?: Determination | undefined;
  /** What a national interest determination, then or later, has waived. */
  readonly waived?: readonly WaiverScope[] | undefined;
  /** The government got assistance neither humanitarian nor trade-related in the fiscal year before. */
  readonly assistedBefore?: boolean | undefined;
  /**
   * The placement as the report of the year before published it: `publishedBefore` finds it in
   * a history. The answer itself holds only the final one, after a reassessment, which the
   * clock counts; limbs (i) and (ii) of the special watch list speak of the report. Without it
   * they go by the final one, and a notice says so where a reassessment could matter.
   */
  readonly publishedBefore?: Placement | undefined;
}

const shape = {
  ...calendarDates,
  childSoldiersList: z.optional(z.boolean()),
  determination: z.optional(z.enum(DETERMINATIONS)),
  waived: z.optional(z.array(z.enum(WAIVER_SCOPES))),
  assistedBefore: z.optional(z.boolean()),
  publishedBefore: z.optional(z.enum(PLACEMENTS)),
};

/** Checks the options. Throws ProblemsError (`input.*`, `options.*`) with every fault. */
export function checkConsequencesOptions(year: number, options: ConsequencesOptions): void {
  const problems = calendarProblems(year, options, shape);
  if (problems.length > 0) throw new ProblemsError(problems);
}
