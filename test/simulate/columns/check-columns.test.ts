import { describe, expect, test } from 'vitest';
import { columnProblems, listProblems } from '../../../src/simulate/columns/check-columns.ts';
import type { FactColumns } from '../../../src/simulate/columns/fact-columns.ts';

const ROWS = 40;
const bits = (words = 2) => new Uint32Array(words);
const yesNo = (value: unknown = bits(), known: unknown = bits()) => ({ value, known });
const count = (value: unknown = new Int32Array(ROWS), known: unknown = bits()) => ({
  value,
  known,
});

function problems(columns: object): readonly string[] {
  const whole = { rows: ROWS, facts: {}, ...columns } as unknown as FactColumns;
  return columnProblems(whole).map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('columns', () => {
  test('that fit have no problem, longer lists included', () => {
    const facts = { significantEfforts: yesNo(), victimsPerYear: count() };
    expect(problems({ facts })).toEqual([]);
    expect(problems({ facts: { significantEfforts: yesNo(bits(3), bits(9)) } })).toEqual([]);
    expect(problems({ facts: { significantEfforts: undefined } })).not.toEqual([]);
    expect(problems({ rows: 0 })).toEqual([]);
  });

  test.each([[-1], [1.5], [Number.NaN], ['3'], [undefined]])('cannot have %s rows', (rows) => {
    const told = columnProblems({ rows, facts: { nonsense: 1 } } as unknown as FactColumns);
    expect(told.map(({ code, path }) => [code, path])).toEqual([['input.wrong-type', ['rows']]]);
    expect(told[0]?.params).toMatchObject({ expected: 'a whole number, 0 or more' });
  });

  test.each<[string, object, readonly string[]]>([
    [
      'numbers for yes and no',
      { significantEfforts: count() },
      ['wrong-type facts.significantEfforts.value'],
    ],
    [
      'yes and no for numbers',
      { victimsPerYear: yesNo() },
      ['wrong-type facts.victimsPerYear.value'],
    ],
    [
      'a plain list of values',
      { significantEfforts: yesNo([0, 0]) },
      ['wrong-type facts.significantEfforts.value'],
    ],
    [
      'a plain list of what is known',
      { significantEfforts: yesNo(bits(), [0, 0]) },
      ['wrong-type facts.significantEfforts.known'],
    ],
    [
      'too few bits',
      { significantEfforts: yesNo(bits(1)) },
      ['too-small facts.significantEfforts.value'],
    ],
    [
      'too few bits of what is known',
      { victimsPerYear: count(new Int32Array(ROWS), bits(1)) },
      ['too-small facts.victimsPerYear.known'],
    ],
    [
      'a number too few',
      { victimsPerYear: count(new Int32Array(ROWS - 1)) },
      ['too-small facts.victimsPerYear.value'],
    ],
    [
      'two faults in one',
      { significantEfforts: yesNo(bits(1), bits(1)) },
      ['too-small facts.significantEfforts.value', 'too-small facts.significantEfforts.known'],
    ],
    [
      'no such fact, and what else is wrong',
      { nonsense: yesNo(), victimsPerYear: count(bits()) },
      ['unknown-name facts.nonsense', 'wrong-type facts.victimsPerYear.value'],
    ],
    ['a name that every object has', { toString: yesNo() }, ['unknown-name facts.toString']],
    [
      'no column at all',
      { significantEfforts: null },
      ['wrong-type facts.significantEfforts.value', 'wrong-type facts.significantEfforts.known'],
    ],
  ])('with %s', (title, facts, wanted) => {
    if (title === 'no column at all') {
      expect(problems({ facts: { significantEfforts: {} } })).toEqual(
        wanted.map((one) => `input.${one}`),
      );
      return;
    }
    expect(problems({ facts })).toEqual(wanted.map((one) => `input.${one}`));
  });

  test('what is on record and what is stated are lists of their own', () => {
    expect(problems({ recorded: new Uint8Array(ROWS), stated: bits() })).toEqual([]);
    expect(problems({ recorded: new Uint8Array(ROWS - 1), stated: bits(1) })).toEqual([
      'input.too-small recorded',
      'input.too-small stated',
    ]);
    expect(problems({ recorded: bits(), stated: new Uint8Array(ROWS) })).toEqual([
      'input.wrong-type recorded',
      'input.wrong-type stated',
    ]);
  });

  test('a misspelt name is told with the nearest, what is too short with its length', () => {
    const columns = { rows: ROWS, facts: { significantEffort: yesNo() } } as unknown as FactColumns;
    expect(columnProblems(columns)[0]?.params).toEqual({
      found: 'significantEffort',
      nearest: 'significantEfforts',
      allowed: [],
    });
    expect(listProblems(['x'], bits(1), Uint32Array, 2)[0]?.params).toEqual({
      found: '1-entry list',
      minimum: 2,
    });
    expect(listProblems(['x'], 'text', Uint32Array, 2)[0]?.params).toMatchObject({
      expected: 'a Uint32Array',
    });
    expect(listProblems(['x'], bits(2), Uint32Array, 2)).toEqual([]);
  });
});
