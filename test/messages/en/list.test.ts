import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capital, countText, listText, yearsText } from '../../../src/messages/en/list.ts';

describe('listText', () => {
  it('joins with commas and one word', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listText(items, 'or'))).toEqual([
      '',
      'a',
      'a or b',
      'a, b or c',
    ]);
  });
});

describe('countText', () => {
  it('has a word for none and a plural', () => {
    expect([0, 1, 2].map((count) => countText(count, 'year'))).toEqual([
      'no year',
      '1 year',
      '2 years',
    ]);
  });
});

describe('yearsText', () => {
  it('joins years that follow each other', () => {
    expect(yearsText([])).toBe('');
    expect(yearsText([2013, 2012])).toBe('2012 and 2013');
    expect(yearsText([2010, 2012, 2013, 2014, 2014])).toBe('2010 and 2012 to 2014');
  });

  it('names the first and the last year, and no year that is not there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2001, max: 2030 }), { minLength: 1 }), (years) => {
        const named = [...yearsText(years).matchAll(/\d{4}/g)].map(([year]) => Number(year));
        expect(named[0]).toBe(Math.min(...years));
        expect(named.at(-1)).toBe(Math.max(...years));
        expect(named.every((year) => years.includes(year))).toBe(true);
      }),
    );
  });
});

describe('capital', () => {
  it('changes the first letter only', () => {
    expect([capital('a b'), capital('')]).toEqual(['A b', '']);
  });
});
