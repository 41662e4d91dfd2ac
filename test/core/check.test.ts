import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Check, day, flag, list, object, oneOf, text, whole } from '../../src/core/check.ts';
import { problem } from '../../src/problems/problem.ts';

/** What a check says of a value at `a`. */
const told = (check: Check, value: unknown) => check(value, ['a']);

const missing = (expected: string, ...path: readonly (string | number)[]) =>
  problem('input.missing', ['a', ...path], { expected });
const wrong = (found: string, expected: string, ...path: readonly (string | number)[]) =>
  problem('input.wrong-type', ['a', ...path], { found, expected });

describe('a check says what was found and what belongs there', () => {
  it('of true or false', () => {
    expect([told(flag, true), told(flag, false)]).toEqual([[], []]);
    expect(told(flag, 1)).toEqual([wrong('1', 'true or false')]);
    expect(told(flag, 'true')).toEqual([wrong('"true"', 'true or false')]);
    expect(told(flag, undefined)).toEqual([missing('true or false')]);
    const infinite = problem('input.not-finite', ['a'], { found: 'Infinity' });
    expect(told(flag, Infinity)).toEqual([infinite]);
  });

  it('of a whole number, its bounds included', () => {
    const check = whole(3, 5);
    for (const value of [3, 4, 5]) expect(told(check, value)).toEqual([]);
    expect(told(check, 2)).toEqual([problem('input.too-small', ['a'], { found: '2', minimum: 3 })]);
    expect(told(check, 6)).toEqual([problem('input.too-big', ['a'], { found: '6', maximum: 5 })]);
    expect(told(check, 3.5)).toEqual([wrong('3.5', 'a whole number')]);
    expect(told(check, '4')).toEqual([wrong('"4"', 'a number')]);
    expect(told(check, undefined)).toEqual([missing('a number')]);
    expect(told(check, Number.NaN)).toEqual([problem('input.not-finite', ['a'], { found: 'NaN' })]);
  });

  it('of a text, by its length', () => {
    const check = text(1, 3);
    for (const value of ['x', 'xyz']) expect(told(check, value)).toEqual([]);
    expect(told(check, '')).toEqual([
      problem('input.too-small', ['a'], { found: '""', minimum: 1 }),
    ]);
    expect(told(check, 'wxyz')).toEqual([
      problem('input.too-big', ['a'], { found: '"wxyz"', maximum: 3 }),
    ]);
    expect(told(check, 7)).toEqual([wrong('7', 'a text')]);
    expect(told(check, undefined)).toEqual([missing('a text')]);
  });

  it('of one of a few words, with the nearest', () => {
    const allowed = ['derived', 'stated'];
    const check = oneOf(allowed);
    const other = (found: string, nearest: string | null) =>
      problem('input.not-allowed', ['a'], { found, allowed, nearest });
    expect(told(check, 'stated')).toEqual([]);
    expect(told(check, 'sttaed')).toEqual([other('"sttaed"', 'stated')]);
    expect(told(check, 0)).toEqual([other('0', null)]);
    expect(told(check, ['stated'])).toHaveLength(1);
    expect(told(check, undefined)).toEqual([missing('a text')]);
  });

  it('of a day: only one that the calendar has, written in one way', () => {
    const not = (found: string) => problem('input.bad-format', ['a'], { found, format: 'date' });
    for (const value of ['2024-02-29', '1999-12-31', '0001-01-01']) {
      expect(told(day, value)).toEqual([]);
    }
    const bad = [
      '2023-02-29',
      '2024-13-01',
      '2024-1-01',
      '2024-01-1',
      'x2024-01-01',
      '2024-01-01x',
      '+002024-01-01',
      '2024-01-01T00:00Z',
      '24-01-01',
      '2024/01/01',
      '',
    ];
    for (const value of bad) expect(told(day, value)).toEqual([not(JSON.stringify(value))]);
    expect(told(day, 20240101)).toEqual([wrong('20240101', 'a text')]);
    expect(told(day, undefined)).toEqual([missing('a text')]);
  });

  it('of a day: every day that there is', () => {
    const days = fc.date({
      min: new Date('0000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        expect(told(day, date.toISOString().slice(0, 10))).toEqual([]);
      }),
    );
  });

  it('of a list, entry by entry, holes among them', () => {
    const check = list(flag);
    expect(told(check, [])).toEqual([]);
    const holed: unknown[] = [true, 1];
    holed.length = 3;
    expect(told(check, holed)).toEqual([
      wrong('1', 'true or false', 1),
      missing('true or false', 2),
    ]);
    expect(told(check, { length: 0 })).toHaveLength(1);
    expect(told(check, 'x')).toEqual([wrong('"x"', 'a list')]);
    expect(told(check, undefined)).toEqual([missing('a list')]);
  });

  it('of an object: first what it lacks, then what it has', () => {
    const check = object({ day: flag, month: whole(1, 12) }, ['month']);
    expect(told(check, { month: 1 })).toEqual([]);
    expect(told(check, { day: 'x', mont: 2 })).toEqual([
      missing('a number', 'month'),
      wrong('"x"', 'true or false', 'day'),
      problem('input.unknown-name', ['a', 'mont'], {
        found: 'mont',
        nearest: 'month',
        allowed: ['day', 'month'],
      }),
    ]);
    expect(told(check, { month: undefined })).toEqual([missing('a number', 'month')]);
    expect(told(check, Object.create({ month: 1 }))).toEqual([missing('a number', 'month')]);
    expect(told(check, JSON.parse('{"month": 1, "__proto__": 2}'))).toMatchObject([
      { code: 'input.unknown-name', path: ['a', '__proto__'] },
    ]);
    expect(told(check, [1])).toMatchObject([{ params: { expected: 'an object' } }]);
    expect(told(check, null)).toEqual([wrong('null', 'an object')]);
    expect(told(check, undefined)).toEqual([missing('an object')]);
  });
});
