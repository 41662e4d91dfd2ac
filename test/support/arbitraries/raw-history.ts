import fc from 'fast-check';
import { PLACEMENTS } from '../../../src/facts/placements.ts';
import type { RawHistory } from '../../../src/history/schema.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR } from '../../../src/law/law.ts';
import { yearFacts } from './year-facts.ts';

type RawYear = RawHistory['years'][number];

const waivers = fc.record(
  {
    granted: fc.boolean(),
    writtenPlan: fc.boolean(),
    planWouldConstituteSignificantEfforts: fc.boolean(),
    sufficientResources: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Facts as a history states them: those of the waiver have a place of their own there. */
const statedFacts = yearFacts.map((facts) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !name.startsWith('waiver.'))),
);

const records = fc.oneof(
  fc.constant({}),
  fc.record(
    { placement: fc.constantFrom(...PLACEMENTS), reassessed: fc.constantFrom(...PLACEMENTS) },
    { requiredKeys: ['placement'] },
  ),
);

const entries = fc.tuple(
  // Years left out before this one: they are unknown and widen the clock.
  fc.nat(2),
  records,
  fc.record({ facts: statedFacts, waiver: waivers }, { requiredKeys: [] }),
);

/**
 * Valid raw histories of up to four stated years with gaps between them, the record and
 * the facts each known or not, consistent or not. The last may lie past the known law.
 */
export const rawHistories: fc.Arbitrary<RawHistory> = fc
  .record({
    country: fc.constantFrom('THA', 'XKX', 'Nowhere'),
    first: fc.integer({ min: FIRST_REPORT_YEAR, max: LAST_REPORT_YEAR - 3 }),
    entries: fc.array(entries, { minLength: 1, maxLength: 4 }),
  })
  .map(({ country, first, entries: drawn }) => {
    let year = first - 1;
    const years = drawn.map(([gap, record, stated]): RawYear => {
      year += 1 + gap;
      return { year, ...record, ...stated } as RawYear;
    });
    return { country, years };
  });
