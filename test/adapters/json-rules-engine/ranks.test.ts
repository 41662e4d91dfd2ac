import { describe, expect, it } from 'vitest';
import { ranksOf } from '../../../src/adapters/json-rules-engine/ranks.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import { childrenOf } from '../../../src/rulebook/walk.ts';

const NAMES = [...DEFAULT_RULEBOOK.conditions.keys()];

describe('ranksOf', () => {
  it('puts every condition above all that it names', () => {
    const ranks = ranksOf(DEFAULT_RULEBOOK, NAMES, new Set());
    expect([...ranks.keys()].sort()).toEqual([...NAMES].sort());
    for (const [name, condition] of DEFAULT_RULEBOOK.conditions) {
      const below = childrenOf(condition).map((child) => ranks.get(child) ?? Number.NaN);
      expect(ranks.get(name)).toBe(Math.max(-1, ...below) + 1);
    }
  });

  it('brings along what the roots rest on and nothing else', () => {
    const ranks = ranksOf(DEFAULT_RULEBOOK, ['increasingEfforts'], new Set());
    expect(ranks).toEqual(
      new Map([
        ['enforcementNowhereIncreased', 0],
        ['enforcementIncreased', 1],
        ['noNamedEvidenceOfIncrease', 2],
        ['increasingEfforts', 3],
      ]),
    );
  });

  it('neither enters nor lists what is given', () => {
    const given = new Set(['enforcementIncreased']);
    expect(ranksOf(DEFAULT_RULEBOOK, ['increasingEfforts'], given)).toEqual(
      new Map([
        ['noNamedEvidenceOfIncrease', 0],
        ['increasingEfforts', 1],
      ]),
    );
  });
});
