import { INPUT_CODES } from '../kernel/inputs.ts';
import type { RunYear } from './run.ts';

/** The kernel inputs that law, findings and record leave for a year. */
export interface RemainingInputs {
  /** Codes that some remaining way allows. */
  readonly codes: readonly number[];
  /** Bits on which they all agree, and the values there. */
  readonly known: number;
  readonly value: number;
}

const cache = new WeakMap<RunYear, RemainingInputs>();

/** The kernel inputs that remain for a year; worked out once. */
export function remainingInputs(run: RunYear): RemainingInputs {
  const found = cache.get(run);
  if (found) return found;
  const { folded, table, merits, signals } = run;
  const free = signals.recorded === null && !signals.waived;
  const codes = free
    ? merits.lawCodes
    : merits.lawCodes.filter((code) =>
        folded.before.some((state) => folded.allows(table.outcome(state, code))),
      );
  let all = INPUT_CODES - 1;
  let none = INPUT_CODES - 1;
  for (const code of codes) {
    all &= code;
    none &= ~code;
  }
  const made = { codes, known: all | none, value: all };
  cache.set(run, made);
  return made;
}
