import { PLACEMENTS, type Placement } from '../../facts/placements.ts';
import { FACT_NAMES, type FactName, VOCABULARY } from '../../facts/vocabulary.ts';
import { describeValue } from '../../problems/describe.ts';
import { nearest } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { wordsOf, writeBit } from './bitmap.ts';
import {
  type BooleanColumn,
  type FactColumns,
  type IntegerColumn,
  NO_PLACEMENT,
} from './fact-columns.ts';

/** Columns that can be filled in, row by row. */
export interface OpenColumns extends FactColumns {
  readonly facts: { [Name in FactName]?: BooleanColumn | IntegerColumn };
  readonly recorded: Uint8Array;
}

/** Most rows: more than any typed array of this size is worth. */
const MOST_ROWS = 2 ** 31 - 1;

/** Largest count, as in a history. */
const MOST = 1_000_000_000;

/**
 * Columns of which nothing is known yet. Without `stated`: what is filled in tells of which
 * rows a finding is stated.
 *
 * @throws ProblemsError for a number of rows that is no whole number, 0 or more.
 */
export function emptyColumns(rows: number): OpenColumns {
  if (!Number.isInteger(rows) || rows < 0 || rows > MOST_ROWS) {
    throw wrong(['rows'], rows, `a whole number from 0 to ${MOST_ROWS}`);
  }
  return {
    rows,
    facts: {},
    recorded: new Uint8Array(rows).fill(NO_PLACEMENT),
  };
}

/**
 * Writes a fact of one row, over what it held before.
 *
 * @param row From 0 to below the number of rows.
 * @param value True or false, or a whole number from 0 to 1,000,000,000: as the fact takes it.
 * @throws ProblemsError (`input.*`) for any other row, name or value; nothing is written then.
 */
export function setFact(
  columns: OpenColumns,
  name: FactName,
  row: number,
  value: boolean | number,
): void {
  const column = Object.hasOwn(columns.facts, name) ? columns.facts[name] : undefined;
  // Nothing is made for a good call: a batch makes millions of them.
  if (!isRow(columns, row)) throw noRow(columns, row);
  if (column === undefined) {
    const type = VOCABULARY[name]?.type;
    if (type === undefined) throw unknownFact(name);
    const isCount = type === 'integer';
    if (!(isCount ? isWhole(value) : typeof value === 'boolean'))
      throw badValue(name, value, isCount);
    const made = emptyColumn(columns.rows, isCount);
    columns.facts[name] = made;
    write(made, row, value);
  } else {
    const isCount = column.value instanceof Int32Array;
    if (!(isCount ? isWhole(value) : typeof value === 'boolean'))
      throw badValue(name, value, isCount);
    write(column, row, value);
  }
}

/**
 * Writes the placement on record of one row, over what it held before.
 *
 * @throws ProblemsError (`input.*`) for a row that there is not, or for no placement.
 */
export function setRecorded(columns: OpenColumns, row: number, placement: Placement): void {
  const at = PLACEMENTS.indexOf(placement);
  if (!isRow(columns, row)) throw noRow(columns, row);
  if (at < 0) throw noPlacement(placement);
  columns.recorded[row] = at;
}

function isRow({ rows }: OpenColumns, row: number): boolean {
  return row >>> 0 === row && row < rows;
}

function isWhole(value: unknown): boolean {
  return typeof value === 'number' && (value | 0) === value && value >= 0 && value <= MOST;
}

function write(column: BooleanColumn | IntegerColumn, row: number, value: boolean | number): void {
  writeBit(column.known, row, true);
  if (column.value instanceof Int32Array) column.value[row] = Number(value);
  else writeBit(column.value, row, value === true);
}

function emptyColumn(rows: number, isCount: boolean): BooleanColumn | IntegerColumn {
  const known = new Uint32Array(wordsOf(rows));
  return isCount
    ? { value: new Int32Array(rows), known }
    : { value: new Uint32Array(wordsOf(rows)), known };
}

function noRow({ rows }: OpenColumns, row: unknown): ProblemsError {
  return wrong(['row'], row, rows === 0 ? 'no row: there is none' : `a row from 0 to ${rows - 1}`);
}

function badValue(name: FactName, value: unknown, isCount: boolean): ProblemsError {
  const expected = isCount ? `a whole number from 0 to ${MOST}` : 'true or false';
  return wrong(['facts', name], value, expected);
}

function unknownFact(name: unknown): ProblemsError {
  const found = String(name);
  const params = { found, nearest: nearest(found, FACT_NAMES), allowed: [] };
  return refused(problem('input.unknown-name', ['facts', found], params));
}

function noPlacement(placement: unknown): ProblemsError {
  const near = typeof placement === 'string' ? nearest(placement, PLACEMENTS) : null;
  const params = { found: describeValue(placement), allowed: PLACEMENTS, nearest: near };
  return refused(problem('input.not-allowed', ['placement'], params));
}

function wrong(path: Problem['path'], found: unknown, expected: string): ProblemsError {
  return refused(problem('input.wrong-type', path, { found: describeValue(found), expected }));
}

function refused(one: Problem): ProblemsError {
  return new ProblemsError([one]);
}
