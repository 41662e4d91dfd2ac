import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependencyOrder } from '../../src/engine/order.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { childrenOf } from '../../src/rulebook/walk.ts';

const names = [...DEFAULT_RULEBOOK.conditions.keys()];

describe('dependencyOrder', () => {
  it('puts each condition once, after all that it names', () => {
    fc.assert(
      fc.property(fc.subarray(names), (roots) => {
        const order = dependencyOrder(DEFAULT_RULEBOOK, roots);
        expect(new Set(order).size).toBe(order.length);
        for (const root of roots) expect(order).toContain(root);
        for (const [at, name] of order.entries()) {
          const condition = DEFAULT_RULEBOOK.conditions.get(name);
          for (const child of condition ? childrenOf(condition) : []) {
            expect(order.slice(0, at)).toContain(child);
          }
        }
      }),
    );
  });

  it('brings nothing along that no root rests on', () => {
    expect(dependencyOrder(DEFAULT_RULEBOOK, ['publicEducation'])).toEqual(['publicEducation']);
    const order = dependencyOrder(DEFAULT_RULEBOOK, ['meetsWatchListCriteria']);
    expect([...order].sort()).toEqual([
      'commitmentsOnlyGround',
      'enforcementIncreased',
      'enforcementNowhereIncreased',
      'increasingEfforts',
      'meetsWatchListCriteria',
      'noNamedEvidenceOfIncrease',
      'victimNumbersGround',
    ]);
  });

  it('does not enter what is given', () => {
    const given = new Set(['increasingEfforts']);
    const order = dependencyOrder(DEFAULT_RULEBOOK, ['meetsWatchListCriteria'], given);
    expect(order).not.toContain('increasingEfforts');
    expect(order).not.toContain('enforcementIncreased');
  });

  it('passes over names that do not exist', () => {
    expect(dependencyOrder(DEFAULT_RULEBOOK, ['nothing'])).toEqual([]);
  });
});
