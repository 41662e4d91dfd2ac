import { describe, expect, it } from 'vitest';
import { checkSides } from '../../src/kernel/check-sides.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Comparison, Condition, Expression } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const yes = (fact: string): Expression => ({ fact, operator: 'equal', value: true });
const count = (operator: Comparison['operator'], value: Comparison['value']): Expression => ({
  fact: 'victimsPerYear',
  operator,
  value,
});
const [a, b, c] = [yes('specialCase'), yes('countryOfOrigin'), yes('countryOfTransit')];

/** An occasion on which both sides hold, or null. */
function occasionOf(
  sides: { readonly for: Expression; readonly against: Expression },
  others: Readonly<Record<string, Condition>> = {},
): unknown {
  const conditions = { weighed: { ...head, ...sides }, ...others };
  const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
  const found = checkSides(rulebook).find(({ path }) => path.at(-1) === 'weighed');
  return found?.params['facts'] ?? null;
}

describe('an occasion on which both sides hold', () => {
  it('names what it takes and nothing else', () => {
    expect(occasionOf({ for: a, against: { any: [b, c] } })).toEqual([
      'specialCase: true',
      'countryOfOrigin: true',
    ]);
    expect(occasionOf({ for: { all: [a, { not: b }] }, against: c })).toEqual([
      'specialCase: true',
      'countryOfOrigin: false',
      'countryOfTransit: true',
    ]);
  });

  it('is none where the sides exclude each other', () => {
    expect(occasionOf({ for: a, against: { not: a } })).toBeNull();
    expect(occasionOf({ for: { all: [a, b] }, against: { any: [{ not: a }, { not: b }] } })).toBe(
      null,
    );
  });

  it('is searched among the numbers beside those named, zero included', () => {
    const between = { for: count('greaterThan', 5), against: count('lessThan', 7) };
    expect(occasionOf(between)).toEqual(['victimsPerYear: 6']);
    const small = { for: count('lessThan', 3), against: count('lessThan', 5) };
    expect(occasionOf(small)).toEqual(['victimsPerYear: 0']);
    const none = { for: count('lessThanInclusive', 0), against: a };
    expect(occasionOf(none)).toEqual(['victimsPerYear: 0', 'specialCase: true']);
  });

  it('takes no count for less than zero', () => {
    expect(occasionOf({ for: count('lessThan', 0), against: a })).toBeNull();
  });

  it('tries the fact that another is compared with', () => {
    const found = occasionOf({
      for: count('greaterThan', { fact: 'law.victimThreshold' }),
      against: count('lessThan', 5),
    });
    expect(found).toEqual(['victimsPerYear: 4', 'law.victimThreshold: 0']);
  });
});

describe('a condition that a side names', () => {
  it('is looked into where it follows from its parts', () => {
    const named = { condition: 'part' };
    const part: Condition = { ...head, all: [a] };
    expect(occasionOf({ for: named, against: a }, { part })).toEqual(['specialCase: true']);
    expect(occasionOf({ for: named, against: { not: a } }, { part })).toBeNull();
  });

  it('is taken as it comes where it is weighed, decided, or not there', () => {
    const both = { for: { condition: 'part' }, against: { condition: 'part' } };
    const parts: readonly (Condition | undefined)[] = [
      { ...head, for: a, against: { not: a } },
      { ...head, decidedBy: 'd', all: [a, { not: a }] },
      undefined,
    ];
    for (const part of parts) {
      const found = occasionOf(both, part === undefined ? {} : { part });
      expect(found).toEqual(['part: true']);
    }
  });
});

describe('what is too large to be searched', () => {
  const nested = (levels: number): Expression =>
    Array.from({ length: levels }).reduce<Expression>((inner) => ({ not: inner }), a);

  it('is let pass: too many parts', () => {
    const many = { all: Array.from({ length: 2_001 }, () => a) };
    for (const side of [many, { not: many }, { any: [many, a] }]) {
      expect(occasionOf({ for: side, against: b })).toBeNull();
    }
    const fewer = { all: Array.from({ length: 1_000 }, () => a) };
    expect(occasionOf({ for: fewer, against: b })).toEqual([
      'specialCase: true',
      'countryOfOrigin: true',
    ]);
  });

  it('is let pass: too many levels', () => {
    expect(occasionOf({ for: nested(300), against: b })).toBeNull();
    expect(occasionOf({ for: nested(200), against: b })).not.toBeNull();
  });
});
