import { describe, expect, it } from 'vitest';
import { THEOREMS } from '../../src/testing/theorems/index.ts';

/** Those that take more than a moment are tried in `npm run prove` alone. */
const LONG = [
  'inputs-told-apart',
  'condition-exact',
  'favourable-facts',
  'one-placement',
  'practice-is-not-law',
];
const SHORT = THEOREMS.filter(({ name, about }) => about === 'rules' && !LONG.includes(name));

describe('a theorem about the rules', () => {
  it.each(SHORT)('$name: holds, on cases', ({ prove }) => {
    const { cases, counterexamples } = prove({ quick: true });
    expect(counterexamples).toEqual([]);
    expect(cases).toBeGreaterThan(0);
  });
});

describe('every theorem', () => {
  it('has a name, a sentence and a citation of its own', () => {
    expect(new Set(THEOREMS.map(({ name }) => name)).size).toBe(THEOREMS.length);
    for (const { name, sentence, cite } of THEOREMS) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
      expect(cite).not.toBe('');
    }
  });
});
