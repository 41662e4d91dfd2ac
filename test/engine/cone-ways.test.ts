import { describe, expect, it } from 'vitest';
import { conesOf, type Pull } from '../../src/engine/cones.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Comparison, Condition, Expression } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;

/** The facts that the first of the conditions rests on, with the way each pulls. */
function pullsOf(
  conditions: Readonly<Record<string, Condition>>,
  roots: readonly string[] = ['root'],
): Readonly<Record<string, Pull>> {
  const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
  return Object.fromEntries(conesOf(rulebook, roots).get('root')?.facts ?? []);
}

function wayOf(expression: Expression, fact = 'x'): Pull | undefined {
  return pullsOf({ root: { ...head, all: [expression] } })[fact];
}

const compared = (operator: Comparison['operator'], value: Comparison['value']): Comparison => ({
  fact: 'x',
  operator,
  value,
});

describe('the way a comparison pulls', () => {
  it.each([
    ['equal', true, 1],
    ['equal', false, 2],
    ['notEqual', true, 2],
    ['notEqual', false, 1],
    ['equal', 5, 3],
    ['notEqual', 5, 3],
    ['notEqual', 'word', 3],
    ['greaterThan', 5, 1],
    ['greaterThanInclusive', 5, 1],
    ['lessThan', 5, 2],
    ['lessThanInclusive', 5, 2],
  ] as const)('%s %s is %i, and turns round under a negation', (operator, value, way) => {
    expect(wayOf(compared(operator, value))).toBe(way);
    expect(wayOf({ not: compared(operator, value) })).toBe(way === 3 ? 3 : 3 - way);
  });

  it('is both where a fact stands on both sides of the question', () => {
    const up = compared('equal', true);
    expect(wayOf({ any: [up, { not: up }] })).toBe(3);
  });

  it('of a fact that another is compared with is both', () => {
    const value = { fact: 'bound' };
    expect(wayOf(compared('greaterThan', value), 'bound')).toBe(3);
  });
});

describe('the facts of a cone', () => {
  const x = compared('equal', true);
  const y = { fact: 'y', operator: 'equal', value: true } as const;

  it('are those named and no others', () => {
    expect(pullsOf({ root: { ...head, all: [x, { not: y }] } })).toEqual({ x: 1, y: 2 });
  });

  it('lack those of a condition that there is not', () => {
    expect(pullsOf({ root: { ...head, all: [x, { condition: 'gone' }] } })).toEqual({ x: 1 });
  });

  it('hold the determination, with the way its condition pulls', () => {
    const below: Condition = { ...head, decidedBy: 'made', all: [y] };
    expect(pullsOf({ root: { ...head, all: [{ condition: 'below' }] }, below })).toEqual({
      made: 1,
      y: 1,
    });
    expect(pullsOf({ root: { ...head, not: { condition: 'below' } }, below })).toEqual({
      made: 2,
      y: 2,
    });
  });

  it.each(['practice', 'policy'] as const)('end at %s, save the determination', (basis) => {
    const below: Condition = { ...head, basis, decidedBy: 'made', all: [y] };
    expect(pullsOf({ root: { ...head, any: [x, { condition: 'below' }] }, below })).toEqual({
      x: 1,
      made: 1,
    });
  });

  it('speak against a weighed condition where they stand on the other side', () => {
    expect(pullsOf({ root: { ...head, for: x, against: y } })).toEqual({ x: 1, y: 2 });
    expect(pullsOf({ root: { ...head, for: x, against: x } })).toEqual({ x: 3 });
  });

  it('do not hold those of another root, which is named', () => {
    const conditions: Readonly<Record<string, Condition>> = {
      root: { ...head, any: [x, { condition: 'other' }] },
      other: { ...head, all: [y] },
    };
    expect(pullsOf(conditions, ['root', 'other'])).toEqual({ x: 1 });
    expect(pullsOf(conditions)).toEqual({ x: 1, y: 1 });
  });
});
