import type { Placement } from '../../src/facts/placements.ts';
import { type Clock, downgradeDue, NO_CLOCK, tick } from './clock.ts';
import { type ReferenceLaw, referenceLaw } from './law.ts';
import {
  limitBites,
  outcomesOf,
  type ReferenceOutcome,
  type ReferenceReadings,
  type ReferenceYear,
} from './year.ts';

/** The answer of the second opinion for one report year. */
export interface ReferenceAnswer {
  readonly year: number;
  /** What the law allows, before the record of that year speaks. */
  readonly outcomes: readonly ReferenceOutcome[];
  /** What is left when the record of that year, if any, has spoken. */
  readonly settled: readonly ReferenceOutcome[];
  /** The record is one that no lawful past allows. */
  readonly forbidden: boolean;
}

/** The first report (22 U.S.C. 7107(b)(1)). */
const FIRST = 2001;

/**
 * Every year from the first one stated to the last, or to `until`. All that is not
 * stated, years included, is gone through: the past is a list of all clocks that
 * could be.
 */
export function reference(
  years: readonly ReferenceYear[],
  readings: ReferenceReadings,
  until = years.at(-1)?.year ?? FIRST,
): readonly ReferenceAnswer[] {
  const byYear = new Map(years.map((year) => [year.year, year]));
  const first = years[0]?.year ?? until;
  const answers: ReferenceAnswer[] = [];
  let clocks = clocksBefore(first, readings);
  for (let year = first; year <= until; year += 1) {
    const stated = byYear.get(year) ?? { year, findings: {} };
    const answer = yearOf(clocks, stated, referenceLaw(year), readings);
    answers.push(answer);
    clocks = distinct(answer.settled.map(({ after }) => after));
  }
  return answers;
}

const pasts = new Map<string, readonly Clock[]>();

/** Every clock that a wholly unknown past can leave; kept, since each year rests on the one before. */
function clocksBefore(year: number, readings: ReferenceReadings): readonly Clock[] {
  if (year <= FIRST) return [NO_CLOCK];
  const key = `${year} ${JSON.stringify(readings)}`;
  const kept = pasts.get(key);
  if (kept !== undefined) return kept;
  const before = year - 1;
  const clocks = clocksBefore(before, readings);
  const unknown = { year: before, findings: {} };
  const answer = yearOf(clocks, unknown, referenceLaw(before), readings);
  const after = distinct(answer.settled.map((outcome) => outcome.after));
  pasts.set(key, after);
  return after;
}

function yearOf(
  clocks: readonly Clock[],
  year: ReferenceYear,
  law: ReferenceLaw,
  readings: ReferenceReadings,
): ReferenceAnswer {
  const outcomes = outcomesOf(clocks, year, law, readings);
  if (year.placement === undefined) {
    return { year: year.year, outcomes, settled: outcomes, forbidden: false };
  }
  const { placement } = year;
  const settled = outcomes.filter((outcome) => outcome.placement === placement);
  if (settled.length > 0) return { year: year.year, outcomes, settled, forbidden: false };
  return {
    year: year.year,
    outcomes,
    settled: distinct(outcomes.map(({ before }) => before)).map((clock) =>
      asFact(clock, year.year, placement, law, readings),
    ),
    forbidden: true,
  };
}

/** A recorded year that the law forbids is a fact; the clock goes on from it. */
function asFact(
  clock: Clock,
  year: number,
  placement: Placement,
  law: ReferenceLaw,
  readings: ReferenceReadings,
): ReferenceOutcome {
  const waived = limitBites(placement, readings) && downgradeDue(clock, law);
  return {
    placement,
    cause: 'record',
    merits: placement,
    waived,
    before: clock,
    after: tick(clock, year, placement, waived, law, readings),
  };
}

function distinct(clocks: readonly Clock[]): readonly Clock[] {
  return [...new Map(clocks.map((clock) => [JSON.stringify(clock), clock])).values()];
}
