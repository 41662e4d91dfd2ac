import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../src/history/gather.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { parseHistory } from '../../src/history/parse.ts';
import { factsFromStatistics } from '../../src/history/statistics.ts';
import type { HistoryYear } from '../../src/history/types.ts';
import { lawOf } from '../../src/law/law.ts';

/** A history whose second year cannot be read: its note throws. */
const unreadable = (fault: Error): unknown => ({
  country: 'FJI',
  years: [
    { year: 2012 },
    {
      year: 2013,
      get note(): string {
        throw fault;
      },
    },
  ],
});

describe('a year that the validator cannot take in', () => {
  it('is one problem where there is too much of it', () => {
    expect(parseHistory(unreadable(new RangeError('Maximum call stack size exceeded')))).toEqual({
      ok: false,
      problems: [{ code: 'input.too-many-faults', path: ['years', 1], params: {} }],
    });
  });

  it('does not hide another error', () => {
    expect(() => parseHistory(unreadable(new TypeError('ours')))).toThrow('ours');
  });
});

const yearsOf = (...years: object[]): readonly HistoryYear[] =>
  historyOf({ country: 'FJI', years }).years;

describe('where a waiver comes from', () => {
  const originOf = (waiver: object) => {
    const [year] = yearsOf({ year: 2012, waiver });
    return gatherFacts(year, undefined, lawOf(2012)).known.get('waiver.granted')?.origin;
  };

  it('names sources and note where they are given, and has no place for them elsewhere', () => {
    const said = { sources: ['a letter'], note: 'as printed' };
    expect(originOf({ granted: true, ...said })).toStrictEqual({ kind: 'waiver', ...said });
    expect(originOf({ granted: true })).toStrictEqual({ kind: 'waiver' });
  });
});

describe('factsFromStatistics', () => {
  const numbers = { investigations: 5, prosecutions: 4, convictions: 3, victimsAssisted: 2 };
  const more = { investigations: 6, prosecutions: 4, convictions: 2, victimsAssisted: 3 };
  const [before, now] = yearsOf(
    { year: 2012, statistics: numbers },
    { year: 2013, statistics: { ...more, dataProvided: true } },
  );
  const found = (last: HistoryYear | undefined) =>
    (now === undefined ? [] : factsFromStatistics(now, last)).map(({ fact, value }) => [
      fact,
      value,
    ]);

  it('compares every number that two years share', () => {
    expect(found(before)).toEqual([
      ['investigationsIncreased', true],
      ['prosecutionsIncreased', false],
      ['convictionsIncreased', false],
      ['victimAssistanceIncreased', true],
      ['enforcementDataProvided', true],
    ]);
  });

  it('compares nothing in the first year that is known', () => {
    expect(found(undefined)).toEqual([['enforcementDataProvided', true]]);
  });
});
