import { describe, expect, it } from 'vitest';
import contradicted from '../../fixtures/scenarios/readings-contradicted.json' with {
  type: 'json',
};
import reinstatements from '../../fixtures/scenarios/reinstatements.json' with { type: 'json' };
import { readingsContradicted } from '../../scripts/docs/tables/readings.ts';
import { auditUnder, RECORD } from '../../scripts/docs/tables/record.ts';
import { waiverLists } from '../../src/data/index.ts';

/** Final placements of a country by year. */
const placementsOf = (country: string): ReadonlyMap<number, string | undefined> =>
  new Map(
    RECORD.find((history) => history.country === country)?.years.map((year) => [
      year.year,
      year.reassessed ?? year.placement,
    ]),
  );

/** What the prose says in words, beside the tables. */
describe('docs/readings.md', { timeout: 60_000 }, () => {
  it('no year is unlawful under the defaults, under freeze and under F4', () => {
    for (const readings of [{}, { specialCase: 'freeze' }, { reinstatementCap: 'F4' }] as const) {
      const { rows, summary } = auditUnder(readings);
      expect(summary.verdicts.unlawful).toBe(0);
      expect(rows.flatMap(({ notices }) => notices.map(({ code }) => code))).not.toContain(
        'waiver.without-effect',
      );
    }
  });

  it('the contradictions of F2 and F3 are those of the scenarios', () => {
    for (const cap of ['F2', 'F3'] as const) {
      const { rows } = auditUnder({ reinstatementCap: cap });
      const against = rows.flatMap(({ country, year, verdict, notices }) => {
        if (verdict === 'unlawful') return [{ country, year, by: 'placement' }];
        const idle = notices.some(({ code }) => code === 'waiver.without-effect');
        return idle ? [{ country, year, by: 'waiver' }] : [];
      });
      expect(against).toEqual(contradicted[cap]);
    }
  });

  it('the list of contradictions names every country and year', () => {
    const text = readingsContradicted();
    expect(text).toContain('DZA 2025');
    expect(text).toMatch(/`reinstatementCap=F3`.*GNQ 2021 and 2022/u);
    expect(text).not.toContain('F4');
  });

  it('seven countries came back after a waived run; none stayed a second year', () => {
    expect(reinstatements).toHaveLength(7);
    for (const { country, reinstated } of reinstatements) {
      const placements = placementsOf(country);
      expect(placements.get(reinstated), country).toBe('tier-2-watch-list');
      expect(placements.get(reinstated + 1), country).not.toBe('tier-2-watch-list');
    }
    expect([2022, 2023, 2024, 2025].map((year) => placementsOf('DZA').get(year))).toEqual([
      'tier-2-watch-list',
      'tier-3',
      'tier-2-watch-list',
      'tier-2-watch-list',
    ]);
  });

  it('from the watch list to a special case, since 2009: Côte d’Ivoire and Haiti only', () => {
    const moved = RECORD.flatMap(({ country }) => {
      const placements = placementsOf(country);
      return [...placements].flatMap(([year, now]) =>
        year > 2009 && now === 'special-case' && placements.get(year - 1) === 'tier-2-watch-list'
          ? [`${country} ${year}`]
          : [],
      );
    });
    expect(moved).toEqual(['CIV 2011', 'HTI 2024']);
  });

  it('since the 2010 report nobody rose from Tier 3 to Tier 2 or 1 at once', () => {
    const risen = RECORD.flatMap(({ country }) => {
      const placements = placementsOf(country);
      return [...placements].filter(
        ([year, now]) =>
          year >= 2010 &&
          placements.get(year - 1) === 'tier-3' &&
          (now === 'tier-1' || now === 'tier-2'),
      );
    });
    expect(risen).toEqual([]);
  });

  it('every government listed with a policy or pattern was on Tier 3', () => {
    const listed = RECORD.flatMap(({ years }) =>
      years.filter(({ facts }) => facts.policyOrPattern?.value === true),
    );
    expect(listed.length).toBeGreaterThan(50);
    expect(new Set(listed.map(({ placement }) => placement))).toEqual(new Set(['tier-3']));
  });
});

describe('docs/audit.md', { timeout: 60_000 }, () => {
  it('in the years whose list of waivers is complete, each waiver required is on record', () => {
    const complete = waiverLists().flatMap(({ year, complete }) => (complete ? [year] : []));
    expect(complete).toEqual([2018, 2019, 2020, 2022, 2024, 2025]);
    const implied = auditUnder().rows.filter(
      ({ year, waiverRequired, notices }) =>
        complete.includes(year) &&
        waiverRequired === 'yes' &&
        !notices.some(({ code }) => code === 'waiver.evidenced'),
    );
    expect(implied).toEqual([]);
  });

  it('an automatic downgrade is never the only possible cause, hindsight settles every year', () => {
    expect(auditUnder().summary.causes['automatic-downgrade']?.only).toBe(0);
    expect(auditUnder({ lookBack: 'hindsight' }).summary.verdicts).toMatchObject({
      unlawful: 0,
      unverifiable: 0,
    });
  });
});
