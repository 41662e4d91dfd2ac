import { describe, expect, it } from 'vitest';
import { clockFacts, setFact } from '../../src/kernel/clock-facts.ts';
import { completions, inputBit, KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { INITIAL_STATE, stateIndex } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import type { Expression, Rulebook } from '../../src/rulebook/types.ts';
import { is, merits, rule, smallRulebook } from '../testing/theorems/small-rulebook.ts';

const law = lawOf(2025);
const START = stateIndex(INITIAL_STATE);
const KEY: Expression = { condition: 'keyAchievements' };
const waived = rule(2, { condition: 'waiverGranted' }, 'placement', {
  value: 'tier-1',
  cause: 'waiver',
});
const against = (conditions: Expression) =>
  rule(1, conditions, 'unexpected', { practice: 'ratedAgain' });
const tableOf = (rulebook: Rulebook) => kernelTable(rulebook, law.parameters, DEFAULT_READINGS);

describe('codes that stand for others', () => {
  const table = () => tableOf(smallRulebook({ rules: { waived, practice: against(KEY) } }));
  const [one, two, waiver, key] = [
    inputBit('fullyMeetsMinimumStandards'),
    inputBit('significantEfforts'),
    inputBit('waiverGranted'),
    inputBit('keyAchievements'),
  ];
  const lawful = [0, one, two, waiver, waiver + one, waiver + two];

  it('are the first of each group with the same merits and what the placement reads', () => {
    expect(table().representatives(completions(0, 0))).toEqual(lawful);
  });

  it('are one more for each where practice reads another input', () => {
    expect(table().practiceRepresentatives(completions(0, 0))).toEqual([
      ...lawful,
      ...lawful.map((code) => code + key),
    ]);
  });
});

describe('an outcome', () => {
  it('names the rules that decide, and those that give way', () => {
    const outcome = tableOf(smallRulebook({ rules: { waived } })).outcome(
      START,
      inputBit('waiverGranted'),
    );
    expect(outcome).toEqual({
      placement: 'tier-1',
      cause: 'waiver',
      ground: null,
      merits: 'tier-3',
      rules: ['three', 'waived'],
      defeated: ['as-found'],
      next: stateIndex({ ...INITIAL_STATE, previous: 'tier-1' }),
    });
  });

  it('is made once', () => {
    const table = tableOf(smallRulebook());
    expect(table.outcome(START, 0)).toBe(table.outcome(START, 0));
  });

  it('rests on merits that know nothing of the clock', () => {
    const late = merits(90, is('clock.run', 5, 'notEqual'), 'tier-2');
    expect(tableOf(smallRulebook({ rules: { late } })).outcome(START, 0).rules[0]).toBe('three');
  });
});

describe('the procedure', () => {
  it('does not look below a kernel input: it is given', () => {
    const rulebook = smallRulebook({
      conditions: {
        specialCase: { all: [{ condition: 'notRated' }] },
        between: { any: [{ condition: 'specialCase' }, KEY] },
      },
      rules: { four: merits(50, { condition: 'between' }, 'special-case') },
    });
    expect(tableOf(rulebook).procedure.inputsOf('merits')).toEqual([
      'specialCase',
      'fullyMeetsMinimumStandards',
      'significantEfforts',
      'keyAchievements',
    ]);
  });

  it('knows no value of a fact that it has no place for', () => {
    const { procedure } = tableOf(smallRulebook());
    const facts = [...procedure.slots.keys()];
    expect(procedure.value({ fact: 'noSuchFact' }, facts)).toBeUndefined();
    expect(procedure.value({ fact: 'merits' }, facts)).toBe('merits');
    expect(facts.slice(-KERNEL_INPUTS.length)).toEqual(KERNEL_INPUTS);
  });
});

describe('the facts of the clock', () => {
  it('stand in their slots and nowhere else', () => {
    const slots = new Map([
      ['clock.previous', 1],
      ['clock.run', 3],
    ]);
    const facts = clockFacts(slots, { ...INITIAL_STATE, run: 2 });
    expect(Object.entries(facts)).toEqual([
      ['1', 'none'],
      ['3', 2],
    ]);
    setFact(slots, facts, 'noSuchFact', true);
    expect(Object.keys(facts)).toEqual(['1', '3']);
  });
});

describe('step', () => {
  const expectedOf = (conditions: Expression) =>
    step(
      INITIAL_STATE,
      { fullyMeetsMinimumStandards: true },
      law,
      DEFAULT_READINGS,
      smallRulebook({ rules: { practice: against(conditions) } }),
    );
  const outcome = {
    placement: 'tier-1',
    cause: 'merits',
    merits: 'tier-1',
    next: { ...INITIAL_STATE, previous: 'tier-1' },
  };

  it('expects what one way leads to as expected, whether it is met first or last', () => {
    for (const practice of [KEY, { not: KEY }]) {
      expect(expectedOf(practice)).toEqual([{ ...outcome, expected: true }]);
    }
  });

  it('does not expect what practice speaks against on every way', () => {
    expect(expectedOf({ any: [KEY, { not: KEY }] })).toEqual([{ ...outcome, expected: false }]);
  });
});
