import { describe, expect, it } from 'vitest';
import { LAW_PARAMETERS, lawOf } from '../../../src/law/law.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import { conditionProblems, ruleProblems } from '../../../src/rulebook/shape.ts';
import type { Mutant, Mutator } from '../../../src/testing/mutation/mutant.ts';
import { mutantsOf } from '../../../src/testing/mutation/mutants-of.ts';

const mutants = mutantsOf(DEFAULT_RULEBOOK);
const { conditions, rules } = DEFAULT_RULEBOOK;
const made = (mutator: Mutator): readonly Mutant[] =>
  mutants.filter((one) => one.mutator === mutator);
const namesOf = (list: readonly Mutant[]) => [...new Set(list.map(({ target }) => target))];

describe('the mutants of the rulebook', () => {
  it('have names of their own', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  });

  it('drop and negate every condition, and change the basis of each', () => {
    const names = [...conditions.keys()];
    expect(namesOf(made('drop-condition'))).toEqual(names);
    expect(namesOf(made('change-basis'))).toEqual(names);
    expect(
      names.filter((name) => !made('negate').some(({ id }) => id === `${name}:negate`)),
    ).toEqual([]);
  });

  it('remove every rule, and put every rule but the last of a type behind the next', () => {
    expect(namesOf(made('remove-rule'))).toEqual(rules.map(({ name }) => name));
    const types = new Set(rules.map(({ event }) => event.type));
    // The three practices are of one priority: their order says nothing.
    expect(made('swap-priority')).toHaveLength(rules.length - types.size - 2);
  });

  it('change every value and every date of the law', () => {
    const names = Object.keys(LAW_PARAMETERS).map((name) => `law.${name}`);
    expect(namesOf(made('shift-value'))).toEqual(names);
    const dated = Object.values(LAW_PARAMETERS).reduce(
      (sum, { values }) => sum + values.length - 1,
      0,
    );
    expect(made('shift-year')).toHaveLength(2 * dated);
  });

  it('take every determination away from its condition', () => {
    const decided = [...conditions].filter(([, { decidedBy }]) => decidedBy !== undefined);
    expect(namesOf(made('remove-decided-by'))).toEqual(decided.map(([name]) => name));
  });

  it('are rulebooks of the right shape, each with one thing changed', () => {
    for (const { id, difference, rulebook } of mutants) {
      const changed = rulebook();
      if (difference.kind === 'condition') {
        const others = [...changed.conditions].filter(
          ([name, one]) => conditions.get(name) !== one,
        );
        expect([id, others.length]).toEqual([id, difference.after === null ? 0 : 1]);
        expect(others.flatMap(([name, one]) => conditionProblems(name, one, []))).toEqual([]);
        expect(changed.rules).toBe(rules);
      }
      if (difference.kind === 'rule') {
        const others = changed.rules.filter((one) => !rules.includes(one));
        expect([id, others.length]).toEqual([id, difference.after === null ? 0 : 1]);
        expect(others.flatMap((one) => ruleProblems(one, []))).toEqual([]);
        expect(changed.conditions).toBe(conditions);
      }
      if (difference.kind === 'law') expect(changed).toBe(DEFAULT_RULEBOOK);
    }
  });

  it('leave no mutant that is the rulebook itself', () => {
    const idle = mutants.filter(({ difference, rulebook }) => {
      if (difference.kind === 'law') return false;
      if (difference.kind === 'order')
        return rulebook().rules.every((one, at) => one === rules[at]);
      return JSON.stringify(difference.before) === JSON.stringify(difference.after);
    });
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

describe('a mutant of the law', () => {
  const byId = (id: string) => mutants.find((one) => one.id === id)?.laws;

  it('has the other value in the years of that value alone', () => {
    const laws = byId('law.maxWaiverYears:shift-value:2009=3');
    const values = [2008, 2009, 2018, 2019].map((year) => laws?.(year).parameters.maxWaiverYears);
    expect(values).toEqual([0, 3, 3, 1]);
  });

  it('has the change a year earlier or later', () => {
    const later = byId('law.maxWaiverYears:shift-year:2019=2020');
    expect([2018, 2019, 2020].map((year) => later?.(year).parameters.maxWaiverYears)).toEqual([
      2, 2, 1,
    ]);
    const earlier = byId('law.maxWaiverYears:shift-year:2019=2018');
    expect([2017, 2018].map((year) => earlier?.(year).parameters.maxWaiverYears)).toEqual([2, 1]);
  });

  it('is the law itself in every other year, and one object for one law', () => {
    const laws = byId('law.maxWaiverYears:shift-value:2009=3');
    expect(laws?.(2025)).toBe(lawOf(2025));
    expect(laws?.(2010).parameters).toBe(laws?.(2012).parameters);
  });
});
