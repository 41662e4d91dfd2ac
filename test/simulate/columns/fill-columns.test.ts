import { describe, expect, it } from 'vitest';
import { PLACEMENTS, type Placement } from '../../../src/facts/placements.ts';
import type { FactName } from '../../../src/facts/vocabulary.ts';
import { ProblemsError } from '../../../src/problems/problems-error.ts';
import { bitAt } from '../../../src/simulate/columns/bitmap.ts';
import {
  emptyColumns,
  type OpenColumns,
  setFact,
  setRecorded,
} from '../../../src/simulate/columns/fill-columns.ts';

const FACT = 'significantEfforts';

describe('columns that are filled in', () => {
  it('holds the last value of a row, and leaves its neighbours', () => {
    const columns = emptyColumns(40);
    for (const row of [4, 5, 6, 31, 32]) setFact(columns, FACT, row, true);
    setFact(columns, FACT, 5, false);
    setFact(columns, FACT, 32, false);
    setFact(columns, FACT, 32, true);
    expect([4, 5, 6, 7, 31, 32].map((row) => heldBy(columns, row))).toEqual([1, 0, 1, null, 1, 1]);
  });

  it.each([-1, 40, 0.5, Number.NaN, 2 ** 32, '1' as unknown as number])(
    'refuses row %s and writes nothing',
    (row) => {
      const columns = emptyColumns(40);
      expect(problemsOf(() => setFact(columns, FACT, row, true))).toEqual([
        ['input.wrong-type', ['row'], 'a row from 0 to 39'],
      ]);
      expect(problemsOf(() => setRecorded(columns, row, 'tier-1'))).toHaveLength(1);
      expect(columns).toEqual(emptyColumns(40));
    },
  );

  it.each([
    [FACT, 1, 'true or false'],
    [FACT, undefined, 'true or false'],
    ['victimsPerYear', true, 'a whole number from 0 to 1000000000'],
    ['victimsPerYear', 1.5, 'a whole number from 0 to 1000000000'],
    ['victimsPerYear', -1, 'a whole number from 0 to 1000000000'],
    ['victimsPerYear', 1_000_000_001, 'a whole number from 0 to 1000000000'],
  ] as const)('refuses a value of %s that is %s', (name, value, expected) => {
    const columns = emptyColumns(1);
    const write = () => setFact(columns, name as FactName, 0, value as number);
    const told = [['input.wrong-type', ['facts', name], expected]];
    expect(problemsOf(write)).toEqual(told);
    expect(columns.facts).toEqual({});
    setFact(columns, name as FactName, 0, name === FACT ? true : 1);
    expect(problemsOf(write)).toEqual(told);
  });

  it('refuses a fact and a placement that there are not', () => {
    const columns = emptyColumns(1);
    for (const name of ['signifcantEfforts', 'toString']) {
      const write = () => setFact(columns, name as FactName, 0, true);
      expect(problemsOf(write)).toEqual([['input.unknown-name', ['facts', name], undefined]]);
    }
    const record = () => setRecorded(columns, 0, 'tier-4' as Placement);
    expect(problemsOf(record)).toEqual([['input.not-allowed', ['placement'], undefined]]);
    expect(columns).toEqual(emptyColumns(1));
  });

  it('takes the largest count', () => {
    const columns = emptyColumns(1);
    setFact(columns, 'victimsPerYear', 0, 1_000_000_000);
    expect(columns.facts.victimsPerYear?.value).toEqual(Int32Array.of(1_000_000_000));
  });

  it('tells what it found instead of a name, and the nearest there is', () => {
    const columns = emptyColumns(1);
    const params = (call: () => void): unknown => {
      try {
        call();
      } catch (fault) {
        if (fault instanceof ProblemsError) return fault.problems.map((one) => one.params);
      }
      return null;
    };
    const write = () => setFact(columns, 'signifcantEfforts' as FactName, 0, true);
    expect(params(write)).toEqual([
      { found: 'signifcantEfforts', nearest: 'significantEfforts', allowed: [] },
    ]);
    const record = (placement: unknown) => () => setRecorded(columns, 0, placement as Placement);
    expect([params(record('teir-2')), params(record(2))]).toEqual([
      [{ found: '"teir-2"', allowed: PLACEMENTS, nearest: 'tier-2' }],
      [{ found: '2', allowed: PLACEMENTS, nearest: null }],
    ]);
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 40])('refuses %s rows', (rows) => {
    expect(problemsOf(() => emptyColumns(rows))).toEqual([
      ['input.wrong-type', ['rows'], 'a whole number from 0 to 2147483647'],
    ]);
  });
});

/** 1, 0, or null where nothing is known. */
function heldBy({ facts }: OpenColumns, row: number): number | null {
  const column = facts[FACT];
  if (column === undefined || bitAt(column.known, row) === 0) return null;
  return bitAt(column.value as Uint32Array, row);
}

function problemsOf(call: () => unknown): readonly unknown[] {
  try {
    call();
  } catch (fault) {
    if (!(fault instanceof ProblemsError)) throw fault;
    return fault.problems.map(({ code, path, params }) => [code, path, params['expected']]);
  }
  return [];
}
