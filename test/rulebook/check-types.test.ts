import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { faultsIn, fileWith, sound } from './minimal.ts';

const place = 'f/conditions/one/all/0';
const order = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];

describe('checkTypes', () => {
  it.each([
    ['a yes or no with a number', 'specialCase', 1, 'boolean', '1'],
    ['a yes or no with a text', 'specialCase', 'true', 'boolean', '"true"'],
    ['a number with a yes or no', 'victimsPerYear', true, 'integer', 'true'],
    ['a number with a text', 'clock.run', '2', 'integer', '"2"'],
    ['a placement with a number', 'merits', 3, 'string', '3'],
    ['a law parameter with a number', 'law.clock', 1, 'boolean', '1'],
    ['a reading with a yes or no', 'reading.unanimity', true, 'string', 'true'],
  ])('refuses to compare %s', (_, fact, value, expected, found) => {
    expect(faultsIn(fileWith({ fact, operator: 'equal', value }))).toEqual([
      ['rulebook.type-mismatch', `${place}/value`, { fact, expected, found }],
    ]);
  });

  it('refuses to compare facts of two types', () => {
    const value = { fact: 'law.clock' };
    expect(faultsIn(fileWith({ fact: 'victimsPerYear', operator: 'equal', value }))).toEqual([
      [
        'rulebook.type-mismatch',
        `${place}/value/fact`,
        { fact: 'victimsPerYear', expected: 'integer', found: 'law.clock (boolean)' },
      ],
    ]);
  });

  it.each(order)('refuses %s where there is no size', (operator) => {
    const allowed = ['equal', 'notEqual'];
    expect(faultsIn(fileWith({ fact: 'specialCase', operator, value: true }))).toEqual([
      [
        'rulebook.wrong-operator',
        `${place}/operator`,
        { fact: 'specialCase', type: 'boolean', found: operator, allowed },
      ],
    ]);
    expect(faultsIn(fileWith({ fact: 'merits', operator, value: 'tier-1' }))).toEqual([
      [
        'rulebook.wrong-operator',
        `${place}/operator`,
        { fact: 'merits', type: 'string', found: operator, allowed },
      ],
    ]);
    expect(faultsIn(fileWith({ fact: 'clock.run', operator, value: 2 }))).toEqual([]);
  });

  it.each([
    ['reading.clockList', 'tier-2-watchlist', 'tier-2-watch-list'],
    ['reading.unanimity', 'yes', null],
    ['merits', 'tier-4', 'tier-1'],
    ['clock.cap', 'arm', 'armed'],
    ['clock.previous', 'unknown', null],
    ['meritsCause', 'merit', 'merits'],
  ])('refuses a value that %s never has', (fact, value, nearest) => {
    const [fault, ...others] = faultsIn(fileWith({ fact, operator: 'notEqual', value }));
    expect(others).toEqual([]);
    expect(fault?.slice(0, 2)).toEqual(['rulebook.not-a-value', `${place}/value`]);
    expect(fault?.[2]).toMatchObject({ fact, found: value, nearest });
  });

  it('lists the values that are allowed', () => {
    const [fault] = faultsIn(fileWith({ fact: 'clock.previous', operator: 'equal', value: 'x' }));
    expect(fault?.[2]).toMatchObject({ allowed: [...PLACEMENTS, 'none'] });
  });

  it('refuses a number as a determination', () => {
    expect(faultsIn(fileWith(sound, { decidedBy: 'victimsPerYear' }))).toEqual([
      [
        'rulebook.type-mismatch',
        'f/conditions/one/decidedBy',
        { fact: 'victimsPerYear', expected: 'boolean', found: 'integer' },
      ],
    ]);
  });

  it('reports operator and value of one comparison both', () => {
    const codes = faultsIn(fileWith({ fact: 'specialCase', operator: 'lessThan', value: 3 }));
    expect(codes.map(([code]) => code)).toEqual([
      'rulebook.wrong-operator',
      'rulebook.type-mismatch',
    ]);
  });
});
