import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import { gatherFacts } from '../../../src/history/gather.ts';
import { INITIAL_STATE, type KernelState } from '../../../src/kernel/state.ts';
import { lawOf } from '../../../src/law/law.ts';
import { ProblemsError } from '../../../src/problems/problems-error.ts';
import { columnEvaluator } from '../../../src/simulate/columns/column-evaluator.ts';
import { emptyColumns, setFact, setRecorded } from '../../../src/simulate/columns/fill-columns.ts';
import { type RawYearFacts, yearFacts } from '../../../src/testing/arbitraries/year-facts.ts';
import { history, MERITS, type RawFacts } from '../../support/placement-line.ts';
import { columnsOf } from './columns-of.ts';

const DUE: KernelState = { ...INITIAL_STATE, run: 2, previous: 'tier-2-watch-list' };

/** What `classify` says of a year with such facts, from such a clock. */
function plainly(year: number, facts: object, clock: KernelState) {
  const entry = { year, facts: facts as RawFacts };
  const { possible, causes } = classify(history(entry), { year, resume: [clock] });
  return { possible, causes: new Set(causes) };
}

/** Facts with what follows from them, as a history is read. */
function implied(year: number, facts: RawYearFacts): RawYearFacts {
  const stated = Object.entries(facts).map(([name, value]) => [name, { value }] as const);
  const { known } = gatherFacts(
    { year, facts: Object.fromEntries(stated) },
    undefined,
    lawOf(year),
  );
  return Object.fromEntries([...known].map(([name, { value }]) => [name, value]));
}

const WATCHED = {
  ...MERITS['tier-2-watch-list'],
  specialCase: false,
  minimumStandardsApplicable: true,
};

describe('columnEvaluator', () => {
  it('answers as classify does while more and more different situations come', () => {
    // A waiver counts once something else is stated, which columns are told of apart.
    const draw = (count: number, seed: number) =>
      fc
        .sample(yearFacts({ sparse: true }), { numRuns: count, seed })
        .map((facts) => Object.entries(facts).filter(([name]) => !name.startsWith('waiver.')))
        .map((facts) => Object.fromEntries(facts));
    const evaluator = columnEvaluator();
    // Few situations first, from two clocks, so that what is kept for them has to grow.
    for (const [count, clock] of [
      [3, INITIAL_STATE],
      [3, DUE],
      [40, DUE],
      [60, INITIAL_STATE],
      [25, DUE],
    ] as const) {
      const rows = draw(count, count);
      const columns = columnsOf(rows.map((facts) => implied(2024, facts)));
      const clocks = new Uint32Array(count).fill(evaluator.clocks([clock]));
      const outcomes = new Uint32Array(count);
      evaluator.step(2024, columns, clocks, outcomes);
      for (const [row, facts] of rows.entries()) {
        const { possible, causes } = evaluator.outcome(outcomes[row] ?? -1);
        expect({ possible, causes: new Set(causes) }).toEqual(plainly(2024, facts, clock));
      }
    }
  });

  it('sees the waiver of each row, in whatever word it is', () => {
    const rows = 100;
    const waived = [0, 31, 32, 40, 69, 99];
    const columns = emptyColumns(rows);
    for (let row = 0; row < rows; row += 1) {
      for (const [name, value] of Object.entries(WATCHED))
        setFact(columns, name as 'significantEfforts', row, value);
      setFact(columns, 'waiver.granted', row, waived.includes(row));
    }
    const evaluator = columnEvaluator();
    const clocks = new Uint32Array(rows).fill(evaluator.clocks([DUE]));
    const outcomes = new Uint32Array(rows);
    evaluator.step(2024, columns, clocks, outcomes);
    const found = [...outcomes].flatMap((one, row) =>
      evaluator.outcome(one).placement === 'tier-2-watch-list' ? [row] : [],
    );
    expect(found).toEqual(waived);
    const after = [...clocks].map((one) => evaluator.states(one).map(({ waivers }) => waivers));
    expect(after.flatMap((one, row) => (one.includes(1) ? [row] : []))).toEqual(waived);
  });
});

describe('a waiver on record', () => {
  it('counts beside a recorded placement, or beside a finding, and not alone', () => {
    const columns = emptyColumns(4);
    setRecorded(columns, 0, 'tier-2-watch-list');
    for (const row of [0, 2, 3]) setFact(columns, 'waiver.granted', row, true);
    setRecorded(columns, 1, 'tier-2-watch-list');
    setFact(columns, 'specialCase', 3, false);
    const evaluator = columnEvaluator();
    const clocks = new Uint32Array(4).fill(evaluator.clocks(2024));
    const outcomes = new Uint32Array(4);
    evaluator.step(2024, columns, clocks, outcomes);
    const causes = [...outcomes].map((one) => evaluator.outcome(one).causes);
    expect(causes.map((one) => one.join())).toEqual([
      'waiver',
      'merits,waiver',
      expect.stringContaining('special-case'),
      'waiver',
    ]);
  });
});

describe('columns without rows', () => {
  it('say that there is no row to write to', () => {
    const expected = (rows: number) => {
      try {
        setFact(emptyColumns(rows), 'significantEfforts', 7, true);
      } catch (error) {
        if (error instanceof ProblemsError) return error.problems[0]?.params['expected'];
      }
      return undefined;
    };
    expect([expected(0), expected(3), expected(8)]).toEqual([
      'no row: there is none',
      'a row from 0 to 2',
      undefined,
    ]);
  });
});
