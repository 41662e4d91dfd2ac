import { describe, expect, it } from 'vitest';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR, lawOf } from '../../../src/law/law.ts';
import type { Comparison, Expression } from '../../../src/rulebook/types.ts';
import { assignments } from '../../../src/testing/mutation/domains.ts';
import { foldExpression } from '../../../src/testing/mutation/fold-expression.ts';
import { constantsRead, REPORT_YEARS } from '../../../src/testing/mutation/worlds-of-law.ts';
import { named, yes } from './small-rulebook.ts';

describe('an expression under some law', () => {
  const constants = { 'law.clock': true, 'law.limit': 2, 'law.most': 3 };
  const fold = (expression: Expression) => foldExpression(expression, constants);
  const holds = yes('law.clock');
  const fails: Comparison = { ...holds, value: false };
  const a = yes('countryOfOrigin');
  const b = named('law.clock');

  it('is settled where the law settles it', () => {
    expect(fold(holds)).toBe(true);
    expect(fold(fails)).toBe(false);
    expect(fold({ not: holds })).toBe(false);
    expect(fold({ not: fails })).toBe(true);
    expect(fold({ not: a })).toEqual({ not: a });
  });

  it('is settled by two parameters that are both known, and by no other pair', () => {
    const less = (fact: string, other: string): Expression => ({
      fact,
      operator: 'lessThan',
      value: { fact: other },
    });
    expect(fold(less('law.limit', 'law.most'))).toBe(true);
    expect(fold(less('law.most', 'law.limit'))).toBe(false);
    for (const open of [less('law.limit', 'clock.run'), less('clock.run', 'law.limit')]) {
      expect(fold(open)).toBe(open);
    }
  });

  it('has a condition left as it is, whatever its name', () => {
    expect(fold(b)).toBe(b);
    expect(fold({ any: [b, fails] })).toBe(b);
  });

  it('keeps of an `all` or `any` what still matters', () => {
    expect(fold({ all: [holds, a, holds, b] })).toEqual({ all: [a, b] });
    expect(fold({ any: [fails, a, fails, b] })).toEqual({ any: [a, b] });
    expect(fold({ all: [holds, a] })).toBe(a);
    expect(fold({ any: [fails, { all: [a, holds, b] }] })).toEqual({ all: [a, b] });
  });

  it('ends an `all` with what fails, and an `any` with what holds', () => {
    expect(fold({ all: [a, fails, b] })).toBe(false);
    expect(fold({ any: [a, holds, b] })).toBe(true);
    expect(fold({ all: [holds, holds] })).toBe(true);
    expect(fold({ any: [fails, { all: [a, fails] }] })).toBe(false);
  });
});

describe('the worlds of what is read', () => {
  it('are one where neither law nor reading is read', () => {
    expect(constantsRead(new Set(['clock.run']))).toEqual([{ before: {}, after: {} }]);
  });

  it('are every value that a parameter has had', () => {
    const both = (value: number) => {
      const constants = { 'law.maxWaiverYears': value };
      return { before: constants, after: constants };
    };
    const read = new Set(['law.maxWaiverYears', 'countryOfOrigin']);
    expect(constantsRead(read)).toEqual([both(0), both(2), both(1)]);
  });

  it('are every combination of the readings that are read, the others by default', () => {
    const read = new Set(['reading.specialCase', 'reading.ratedAgain']);
    expect(constantsRead(read).map(({ after }) => after)).toEqual([
      { 'reading.specialCase': 'reset', 'reading.ratedAgain': 'on' },
      { 'reading.specialCase': 'reset', 'reading.ratedAgain': 'off' },
      { 'reading.specialCase': 'freeze', 'reading.ratedAgain': 'on' },
      { 'reading.specialCase': 'freeze', 'reading.ratedAgain': 'off' },
    ]);
    const caps = constantsRead(new Set(['reading.reinstatementCap']));
    expect(caps.map(({ before }) => Object.values(before).join())).toEqual([
      'F1',
      'F2',
      'F3',
      'F4',
    ]);
  });

  it('have the law before and after a change side by side', () => {
    const laws = (year: number) =>
      year < 2010 ? lawOf(year) : { ...lawOf(year), parameters: { clock: false } };
    expect(constantsRead(new Set(['law.clock']), laws)).toEqual([
      { before: { 'law.clock': false }, after: { 'law.clock': false } },
      { before: { 'law.clock': true }, after: { 'law.clock': true } },
      { before: { 'law.clock': true }, after: { 'law.clock': false } },
    ]);
  });

  it('are looked for in every report year', () => {
    expect([REPORT_YEARS[0], REPORT_YEARS.at(-1)]).toEqual([FIRST_REPORT_YEAR, LAST_REPORT_YEAR]);
    expect(REPORT_YEARS).toHaveLength(LAST_REPORT_YEAR - FIRST_REPORT_YEAR + 1);
  });
});

describe('the values of a fact', () => {
  const valuesOf = (fact: string) => Array.from(assignments([fact], 100) ?? [], ([value]) => value);

  it.each([
    ['clock.run', [undefined, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['clock.arming', [undefined, false, true]],
    ['reading.specialCase', [undefined, 'reset', 'freeze']],
    ['law.watchListLimit', [undefined, 0, 1, 2, 3, 99, 100, 101]],
    ['victimsPerYear', [undefined, 0, 1, 2, 3, 99, 100, 101]],
    ['countryOfOrigin', [undefined, false, true]],
    ['condition ofMine', [undefined, false, true]],
  ])('are of %s: %j', (fact, values) => {
    expect(valuesOf(fact)).toEqual(values);
  });

  it('go through the first fact fastest', () => {
    const rows = Array.from(assignments(['clock.arming', 'specialCase'], 9) ?? [], (row) =>
      row.join(),
    );
    expect(rows).toEqual([
      ',',
      'false,',
      'true,',
      ',false',
      'false,false',
      'true,false',
      ',true',
      'false,true',
      'true,true',
    ]);
  });

  it('of no fact are one row without any', () => {
    expect([...(assignments([], 1) ?? [])]).toEqual([[]]);
  });
});
