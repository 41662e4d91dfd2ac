import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INVARIANTS } from '../../src/testing/invariants/index.ts';
import {
  assertInvariant,
  type Finding,
  type Invariant,
} from '../../src/testing/invariants/invariant.ts';
import { changedRulebook, conditionsOf, ruleOf } from '../support/changed-rulebook.ts';
import { runs } from '../support/runs.ts';

const ALL = Object.values(INVARIANTS).map((one) => one as unknown as Invariant<never>);
const SEED = 20_001_028;

describe('every invariant', () => {
  it.each(ALL)('$name: holds on some histories', (invariant) => {
    assertInvariant(invariant, { numRuns: runs(4, 40), seed: SEED });
  });

  // The record of a year may contradict what is found, and only its own law tells.
  it.each([INVARIANTS.knowledgeNarrowsAnswers, INVARIANTS.completionsStayPossible])(
    '$name: holds under a what-if law',
    (invariant) => {
      const given = { numRuns: runs(40, 300), seed: SEED, law: { base: 2008 } };
      assertInvariant(invariant as unknown as Invariant<never>, given);
    },
  );

  it('has a name, a sentence and a citation of its own', () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
    for (const { name, sentence, cite } of ALL) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
      expect(cite).not.toBe('');
    }
  });
});

describe('assertInvariant', () => {
  const small = (check: (value: number) => Finding): Invariant<number> => ({
    name: 'small',
    sentence: 'Numbers are small.',
    cite: 'none',
    note: null,
    arbitrary: () => fc.nat(100),
    check,
  });

  it('throws with the fault of the smallest value on which it fails', () => {
    const fault = (value: number): Finding => (value < 50 ? 'holds' : { fault: `${value} is big` });
    expect(() => assertInvariant(small(fault), { seed: SEED })).toThrow(/Counterexample: \[50\]/);
    let cause: unknown;
    try {
      assertInvariant(small(fault), { seed: SEED });
    } catch (error) {
      cause = error instanceof Error ? error.cause : undefined;
    }
    expect(cause).toEqual(new Error('small: 50 is big'));
  });

  it('counts only values about which it says something', () => {
    let told = 0;
    const check = (value: number): Finding => {
      if (value % 2 === 1) return 'apart';
      told += 1;
      return 'holds';
    };
    assertInvariant(small(check), { numRuns: 40, seed: SEED });
    expect(told).toBe(40);
  });
});

describe('an invariant fails where it is broken:', () => {
  it('a rulebook that forgets the cap lets an unlawful line through', () => {
    const rulebook = changedRulebook((files) => {
      ruleOf(files, 'reinstatement-cap').conditions = {
        all: [
          { condition: 'reinstatedYearSpent' },
          { fact: 'clock.run', operator: 'greaterThan', value: 8 },
        ],
      };
    });
    const invariant = INVARIANTS.unlawfulSequencesAreFound;
    expect(() => assertInvariant(invariant, { rulebook, numRuns: 300, seed: SEED })).toThrow();
  });

  it('a rulebook that counts to three calls lawful lines unlawful, or the other way', () => {
    const rulebook = changedRulebook((files) => {
      conditionsOf(files, 'automatic-downgrade')['twoYearsOnWatchList'] = {
        title: 'limit',
        cite: 'none',
        basis: 'statute',
        all: [
          { fact: 'law.clock', operator: 'equal', value: true },
          { fact: 'clock.run', operator: 'greaterThan', value: { fact: 'law.watchListLimit' } },
        ],
      };
    });
    const invariant = INVARIANTS.unlawfulSequencesAreFound;
    expect(() => assertInvariant(invariant, { rulebook, numRuns: 300, seed: SEED })).toThrow();
  });

  it('a rulebook in which a watch-list ground is worth Tier 1', () => {
    const rulebook = changedRulebook((files) => {
      ruleOf(files, 'tier-2-watch-list').event = {
        type: 'merits',
        params: { value: 'tier-1', cause: 'merits' },
      };
    });
    const invariant = INVARIANTS.favourableFindings;
    expect(() => assertInvariant(invariant, { rulebook, numRuns: 300, seed: SEED })).toThrow();
  });
});
