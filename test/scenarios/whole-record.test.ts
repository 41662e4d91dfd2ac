import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { replay } from '../../src/classify/replay.ts';
import { allRecords, placements } from '../../src/data/index.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { codesOf } from '../../src/kernel/inputs.ts';
import { stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS, READINGS, type Readings } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { readScenarios } from './scenario.ts';

type Cap = Readings['reinstatementCap'];

interface Contradiction {
  readonly country: string;
  readonly year: number;
  /** The placement itself, or a waiver that no clock of the reading has need of. */
  readonly by: 'placement' | 'waiver';
}

const contradicted: Readonly<Record<Cap, readonly Contradiction[]>> = readScenarios(
  'readings-contradicted.json',
);

const records = allRecords();
const byDefault = records.map((history) => replay(history));
const answers = byDefault.flat();
const recorded = answers.filter((answer) => answer.recorded !== null);
const noticed = (code: string): readonly string[] =>
  answers
    .filter(({ notices }) => notices.some((notice) => notice.code === code))
    .map(({ country, year }) => `${country} ${year}`);

const ALL_CODES = codesOf({});

/** Everything the law allows after some clocks, no finding and no record known. */
function lawfulAfter(before: Classification, year: number): readonly Placement[] {
  const table = kernelTable(DEFAULT_RULEBOOK, lawOf(year).parameters, DEFAULT_READINGS);
  const codes = table.representatives(ALL_CODES);
  const found = new Set(
    before.state.after.flatMap((state) =>
      codes.map((code) => table.outcome(stateIndex(state), code).placement),
    ),
  );
  return PLACEMENTS.filter((placement) => found.has(placement));
}

describe('under the default readings', () => {
  test('the whole record is here', () => {
    const rated = recorded.filter(({ recorded: row }) => row?.published !== 'not-rated');
    expect(rated).toHaveLength(placements().length);
    expect(rated).toHaveLength(3822);
  });

  test('every recorded placement is possible, and the only one', () => {
    const others = recorded.filter(({ possible, recorded: row }) => {
      return possible.length !== 1 || possible[0] !== row?.final;
    });
    expect(others.map(({ country, year }) => `${country} ${year}`)).toEqual([]);
  });

  test('every one was lawful by the year before it, its own record left out', () => {
    const unlawful = byDefault.flatMap((years) =>
      years.slice(1).filter((answer, at) => {
        const [before] = years.slice(at, at + 1);
        if (before === undefined || answer.recorded === null) return false;
        return !lawfulAfter(before, answer.year).includes(answer.recorded.final);
      }),
    );
    expect(unlawful.map(({ country, year }) => `${country} ${year}`)).toEqual([]);
  });

  test.each([
    ['record.not-lawful'],
    ['waiver.without-effect'],
    ['waiver.prong-not-met'],
    ['count.contradicts-clock'],
    ['practice.contradicted'],
    ['law.carried-on'],
    ['country.unknown'],
  ])('no answer carries the notice %s', (code) => {
    expect(noticed(code)).toEqual([]);
  });

  test('a watch-list year is on the merits within the limit and waived beyond it', () => {
    for (const { country, year, recorded: row, causes, state } of recorded) {
      if (row?.final !== 'tier-2-watch-list') continue;
      const runs = state.before.map(({ run }) => run);
      const ways = [
        ...(runs.some((run) => run < 2) ? ['merits'] : []),
        ...(runs.some((run) => run >= 2) ? ['waiver'] : []),
      ];
      expect({ country, year, causes: [...causes].sort() }).toEqual({
        country,
        year,
        causes: ways,
      });
    }
  });

  /** Answers of recorded years where the list of policies or patterns tells one thing. */
  const byTheList = (outcome: 'holds' | 'fails'): readonly Classification[] =>
    recorded.filter(({ conditions }) =>
      conditions.some((one) => {
        const isStated = one.name === 'policyOrPattern' && one.decidedBy === 'policyOrPattern';
        return isStated && one.outcome === outcome;
      }),
    );

  test('a listed policy or pattern is the cause of that Tier 3, and nothing else', () => {
    const listed = byTheList('holds');
    expect(listed).toHaveLength(68);
    for (const answer of listed) expect(answer.causes).toEqual(['policy-or-pattern']);
  });

  test('a government that is not listed is never placed for one', () => {
    // Rated in 2020 to 2025: 185 four times and 184 twice, less 68 listed and three in doubt.
    const unlisted = byTheList('fails');
    expect(unlisted).toHaveLength(4 * 185 + 2 * 184 - 68 - 3);
    for (const answer of unlisted) expect(answer.causes).not.toContain('policy-or-pattern');
  });

  test('it is one of several causes only where no list tells: in 2019, and of the three in doubt', () => {
    const open = recorded.filter(({ causes }) => {
      return causes.length > 1 && causes.includes('policy-or-pattern');
    });
    expect(open.every(({ recorded: row }) => row?.final === 'tier-3')).toBe(true);
    expect(open.filter(({ year }) => year === 2019)).toHaveLength(14);
    expect(
      open.filter(({ year }) => year !== 2019).map(({ country, year }) => `${country} ${year}`),
    ).toEqual(['AFG 2022', 'MMR 2022', 'MMR 2023']);
  });

  test('a watch-list year without a waiver is on the merits', () => {
    // The watch lists of the years whose waivers are known in full, less those waived.
    const waived = { 2018: 6, 2019: 7, 2020: 8, 2022: 12, 2024: 4, 2025: 3 };
    for (const [year, count] of Object.entries(waived)) {
      const listed = recorded.filter(({ year: of, recorded: row }) => {
        return of === Number(year) && row?.final === 'tier-2-watch-list';
      });
      const ways = listed.map(({ causes }) => causes.join());
      expect(ways.filter((way) => way === 'waiver')).toHaveLength(count);
      expect(ways.filter((way) => way === 'merits')).toHaveLength(listed.length - count);
    }
  });

  test('only 2004 and later reports have a watch list', () => {
    const early = answers.filter(({ year, possible }) => {
      return year < 2004 && possible.includes('tier-2-watch-list');
    });
    expect(early).toEqual([]);
  });
});

