import { describeValue } from '../../problems/describe.ts';
import { problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import type { ColumnOutcome } from './column-outcome.ts';

/** Outcomes by number: equal ones are one object. */
export interface OutcomeList {
  of(outcome: ColumnOutcome): number;
  /** Throws ProblemsError for a number that none has. */
  at(number: number): ColumnOutcome;
}

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
    at: (number) => outcomes[number] ?? refuse(number, outcomes.length),
  };
}

function refuse(number: unknown, size: number): never {
  const params = {
    found: describeValue(number),
    expected: `a number of \`outcomes\`, below ${size}`,
  };
  throw new ProblemsError([problem('input.wrong-type', ['outcome'], params)]);
}
