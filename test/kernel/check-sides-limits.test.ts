import { describe, expect, it } from 'vitest';
import { checkSides } from '../../src/kernel/check-sides.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Condition, Expression } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const yes = (fact: string): Expression => ({ fact, operator: 'equal', value: true });
const more = (value: number): Expression => ({
  fact: 'victimsPerYear',
  operator: 'greaterThan',
  value,
});
const [a, b] = [yes('specialCase'), yes('countryOfOrigin')];
const B = 'countryOfOrigin: true';

/** An occasion on which both sides hold, or null. */
function occasionOf(
  supports: Expression,
  against: Expression,
  others: Readonly<Record<string, Condition>> = {},
): unknown {
  const conditions = { weighed: { ...head, for: supports, against }, ...others };
  const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
  const found = checkSides(rulebook).find(({ path }) => path.at(-1) === 'weighed');
  return found?.params['facts'] ?? null;
}

/** More than every number below `count`: the search comes to its answer number by number. */
const climb = (count: number, ...rest: readonly Expression[]): Expression => ({
  all: [...Array.from({ length: count }, (_, at) => more(at)), ...rest],
});
const copies = (count: number): readonly Expression[] => Array.from({ length: count }, () => b);

describe('the search for an occasion', () => {
  it('goes on as long as a small expression takes', () => {
    expect(occasionOf(climb(100), b)).toEqual(['victimsPerYear: 100', B]);
  });

  it('is given up where a larger one takes too long', () => {
    expect(occasionOf(climb(300), b)).toEqual(['victimsPerYear: 300', B]);
    expect(occasionOf(climb(400), b)).toBeNull();
  });

  it('ends when the parts looked at are more than 100 000, and no sooner', () => {
    // 1 000 parts, with a hundred looks to the number and one more to the other fact.
    expect(occasionOf(climb(98, ...copies(899)), b)).toEqual(['victimsPerYear: 98', B]);
    expect(occasionOf(climb(99, ...copies(898)), b)).toBeNull();
  });

  it('is made up to 2 000 parts and 256 levels, and not beyond', () => {
    expect(occasionOf({ all: copies(1_997) }, b)).toEqual([B]);
    expect(occasionOf({ all: copies(1_998) }, b)).toBeNull();
    const nested = (levels: number): Expression =>
      Array.from({ length: levels }).reduce<Expression>((inner) => ({ not: inner }), a);
    expect(occasionOf(nested(254), b)).toEqual(['specialCase: true', B]);
    expect(occasionOf(nested(255), b)).toBeNull();
  });

  it('takes the smallest number at a threshold that will do', () => {
    expect(
      occasionOf({ not: { not: more(6) } }, { ...more(7), operator: 'notEqual' } as Expression),
    ).toEqual(['victimsPerYear: 8']);
    const least: Expression = { ...more(7), operator: 'greaterThanInclusive' } as Expression;
    expect(occasionOf(least, b)).toEqual(['victimsPerYear: 7', B]);
  });

  it('tries no number but zero where none is named', () => {
    const than: Expression = {
      fact: 'victimsPerYear',
      operator: 'greaterThan',
      value: { fact: 'law.victimThreshold' },
    };
    expect(occasionOf(than, b)).toBeNull();
  });
});

describe('what the sides name', () => {
  const settled: Condition = { ...head, decidedBy: 'keyAchievements', all: [b] };

  it('may be settled by others, either way and wherever it stands', () => {
    const part: Expression = { condition: 'part' };
    expect(occasionOf({ all: [a, part] }, a, { part: settled })).toEqual([
      'specialCase: true',
      'part: true',
    ]);
    expect(occasionOf({ all: [a, { not: part }] }, a, { part: settled })).toEqual([
      'specialCase: true',
      'part: false',
    ]);
  });

  it('is true or false where nobody knows it', () => {
    const unknown: Expression = { fact: 'noSuchFact', operator: 'equal', value: false };
    expect(occasionOf(unknown, b)).toEqual(['noSuchFact: false', B]);
  });

  it('may be nothing: both sides always hold then', () => {
    expect(occasionOf({ all: [] }, { all: [] })).toEqual([]);
  });
});
