import type { FactName } from '../../src/facts/vocabulary.ts';
import type {
  BooleanColumn,
  FactColumns,
  IntegerColumn,
} from '../../src/simulate/columns/fact-columns.ts';

/** Columns that repeat the rows of `block` until there are `rows`; its rows are a multiple of 32. */
export function tiled(block: FactColumns, rows: number): FactColumns {
  const facts: { [Name in FactName]?: BooleanColumn | IntegerColumn } = {};
  for (const [name, column] of Object.entries(block.facts)) {
    const words = block.rows / 32;
    const known = repeat(new Uint32Array(Math.ceil(rows / 32)), column.known, words);
    facts[name as FactName] =
      column.value instanceof Int32Array
        ? { value: repeat(new Int32Array(rows), column.value, block.rows), known }
        : { value: repeat(new Uint32Array(known.length), column.value, words), known };
  }
  return { rows, facts };
}

/** Fills an array with the first `length` entries of another, over and over. */
export function repeat<Numbers extends Uint32Array | Int32Array>(
  into: Numbers,
  from: Numbers,
  length: number,
): Numbers {
  const part = from.subarray(0, length);
  for (let at = 0; at < into.length; at += length) {
    const left = into.length - at;
    into.set(left < length ? part.subarray(0, left) : part, at);
  }
  return into;
}
