import { describe, expect, it } from 'vitest';
import { CONDITION_THEOREMS } from '../../src/testing/theorems/index.ts';
import { checkSection } from './support/section.ts';
import { theoremSection } from './support/theorem-section.ts';

describe('theorems about the conditions', () => {
  const cases = new Map<string, number>();

  it.each(CONDITION_THEOREMS)('$name', ({ name, prove }) => {
    const proof = prove();
    expect(proof.counterexamples).toEqual([]);
    expect(proof.cases).toBeGreaterThan(0);
    cases.set(name, proof.cases);
  });

  it('stand in PROPERTIES.md with the number of their cases', async () => {
    const text = theoremSection(
      'The conditions: tried one by one',
      'The facts are too many to be tried all together. Each condition is therefore tried by itself, on every combination of values, known and unknown, of the facts and conditions that it names, under every law and reading that it reads. This alone would not make the whole exact, since conditions that share facts are not independent: that the kernel inputs together are exact is `possible-is-exact`.',
      CONDITION_THEOREMS,
      cases,
    );
    await checkSection('20-conditions', text);
  });
});
