import { describe, expect, test } from 'vitest';
import { diffLaw } from '../../src/audit/diff-law.ts';
import { parseLawSide } from '../../src/audit/parse-law-side.ts';
import { LAW_PARAMETERS } from '../../src/law/law.ts';

describe('what differs between two laws', () => {
  test('a reading by its name, with both values, and whether a rule reads it', () => {
    const { differing } = diffLaw(
      { readings: { specialCase: 'freeze' } },
      { readings: { specialCase: 'reset' } },
    );
    expect(differing).toEqual([
      {
        kind: 'reading',
        name: 'specialCase',
        title: 'specialCase',
        a: 'freeze',
        b: 'reset',
        searched: true,
      },
    ]);
  });

  test('a reading that no rule of the procedure reads is not searched', () => {
    const { differing } = diffLaw(
      { readings: { lookBack: 'forward' } },
      { readings: { lookBack: 'hindsight' } },
    );
    expect(differing).toMatchObject([{ name: 'lookBack', searched: false }]);
  });

  test('a parameter by its title', () => {
    const of = (maxWaiverYears: number) => ({ law: { parameters: { maxWaiverYears } } });
    expect(diffLaw(of(1), of(2)).differing).toEqual([
      {
        kind: 'parameter',
        name: 'maxWaiverYears',
        title: LAW_PARAMETERS['maxWaiverYears']?.title,
        a: 1,
        b: 2,
        searched: true,
      },
    ]);
  });

  test('nothing between a law and itself', () => {
    const same = diffLaw({ reportYear: 2019 }, { reportYear: 2019 });
    expect(same).toMatchObject({ differing: [], clock: null, findings: null });
  });
});

describe('a year of the shortest history', () => {
  test('names findings that the procedure reads, and the waiver beside them', () => {
    const { clock } = diffLaw({ reportYear: 2018 }, { reportYear: 2019 });
    expect(clock?.length).toBeGreaterThan(0);
    for (const [at, { inputs, waiver, position, year }] of (clock ?? []).entries()) {
      expect(Object.keys(inputs)).not.toContain('waiverGranted');
      expect(Object.keys(inputs)).not.toContain('keyAchievements');
      expect(Object.keys(inputs)).toContain('meetsWatchListCriteria');
      expect([typeof waiver, position]).toEqual(['boolean', at + 1]);
      // Each side has one law for all years, so that no year is meant.
      expect(year).toBeNull();
    }
  });

  test('is a report year where the law of one side still changes', () => {
    const { clock } = diffLaw({ reportYear: 2018 }, {});
    const reported = diffLaw({}, { law: { parameters: { maxWaiverYears: 5 } } }).clock;
    for (const { year } of [...(clock ?? []), ...(reported ?? [])]) {
      expect(year === null || year >= 2001).toBe(true);
    }
  });
});

describe('a side as a short text', () => {
  const codesOf = (text: string) => {
    const result = parseLawSide(text);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };

  test('is read with blanks around the sign of equality', () => {
    expect(parseLawSide('maxWaiverYears = 2')).toEqual({
      ok: true,
      value: { law: { parameters: { maxWaiverYears: 2 } } },
    });
    expect(parseLawSide('specialCase = freeze')).toEqual({
      ok: true,
      value: { readings: { specialCase: 'freeze' } },
    });
  });

  test('of several digits is a number, and what only begins with one is a name', () => {
    expect(codesOf('maxWaiverYears=100')).toEqual(['options.bad-law-parameter']);
    expect(codesOf('2018x')).toEqual(['diff-law.unknown-side']);
    expect(codesOf('-2018')).toEqual(['options.year-out-of-range']);
    expect(codesOf('watchListLimit=12x')).toEqual(['options.bad-law-parameter']);
  });

  test('without a name before the sign of equality names nothing', () => {
    const result = parseLawSide('=2');
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'diff-law.unknown-side', params: { found: '' } },
    ]);
  });

  test('that is empty has no nearest name', () => {
    const result = parseLawSide('2018 + ');
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'diff-law.unknown-side', params: { found: '', nearest: null } },
    ]);
  });
});
