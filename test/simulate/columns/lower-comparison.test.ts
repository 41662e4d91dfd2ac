import { describe, expect, test } from 'vitest';
import { compileExpression, type Scope } from '../../../src/engine/expression.ts';
import { FALSE, TRUE } from '../../../src/engine/kleene.ts';
import { FACT_NAMES, type FactName } from '../../../src/facts/vocabulary.ts';
import type { Comparison } from '../../../src/rulebook/types.ts';
import { wordsOf } from '../../../src/simulate/columns/bitmap.ts';
import type { FactLeaf } from '../../../src/simulate/columns/fact-leaf.ts';
import { emptyColumns, setFact } from '../../../src/simulate/columns/fill-columns.ts';
import { NONE, newGates } from '../../../src/simulate/columns/gates.ts';
import { factRails, lowerComparison } from '../../../src/simulate/columns/lower-comparison.ts';
import { OPEN } from '../../../src/simulate/columns/rails.ts';
import {
  BLOCK,
  registersFor,
  runSchedule,
  sourcesOf,
} from '../../../src/simulate/columns/run-schedule.ts';
import { scheduleOf } from '../../../src/simulate/columns/schedule.ts';

const COUNT = 'consecutiveWatchListYears';

const scope: Scope = {
  slots: new Map(FACT_NAMES.map((name, at): [string, number] => [name, at])),
  constants: { 'law.watchListLimit': 2, 'law.clock': true },
  condition: () => ({ at: 0 }),
};

type Row = Readonly<Partial<Record<FactName, boolean | number>>>;

/** What a comparison comes to in columns, row by row: holds, fails, or neither. */
function inColumns(comparison: Comparison, rows: readonly Row[]): readonly string[] {
  const gates = newGates<FactLeaf>();
  const rails = lowerComparison(comparison, scope, gates, (fact) => factRails(fact, gates));
  const schedule = scheduleOf(gates, [rails.holds, rails.fails]);
  const columns = emptyColumns(rows.length);
  for (const [row, facts] of rows.entries()) {
    for (const [name, value] of Object.entries(facts)) {
      setFact(columns, name as FactName, row, value);
    }
  }
  const registers = registersFor(schedule);
  const bound = { columns, sources: sourcesOf(schedule, columns) };
  runSchedule(schedule, bound, 0, wordsOf(rows.length), registers);
  const bit = (wanted: number, row: number): boolean => {
    const register = schedule.results[wanted] ?? -1;
    const word = register < 0 ? 0 : (registers[register * BLOCK + (row >>> 5)] ?? 0);
    return ((word >>> (row & 31)) & 1) !== schedule.negated[wanted];
  };
  return rows.map((_, row) => (bit(0, row) ? 'holds' : bit(1, row) ? 'fails' : 'unknown'));
}

/** The same by the engine. */
function byEngine(comparison: Comparison, rows: readonly Row[]): readonly string[] {
  const node = compileExpression(comparison, scope);
  return rows.map((facts) => {
    const row = FACT_NAMES.map((name) => facts[name as FactName]);
    const truth = typeof node === 'number' ? node : node(row, new Int8Array());
    return truth === TRUE ? 'holds' : truth === FALSE ? 'fails' : 'unknown';
  });
}

const OPERATORS = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;

/** More than a word of rows: each number several times, and unknown in between. */
const NUMBERS: readonly Row[] = Array.from({ length: 75 }, (_, at) =>
  at % 5 === 0 ? {} : { [COUNT]: at % 7 },
);

describe('a whole number compared, in columns as in the engine', () => {
  test.each(OPERATORS)('%s', (operator) => {
    for (const value of [-1, 0, 2, 2.5, 6, 9]) {
      const comparison = { fact: COUNT, operator, value };
      expect(inColumns(comparison, NUMBERS)).toEqual(byEngine(comparison, NUMBERS));
    }
  });

  test.each(OPERATORS)('%s, with a parameter of the law', (operator) => {
    const comparison = { fact: COUNT, operator, value: { fact: 'law.watchListLimit' } };
    const found = inColumns(comparison, NUMBERS);
    expect(found).toEqual(byEngine(comparison, NUMBERS));
    expect(found[0]).toBe('unknown');
    expect(new Set(found).size).toBe(3);
  });

  test('with itself, which no bounds can say: row by row', () => {
    const comparison = { fact: COUNT, operator: 'equal', value: { fact: COUNT } } as const;
    const found = inColumns(comparison, NUMBERS);
    expect(found).toEqual(byEngine(comparison, NUMBERS));
    expect(found).toContain('holds');
  });
});

describe('yes or no compared, in columns as in the engine', () => {
  const ROWS: readonly Row[] = [true, false, undefined].flatMap((one) =>
    [true, false, undefined].map((other) => ({
      ...(one === undefined ? {} : { specialCase: one }),
      ...(other === undefined ? {} : { policyOrPattern: other }),
    })),
  );

  test.each(['equal', 'notEqual'] as const)('%s', (operator) => {
    for (const value of [true, false, { fact: 'law.clock' }, { fact: 'policyOrPattern' }]) {
      const comparison = { fact: 'specialCase', operator, value };
      expect(inColumns(comparison, ROWS)).toEqual(byEngine(comparison, ROWS));
    }
  });

  test('parameters of the law alone are the same in every row', () => {
    const comparison = { fact: 'law.watchListLimit', operator: 'lessThan', value: 3 } as const;
    expect(new Set(inColumns(comparison, ROWS))).toEqual(new Set(['holds']));
    const not = { ...comparison, value: 2 };
    expect(new Set(inColumns(not, ROWS))).toEqual(new Set(['fails']));
  });

  test('a fact that there is not is unknown in every row', () => {
    const comparison = { fact: 'weather', operator: 'equal', value: true } as const;
    expect(new Set(inColumns(comparison, ROWS))).toEqual(new Set(['unknown']));
  });
});

