import { describe, expect, it } from 'vitest';
import type { ConditionFinding } from '../../src/classify/classification.ts';
import type { Item } from '../../src/explain/report.ts';
import { treeOf } from '../../src/explain/tree.ts';
import { automaticDowngrade, finding, stated } from './fixtures.ts';

function itemOf(...conditions: readonly ConditionFinding[]): Item | undefined {
  const [root] = conditions;
  return root && treeOf({ ...automaticDowngrade, conditions }).item(root);
}

const lines = (item: Item | undefined): readonly string[] =>
  item === undefined
    ? []
    : [item.text, ...(item.children ?? []).flatMap(lines).map((line) => `  ${line}`)];

const unknown = (name: string, changes: Partial<ConditionFinding> = {}) =>
  finding(name, {
    outcome: 'unknown',
    facts: [{ fact: 'protectsVictims', value: null, origin: null }],
    ...changes,
  });

describe('treeOf', () => {
  it('shows what settles a condition and leaves out the parts that do not matter', () => {
    const root = finding('root', {
      decidedBy: 'significantEfforts',
      facts: [stated('significantEfforts', true), stated('officialComplicity', true)],
      parts: ['a', 'b'],
    });
    expect(
      lines(itemOf(root, unknown('a'), finding('b', { facts: [stated('protectsVictims', true)] }))),
    ).toEqual([
      'holds: Title of root (settled by the stated finding)',
      '  Is the government making significant efforts to bring itself into compliance with the standards? Yes. (stated, without a source)',
      '  holds: Title of b',
      expect.stringMatching(/^ {4}.*\? Yes\. \(stated, without a source\)$/),
    ]);
  });

  it('says in one line that nothing below is known', () => {
    const root = finding('root', { outcome: 'unknown', parts: ['a', 'b'] });
    expect(lines(itemOf(root, unknown('a'), unknown('b')))).toEqual([
      'unknown: Title of root; not settled by what is stated',
    ]);
  });

  it('counts the parts of which nothing is known beside those that are', () => {
    const root = finding('root', { outcome: 'unknown', parts: ['a', 'b', 'c'] });
    const known = finding('c', { facts: [stated('protectsVictims', false)], outcome: 'fails' });
    expect(lines(itemOf(root, unknown('a'), unknown('b'), known))).toEqual([
      'unknown: Title of root',
      '  fails: Title of c',
      expect.stringContaining('? No. (stated'),
      '  2 other conditions: nothing stated',
    ]);
  });

  it('unfolds a condition once, however often it is named', () => {
    const root = finding('root', { parts: ['a', 'b'] });
    const shared = finding('shared', { facts: [stated('protectsVictims', true)] });
    const [a, b] = ['a', 'b'].map((name) => finding(name, { parts: ['shared'] }));
    const text = lines(a && b && itemOf(root, a, b, shared));
    expect(text.filter((line) => line.includes('Title of shared'))).toEqual([
      '    holds: Title of shared',
      '    holds: Title of shared (see above)',
    ]);
    expect(text.filter((line) => line.includes('Yes.'))).toHaveLength(1);
  });

  it('names basis and doubt where they are not simply the statute', () => {
    const root = finding('root', { basis: 'practice', provisional: true });
    expect(itemOf(root)?.text).toBe(
      'holds: Title of root (on State’s practice, not law; when the law came to say so is not source-checked)',
    );
  });

  it('tells counts and implied findings from stated ones', () => {
    const derived = { fact: 'x', value: true, statistic: 'convictions', before: 2, now: 5 };
    const root = finding('root', {
      facts: [
        { fact: 'convictionsIncreased', value: true, origin: { kind: 'statistics', derived } },
        {
          fact: 'specialCase',
          value: false,
          origin: { kind: 'implied', because: 'significantEfforts' },
        },
        { fact: 'waiver.granted', value: true, origin: { kind: 'waiver' } },
        {
          fact: 'waiver.writtenPlan',
          value: true,
          origin: { kind: 'waiver', sources: ['a letter', 'a list'], note: 'in part' },
        },
      ],
    });
    expect(lines(itemOf(root)).map((line) => line.replace(/^.*\?/, '?'))).toEqual([
      'holds: Title of root',
      '? Yes. (from the counts of convictions: 2 the year before, 5 this year)',
      '? No. (follows from the finding on significant efforts)',
      '? Yes. (stated with the waiver)',
      '? Yes. (stated with the waiver; source: a letter; a list; note: in part)',
    ]);
  });
});
