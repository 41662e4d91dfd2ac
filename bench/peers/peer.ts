import type { YearCase } from '../inputs/year-case.ts';

/** One competitor. */
export interface Peer {
  readonly name: string;
  /** What it answers for each country-year, and how the rulebook got there. */
  readonly does: string;
  /** It tells the kernel inputs and no placements: the procedure is not run. */
  readonly inputsOnly?: true;
  /** Takes the inputs in the form that suits it best; this is not measured. */
  prepare(cases: readonly YearCase[]): Prepared;
}

/** A competitor that holds its inputs. */
export interface Prepared {
  /** Answers every country-year; this is measured. */
  readonly batch: () => unknown;
  /** The answers in a common form, for the comparison; this is not measured. */
  codes(): readonly number[] | Promise<readonly number[]>;
}

/** Answers to compare: something that each answer was turned into. */
let sink: unknown;

/** A competitor that takes country-years one by one. */
export function oneByOne<Input, Answer>(
  inputs: readonly Input[],
  answer: (input: Input) => Answer,
  code: (answer: Answer, at: number) => number,
): Prepared {
  return {
    batch: () => {
      for (const input of inputs) sink = answer(input);
      return sink;
    },
    codes: () => inputs.map((input, at) => code(answer(input), at)),
  };
}

/** The same for one whose answers are promises: each is awaited before the next. */
export function oneByOneAsync<Input, Answer>(
  inputs: readonly Input[],
  answer: (input: Input) => Promise<Answer>,
  code: (answer: Answer, at: number) => number,
): Prepared {
  return {
    batch: async () => {
      for (const input of inputs) sink = await answer(input);
      return sink;
    },
    codes: async () => {
      const codes: number[] = [];
      for (const [at, input] of inputs.entries()) codes.push(code(await answer(input), at));
      return codes;
    },
  };
}