describe('what is left for the rows', () => {
  const FACT = FACT_NAMES.indexOf(COUNT);
  const OTHER = 'victimsPerYear';
  const LEAST = -(2 ** 31);
  const MOST = 2 ** 31 - 1;

  /** The leaves of comparisons in one network, functions left out, and the rails of the last. */
  function lowered(...comparisons: readonly Comparison[]) {
    const gates = newGates<FactLeaf>();
    const rails = comparisons.map((one) =>
      lowerComparison(one, scope, gates, (fact) => factRails(fact, gates)),
    );
    const leaves = gates.list.flatMap((gate) => ('leaf' in gate ? [gate.leaf] : []));
    const plain = leaves.map((leaf) =>
      leaf.kind === 'node' ? { kind: leaf.kind, facts: leaf.facts } : leaf,
    );
    return { leaves: plain, rails, gates };
  }

  test.each([
    ['equal', 3, 3],
    ['notEqual', 3, 3],
    ['lessThan', LEAST, 2],
    ['lessThanInclusive', LEAST, 3],
    ['greaterThan', 4, MOST],
    ['greaterThanInclusive', 3, MOST],
  ] as const)('of a whole number that is %s 3 are bounds: %i to %i', (operator, from, to) => {
    const { leaves } = lowered({ fact: COUNT, operator, value: 3 });
    expect(leaves).toEqual([
      { kind: 'known', fact: FACT },
      { kind: 'within', fact: FACT, from, to },
    ]);
  });

  test('a parameter of the law is a number like another', () => {
    const by = (value: Comparison['value']): Comparison => ({
      fact: COUNT,
      operator: 'lessThan',
      value,
    });
    const { leaves, rails } = lowered(by(2), by({ fact: 'law.watchListLimit' }));
    expect(leaves).toHaveLength(2);
    expect(rails[1]).toEqual(rails[0]);
  });

  test('nothing lies between two whole numbers', () => {
    const { leaves, rails, gates } = lowered(
      { fact: COUNT, operator: 'equal', value: 2.5 },
      { fact: COUNT, operator: 'notEqual', value: 2.5 },
    );
    expect(leaves).toEqual([{ kind: 'known', fact: FACT }]);
    const known = gates.leaf(`${FACT} known`, { kind: 'known', fact: FACT });
    expect(rails).toEqual([
      { holds: NONE, fails: known },
      { holds: known, fails: NONE },
    ]);
  });

  test('two counts are compared by the engine, and two comparisons are not one', () => {
    const value = { fact: OTHER };
    const { leaves, rails } = lowered(
      { fact: COUNT, operator: 'lessThan', value },
      { fact: COUNT, operator: 'equal', value },
      { fact: 'law.watchListLimit', operator: 'lessThan', value: { fact: COUNT } },
    );
    const both = [FACT, FACT_NAMES.indexOf(OTHER)];
    expect(leaves).toEqual([
      { kind: 'known', fact: both[0] },
      { kind: 'known', fact: both[1] },
      { kind: 'node', facts: both },
      { kind: 'node', facts: both },
      { kind: 'node', facts: [FACT] },
    ]);
    expect(new Set(rails.map(({ holds }) => holds)).size).toBe(3);
  });

  test('a yes or no is read as true and as false, once each', () => {
    const fact = FACT_NAMES.indexOf('specialCase');
    const { leaves, rails } = lowered(
      { fact: 'specialCase', operator: 'equal', value: true },
      { fact: 'specialCase', operator: 'notEqual', value: true },
    );
    expect(leaves).toEqual([
      { kind: 'true', fact },
      { kind: 'false', fact },
    ]);
    expect(rails[1]).toEqual({ holds: rails[0]?.fails, fails: rails[0]?.holds });
  });

  test('nothing is left of a fact that there is not, or that is no yes or no', () => {
    const { leaves, rails } = lowered(
      { fact: 'weather', operator: 'equal', value: true },
      { fact: COUNT, operator: 'lessThan', value: { fact: 'weather' } },
    );
    expect([leaves, rails]).toEqual([[], [OPEN, OPEN]]);
    expect([-1, FACT].map((fact) => factRails(fact, newGates()))).toEqual([OPEN, OPEN]);
  });

  test('a yes or no is never a count', () => {
    const comparison = {
      fact: 'specialCase',
      operator: 'notEqual',
      value: { fact: COUNT },
    } as const;
    const rows = [{ specialCase: true, [COUNT]: 1 }, { specialCase: false }, { [COUNT]: 0 }, {}];
    const found = inColumns(comparison, rows);
    expect(found).toEqual(byEngine(comparison, rows));
    expect(found).toEqual(['holds', 'unknown', 'unknown', 'unknown']);
  });
});
