import { expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { FACT_NAMES } from '../../src/facts/vocabulary.ts';
import { checkRules } from '../../src/kernel/check-rules.ts';
import { loadRulebook } from '../../src/kernel/load-rulebook.ts';
import { inputCodes, MOST_SPLIT, meritsProgram } from '../../src/kernel/merits.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import type { Rulebook } from '../../src/rulebook/types.ts';
import type { Draft } from '../support/changed-rulebook.ts';
import { runs, some } from '../support/runs.ts';
import { entangled, GROWING } from './rulebooks.ts';

function loaded(files: Draft): Rulebook {
  const result = loadRulebook(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]));
  return result.value;
}

/** How often the conditions are evaluated for a year of which nothing is known. */
function evaluations(rulebook: Rulebook): number {
  const merits = meritsProgram(rulebook, lawOf(2025).parameters, DEFAULT_READINGS);
  const row = FACT_NAMES.map(() => undefined);
  const steps = inputCodes(merits, row, 'law');
  let count = 0;
  for (let step = steps.next(); !step.done; count += 1) {
    const { facts, mode, forced } = step.value;
    step = steps.next(merits.program.evaluate(facts, mode, forced));
  }
  return count;
}

test('unknown facts shared by all kernel inputs are split up to a bound', () => {
  const few = evaluations(loaded(entangled(MOST_SPLIT)));
  expect(few).toBeGreaterThanOrEqual(2 ** MOST_SPLIT);
  const many = evaluations(loaded(entangled(60)));
  // 2 to the power of 60 before. Some inputs that were settled are now open as well.
  expect(many).toBeLessThanOrEqual(2 ** (MOST_SPLIT + 9));
  for (const more of some([], [80, 120])) expect(evaluations(loaded(entangled(more)))).toBe(many);
});

test('beyond the bound nothing possible is lost, and the check says that more may be', () => {
  // Each fact more doubles the work.
  const within = loaded(entangled(runs(MOST_SPLIT - 3, MOST_SPLIT)));
  const beyond = loaded(entangled(MOST_SPLIT + 3));
  const one = { country: 'KEN', years: [{ year: 2025 }] };
  const exact = classify(one, { rulebook: within }).possible;
  expect(classify(one, { rulebook: beyond }).possible).toEqual(expect.arrayContaining([...exact]));
  const inexact = (rulebook: Rulebook) =>
    checkRules(rulebook).filter(({ code }) => code === 'rulebook.inexact-fact');
  expect(inexact(within)).toEqual([]);
  expect(inexact(beyond)).toHaveLength(3);
});

/** The others are loaded in `npm run prove` only: each takes most of a second. */
const SOME = [
  'conditions shared in layers',
  'weighed conditions over one large part',
  'misspelt names',
];

test.each(SOME)('%s: answered or refused with codes', (name) => {
  const result = loadRulebook(GROWING[name]?.(60) ?? {});
  if (result.ok)
    expect(
      classify({ country: 'KEN', years: [{ year: 2025 }] }, { rulebook: result.value }).possible,
    ).not.toEqual([]);
  else expect(result.problems.length).toBeGreaterThan(0);
});
