import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../src/classify/options.ts';
import { PLACEMENTS } from '../../../src/facts/placements.ts';
import { parseHistory } from '../../../src/history/parse.ts';
import type { HistoryYear } from '../../../src/history/types.ts';
import { NO_PLACEMENT } from '../../../src/simulate/columns/fact-columns.ts';
import { gatherColumns } from '../../../src/simulate/columns/gather-columns.ts';
import type { RawYear } from '../../support/placement-line.ts';

/** The years of a history as they are read. */
function entries(...years: readonly RawYear[]): readonly HistoryYear[] {
  const result = parseHistory({ country: 'THA', years });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.years;
}

describe('the columns of one year of many histories', () => {
  it('hold what is stated, on record and implied, a history a row', () => {
    const [entry] = entries({
      year: 2024,
      placement: 'tier-2-watch-list',
      reassessed: 'tier-3',
      facts: { significantEfforts: false },
    });
    const [waived] = entries({
      year: 2024,
      placement: 'tier-2-watch-list',
      waiver: { granted: true },
    });
    const rows = [undefined, entry, waived].map((one) => ({ entry: one, before: undefined }));
    const { rows: count, facts, recorded, stated } = gatherColumns(rows, 2024, settingsOf({}));
    expect(count).toBe(3);
    const watched = PLACEMENTS.indexOf('tier-2-watch-list');
    expect([...(recorded ?? [])]).toEqual([NO_PLACEMENT, PLACEMENTS.indexOf('tier-3'), watched]);
    // A waiver and what follows from it are known, yet no finding is stated.
    expect([...(stated ?? [])]).toEqual([0b10]);
    const known = Object.entries(facts).map(([name, column]) => [
      name,
      column?.known[0],
      column?.value[0],
    ]);
    expect(known).toEqual([
      ['significantEfforts', 0b10, 0],
      ['specialCase', 0b10, 0],
      ['minimumStandardsApplicable', 0b10, 0b10],
      ['waiver.granted', 0b100, 0b100],
      ['waiver.writtenPlan', 0b100, 0b100],
      ['waiver.planWouldConstituteSignificantEfforts', 0b100, 0b100],
      ['waiver.sufficientResources', 0b100, 0b100],
    ]);
  });
});
