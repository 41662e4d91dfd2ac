import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { whyNot } from '../../src/classify/why-not.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import type { Condition, Rulebook } from '../../src/rulebook/types.ts';
import { changedRulebook, conditionsOf } from '../support/changed-rulebook.ts';
import { afterLine, findingOf } from '../support/next-year.ts';
import { history, MERITS, type RawFacts } from '../support/placement-line.ts';

const own = { title: 'Of this test', cite: 'none', basis: 'statute' } as const;
const law = { fact: 'law.watchList', operator: 'equal', value: true } as const;
const all = (...names: readonly string[]): Condition => ({
  ...own,
  all: names.map((condition) => ({ condition })),
});

/**
 * Rules under which key achievements alone give Tier 3, and a special case rests twice on a
 * condition that the procedure reads, too.
 */
function changed(): Rulebook {
  return changedRulebook((files) => {
    const conditions = conditionsOf(files, 'tiers');
    const { watchListOnMerits } = conditions;
    conditions['hasWatchList'] = { ...own, all: [law] };
    conditions['once'] = all('hasWatchList');
    conditions['again'] = all('hasWatchList');
    conditions['specialCase'] = {
      ...own,
      all: [
        { fact: 'specialCase', operator: 'equal', value: true },
        { condition: 'once' },
        { condition: 'again' },
      ],
    };
    if (watchListOnMerits && 'all' in watchListOnMerits) {
      conditions['watchListOnMerits'] = {
        ...watchListOnMerits,
        provisional: true,
        all: [...watchListOnMerits.all, { condition: 'hasWatchList' }],
      };
    }
    files['tiers']?.rules.push({
      ...own,
      name: 'own-tier-3',
      provisional: true,
      priority: 80,
      conditions: { all: [{ condition: 'keyAchievements' }, law] },
      event: { type: 'merits', params: { value: 'tier-3', cause: 'merits' } },
    });
  });
}

describe('an answer by other rules', () => {
  const answerTo = (facts: RawFacts, rulebook: Rulebook) =>
    classify(history({ year: 2021, facts }), { rulebook, resume: [INITIAL_STATE] });

  it('shows a rule with the facts that it reads itself, and that it is provisional', () => {
    const rulebook = changed();
    const answer = answerTo({ ...MERITS['tier-2'], keyAchievements: true }, rulebook);
    expect(answer.placement).toBe('tier-3');
    expect(findingOf(answer, 'own-tier-3')).toEqual({
      ...own,
      kind: 'rule',
      name: 'own-tier-3',
      outcome: 'holds',
      provisional: true,
      decidedBy: null,
      facts: [{ fact: 'law.watchList', value: true, origin: null }],
      parts: ['keyAchievements'],
      defeatedBy: null,
    });
    expect(findingOf(answer, 'watchListOnMerits').provisional).toBe(true);
    const names = answer.conditions.map(({ name }) => name);
    expect(names.filter((name) => name === 'hasWatchList')).toHaveLength(1);
    expect(names).not.toContain(undefined);

    const both = { ...MERITS['tier-3'], policyOrPattern: true, keyAchievements: true };
    const { decisive } = answerTo(both, rulebook);
    expect(decisive.map(({ inputs }) => inputs.at(-1)?.input)).toEqual([
      'keyAchievements',
      'policyOrPattern',
      'significantEfforts',
    ]);
    const special = answerTo({ specialCase: true, keyAchievements: false }, rulebook).decisive;
    expect(special.at(-1)?.conditions).toEqual(
      expect.arrayContaining(['specialCase', 'once', 'hasWatchList', 'again']),
    );
    for (const { conditions } of special) {
      expect(conditions.length).toBe(new Set(conditions).size);
    }
  });

  it('names sets of obstacles by their size, then in the order of the inputs', () => {
    const rulebook = changed();
    const facts = { ...MERITS['tier-2'], keyAchievements: false };
    const answer = afterLine(2018, '2 W W', { facts, waiver: { granted: true } }, { rulebook });
    const { obstacles } = whyNot(answer, 'tier-3', rulebook);
    expect(obstacles.map((set) => set.map(({ condition }) => condition))).toEqual([
      ['policyOrPattern'],
      ['significantEfforts'],
      ['keyAchievements'],
      ['meetsWatchListCriteria', 'waiverGranted'],
    ]);
  });
});
