import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { explain } from '../../src/explain/explain.ts';
import { automaticDowngrade, FIXTURES } from './fixtures.ts';

const TOP = [
  'schema',
  'country',
  'year',
  'placement',
  'possible',
  'expected',
  'recorded',
  'merits',
  'cause',
  'causes',
  'state',
  'lawVersion',
  'readings',
  'conditions',
  'decisive',
  'missing',
  'notices',
];

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]));
}

describe('json', () => {
  it.each(Object.entries(FIXTURES))('%s is the document itself', (_name, answer) => {
    const text = explain(answer, { format: 'json' });
    expect(JSON.parse(text)).toEqual(answer);
    expect(Object.keys(JSON.parse(text))).toEqual(TOP);
  });

  it('has its keys in one order, whatever order they came in', () => {
    const other = reversed(automaticDowngrade) as Classification;
    expect(Object.keys(other)[0]).toBe('notices');
    expect(explain(other, { format: 'json' })).toBe(
      explain(automaticDowngrade, { format: 'json' }),
    );
  });

  it('does not depend on the detail', () => {
    const [short, full] = (['short', 'full'] as const).map((detail) =>
      explain(automaticDowngrade, { format: 'json', detail }),
    );
    expect(short).toBe(full);
  });
});
