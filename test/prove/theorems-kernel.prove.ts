import { describe, expect, it } from 'vitest';
import { KERNEL_THEOREMS } from '../../src/testing/theorems/index.ts';
import { checkSection } from './support/section.ts';
import { theoremSection } from './support/theorem-section.ts';

describe('theorems about the procedure', () => {
  const cases = new Map<string, number>();

  it.each(KERNEL_THEOREMS)('$name', ({ name, prove }) => {
    const proof = prove();
    expect(proof.counterexamples).toEqual([]);
    expect(proof.cases).toBeGreaterThan(0);
    cases.set(name, proof.cases);
  });

  it('stand in PROPERTIES.md with the number of their cases', async () => {
    const text = theoremSection(
      'The procedure: tried on every case',
      'Each statement is tried on every clock that some record leads to, lawful or not, every combination of known kernel inputs, every law of 2001 to 2026 that the procedure tells apart, and the readings that bear on what is lawful: in every combination, or one at a time where all 512 combinations of the inputs are tried. Trajectories run through the report years as they were, from any year of entry.',
      KERNEL_THEOREMS,
      cases,
    );
    await checkSection('10-theorems', text);
  });
});
