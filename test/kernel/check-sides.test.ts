import { describe, expect, it } from 'vitest';
import { checkSides } from '../../src/kernel/check-sides.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Condition, Expression } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const fact = (name: string, value = true): Expression => ({ fact: name, operator: 'equal', value });
const more = (value: number): Expression => ({
  fact: 'victimsPerYear',
  operator: 'greaterThanInclusive',
  value,
});

/** What is said about a condition weighed between two sides, given others to name. */
function weighed(
  supports: Expression,
  against: Expression,
  others: Record<string, Condition> = {},
) {
  const conditions = { ...others, weighed: { ...head, for: supports, against } };
  const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
  return checkSides(rulebook).map(({ code, severity, path, params }) => {
    return [code, severity, path.join('/'), params.facts];
  });
}

function overlap(...facts: string[]) {
  return [['rulebook.both-sides', 'warning', 'f/conditions/weighed', facts]];
}

describe('checkSides', () => {
  it('finds nothing in the shipped rulebook', () => {
    expect(checkSides(DEFAULT_RULEBOOK)).toEqual([]);
  });

  it('finds sides that rest on different facts, with an example', () => {
    expect(weighed(fact('educatesPublic'), fact('protectsVictims', false))).toEqual(
      overlap('educatesPublic: true', 'protectsVictims: false'),
    );
  });

  it('finds none where one fact decides between them', () => {
    const both = { all: [fact('educatesPublic'), fact('protectsVictims')] };
    expect(weighed(both, fact('educatesPublic', false))).toEqual([]);
    expect(weighed(both, { not: both })).toEqual([]);
    expect(weighed(both, { any: [fact('protectsVictims', false), { not: both }] })).toEqual([]);
  });

  it('looks through conditions, but not through what something else settles', () => {
    const plain: Condition = { ...head, all: [fact('educatesPublic')] };
    const sides = [{ condition: 'plain' }, fact('educatesPublic', false)] as const;
    expect(weighed(...sides, { plain })).toEqual([]);
    expect(weighed(...sides, { plain: { ...plain, decidedBy: 'keyAchievements' } })).toEqual(
      overlap('plain: true', 'educatesPublic: false'),
    );
  });

  it('knows numbers at their thresholds', () => {
    expect(weighed(more(100), { not: more(100) })).toEqual([]);
    expect(weighed(more(100), { not: more(101) })).toEqual(overlap('victimsPerYear: 100'));
    const over = { fact: 'victimsPerYear', operator: 'greaterThan', value: 7 } as const;
    expect(weighed(over, over)).toEqual(overlap('victimsPerYear: 8'));
    const under = { fact: 'victimsPerYear', operator: 'lessThan', value: 7 } as const;
    expect(weighed(under, { all: [under, more(1)] })).toEqual(overlap('victimsPerYear: 6'));
  });

  it('knows the law and the readings', () => {
    const on: Expression = { fact: 'reading.unanimity', operator: 'equal', value: 'on' };
    const off: Expression = { fact: 'reading.unanimity', operator: 'equal', value: 'off' };
    expect(weighed(on, off)).toEqual([]);
    expect(weighed(on, { not: off })).toEqual(overlap('reading.unanimity: on'));
    expect(weighed(fact('law.clock'), fact('law.clock', false))).toEqual([]);
  });

  it('gives up rather than search for ever', () => {
    const facts = ['countryOfOrigin', 'countryOfTransit', 'educatesPublic', 'protectsVictims'];
    const level = (name: string): Condition => ({
      ...head,
      any: [
        { all: [{ condition: name }, fact(facts[0] ?? '')] },
        { all: [{ condition: name }, fact(facts[1] ?? '', false)] },
      ],
    });
    const others: Record<string, Condition> = { c0: { ...head, all: [fact('protectsVictims')] } };
    for (let at = 1; at <= 60; at += 1) others[`c${at}`] = level(`c${at - 1}`);
    expect(weighed({ condition: 'c60' }, fact('protectsVictims'), others)).toEqual([]);
  });
});
