import { PLACEMENTS } from '../../src/facts/placements.ts';
import { INITIAL_STATE, stateIndex } from '../../src/kernel/state.ts';
import { type KernelTable, kernelTable } from '../../src/kernel/table.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR, lawOf } from '../../src/law/law.ts';
import {
  DEFAULT_READINGS,
  READING_NAMES,
  READINGS,
  type Readings,
} from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';

/** Every report year of which the law is known, and the first year beyond. */
export const REPORT_YEARS = Array.from(
  { length: LAST_REPORT_YEAR - FIRST_REPORT_YEAR + 2 },
  (_, position) => FIRST_REPORT_YEAR + position,
);

/** The default readings, and each other value of each reading by itself. */
export const READING_SETS: readonly Readings[] = [
  DEFAULT_READINGS,
  ...READING_NAMES.flatMap((name) =>
    READINGS[name].slice(1).map((value) => ({ ...DEFAULT_READINGS, [name]: value })),
  ),
];

/** The kernel table of a report year. */
export function tableOfYear(year: number, readings: Readings = DEFAULT_READINGS): KernelTable {
  return kernelTable(DEFAULT_RULEBOOK, lawOf(year).parameters, readings);
}

/** Numbers of every state that some record, lawful or not, leaves before a report year. */
export function statesBefore(
  year: number,
  readings: Readings = DEFAULT_READINGS,
): readonly number[] {
  let states = [stateIndex(INITIAL_STATE)];
  for (let past = FIRST_REPORT_YEAR; past < year; past += 1) {
    const table = tableOfYear(past, readings);
    const next = states.flatMap((state) => PLACEMENTS.map((one) => table.next(state, one)));
    states = [...new Set(next)];
  }
  return states;
}
