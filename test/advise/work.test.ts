import { expect, test } from 'vitest';
import { candidateSets } from '../../src/advise/candidates.ts';
import { changesNeeded } from '../../src/advise/changes-needed.ts';
import { minimalSets } from '../../src/advise/minimal-sets.ts';
import { situationOf } from '../../src/advise/situation.ts';
import { refuseUnfound, Work } from '../../src/advise/work.ts';
import { loadRulebook } from '../../src/kernel/load-rulebook.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import type { Rulebook } from '../../src/rulebook/types.ts';
import { BOOLEANS, under } from '../fuzz/rulebooks.ts';
import { changedFiles, conditionsOf } from '../support/changed-rulebook.ts';
import { some } from '../support/runs.ts';

/** Significant efforts where an odd number of facts hold: each set of changes has every fact in it. */
function odd(size: number): Rulebook {
  const head = { title: 'odd', cite: 'none', basis: 'statute' } as const;
  const holds = (at: number) =>
    ({ fact: BOOLEANS[at % BOOLEANS.length] ?? '', operator: 'equal', value: true }) as const;
  const loaded = loadRulebook(
    changedFiles((files) => {
      const conditions = conditionsOf(files, 'tiers');
      conditions['odd0'] = { ...head, any: [holds(0)] };
      for (let at = 1; at < size; at += 1) {
        const before = { condition: `odd${at - 1}` };
        conditions[`odd${at}`] = {
          ...head,
          any: [{ all: [before, { not: holds(at) }] }, { all: [{ not: before }, holds(at)] }],
        };
      }
      under(files, 'significantEfforts', { condition: `odd${size - 1}` });
    }),
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems[0]));
  return loaded.value;
}

const HISTORY = { country: 'KEN', years: [{ year: 2024, placement: 'tier-2' }] };

test('work is spent once more is taken than there is, and stays so', () => {
  const work = new Work(10);
  expect([work.take(4), work.take(6), work.spent]).toEqual([true, true, false]);
  expect([work.take(1), work.spent, work.take(0)]).toEqual([false, true, false]);
});

test('nothing found is told only where the search came to its end', () => {
  const spent = new Work(0);
  spent.take(1);
  expect(() => refuseUnfound(0, [new Work(), spent])).toThrow(ProblemsError);
  expect(() => refuseUnfound(1, [spent])).not.toThrow();
  expect(() => refuseUnfound(0, [new Work()])).not.toThrow();
});

test('a search that is given up says so, and what it found by then holds', () => {
  const situation = situationOf(HISTORY, { year: 2025, rulebook: odd(8) });
  const whole = candidateSets(situation, 'tier-3', 24, new Work());
  const part = candidateSets(situation, 'tier-3', 24, new Work(500));
  expect([whole.cut, part.cut]).toEqual([false, true]);
  expect(part.certain.length + part.possible.length).toBeLessThan(
    whole.certain.length + whole.possible.length,
  );
  const candidates = [...whole.certain, ...whole.possible];
  const all = minimalSets(situation, candidates, 'tier-3', 7, new Work());
  const spent = new Work(0);
  spent.take(1);
  const none = minimalSets(situation, candidates, 'tier-3', 7, spent);
  expect(all.sets.length).toBeGreaterThan(0);
  expect(none).toEqual({ sets: [], larger: true });
});

test('the record needs but little of it', () => {
  const asked = { year: 2026, largest: 10 };
  const { options, givenUp } = changesNeeded(HISTORY, 'tier-1', asked);
  expect(options.length).toBeGreaterThan(0);
  expect(givenUp).toBe(false);
});

test.each(some([], [20]))(
  'of an odd number of %i facts: an answer or a refusal',
  (size) => {
    for (const target of ['tier-1', 'tier-3'] as const) {
      try {
        const { options, cut, givenUp } = changesNeeded(HISTORY, target, {
          year: 2025,
          rulebook: odd(size),
        });
        expect(options.length > 0 || !cut).toBe(true);
        expect(cut || !givenUp).toBe(true);
      } catch (fault) {
        if (!(fault instanceof ProblemsError)) throw fault;
        expect(fault.problems.map(({ code }) => code)).toEqual(['advice.too-entangled']);
      }
    }
  },
  300_000,
);
