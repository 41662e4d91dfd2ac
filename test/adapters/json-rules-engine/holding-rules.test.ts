import { describe, expect, it } from 'vitest';
import { holdingRules, lawFacts } from '../../../src/adapters/json-rules-engine/index.ts';
import { lawOf } from '../../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import { assembleRulebook } from '../../../src/rulebook/assemble.ts';

const LAW_2025 = lawFacts(lawOf(2025), DEFAULT_READINGS);

describe('holdingRules', () => {
  it('gives the deciding rule first, then those that give way, with their params', async () => {
    const facts = {
      ...LAW_2025,
      'clock.run': 2,
      'clock.waivers': 1,
      merits: 'tier-2-watch-list',
      waiverGranted: false,
    };
    expect(await holdingRules('placement', facts, { given: ['waiverGranted'] })).toEqual([
      {
        name: 'automatic-downgrade-exhausted',
        params: { value: 'tier-3', cause: 'automatic-downgrade', ground: 'allowance-exhausted' },
      },
      {
        name: 'automatic-downgrade-not-waived',
        params: { value: 'tier-3', cause: 'automatic-downgrade', ground: 'waiver-not-granted' },
      },
    ]);
  });

  it('fills in the facts that an event names', async () => {
    const facts = { ...LAW_2025, 'clock.run': 0, merits: 'tier-2', meritsCause: 'merits' };
    expect(await holdingRules('placement', facts)).toEqual([
      { name: 'as-on-the-merits', params: { value: 'tier-2', cause: 'merits' } },
    ]);
  });

  it('lets an unknown condition hold neither a rule nor its opposite', async () => {
    expect(await holdingRules('run', { ...LAW_2025, 'clock.run': 1 })).toEqual([]);
  });

  it('keeps the rulebook’s order where priorities are equal, and the type asked for', async () => {
    const rule = (name: string, type: string, priority: number) => ({
      name,
      title: name,
      cite: 'none',
      basis: 'policy' as const,
      priority,
      conditions: { fact: 'a', operator: 'equal', value: true } as const,
      event: { type, params: {} },
    });
    const rules = [rule('b', 't', 1), rule('x', 'u', 9), rule('a', 't', 1), rule('c', 't', 2)];
    const rulebook = assembleRulebook({
      file: { title: 't', cite: 'none', conditions: {}, rules },
    });
    const held = await holdingRules('t', { a: true }, { rulebook });
    expect(held.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  });

  it('knows no rules of a type that the rulebook lacks', async () => {
    expect(await holdingRules('nonsense', LAW_2025)).toEqual([]);
  });
});
