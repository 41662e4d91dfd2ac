import { describe, expect, it } from 'vitest';
import { lowerExpression } from '../../../src/adapters/json-rules-engine/lower-expression.ts';
import { OPERATORS } from '../../../src/rulebook/types.ts';

describe('lowerExpression', () => {
  it('turns a reference into the rail of the condition', () => {
    expect(lowerExpression({ condition: 'efforts' }, 'holds')).toEqual({
      fact: 'efforts:holds',
      operator: 'equal',
      value: true,
    });
    expect(lowerExpression({ not: { condition: 'efforts' } }, 'holds')).toEqual(
      lowerExpression({ condition: 'efforts' }, 'fails'),
    );
  });

  it('swaps all and any on the failing rail', () => {
    const parts = [{ condition: 'a' }, { condition: 'b' }];
    const fails = parts.map((part) => lowerExpression(part, 'fails'));
    expect(lowerExpression({ all: parts }, 'fails')).toEqual({ any: fails });
    expect(lowerExpression({ any: parts }, 'fails')).toEqual({ all: fails });
    const holds = parts.map((part) => lowerExpression(part, 'holds'));
    expect(lowerExpression({ all: parts }, 'holds')).toEqual({ all: holds });
    expect(lowerExpression({ any: parts }, 'holds')).toEqual({ any: holds });
  });

  it('puts no list around a single part', () => {
    const only = { condition: 'a' };
    for (const rail of ['holds', 'fails'] as const) {
      expect(lowerExpression({ all: [only] }, rail)).toEqual(lowerExpression(only, rail));
      expect(lowerExpression({ any: [only] }, rail)).toEqual(lowerExpression(only, rail));
    }
  });

  it('cancels two negations', () => {
    const twice = { not: { not: { condition: 'a' } } };
    expect(lowerExpression(twice, 'fails')).toEqual(lowerExpression({ condition: 'a' }, 'fails'));
  });

  it.each(OPERATORS)('gives `%s` its complement on the failing rail, and back', (operator) => {
    const comparison = { fact: 'n', operator, value: { fact: 'm' } };
    const lowered = lowerExpression(comparison, 'fails');
    if (!('all' in lowered)) throw new Error('a comparison of two facts asks for both first');
    const last = lowered.all[2];
    if (last === undefined || !('fact' in last)) throw new Error('the comparison comes last');
    expect(last.operator).not.toBe(operator);
    const back = { ...comparison, operator: last.operator as typeof operator };
    expect(lowerExpression(back, 'fails')).toEqual(lowerExpression(comparison, 'holds'));
  });

  it('asks whether a fact is known where a missing one would pass', () => {
    const known = { fact: 'a:known', operator: 'equal', value: true };
    const differs = { fact: 'a', operator: 'notEqual', value: true } as const;
    expect(lowerExpression(differs, 'holds')).toEqual({ all: [known, differs] });
    expect(lowerExpression({ ...differs, operator: 'equal' }, 'fails')).toEqual({
      all: [known, differs],
    });
    expect(lowerExpression(differs, 'fails')).toEqual({ ...differs, operator: 'equal' });
  });
});
