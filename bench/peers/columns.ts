import type { FactName } from '../../src/facts/vocabulary.ts';
import {
  type ColumnEvaluator,
  columnEvaluator,
} from '../../src/simulate/columns/column-evaluator.ts';
import type { FactColumns } from '../../src/simulate/columns/fact-columns.ts';
import { emptyColumns, setFact } from '../../src/simulate/columns/fill-columns.ts';
import type { YearCase } from '../inputs/year-case.ts';
import { codeOf, placementBits } from './code.ts';
import type { Peer, Prepared } from './peer.ts';

/** The column evaluator over columns that are filled before. */
export const columnsPeer: Peer = {
  name: 'tvpa-tiers column evaluator',
  does: 'exact placements by law, expected ones, causes and the next clock, for all rows of a report year at once; columns filled before',
  prepare: (cases) => columnBatches(cases, false),
};

/** The same with the filling of the columns from objects. */
export const columnsFilledPeer: Peer = {
  name: 'tvpa-tiers column evaluator, filling included',
  does: 'the same, columns filled from plain objects each time',
  prepare: (cases) => columnBatches(cases, true),
};

interface YearBatch {
  readonly year: number;
  /** Positions among the cases. */
  readonly at: readonly number[];
  readonly cases: readonly YearCase[];
  readonly columns: FactColumns;
  readonly clocks: Uint32Array;
  readonly working: Uint32Array;
  readonly outcomes: Uint32Array;
}

function columnBatches(cases: readonly YearCase[], filling: boolean): Prepared {
  const evaluator = columnEvaluator();
  const batches = [...new Set(cases.map(({ year }) => year))].map((year) =>
    batchOf(evaluator, year, cases),
  );
  const batch = (): void => {
    for (const { year, columns, clocks, working, outcomes, cases: mine } of batches) {
      working.set(clocks);
      evaluator.step(year, filling ? columnsOf(mine) : columns, working, outcomes);
    }
  };
  const codes = (): readonly number[] => {
    batch();
    return codesOf(evaluator, batches, cases.length);
  };
  return { batch, codes };
}

function batchOf(evaluator: ColumnEvaluator, year: number, all: readonly YearCase[]): YearBatch {
  const at = all.flatMap((one, position) => (one.year === year ? [position] : []));
  const cases = all.filter((one) => one.year === year);
  const clocks = Uint32Array.from(cases, ({ state }) => evaluator.clocks([state]));
  return {
    year,
    at,
    cases,
    columns: columnsOf(cases),
    clocks,
    working: new Uint32Array(cases.length),
    outcomes: new Uint32Array(cases.length),
  };
}

/** The known facts of some country-years as columns, a row each. */
export function columnsOf(cases: readonly Pick<YearCase, 'facts'>[]): FactColumns {
  const columns = emptyColumns(cases.length);
  for (const [row, { facts }] of cases.entries()) {
    for (const name of Object.keys(facts)) {
      const value = facts[name];
      if (value !== undefined) setFact(columns, name as FactName, row, value);
    }
  }
  // Which rows state something follows from the facts.
  return { rows: columns.rows, facts: columns.facts };
}

function codesOf(
  evaluator: ColumnEvaluator,
  batches: readonly YearBatch[],
  count: number,
): readonly number[] {
  const codes: number[] = new Array<number>(count).fill(0);
  for (const { at, outcomes } of batches) {
    for (const [row, position] of at.entries()) {
      const { possible } = evaluator.outcome(outcomes[row] ?? 0);
      codes[position] = codeOf([], placementBits(possible));
    }
  }
  return codes;
}
