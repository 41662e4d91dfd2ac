import { describeValue } from '../../problems/describe.ts';
import { problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';

/**
 * Sets of clock states, each with a number that is the same for the same states in the
 * same order. What may follow a year rests on its set alone, so that the fold over many
 * countries need not carry more than a number for each.
 */
export interface ClockSets {
  of(states: readonly number[]): number;
  /** Numbers of the states of a set. Throws ProblemsError for a number that none has. */
  at(set: number): readonly number[];
}

/** No sets yet. */
export function newClockSets(): ClockSets {
  const sets: (readonly number[])[] = [];
  const numbers = new Map<string, number>();
  return {
    of: (states) => {
      const key = states.join();
      const number = numbers.get(key) ?? sets.push(states) - 1;
      numbers.set(key, number);
      return number;
    },
    at: (set) => sets[set] ?? refuse(set, sets.length),
  };
}

function refuse(set: unknown, size: number): never {
  const params = { found: describeValue(set), expected: `a number of \`clocks\`, below ${size}` };
  throw new ProblemsError([problem('input.wrong-type', ['clocks'], params)]);
}
