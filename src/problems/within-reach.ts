import { problem, type Result } from './problem.ts';

/**
 * The result of a parser, for inputs with more faults than the validator can hand over: a
 * list with a hundred thousand of them is then one problem, `input.too-many-faults`.
 */
export function withinReach<Value>(parse: () => Result<Value>): Result<Value> {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, problems: [problem('input.too-many-faults')] };
  }
}
