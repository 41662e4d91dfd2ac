import { expect, test } from 'vitest';
import type { ConditionFinding } from '../../../src/classify/classification.ts';
import { exercisesOf } from '../../../src/cli/rules-docs/exercises.ts';
import { finding, scenarioOf } from './small-book.ts';

const fact = (name: string, value: boolean | null = true) => ({ fact: name, value, origin: null });
const bare = (other: Partial<ConditionFinding> = {}) => finding('one', { facts: [], ...other });
const exercised = (...findings: readonly ConditionFinding[]) =>
  exercisesOf([scenarioOf('s', findings)])
    .get('one')
    ?.holds.includes('s') ?? false;

test('by a fact that is stated, also beside the law and what is not known', () => {
  expect(exercised(bare({ facts: [fact('law.clock'), fact('countryOfOrigin')] }))).toBe(true);
  expect(exercised(bare({ facts: [fact('a', null), fact('clock.run')] }))).toBe(true);
  expect(exercised(bare({ facts: [fact('by-law.clock')] }))).toBe(true);
});

test('not by the law, a reading or what is not known', () => {
  for (const one of [fact('law.clock'), fact('reading.lookBack'), fact('a', null)]) {
    expect(exercised(bare({ facts: [one] }))).toBe(false);
  }
  expect(exercised(bare())).toBe(false);
});

test('by a determination, and by the record', () => {
  expect(exercised(bare({ decidedBy: 'significantEfforts' }))).toBe(true);
  expect(exercised(bare({ basis: 'record' }))).toBe(true);
});

test('by its parts as far down as they go', () => {
  const below = finding('below', { facts: [], parts: ['stated'] });
  const parts = ['missing', 'below'];
  expect(exercised(bare({ parts }), below, finding('stated'))).toBe(true);
  expect(exercised(finding('stated'), below, bare({ parts }))).toBe(true);
  expect(exercised(bare({ parts }), below)).toBe(false);
});

test('conditions that name each other are no ground, and the walk ends', () => {
  expect(exercised(bare({ parts: ['two'] }), finding('two', { facts: [], parts: ['one'] }))).toBe(
    false,
  );
});

test.each(['unknown', 'reserved'] as const)('not where it is %s', (outcome) => {
  expect(exercisesOf([scenarioOf('s', [finding('one', { outcome })])])).toEqual(new Map());
});

test('a scenario made for another condition stands in its order', () => {
  const found = exercisesOf([
    scenarioOf('first', [finding('one')]),
    scenarioOf('second', [finding('one')], { madeFor: ['two'] }),
    scenarioOf('third', [finding('one', { defeatedBy: 'x' })], { madeFor: ['one'] }),
  ]);
  expect(found).toEqual(
    new Map([['one', { holds: ['first', 'second'], 'gives-way': ['third'], fails: [] }]]),
  );
});
