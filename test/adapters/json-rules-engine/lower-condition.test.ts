import { describe, expect, it } from 'vitest';
import { evaluateWith, type RawFacts } from '../../../src/adapters/json-rules-engine/index.ts';
import { lowerCondition } from '../../../src/adapters/json-rules-engine/lower-condition.ts';
import { assembleRulebook } from '../../../src/rulebook/assemble.ts';
import { BASES, type Condition } from '../../../src/rulebook/types.ts';

const head = { title: 'test', cite: 'none', basis: 'statute' } as const;
const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true }) as const;
const isFalse = (fact: string) => ({ fact, operator: 'equal', value: false }) as const;

async function outcome(condition: Condition, facts: RawFacts, mode: 'law' | 'practice' = 'law') {
  const file = { title: 'test', cite: 'none', conditions: { tested: condition }, rules: [] };
  const rulebook = assembleRulebook({ file });
  return (await evaluateWith(rulebook, facts, mode)).get('tested');
}

describe('lowerCondition', () => {
  it('never writes an empty list, which json-rules-engine takes as true', () => {
    for (const basis of BASES) {
      for (const rail of ['holds', 'fails'] as const) {
        for (const mode of ['law', 'practice'] as const) {
          const condition = { ...head, basis, all: [isTrue('a')] };
          expect(JSON.stringify(lowerCondition(condition, rail, mode))).not.toContain('[]');
        }
      }
    }
  });

  it('asks for a determination only where there is one', () => {
    const condition = { ...head, all: [isTrue('a')] };
    expect(lowerCondition(condition, 'holds', 'law')).toEqual({ all: [isTrue('a')] });
    expect(lowerCondition({ ...condition, decidedBy: 'd' }, 'fails', 'law')).toEqual({
      any: [
        isFalse('d'),
        {
          all: [
            { not: isTrue('d:known') },
            { all: [isTrue('a:known'), { ...isTrue('a'), operator: 'notEqual' }] },
          ],
        },
      ],
    });
  });

  it('leaves a condition unknown while no fact settles it', async () => {
    const condition = { ...head, all: [isTrue('a'), { not: isTrue('b') }] };
    expect(await outcome(condition, {})).toBe('unknown');
    expect(await outcome(condition, { a: true })).toBe('unknown');
    expect(await outcome(condition, { a: true, b: false })).toBe('holds');
    expect(await outcome(condition, { b: true })).toBe('fails');
  });

  it('reserves judgement on a weighed condition with mixed facts', async () => {
    const condition = {
      ...head,
      for: { all: [isTrue('a'), isTrue('b')] },
      against: { all: [isFalse('a'), isFalse('b')] },
    };
    expect(await outcome(condition, { a: true, b: true })).toBe('holds');
    expect(await outcome(condition, { a: false, b: false })).toBe('fails');
    expect(await outcome(condition, { a: true, b: false })).toBe('unknown');
    expect(await outcome(condition, { a: false })).toBe('unknown');
  });

  it('lets `for` win where both parts of a weighed condition hold', async () => {
    const condition = { ...head, for: isTrue('a'), against: isTrue('b') };
    expect(await outcome(condition, { a: true, b: true })).toBe('holds');
    expect(await outcome(condition, { b: true })).toBe('fails');
  });

  it('lets a supplied determination settle the condition, whatever its parts say', async () => {
    const condition = { ...head, decidedBy: 'd', all: [isTrue('a')] };
    expect(await outcome(condition, { d: false, a: true })).toBe('fails');
    expect(await outcome(condition, { d: true, a: false })).toBe('holds');
    expect(await outcome(condition, { a: true })).toBe('holds');
    expect(await outcome(condition, { a: false })).toBe('fails');
  });

  it.each(['practice', 'policy'] as const)('withholds basis %s from the law', async (basis) => {
    const condition = { ...head, basis, decidedBy: 'd', all: [isTrue('a')] };
    expect(await outcome(condition, { a: true }, 'practice')).toBe('holds');
    expect(await outcome(condition, { a: true }, 'law')).toBe('unknown');
    expect(await outcome(condition, { a: false }, 'law')).toBe('unknown');
    expect(await outcome(condition, { a: true, d: false }, 'law')).toBe('fails');
  });
});
