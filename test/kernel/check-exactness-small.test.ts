import { describe, expect, it } from 'vitest';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { checkExactness } from '../../src/kernel/check-exactness.ts';
import { MOST_SPLIT } from '../../src/kernel/merits.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Condition, Expression, Rule } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const reads = (fact: string): Expression => ({ fact, operator: 'equal', value: true });
const named = (condition: string): Expression => ({ condition });
const all = (...operands: Expression[]): Condition => ({ ...head, all: operands });
const weighed: Condition = {
  ...head,
  for: reads('educatesPublic'),
  against: reads('protectsVictims'),
};

/** What is found in a rulebook that has only some of the kernel inputs. */
function found(conditions: Readonly<Record<string, Condition>>, rules: readonly Rule[] = []) {
  return checkExactness(assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules } }));
}

describe('yes-or-no facts that several inputs rest on', () => {
  const facts = FACT_NAMES.filter((name) => VOCABULARY[name]?.type === 'boolean');

  it('are told one by one beyond those that are split', () => {
    const shared = facts.slice(0, MOST_SPLIT + 2);
    const input = all(...shared.map(reads));
    expect(found({ notRated: input, specialCase: input })).toEqual(
      shared.slice(MOST_SPLIT).map((name) => ({
        code: 'rulebook.inexact-fact',
        severity: 'warning',
        path: [],
        params: { found: name, inputs: ['specialCase', 'notRated'] },
      })),
    );
    const fewer = all(...shared.slice(0, MOST_SPLIT).map(reads));
    expect(found({ notRated: fewer, specialCase: fewer })).toEqual([]);
  });
});

describe('what several inputs rest on', () => {
  it('may be a condition that its facts settle', () => {
    const settled = all(reads('educatesPublic'));
    const input = all(named('settled'));
    expect(found({ settled, notRated: input, specialCase: input })).toEqual([]);
  });

  it('is told of a judgement, not of a rule of the same name', () => {
    const judging: Rule = {
      ...head,
      name: 'weighed',
      priority: 1,
      conditions: named('notRated'),
      event: { type: 'merits', params: { value: 'tier-1', cause: 'merits' } },
    };
    const input = all(named('weighed'));
    const rulebook = { weighed, notRated: input, specialCase: input };
    expect(found(rulebook, [judging])).toEqual([
      {
        code: 'rulebook.inexact-condition',
        severity: 'warning',
        path: ['f', 'conditions', 'weighed'],
        params: { inputs: ['specialCase', 'notRated'] },
      },
    ]);
  });

  it('is told once for each input, also where it pulls on one of them both ways', () => {
    const rulebook = {
      weighed,
      notRated: all(named('weighed'), { not: named('weighed') }),
      specialCase: all(named('weighed')),
    };
    expect(found(rulebook).map(({ params }) => params)).toEqual([
      { inputs: ['specialCase', 'notRated'] },
    ]);
  });

  it('pulls one way through conditions between, however many there are', () => {
    const between = all(named('weighed'));
    const input = all(named('weighed'), named('between'), named('weighed'));
    expect(found({ weighed, between, notRated: input })).toEqual([]);
  });
});
