import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/adapters/json-rules-engine/answer.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../../src/engine/kleene.ts';
import { FACT_SLOTS } from '../../../src/kernel/merits.ts';
import { assembleRulebook } from '../../../src/rulebook/assemble.ts';

const head = { title: 'test', cite: 'none', basis: 'statute' } as const;
const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true }) as const;

/** What the conditions come out as, in the order of their names; one of them is no condition. */
async function rowOf(
  facts: Readonly<Record<string, boolean>>,
  forced: readonly (readonly [number, Truth])[] = [],
): Promise<readonly number[]> {
  const conditions = {
    efforts: { ...head, all: [isTrue('significantEfforts'), isTrue('law.clock')] },
    none: { ...head, not: { condition: 'efforts' } },
  };
  const file = { title: 'test', cite: 'none', conditions, rules: [] };
  const row: boolean[] = [];
  for (const [name, value] of Object.entries(facts)) row[FACT_SLOTS.get(name) ?? -1] = value;
  const names = ['none', 'nobody', 'efforts'];
  return [
    ...(await answer(
      assembleRulebook({ file }),
      { 'law.clock': true },
      { facts: row, mode: 'law', forced: new Map(forced) },
      { names },
    )),
  ];
}

describe('an answer of json-rules-engine', () => {
  it('has the truth of each condition, and unknown for what is none', async () => {
    expect(await rowOf({})).toEqual([UNKNOWN, UNKNOWN, UNKNOWN]);
    expect(await rowOf({ significantEfforts: true })).toEqual([FALSE, UNKNOWN, TRUE]);
    expect(await rowOf({ significantEfforts: false })).toEqual([TRUE, UNKNOWN, FALSE]);
  });

  it('puts a condition to what is forced, and leaves it where unknown is', async () => {
    const facts = { significantEfforts: true };
    expect(await rowOf({}, [[2, TRUE]])).toEqual([FALSE, UNKNOWN, TRUE]);
    expect(await rowOf(facts, [[2, FALSE]])).toEqual([TRUE, UNKNOWN, FALSE]);
    expect(await rowOf(facts, [[2, UNKNOWN]])).toEqual([FALSE, UNKNOWN, TRUE]);
    // A position without a name forces nothing.
    expect(await rowOf(facts, [[7, FALSE]])).toEqual([FALSE, UNKNOWN, TRUE]);
  });
});
