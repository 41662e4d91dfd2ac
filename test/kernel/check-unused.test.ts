import { describe, expect, it } from 'vitest';
import { checkUnused, READ_BY_CODE } from '../../src/kernel/check-unused.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { NAMED_FACTS } from '../../src/rulebook/names.ts';
import { changedRulebook, conditionsOf, ruleOf } from '../support/changed-rulebook.ts';

const cast = (code: string, found: string) => ({
  code,
  severity: 'warning',
  path: [],
  params: { found },
});

describe('checkUnused', () => {
  it('finds nothing in the shipped rulebook', () => {
    expect(checkUnused(DEFAULT_RULEBOOK)).toEqual([]);
  });

  it('finds a condition that nothing names', () => {
    const rulebook = changedRulebook((files) => {
      conditionsOf(files, 'tiers').idle = {
        title: 't',
        cite: 'c',
        basis: 'policy',
        not: { condition: 'specialCase' },
      };
    });
    expect(checkUnused(rulebook)).toEqual([
      {
        code: 'rulebook.unused-condition',
        severity: 'warning',
        path: ['tiers', 'conditions', 'idle'],
        params: {},
      },
    ]);
  });

  it('finds a fact that no condition reads, and no determination either', () => {
    const rulebook = changedRulebook((files) => {
      const { prevention } = conditionsOf(files, 'minimum-standards');
      if (prevention === undefined) throw new Error('no such condition');
      const { decidedBy: _, ...rest } = prevention;
      conditionsOf(files, 'minimum-standards').prevention = rest as typeof prevention;
    });
    expect(checkUnused(rulebook)).toEqual([cast('rulebook.unused-fact', 'preventionIndiciumMet')]);
  });

  it('finds a law parameter and a reading that make no difference', () => {
    const rulebook = changedRulebook((files) => {
      ruleOf(files, 'practice-rising-from-tier-3').conditions = { condition: 'risingFromTier3' };
    });
    expect(checkUnused(rulebook)).toEqual([
      cast('rulebook.unused-law-parameter', 'law.risingPractice'),
      cast('rulebook.unused-reading', 'reading.risingFromTier3'),
    ]);
  });

  it('knows what the library reads itself, and nothing that does not exist', () => {
    for (const name of READ_BY_CODE) expect(NAMED_FACTS.has(name)).toBe(true);
  });
});
