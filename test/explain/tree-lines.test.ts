import { describe, expect, test } from 'vitest';
import type { ConditionFinding, FactUsed } from '../../src/classify/classification.ts';
import type { Item } from '../../src/explain/report.ts';
import { treeOf } from '../../src/explain/tree.ts';
import { automaticDowngrade, finding, stated } from './fixtures.ts';

const lines = ({ text, children = [] }: Item): readonly string[] => [
  text,
  ...children.flatMap(lines).map((line) => `  ${line}`),
];

/** The lines of the first condition, the others being there to be its parts. */
const linesOf = (root: ConditionFinding, ...others: readonly ConditionFinding[]) =>
  lines(treeOf({ ...automaticDowngrade, conditions: [root, ...others] }).item(root));

const isBlank = (root: ConditionFinding, ...others: readonly ConditionFinding[]) =>
  treeOf({ ...automaticDowngrade, conditions: [root, ...others] }).blank(root);

const missing = (fact: string): FactUsed => ({ fact, value: null, origin: null });
const lawful = (fact: string): FactUsed => ({ fact, value: true, origin: null });
const open = (name: string, changes: Partial<ConditionFinding> = {}) =>
  finding(name, { outcome: 'unknown', ...changes });
const victims = 'Does the government protect victims of severe forms of trafficking?';

describe('nothing is known of a condition', () => {
  test('that is open, whether unknown or reserved, and rests on no finding', () => {
    expect(isBlank(open('a', { facts: [missing('protectsVictims')] }))).toBe(true);
    expect(isBlank(open('a', { outcome: 'reserved' }))).toBe(true);
    expect(isBlank(finding('a'))).toBe(false);
    expect(isBlank(finding('a', { outcome: 'fails' }))).toBe(false);
  });

  test('a stated finding or the clock is something known; the law and the readings are not', () => {
    expect(isBlank(open('a', { facts: [stated('protectsVictims', true)] }))).toBe(false);
    expect(isBlank(open('a', { facts: [{ ...lawful('clock.run'), value: 2 }] }))).toBe(false);
    expect(isBlank(open('a', { facts: [lawful('law.clock')] }))).toBe(true);
    expect(isBlank(open('a', { facts: [lawful('reading.policyOrPattern')] }))).toBe(true);
  });

  test('below whose parts nothing is known, those that the law alone settles apart', () => {
    const root = open('root', { parts: ['a', 'b'] });
    const byLaw = finding('b', { facts: [lawful('law.clock')] });
    expect(isBlank(root, open('a'), byLaw)).toBe(true);
    expect(isBlank(root, open('a'), finding('b'))).toBe(false);
  });
});

describe('a condition with its parts', () => {
  test('that is open without parts is shown as it is', () => {
    expect(linesOf(open('root'))).toEqual(['unknown: Title of root']);
    expect(linesOf(open('root', { facts: [missing('protectsVictims')] }))).toEqual([
      'unknown: Title of root',
      `  ${victims} Not stated.`,
    ]);
  });

  test('of which something is known is unfolded though its parts are blank', () => {
    const facts = [stated('protectsVictims', true)];
    const root = open('root', { facts, parts: ['a', 'b'] });
    expect(linesOf(root, open('a'), open('b'))).toEqual([
      'unknown: Title of root',
      `  ${victims} Yes. (stated, without a source)`,
      '  2 conditions: nothing stated',
    ]);
  });

  test('reserved as a whole is one line', () => {
    const root = open('root', { outcome: 'reserved', parts: ['a'] });
    expect(linesOf(root, open('a'))).toEqual([
      'reserved: Title of root; not settled by what is stated',
    ]);
  });

  test('names the only blank part, and counts several in the words of the standard', () => {
    const known = finding('known');
    expect(linesOf(open('root', { parts: ['known', 'a'] }), known, open('a'))).toEqual([
      'unknown: Title of root',
      '  holds: Title of known',
      '  unknown: Title of a; not settled by what is stated',
    ]);
    const counted = (name: string) =>
      linesOf(open(name, { parts: ['known', 'a', 'b'] }), known, open('a'), open('b')).at(-1);
    expect(counted('everyIndiciumFavourable')).toBe('  2 other indicia: nothing stated');
    expect(counted('fullyMeetsMinimumStandards')).toBe(
      '  2 other minimum standards: nothing stated',
    );
    expect(counted('of-ours')).toBe('  2 other conditions: nothing stated');
  });

  test('settled by the record, by a finding or by one part tells nothing of blank ones', () => {
    const parts = ['a', 'b'];
    const told = (changes: Partial<ConditionFinding>) =>
      linesOf(finding('root', { parts, ...changes }), open('a'), open('b')).slice(1);
    expect(told({})).toEqual(['  2 conditions: nothing stated']);
    expect(told({ basis: 'record' })).toEqual([]);
    expect(told({ decidedBy: 'protectsVictims' })).toEqual([]);
    expect(told({ outcome: 'fails' })).toEqual([]);
  });

  test('settled by a finding shows no part that is open', () => {
    const part = open('a', { facts: [stated('protectsVictims', true)] });
    const settled = finding('root', { parts: ['a'], decidedBy: 'significantEfforts' });
    expect(linesOf(settled, part)).toEqual([
      'holds: Title of root (settled by the stated finding)',
    ]);
    expect(linesOf({ ...settled, decidedBy: null }, part)).toEqual([
      'holds: Title of root',
      '  unknown: Title of a',
      `    ${victims} Yes. (stated, without a source)`,
    ]);
    const holds = linesOf(settled, finding('a'));
    expect(holds.at(-1)).toBe('  holds: Title of a');
  });
});

describe('facts that are not stated', () => {
  const facts = ['protectsVictims', 'officialComplicity', 'increasingEfforts'].map(missing);
  const told = (changes: Partial<ConditionFinding>) =>
    linesOf(finding('root', { facts, ...changes })).slice(1);

  test('are named up to two, and counted beyond that', () => {
    expect(told({ outcome: 'unknown' })).toEqual(['  3 facts not stated']);
    expect(told({ outcome: 'reserved', facts: facts.slice(0, 2) })).toEqual([
      `  ${victims} Not stated.`,
      '  Are officials or state employees complicit in trafficking to an appreciable extent? Not stated.',
    ]);
    expect(
      told({ outcome: 'unknown', facts: [...facts.slice(0, 2), missing('law.clock')] }),
    ).toEqual(told({ outcome: 'unknown', facts: facts.slice(0, 2) }));
  });

  test('do not matter where the condition is settled', () => {
    expect(told({ outcome: 'holds' })).toEqual([]);
    expect(told({ outcome: 'fails' })).toEqual([]);
    expect(told({ outcome: 'unknown', decidedBy: 'significantEfforts' })).toEqual([]);
  });
});
