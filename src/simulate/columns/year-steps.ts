import type { ClockSets } from './clock-sets.ts';
import type { MeritsColumns } from './merits-columns.ts';
import { oneYear } from './one-year.ts';
import type { OutcomeList } from './outcome-list.ts';
import { NO_SIGNAL, SIGNALS, signalsAt } from './year-signals.ts';

/**
 * The procedure under one law version and set of readings as a flat table: from a set of
 * states and a class of inputs to the outcome and the next set. An entry is made, from the
 * kernel table, when it is first asked for.
 */
export interface YearSteps {
  /** Takes rows one year on. */
  take(rows: Rows): void;
}

/** Rows on their way through one year. */
export interface Rows {
  /** The first row, in `sets` and `outcomes`; in `classes` and `signals` it is 0. */
  readonly from: number;
  readonly rows: number;
  readonly classes: Uint32Array;
  /** Null where all rows lack them. */
  readonly signals: Uint32Array | null;
  /** The set of states at the start of the year, and then the one after it. */
  readonly sets: Uint32Array;
  /** Becomes the number of the outcome. */
  readonly outcomes: Uint32Array;
}

/** The steps of a law over sets and outcomes that other laws share. */
export function yearSteps(merits: MeritsColumns, sets: ClockSets, list: OutcomeList): YearSteps {
  // Kinds of year: a class of inputs with signals, numbered as they appear.
  let kindOf = new Int32Array(0);
  const kinds: { readonly inputClass: number; readonly signals: number }[] = [];
  // Entries by set and kind, both as outcome and next set; -1 where none is made yet.
  let width = 64;
  let outcomeOf = new Int32Array(0);
  let nextOf = new Int32Array(0);

  const kindAt = (inputClass: number, signals: number): number => {
    const at = inputClass * SIGNALS + signals;
    if (at >= kindOf.length) kindOf = longer(kindOf, at + 1);
    const known = kindOf[at] ?? -1;
    if (known >= 0) return known;
    const made = kinds.push({ inputClass, signals }) - 1;
    kindOf[at] = made;
    return made;
  };
  const widen = (): void => {
    const before = width;
    while (width < kinds.length) width *= 2;
    [outcomeOf, nextOf] = [wider(outcomeOf, before, width), wider(nextOf, before, width)];
  };
  const make = (set: number, kind: number): void => {
    // First of all: a number that no set has is refused before room is made for it.
    const states = sets.at(set);
    if (kinds.length > width) widen();
    const at = set * width + kind;
    if (at >= outcomeOf.length) {
      outcomeOf = longer(outcomeOf, (set + 1) * width);
      nextOf = longer(nextOf, (set + 1) * width);
    }
    const { inputClass = 0, signals = 0 } = kinds[kind] ?? {};
    const { outcome, after } = oneYear({
      table: merits.table,
      states,
      possible: merits.possible(inputClass),
      expected: merits.expected(inputClass),
      signals: signalsAt(signals),
    });
    nextOf[at] = sets.of(after);
    outcomeOf[at] = list.of(outcome);
  };
  /** Takes rows as long as their entries are made; gives the first that is not, or `rows`. */
  const takeMade = (row: number, year: Rows): number => {
    const { from, rows, classes, signals, sets: current, outcomes } = year;
    const [kindsBy, made, next, wide] = [kindOf, outcomeOf, nextOf, width];
    for (let at = row; at < rows; at += 1) {
      const signal = signals === null ? NO_SIGNAL : (signals[at] ?? 0);
      const kind = kindsBy[(classes[at] ?? 0) * SIGNALS + signal] ?? -1;
      if (kind < 0 || kind >= wide) return at;
      const entry = (current[from + at] ?? 0) * wide + kind;
      const outcome = made[entry] ?? -1;
      if (outcome < 0) return at;
      outcomes[from + at] = outcome;
      current[from + at] = next[entry] ?? 0;
    }
    return rows;
  };
  return {
    take: (year) => {
      const { from, rows, classes, signals } = year;
      for (let row = takeMade(0, year); row < rows; row = takeMade(row, year)) {
        const kind = kindAt(classes[row] ?? 0, signals === null ? NO_SIGNAL : (signals[row] ?? 0));
        make(year.sets[from + row] ?? 0, kind);
      }
    },
  };
}

/** The same numbers with room for more, filled up with -1. */
function longer(list: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(Math.max(least, list.length * 2)).fill(-1);
  made.set(list);
  return made;
}

/** The same rows, each with room for more. */
function wider(
  list: Int32Array<ArrayBuffer>,
  before: number,
  after: number,
): Int32Array<ArrayBuffer> {
  const rows = Math.floor(list.length / before);
  const made = new Int32Array(rows * after).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    made.set(list.subarray(row * before, (row + 1) * before), row * after);
  }
  return made;
}
