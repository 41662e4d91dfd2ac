import { expect, test } from 'vitest';
import { classify, loadRulebook } from '../../src/index.ts';
import { GROWING } from '../fuzz/rulebooks.ts';
import type { Draft } from '../support/changed-rulebook.ts';

/** The larger rulebook has so many times the size of the smaller. */
const TIMES = 8;
const SMALL = 250;
/** Linear is 8 at most, quadratic 64: between them, with room for a busy machine. */
const MOST = 24;

/** Processor time in milliseconds to load a rulebook and to classify by it, the least of two tries. */
function cost(make: () => Draft): number {
  const once = (): number => {
    const files = make();
    const begin = process.cpuUsage();
    const result = loadRulebook(files);
    if (result.ok) {
      const history = {
        country: 'KEN',
        years: [{ year: 2024, placement: 'tier-2' }, { year: 2025 }],
      };
      classify(history, { rulebook: result.value });
    }
    return process.cpuUsage(begin).user / 1000;
  };
  return Math.min(once(), once());
}

test.each(Object.entries(GROWING))('%s: time grows no faster than the size', (_name, make) => {
  const small = cost(() => make(SMALL));
  const large = cost(() => make(SMALL * TIMES));
  expect(large / small).toBeLessThan(MOST);
});
