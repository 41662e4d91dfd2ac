import type { FactName } from '../../../src/facts/vocabulary.ts';
import {
  emptyColumns,
  type OpenColumns,
  setFact,
} from '../../../src/simulate/columns/fill-columns.ts';
import type { RawYearFacts } from '../../support/arbitraries/year-facts.ts';

/** The facts of many rows in columns. */
export function columnsOf(rows: readonly RawYearFacts[]): OpenColumns {
  const columns = emptyColumns(rows.length);
  for (const [row, facts] of rows.entries()) {
    for (const [name, value] of Object.entries(facts)) {
      setFact(columns, name as FactName, row, value);
    }
  }
  return columns;
}
