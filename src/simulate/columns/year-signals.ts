import type { YearSignals } from '../../classify/fold.ts';
import { CLOCK_START } from '../../classify/run.ts';
import { PLACEMENTS } from '../../facts/placements.ts';
import { FACT_NAMES, VOCABULARY } from '../../facts/vocabulary.ts';
import { MOST_RUN } from '../../kernel/state.ts';
import type { LawVersion } from '../../law/law.ts';
import { bitAt } from './bitmap.ts';
import {
  type BooleanColumn,
  type FactColumns,
  type IntegerColumn,
  NO_PLACEMENT,
} from './fact-columns.ts';

/** Placements, and none. */
const RECORDS = PLACEMENTS.length + 1;
/** No waiver on record; one with something else; one and nothing else. */
const WAIVERS = 3;
/** No stated count; 0 to the longest run that is told apart before this year; more than that. */
const RUNS = MOST_RUN + 3;

/** How many combinations of signals there are. */
export const SIGNALS: number = RECORDS * WAIVERS * RUNS;

/** The number of "nothing but facts". */
export const NO_SIGNAL: number = NO_PLACEMENT;

/** What a number of signals says to the kernel. */
export interface DecodedSignals extends YearSignals {
  /** A waiver is on record, and nothing else is said of the year. */
  readonly waiverOnly: boolean;
}

/** What stands behind a number of signals. */
export function signalsAt(number: number): DecodedSignals {
  const waiver = Math.floor(number / RECORDS) % WAIVERS;
  const run = Math.floor(number / (RECORDS * WAIVERS));
  return {
    recorded: PLACEMENTS[number % RECORDS] ?? null,
    waived: waiver === 1,
    waiverOnly: waiver === 2,
    run: run === 0 ? null : run - 1,
  };
}

/** What the columns of a year say beside the facts that lead to kernel inputs. */
export interface SignalColumns {
  /** Writes the number of the signals of rows `from` to `from + rows`, from `into[0]` on. */
  write(from: number, rows: number, into: Uint32Array): void;
}

/**
 * The signals in the columns of a year, or null where all rows lack them. A stated count of
 * consecutive years tells something only where the law of the year counts them.
 */
export function signalColumns(
  columns: FactColumns,
  year: number,
  law: LawVersion['parameters'],
): SignalColumns | null {
  const { facts, recorded } = columns;
  const count = law['clock'] === true ? facts.consecutiveWatchListYears : undefined;
  const waiver = facts['waiver.granted'];
  if (recorded === undefined && waiver === undefined && count === undefined) return null;
  const most = Math.min(year - CLOCK_START, MOST_RUN + 1);
  const known = waiver === undefined ? [] : columns.stated ? [columns.stated] : findings(columns);
  return {
    write: (from, rows, into) => {
      if (recorded === undefined) into.fill(NO_PLACEMENT, 0, rows);
      else
        for (let row = 0; row < rows; row += 1)
          into[row] = Math.min(recorded[from + row] ?? NO_PLACEMENT, NO_PLACEMENT);
      if (waiver !== undefined) addWaivers(waiver, known, from, rows, into);
      if (count !== undefined) addCounts(count, most, from, rows, into);
    },
  };
}

function addWaivers(
  { value, known }: BooleanColumn | IntegerColumn,
  findings: readonly Uint32Array[],
  from: number,
  rows: number,
  into: Uint32Array,
): void {
  for (let word = from >>> 5, row = 0; row < rows; word += 1, row += 32) {
    const granted = (value[word] ?? 0) & (known[word] ?? 0);
    if (granted === 0) continue;
    let stated = 0;
    for (let at = 0; at < findings.length && stated !== -1; at += 1) {
      stated |= findings[at]?.[word] ?? 0;
    }
    const last = Math.min(rows - row, 32);
    for (let bit = 0; bit < last; bit += 1) {
      if (((granted >>> bit) & 1) === 0) continue;
      const signal = into[row + bit] ?? 0;
      const more = signal !== NO_PLACEMENT || ((stated >>> bit) & 1) === 1;
      into[row + bit] = signal + RECORDS * (more ? 1 : 2);
    }
  }
}

function addCounts(
  { value, known }: BooleanColumn | IntegerColumn,
  most: number,
  from: number,
  rows: number,
  into: Uint32Array,
): void {
  for (let row = 0; row < rows; row += 1) {
    const years = value[from + row] ?? 0;
    if (bitAt(known, from + row) === 0 || years <= 0) continue;
    into[row] = (into[row] ?? 0) + RECORDS * WAIVERS * (Math.min(years - 1, most) + 1);
  }
}

const FINDINGS = FACT_NAMES.filter((name) => VOCABULARY[name]?.kind !== 'waiver');

/** Which rows are known, for each fact but those of the waiver. */
function findings({ facts }: FactColumns): readonly Uint32Array[] {
  const known: Uint32Array[] = [];
  for (const name of FINDINGS) {
    const column = facts[name];
    if (column !== undefined) known.push(column.known);
  }
  return known;
}
