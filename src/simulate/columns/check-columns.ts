import { FACT_NAMES, VOCABULARY } from '../../facts/vocabulary.ts';
import { describeValue } from '../../problems/describe.ts';
import { nearest } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { wordsOf } from './bitmap.ts';
import type { FactColumns } from './fact-columns.ts';

/** True where nothing is wrong with the facts of columns: quick, for every step asks it. */
function fits({ rows, facts }: FactColumns, words: number): boolean {
  let known = 0;
  for (const name of FACT_NAMES) {
    const column = facts[name];
    if (column === undefined) continue;
    known += 1;
    const integer = column.value instanceof Int32Array;
    if (integer !== (VOCABULARY[name]?.type === 'integer')) return false;
    if (!integer && !(column.value instanceof Uint32Array)) return false;
    if (column.value.length < (integer ? rows : words)) return false;
    if (!(column.known instanceof Uint32Array) || column.known.length < words) return false;
  }
  return known === Object.keys(facts).length;
}

/** What is wrong with columns: a name, a type, a list that is too short (`input.*`). */
export function columnProblems(columns: FactColumns): readonly Problem[] {
  const { rows, facts, recorded, stated } = columns;
  if (!Number.isSafeInteger(rows) || rows < 0) {
    return [wrong(['rows'], 'a whole number, 0 or more', rows)];
  }
  const words = wordsOf(rows);
  return [
    ...Object.entries(fits(columns, words) ? {} : facts).flatMap(([name, column]) => {
      const type = VOCABULARY[name]?.type;
      const path = ['facts', name];
      if (type === undefined) {
        const near = nearest(name, FACT_NAMES);
        return [problem('input.unknown-name', path, { found: name, nearest: near, allowed: [] })];
      }
      const values: ListType = type === 'integer' ? Int32Array : Uint32Array;
      return [
        ...listProblems(
          [...path, 'value'],
          column?.value,
          values,
          type === 'integer' ? rows : words,
        ),
        ...listProblems([...path, 'known'], column?.known, Uint32Array, words),
      ];
    }),
    ...(recorded === undefined ? [] : listProblems(['recorded'], recorded, Uint8Array, rows)),
    ...(stated === undefined ? [] : listProblems(['stated'], stated, Uint32Array, words)),
  ];
}

type ListType = typeof Uint32Array | typeof Int32Array | typeof Uint8Array;

/** What is wrong with a list that has to hold so many numbers at least. */
export function listProblems(
  path: readonly string[],
  list: unknown,
  type: ListType,
  least: number,
): readonly Problem[] {
  if (!(list instanceof type)) return [wrong(path, `a ${type.name}`, list)];
  if (list.length >= least) return [];
  const params = { found: `${list.length}-entry list`, minimum: least };
  return [problem('input.too-small', path, params)];
}

function wrong(path: readonly string[], expected: string, found: unknown): Problem {
  return problem('input.wrong-type', path, { expected, found: describeValue(found) });
}
