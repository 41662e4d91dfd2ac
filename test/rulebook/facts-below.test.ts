import { describe, expect, it } from 'vitest';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import { factsBelow } from '../../src/rulebook/facts-below.ts';
import type { Condition, Expression } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const reads = (fact: string): Expression => ({ fact, operator: 'equal', value: true });
const names = (condition: string): Expression => ({ condition });

/** The facts below the condition `root`; those in `closed` are settled. */
function below(
  conditions: Readonly<Record<string, Condition>>,
  ...closed: readonly string[]
): readonly string[] {
  const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
  return [...factsBelow(rulebook, 'root', (name) => !closed.includes(name))];
}

const root: Condition = { ...head, decidedBy: 'made', any: [reads('a'), names('under')] };
const under: Condition = { ...head, for: reads('b'), against: { not: reads('c') } };

describe('factsBelow', () => {
  it('names what a condition reads, is decided by, and rests on', () => {
    expect(below({ root, under })).toEqual(['made', 'a', 'b', 'c']);
  });

  it('does not enter what is settled', () => {
    expect(below({ root, under }, 'under')).toEqual(['made', 'a']);
    expect(below({ root, under }, 'root')).toEqual([]);
  });

  it.each(['practice', 'policy'] as const)('enters nothing of %s, save who decides', (basis) => {
    expect(below({ root, under: { ...under, basis, decidedBy: 'ours' } })).toEqual([
      'made',
      'a',
      'ours',
    ]);
    expect(below({ root: { ...root, basis }, under })).toEqual(['made']);
  });

  it('passes over a condition that there is not, and comes to an end in a circle', () => {
    expect(below({ root })).toEqual(['made', 'a']);
    expect(below({})).toEqual([]);
    expect(below({ root, under: { ...head, all: [names('root'), reads('b')] } })).toEqual([
      'made',
      'a',
      'b',
    ]);
  });
});
