import fc from 'fast-check';
import { PLACEMENTS } from '../../facts/placements.ts';
import type { RawHistory } from '../../history/schema.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR } from '../../law/law.ts';
import { type YearFactsConstraints, yearFacts } from './year-facts.ts';

/** One year of a raw history. */
export type RawYear = RawHistory['years'][number];

/** A raw year without its number. */
export type RawYearContent = Omit<RawYear, 'year'>;

/** The waiver of a year as a history states it; each part may be absent. */
function waivers(): fc.Arbitrary<NonNullable<RawYear['waiver']>> {
  return fc.record(
    {
      granted: fc.boolean(),
      writtenPlan: fc.boolean(),
      planWouldConstituteSignificantEfforts: fc.boolean(),
      sufficientResources: fc.boolean(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<NonNullable<RawYear['waiver']>>;
}

/** Facts as a history states them: those of the waiver have a place of their own there. */
function statedFacts(
  constraints: YearFactsConstraints,
): fc.Arbitrary<NonNullable<RawYear['facts']>> {
  return yearFacts(constraints).map((facts) =>
    Object.fromEntries(Object.entries(facts).filter(([name]) => !name.startsWith('waiver.'))),
  ) as fc.Arbitrary<NonNullable<RawYear['facts']>>;
}

/**
 * What a history may say of a year: a published placement, a reassessment, facts and a
 * waiver, each present or not, consistent or not. Shrinks to a year of which nothing is known.
 */
export function years(constraints: YearFactsConstraints = {}): fc.Arbitrary<RawYearContent> {
  const records = fc.oneof(
    { withCrossShrink: true },
    fc.constant({}),
    fc.record(
      { placement: fc.constantFrom(...PLACEMENTS), reassessed: fc.constantFrom(...PLACEMENTS) },
      { requiredKeys: ['placement'] },
    ),
  );
  const stated = fc.record(
    { facts: statedFacts(constraints), waiver: waivers() },
    { requiredKeys: [] },
  );
  return fc
    .tuple(records, stated)
    .map(([record, rest]) => ({ ...record, ...rest }) as RawYearContent);
}

/**
 * Valid raw histories of one to four stated years with gaps of up to two years between
 * them; gaps are unknown years and widen the clock. The last may lie past the known law.
 */
export function histories(constraints: YearFactsConstraints = {}): fc.Arbitrary<RawHistory> {
  return fc
    .record({
      country: fc.constantFrom('THA', 'XKX', 'Nowhere'),
      first: fc.integer({ min: FIRST_REPORT_YEAR, max: LAST_REPORT_YEAR - 3 }),
      entries: fc.array(fc.tuple(fc.nat(2), years(constraints)), { minLength: 1, maxLength: 4 }),
    })
    .map(({ country, first, entries }) => {
      let year = first - 1;
      const stated = entries.map(([gap, content]): RawYear => {
        year += 1 + gap;
        return { year, ...content };
      });
      return { country, years: stated };
    });
}

/** A history and one of its report years. */
export interface HistoryAndYear {
  readonly history: RawHistory;
  readonly year: number;
}

/** Histories with a report year from their first to their last, stated or not. */
export function historiesWithYear(): fc.Arbitrary<HistoryAndYear> {
  return histories().chain((history) => {
    const stated = history.years.map(({ year }) => year);
    return fc.record({
      history: fc.constant(history),
      year: fc.integer({ min: Math.min(...stated), max: Math.max(...stated) }),
    });
  });
}
