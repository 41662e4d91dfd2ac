import { expect, test } from 'vitest';
import { readingTable, reportsText, valuesTable } from '../../../src/cli/rules-docs/law-values.ts';
import { code, link, paragraphs, table } from '../../../src/cli/rules-docs/markdown.ts';

test.each([
  [2001, null, 'all'],
  [2002, null, 'from 2002'],
  [2004, 2004, '2004'],
  [2001, 2003, '2001 to 2003'],
])('reports from %s to %s are %s', (from, to, expected) => {
  expect(reportsText(from, to)).toBe(expected);
});

test('a parameter or reading that is not known has no table', () => {
  for (const name of ['', 'nothing', 'toString', '__proto__']) {
    expect(valuesTable(name)).toBe('');
    expect(readingTable(name)).toBe('');
  }
});

test('only the first value of a reading is the default', () => {
  expect(readingTable('policyOrPattern').split('\n')).toEqual([
    '| value | what it says |',
    '| --- | --- |',
    '| `forces-tier-3` (default) | A government policy or pattern of trafficking decides for Tier 3. |',
    '| `weighed` | A government policy or pattern of trafficking is weighed with the other factors. |',
  ]);
});

test('a name as code stays on one line and inside its cell', () => {
  expect(code('a`|b\n\t c')).toBe('`a b c`');
});

test('tables, parts and links are left out or plain where there is nothing to show', () => {
  expect(table(['a'], [])).toBe('');
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  expect(paragraphs(['', 'a', '', 'b'])).toBe('a\n\nb');
  expect([link('a', null), link('a', 'b.md')]).toEqual(['a', '[a](b.md)']);
});
