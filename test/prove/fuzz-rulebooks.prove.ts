import { expect, test } from 'vitest';
import { classify, loadRulebook } from '../../src/index.ts';
import { GROWING } from '../fuzz/rulebooks.ts';

/** So many parts of each kind: what took exponential time, or the cube of it, would not end. */
const SIZE = 2_000;

const HISTORY = { country: 'KEN', years: [{ year: 2024, placement: 'tier-2' }, { year: 2025 }] };

test.each(Object.entries(GROWING))('%s: loaded and used, or refused with codes', (_name, make) => {
  const result = loadRulebook(make(SIZE));
  if (!result.ok) {
    expect(result.problems.map(({ code }) => code.split('.')[0])).toContain('rulebook');
    return;
  }
  expect(classify(HISTORY, { rulebook: result.value }).possible).not.toEqual([]);
});
