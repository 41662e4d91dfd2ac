import { describe, expect, it } from 'vitest';
import { rulebookProblems } from '../../src/problems/rulebook-option.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';

describe('rulebookProblems', () => {
  it('lets a loaded rulebook pass, and none', () => {
    expect(rulebookProblems(DEFAULT_RULEBOOK)).toEqual([]);
    expect(rulebookProblems(undefined)).toEqual([]);
  });

  it.each([
    [null, 'null'],
    [{}, 'an object'],
    [{ tiers: { conditions: {}, rules: [] } }, 'an object'],
    [{ conditions: {}, rules: [] }, 'an object'],
    [{ conditions: new Map(), rules: {} }, 'an object'],
    ['tiers.json', '"tiers.json"'],
  ])('refuses %j', (found, said) => {
    expect(rulebookProblems(found)).toEqual([
      {
        code: 'input.wrong-type',
        path: ['rulebook'],
        params: { found: said, expected: 'a rulebook from loadRulebook' },
      },
    ]);
  });
});