describe('the readings of the reinstatement cap', () => {
  const replayed = new Map(
    READINGS.reinstatementCap.map((cap) => {
      const readings = { reinstatementCap: cap };
      const same = cap === DEFAULT_READINGS.reinstatementCap;
      return [cap, same ? answers : records.flatMap((one) => replay(one, { readings }))] as const;
    }),
  );

  /** Country-years where the record can only stand against the law as a reading has it. */
  function contradictionsOf(cap: Cap): readonly Contradiction[] {
    return (replayed.get(cap) ?? []).flatMap(({ country, year, notices }): Contradiction[] => {
      const has = (code: string): boolean => notices.some((notice) => notice.code === code);
      if (has('record.not-lawful')) return [{ country, year, by: 'placement' }];
      return has('waiver.without-effect') ? [{ country, year, by: 'waiver' }] : [];
    });
  }

  test.each(READINGS.reinstatementCap.map((cap) => [cap]))(
    '%s is contradicted as listed',
    (cap) => {
      const key = ({ country, year }: Contradiction): string => `${country} ${year}`;
      const sorted = [...contradictionsOf(cap)].sort((a, b) => (key(a) < key(b) ? -1 : 1));
      expect(sorted).toEqual(contradicted[cap]);
    },
  );

  test('F2 by thirteen country-years of nine countries, F3 by four of three', () => {
    const countriesOf = (cap: Cap) => new Set(contradicted[cap].map(({ country }) => country));
    expect([contradicted.F2.length, countriesOf('F2').size]).toEqual([13, 9]);
    expect([contradicted.F3.length, countriesOf('F3').size]).toEqual([4, 3]);
  });

  test('F1 and F4 are not: they part over the clocks, and no recorded year over them', () => {
    expect(contradicted.F1).toEqual([]);
    expect(contradicted.F4).toEqual([]);
    const clocks = (cap: Cap) => (replayed.get(cap) ?? []).map(({ state }) => state.before);
    expect(clocks('F1')).not.toEqual(clocks('F4'));
  });
});
