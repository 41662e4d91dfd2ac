import { describe, expect, it } from 'vitest';
import lawData from '../../rules/law.json' with { type: 'json' };
import { lawSchema } from '../../src/law/schema.ts';

const parameter = lawData.parameters.clock;

function withClock(change: object): boolean {
  const clock = { ...parameter, ...change };
  return lawSchema.safeParse({ ...lawData, parameters: { ...lawData.parameters, clock } }).success;
}

describe('lawSchema', () => {
  it('accepts the shipped law', () => {
    expect(lawSchema.parse(lawData)).toEqual(lawData);
  });

  it.each([
    ['no citation', { values: [{ from: 2001, value: true }] }],
    ['no value', { values: [] }],
    ['a text as value', { values: [{ from: 2001, value: 'yes', cite: 'c' }] }],
    ['half a year', { values: [{ from: 2001.5, value: true, cite: 'c' }] }],
    ['a year before the act', { values: [{ from: 1999, value: true, cite: 'c' }] }],
    ['an unknown key', { vaules: [] }],
    ['an unknown type', { type: 'number' }],
    ['an empty title', { title: '' }],
  ])('refuses %s', (_, change) => {
    expect(withClock({})).toBe(true);
    expect(withClock(change)).toBe(false);
  });
});
