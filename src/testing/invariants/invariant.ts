import fc from 'fast-check';
import type { ClassifyOptions } from '../../classify/options.ts';
import { describeValue } from '../../problems/describe.ts';
import { objectProblems } from '../../problems/option-names.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { rulebookProblems } from '../../problems/rulebook-option.ts';

/** What came of trying an invariant on one value; `apart` where it says nothing about it. */
export type Finding = 'holds' | 'apart' | { readonly fault: string };

/** Options under which an invariant is tried: another rulebook, other readings, a what-if law. */
export type InvariantOptions = Omit<ClassifyOptions, 'year' | 'resume'>;

/** A property that every answer has, for any history and any sound rulebook. */
export interface Invariant<Value> {
  /** Short name in kebab-case. */
  readonly name: string;
  /** The property, in one sentence. */
  readonly sentence: string;
  /** Paragraph of law or other source that it follows from. */
  readonly cite: string;
  /** What it leaves out, or was first said wrongly; null where nothing is. */
  readonly note: string | null;
  /** Values to try it on. */
  arbitrary(): fc.Arbitrary<Value>;
  /** Tries it on one value. Needs no test runner. */
  check(value: Value, options?: InvariantOptions): Finding;
}

/** How an invariant is tried: fast-check's parameters, and ours. */
export interface AssertInvariantOptions extends InvariantOptions {
  /** How many values it has to say something about; 100 by default. */
  readonly numRuns?: number;
  /** The seed of fast-check; random by default. */
  readonly seed?: number;
}

/**
 * Tries an invariant on random values, under any test runner.
 *
 * @throws Error of fast-check with the smallest value found on which the invariant fails, and
 * the seed.
 * @throws ProblemsError (`input.wrong-type`) for what is no invariant, no rulebook, or no options.
 */
export function assertInvariant<Value>(
  invariant: Invariant<Value>,
  given: AssertInvariantOptions = {},
): void {
  const wrong = [...invariantProblems(invariant), ...objectProblems(given)];
  if (wrong.length === 0) wrong.push(...rulebookProblems(given.rulebook));
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const { numRuns: _numRuns, seed: _seed, ...options } = given;
  const property = fc.property(invariant.arbitrary(), (value) => {
    const finding = invariant.check(value, options);
    fc.pre(finding !== 'apart');
    if (typeof finding === 'object') throw new Error(`${invariant.name}: ${finding.fault}`);
  });
  fc.assert(property, given);
}

function invariantProblems(found: unknown): readonly Problem[] {
  const known = typeof found === 'object' && found !== null && 'arbitrary' in found;
  if (known && typeof found.arbitrary === 'function') return [];
  const params = { found: describeValue(found), expected: 'one of INVARIANTS' };
  return [problem('input.wrong-type', ['invariant'], params)];
}

/** Compares two values as JSON and says what differs. */
export function same(a: unknown, b: unknown, what: string): Finding {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return 'holds';
  let at = 0;
  while (left?.[at] === right?.[at]) at += 1;
  const around = (text: string | undefined) => text?.slice(Math.max(0, at - 60), at + 60);
  return { fault: `${what}: ${around(left)} / ${around(right)}` };
}
