import { describe, expect, it } from 'vitest';
import { THEOREMS } from '../../src/testing/theorems/index.ts';

/** Those that take more than a moment are tried in `npm run prove` alone. */
const LONG = [
  'one-placement',
  'inputs-told-apart',
  'practice-is-not-law',
  'condition-exact',
  'favourable-facts',
];

/** How many cases there are of our rules in the quick form. */
const CASES = {
  'watch-list-limit': 29_901,
  'after-last-waiver': 1225,
  'third-year-needs-waiver': 68_608,
  'waiver-keeps-merits': 331_264,
  'one-waiver-a-run': 2049,
  'reinstatement-lasts-one-year': 1500,
  'policy-or-pattern': 7904,
  'policy-or-pattern-before-2019': 204_800,
  'better-findings': 993_792,
};

describe('a theorem about the rules', () => {
  it.each(Object.entries(CASES))('%s: holds, on cases', (name, cases) => {
    const theorem = THEOREMS.find((one) => one.name === name);
    expect(theorem?.about).toBe('rules');
    expect(theorem?.prove({ quick: true })).toEqual({ cases, counterexamples: [] });
  });
});

describe('every theorem', () => {
  it('about the rules is tried here, or takes long', () => {
    const about = THEOREMS.filter((one) => one.about === 'rules').map(({ name }) => name);
    expect([...Object.keys(CASES), ...LONG].sort()).toEqual(about.sort());
  });

  it('has a name, a sentence and a citation of its own', () => {
    expect(new Set(THEOREMS.map(({ name }) => name)).size).toBe(THEOREMS.length);
    for (const { name, sentence, cite } of THEOREMS) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
      expect(cite).not.toBe('');
    }
  });
});
