import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assembledProperties, PROPERTIES } from './support/properties.ts';
import { table } from './support/section.ts';

describe('PROPERTIES.md', () => {
  it('holds its sections as `npm run prove` last checked them', () => {
    expect(readFileSync(PROPERTIES, 'utf8')).toBe(assembledProperties());
  });
});

describe('table', () => {
  it('writes numbers in groups and keeps cells in their place', () => {
    expect(table(['a', 'b'], [['x|y', 12345]])).toBe(
      '| a | b |\n| --- | --- |\n| x\\|y | 12,345 |',
    );
  });
});
