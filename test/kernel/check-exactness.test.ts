import { describe, expect, it } from 'vitest';
import { checkExactness } from '../../src/kernel/check-exactness.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Condition, Expression } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const fact = (name: string): Expression => ({ fact: name, operator: 'equal', value: true });
const many: Expression = { fact: 'victimsPerYear', operator: 'greaterThan', value: 100 };
const weighed: Condition = {
  ...head,
  for: fact('educatesPublic'),
  against: fact('protectsVictims'),
};

/** A rulebook whose kernel inputs rest on one fact each, but for those that are given. */
function inputsWith(given: Readonly<Record<string, Condition>>) {
  const plain = KERNEL_INPUTS.map((input) => [input, { ...head, all: [fact('specialCase')] }]);
  const conditions = { ...Object.fromEntries(plain), ...given };
  return assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
}

const all = (...operands: Expression[]): Condition => ({ ...head, all: operands });
const named = (condition: string): Expression => ({ condition });

describe('checkExactness', () => {
  it('finds nothing in the shipped rulebook', () => {
    expect(checkExactness(DEFAULT_RULEBOOK)).toEqual([]);
  });

  it('lets yes-or-no facts feed any number of inputs: they are split', () => {
    expect(checkExactness(inputsWith({}))).toEqual([]);
  });

  it('finds a number that several inputs rest on', () => {
    const rulebook = inputsWith({ notRated: all(many), significantEfforts: all(many) });
    expect(checkExactness(rulebook)).toEqual([
      {
        code: 'rulebook.inexact-fact',
        severity: 'warning',
        path: [],
        params: { found: 'victimsPerYear', inputs: ['notRated', 'significantEfforts'] },
      },
    ]);
  });

  it('finds a number that pulls both ways', () => {
    const [first] = checkExactness(inputsWith({ notRated: all(many, { not: many }) }));
    expect(first?.params).toEqual({ found: 'victimsPerYear', inputs: ['notRated'] });
    expect(checkExactness(inputsWith({ notRated: all(many, many) }))).toEqual([]);
  });

  it('finds a judgement that several inputs rest on', () => {
    const rulebook = inputsWith({
      weighed,
      notRated: all(named('weighed')),
      between: all(named('weighed')),
      significantEfforts: all(named('between')),
    });
    expect(checkExactness(rulebook)).toEqual([
      {
        code: 'rulebook.inexact-condition',
        severity: 'warning',
        path: ['f', 'conditions', 'weighed'],
        params: { inputs: ['notRated', 'significantEfforts'] },
      },
    ]);
  });

  it('finds a judgement that pulls both ways on one input', () => {
    const both = { notRated: all(named('weighed'), { not: named('weighed') }), weighed };
    expect(checkExactness(inputsWith(both)).map((one) => one.params)).toEqual([
      { inputs: ['notRated'] },
    ]);
    const once = { notRated: all(named('weighed'), named('weighed')), weighed };
    expect(checkExactness(inputsWith(once))).toEqual([]);
  });

  it('counts the side against as a negation', () => {
    const twice: Condition = { ...head, for: named('weighed'), against: named('weighed') };
    expect(checkExactness(inputsWith({ notRated: twice, weighed })).map((one) => one.code)).toEqual(
      ['rulebook.inexact-condition'],
    );
    const sides: Condition = { ...head, for: named('weighed'), against: { not: named('weighed') } };
    expect(checkExactness(inputsWith({ notRated: sides, weighed }))).toEqual([]);
  });

  it.each(['practice', 'policy'] as const)(
    'takes a condition of basis %s for a judgement',
    (basis) => {
      const open = { ...all(fact('educatesPublic')), basis };
      const rulebook = inputsWith({
        open,
        notRated: all(named('open')),
        significantEfforts: all(named('open')),
      });
      expect(checkExactness(rulebook).map((one) => one.path.at(-1))).toEqual(['open']);
    },
  );

  it('sees nothing below practice and policy, which the law does not ask', () => {
    const policy = {
      ...all(named('weighed'), { not: named('weighed') }),
      basis: 'policy',
    } as const;
    const rulebook = inputsWith({ weighed, policy, notRated: all(named('policy')) });
    expect(checkExactness(rulebook)).toEqual([]);
  });

  it('lets a judgement be shared that a determination settles, or that is a kernel input', () => {
    const settled = { ...weighed, decidedBy: 'keyAchievements' };
    const rulebook = inputsWith({
      settled,
      increasingEfforts: weighed,
      notRated: all(named('settled'), named('increasingEfforts')),
      significantEfforts: all(named('settled'), named('increasingEfforts')),
    });
    expect(checkExactness(rulebook)).toEqual([]);
  });
});
