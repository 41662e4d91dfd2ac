import { describe, expect, it } from 'vitest';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import { error, warning } from '../../src/rulebook/diagnostic.ts';
import { entriesOf, leavesOf } from '../../src/rulebook/entries.ts';
import type { Condition, Expression, Rule, RuleFile } from '../../src/rulebook/types.ts';
import { childrenOf, expressionsOf, factsIn, factsOf, walk } from '../../src/rulebook/walk.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const reads = (fact: string, value: boolean | { fact: string } = true): Expression => ({
  fact,
  operator: 'equal',
  value,
});
const names = (condition: string): Expression => ({ condition });

const weighed: Condition = {
  ...head,
  for: { all: [reads('a'), names('one')] },
  against: { any: [{ not: names('two') }, reads('b', { fact: 'law.clock' }), names('one')] },
};

describe('expressionsOf', () => {
  it('gives the expression, or both sides of a weighed condition', () => {
    expect(expressionsOf(weighed)).toHaveLength(2);
    for (const part of [{ all: [reads('a')] }, { any: [reads('a')] }, { not: reads('a') }]) {
      expect(expressionsOf({ ...head, ...part })).toEqual([part]);
    }
  });
});

describe('walk', () => {
  it('tells on which side of a negation each name stands', () => {
    const seen: (readonly [string, boolean])[] = [];
    const visit = {
      condition: (name: string, up: boolean) => seen.push([name, up]),
      comparison: ({ fact }: { fact: string }, up: boolean) => seen.push([fact, up]),
    };
    const inner = { any: [reads('b'), { not: names('two') }] };
    walk({ all: [names('one'), { not: inner }, reads('a')] }, visit);
    const expected = [
      ['one', true],
      ['b', false],
      ['two', true],
      ['a', true],
    ] as const;
    expect(seen).toEqual(expected);
    seen.length = 0;
    walk({ all: [names('one'), { not: inner }, reads('a')] }, visit, false);
    expect(seen).toEqual(expected.map(([name, up]) => [name, !up]));
  });

  it('passes over what nobody asks for', () => {
    expect(() => walk({ any: [names('one'), reads('a')] }, {})).not.toThrow();
  });
});

describe('the names of a condition', () => {
  it('stand once each, those of both sides together', () => {
    for (const asked of [1, 2]) {
      expect([asked, childrenOf(weighed)]).toEqual([asked, ['one', 'two']]);
      expect([asked, factsOf(weighed)]).toEqual([asked, ['a', 'b', 'law.clock']]);
    }
    expect(factsIn(reads('a', { fact: 'b' }))).toEqual(['a', 'b']);
  });

  it('do not enter the conditions that are named', () => {
    expect(factsOf({ ...head, all: [names('one')] })).toEqual([]);
    expect(childrenOf({ ...head, not: reads('a') })).toEqual([]);
  });
});

const rule: Rule = {
  ...head,
  name: 'a-rule',
  priority: 10,
  conditions: { all: [names('weighed'), { not: reads('merits') }] },
  event: { type: 'merits', params: { value: 'tier-1', cause: 'merits' } },
};
const file: RuleFile = { title: 't', cite: 'c', conditions: { weighed }, rules: [rule] };

describe('the entries of a rulebook', () => {
  const entries = () => entriesOf(assembleRulebook({ part: file }));

  it('are its conditions and rules, each with the way to it', () => {
    expect(entries()).toEqual([
      {
        kind: 'condition',
        name: 'weighed',
        path: ['part', 'conditions', 'weighed'],
        value: weighed,
      },
      { kind: 'rule', name: 'a-rule', path: ['part', 'rules', 'a-rule'], value: rule },
    ]);
  });

  it('have no file where the rulebook tells none', () => {
    const bare = { ...assembleRulebook({ part: file }), origin: new Map<string, string>() };
    expect(entriesOf(bare).map(({ path }) => path[0])).toEqual(['', '']);
  });

  it('name their leaves in reading order, each with its place', () => {
    const placesOf = (at: number): readonly string[] => {
      const entry = entries()[at];
      return entry === undefined ? [] : leavesOf(entry).map(({ path }) => path.slice(2).join('/'));
    };
    expect(placesOf(0)).toEqual([
      'weighed/for/all/0',
      'weighed/for/all/1',
      'weighed/against/any/0/not',
      'weighed/against/any/1',
      'weighed/against/any/2',
    ]);
    expect(placesOf(1)).toEqual(['a-rule/conditions/all/0', 'a-rule/conditions/all/1/not']);
  });

  it('keep numbers for the places in a list', () => {
    const [, second] = entries();
    if (second === undefined) throw new Error('no rule');
    expect(leavesOf(second)[0]).toEqual({
      path: ['part', 'rules', 'a-rule', 'conditions', 'all', 0],
      condition: 'weighed',
    });
  });
});

describe('a diagnostic', () => {
  it('is an error or a warning', () => {
    const params = { found: 'x' };
    const bare = { code: 'rulebook.cycle', path: ['f'], params };
    expect(error('rulebook.cycle', ['f'], params)).toEqual({ ...bare, severity: 'error' });
    expect(warning('rulebook.cycle', ['f'], params)).toEqual({ ...bare, severity: 'warning' });
    expect(warning('rulebook.cycle', [])).toMatchObject({ params: {} });
  });
});
