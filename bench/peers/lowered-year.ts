import { constantsOf } from '../../src/kernel/procedure.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { YearCase } from '../inputs/year-case.ts';
import { keyOf } from '../lowering/key.ts';
import { type Lowered, lower } from '../lowering/lower.ts';

/** What is made once for each law version: a country-year is matched with its own. */
export function byLaw<Made>(make: (lowered: Lowered) => Made): (year: number) => Made {
  const made = new Map<object, Made>();
  return (year) => {
    const { parameters } = lawOf(year);
    const known = made.get(parameters);
    if (known !== undefined) return known;
    const fresh = make(lower(DEFAULT_RULEBOOK, constantsOf(parameters, DEFAULT_READINGS)));
    made.set(parameters, fresh);
    return fresh;
  };
}

/** Facts and clock of a country-year under plain keys; what is unknown is left out. */
export function dataOf({ facts, state }: YearCase): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) data[keyOf(name)] = value;
  for (const [name, value] of Object.entries(state)) data[`clock_${name}`] = value;
  return data;
}
