import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../../src/problems/problems-error.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import { THEOREMS } from '../../../src/testing/theorems/index.ts';
import { proofOf, proveSettings } from '../../../src/testing/theorems/theorem.ts';
import { smallRulebook } from './small-rulebook.ts';

function problemsOf(run: () => unknown): unknown {
  try {
    run();
  } catch (fault) {
    if (fault instanceof ProblemsError) return fault.problems;
  }
  return null;
}

describe('a proof', () => {
  it('counts every case and keeps the first five that fail', () => {
    const asked: number[] = [];
    const proof = proofOf((check) => {
      for (let at = 1; at <= 16; at += 1) {
        check(at % 2 === 1, () => {
          asked.push(at);
          return `case ${at}`;
        });
      }
    });
    expect(proof).toEqual({
      cases: 16,
      counterexamples: ['case 2', 'case 4', 'case 6', 'case 8', 'case 10'],
    });
    expect(asked).toEqual([2, 4, 6, 8, 10]);
  });

  it('of nothing has no cases', () => {
    expect(proofOf(() => undefined)).toEqual({ cases: 0, counterexamples: [] });
  });
});

describe('the options of a theorem', () => {
  it('are our rulebook, and every reading, where nothing is said', () => {
    expect(proveSettings()).toEqual({ rulebook: DEFAULT_RULEBOOK, quick: false });
    const rulebook = smallRulebook();
    expect(proveSettings({ rulebook, quick: true })).toEqual({ rulebook, quick: true });
  });

  it.each([
    [null, [], 'an object'],
    [{ rulebook: { rules: [] } }, ['rulebook'], 'a rulebook from loadRulebook'],
  ])('%j: are refused by every theorem that is told of them', (options, path, expected) => {
    const problems = problemsOf(() => proveSettings(options as never));
    expect(problems).toMatchObject([{ code: 'input.wrong-type', path, params: { expected } }]);
    for (const { name, prove } of THEOREMS) {
      expect([name, problemsOf(() => prove(options as never))]).toEqual([name, problems]);
    }
  });
});
