import { describe, expect, it } from 'vitest';
import { evaluateWith, lawFacts } from '../../../src/adapters/json-rules-engine/index.ts';
import { lawOf } from '../../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import { assembleRulebook } from '../../../src/rulebook/assemble.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';

const LAW_2025 = lawFacts(lawOf(2025), DEFAULT_READINGS);

describe('evaluateWith', () => {
  it('leaves an unrecorded policy or pattern unknown, so that it clears nobody', async () => {
    const found = await evaluateWith(DEFAULT_RULEBOOK, LAW_2025, 'law');
    expect(found.get('policyOrPattern')).toBe('unknown');
    expect(found.get('policyOrPatternForcesTier3')).toBe('unknown');
  });

  it('treats undefined like absent', async () => {
    const facts = { ...LAW_2025, significantEfforts: undefined };
    const found = await evaluateWith(DEFAULT_RULEBOOK, facts, 'law');
    expect(found).toEqual(await evaluateWith(DEFAULT_RULEBOOK, LAW_2025, 'law'));
  });

  it('leaves what reads the law unknown where the law is not handed over', async () => {
    const facts = { effortsRestOnCommitments: true };
    const found = await evaluateWith(DEFAULT_RULEBOOK, facts, 'law');
    expect(found.get('commitmentsOnlyGround')).toBe('unknown');
  });

  it.each([
    ['holds', 'fails'],
    ['fails', 'holds'],
  ] as const)(
    'forced to %s, its negation %s, whatever a fact of its name says',
    async (rail, other) => {
      const head = { title: 'test', cite: 'none', basis: 'statute' } as const;
      const conditions = {
        efforts: { ...head, all: [{ fact: 'a', operator: 'equal', value: true } as const] },
        none: { ...head, not: { condition: 'efforts' } },
        some: { ...head, all: [{ condition: 'efforts' }] },
      };
      const rulebook = assembleRulebook({
        file: { title: 'test', cite: 'none', conditions, rules: [] },
      });
      const forced = new Map([['efforts', rail]]);
      for (const efforts of [undefined, true, false]) {
        const found = await evaluateWith(rulebook, { efforts, a: rail === 'fails' }, 'law', {
          forced,
        });
        expect([...found]).toEqual([
          ['none', other],
          ['some', rail],
          ['efforts', rail],
        ]);
      }
    },
  );

  it.each(['holds', 'fails'] as const)('puts a forced condition to %s', async (rail) => {
    const facts = { ...LAW_2025, policyOrPattern: rail === 'fails' };
    const forced = new Map([['policyOrPattern', rail]]);
    const found = await evaluateWith(DEFAULT_RULEBOOK, facts, 'law', { forced });
    expect(found.get('policyOrPattern')).toBe(rail);
    expect(found.get('policyOrPatternForcesTier3')).toBe(rail);
    expect(found.size).toBe(DEFAULT_RULEBOOK.conditions.size);
  });
});
