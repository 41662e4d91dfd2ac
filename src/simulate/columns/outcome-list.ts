import type { ColumnOutcome } from './column-outcome.ts';

/** Outcomes by number: equal ones are one object. */
export interface OutcomeList {
  of(outcome: ColumnOutcome): number;
  at(number: number): ColumnOutcome;
}

const NOTHING: ColumnOutcome = { placement: null, possible: [], expected: [], causes: [] };

/** No outcomes yet. */
export function newOutcomeList(): OutcomeList {
  const outcomes: ColumnOutcome[] = [];
  const numbers = new Map<string, number>();
  return {
    of: (outcome) => {
      const key = `${outcome.possible}|${outcome.expected}|${outcome.causes}`;
      const number = numbers.get(key) ?? outcomes.push(outcome) - 1;
      numbers.set(key, number);
      return number;
    },
    at: (number) => outcomes[number] ?? NOTHING,
  };
}
