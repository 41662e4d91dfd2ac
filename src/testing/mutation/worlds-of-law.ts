import type { FactValue } from '../../engine/facts.ts';
import { constantsOf } from '../../kernel/procedure.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR, type LawVersion, lawOf } from '../../law/law.ts';
import { DEFAULT_READINGS, READING_NAMES, READINGS, type Readings } from '../../law/readings.ts';

/** Law facts and readings by their names in rules. */
export type Constants = Readonly<Record<string, FactValue>>;

/** What stood before a change, and what stands after it. */
export interface ConstantsPair {
  readonly before: Constants;
  readonly after: Constants;
}

/** Whether a name in a rule is that of a law fact or reading. */
export function isConstant(name: string): boolean {
  return /^(law|reading)\./.test(name);
}

/** Every report year of which the law is known. */
export const REPORT_YEARS: readonly number[] = Array.from(
  { length: LAST_REPORT_YEAR - FIRST_REPORT_YEAR + 1 },
  (_, position) => FIRST_REPORT_YEAR + position,
);

/**
 * Every way in which the law facts and readings that are read can stand, over all report
 * years and all combinations of those readings; each once.
 */
export function constantsRead(
  read: ReadonlySet<string>,
  laws: (reportYear: number) => LawVersion = lawOf,
): readonly ConstantsPair[] {
  const found = new Map<string, ConstantsPair>();
  for (const readings of readingsRead(read)) {
    for (const year of REPORT_YEARS) {
      const before = only(constantsOf(lawOf(year).parameters, readings), read);
      const after = only(constantsOf(laws(year).parameters, readings), read);
      found.set(JSON.stringify([before, after]), { before, after });
    }
  }
  return [...found.values()];
}

/** Every combination of the readings that are read; the others by default. */
function readingsRead(read: ReadonlySet<string>): readonly Readings[] {
  let all: readonly Readings[] = [DEFAULT_READINGS];
  for (const name of READING_NAMES) {
    if (!read.has(`reading.${name}`)) continue;
    all = all.flatMap((one) => READINGS[name].map((value) => ({ ...one, [name]: value })));
  }
  return all;
}

function only(constants: Constants, read: ReadonlySet<string>): Constants {
  return Object.fromEntries(Object.entries(constants).filter(([name]) => read.has(name)));
}
