import { describe, expect, it } from 'vitest';
import { pathsTo } from '../../src/advise/paths-to.ts';
import { outlook } from '../../src/audit/outlook.ts';
import { allRecords, recordOf } from '../../src/data/index.ts';
import { historyOf } from '../../src/history/history-of.ts';

const pathsOf = (country: string) => pathsTo(recordOf(country), 'tier-2-watch-list');
const linesOf = (country: string) =>
  pathsOf(country).paths.map(({ certain, steps }) => [
    certain,
    ...steps.map(({ placement, waiver }) => `${placement} ${waiver}`),
  ]);

describe('from 2025 to the watch list', () => {
  it('the Congo needs another tier first: its one waiver is used', () => {
    expect(pathsOf('COG')).toMatchObject({
      from: { year: 2025, placements: ['tier-2-watch-list'] },
      staying: true,
      years: 2,
      certainYears: 2,
      firstYear: 2027,
      barriers: [{ rule: 'automatic-downgrade-exhausted' }],
    });
    expect(linesOf('COG')).toEqual(
      ['tier-1', 'tier-2', 'tier-3'].map((first) => [
        true,
        `${first} not-needed`,
        'tier-2-watch-list not-needed',
      ]),
    );
  });

  it('the Congo after Tier 3 has the one year of the cap', () => {
    const last = pathsOf('COG').paths[2]?.steps.at(-1);
    expect(last?.state.before).toMatchObject([{ run: 0, cap: 'armed' }]);
    expect(last?.state.after).toMatchObject([{ run: 1, cap: 'stint' }]);
  });

  it('Algeria can stay with a waiver', () => {
    expect(linesOf('DZA')).toEqual([[true, 'tier-2-watch-list needed']]);
  });

  it('Turkmenistan may stay, or not: the unknown years 2016 to 2019 decide', () => {
    const answer = pathsOf('TKM');
    expect(answer).toMatchObject({ staying: true, years: 1, certainYears: 2, barriers: [] });
    expect(linesOf('TKM')[0]).toEqual([false, 'tier-2-watch-list not-needed']);
    const certain = answer.paths.filter((path) => path.certain);
    expect(certain.map(({ steps }) => steps[0]?.placement)).toEqual(['tier-1', 'tier-2', 'tier-3']);
    const tier3 = certain[2]?.steps[0]?.ways.map(({ cause }) => cause);
    expect(tier3).toEqual(['merits', 'policy-or-pattern', 'reinstatement-cap']);
    expect(answer.notices.map(({ code }) => code)).toContain('past.unknown');
  });

  it('every country: the first year agrees with the outlook', () => {
    for (const record of allRecords().map(historyOf)) {
      const { watchList } = outlook(record, { year: 2026 });
      const { years, certainYears, paths, barriers } = pathsTo(record, 'tier-2-watch-list');
      const open = watchList.filter((access) => access === 'free' || access === 'needs-waiver');
      expect(years === 1, record.country).toBe(open.length > 0);
      expect(certainYears === 1, record.country).toBe(open.length === watchList.length);
      expect(barriers.length > 0, record.country).toBe(open.length === 0);
      if (watchList.join() === 'needs-waiver') {
        expect(
          paths.map(({ waivers }) => waivers),
          record.country,
        ).toEqual([1]);
      }
    }
  }, 30_000);
});
