import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { htmlOf } from '../../src/explain/html.ts';
import { escaped } from '../../src/explain/markdown.ts';
import { mermaidOf } from '../../src/explain/mermaid.ts';
import { automaticDowngrade, finding, stated } from './fixtures.ts';

const EFFORTS = { input: 'significantEfforts', value: true } as const;
const RATED = [
  { input: 'specialCase', value: false },
  { input: 'notRated', value: false },
] as const;

const small: Classification = {
  ...automaticDowngrade,
  recorded: null,
  state: { ...automaticDowngrade.state, ticks: [] },
  causes: ['merits'],
  conditions: [
    finding('significantEfforts', {
      facts: [{ fact: 'law.clock', value: true, origin: null }, stated('significantEfforts', true)],
    }),
    finding('decides', { kind: 'rule', parts: ['significantEfforts'] }),
    finding('gives-way', { kind: 'rule', defeatedBy: 'decides' }),
    finding('overruled', { kind: 'rule', defeatedBy: 'policyOrPattern' }),
    finding('no-rule', { kind: 'rule', outcome: 'fails' }),
  ],
  decisive: [
    { inputs: [...RATED, EFFORTS], conditions: [] },
    { inputs: [...RATED, EFFORTS, { input: 'policyOrPattern', value: true }], conditions: [] },
  ],
};

describe('the flowchart of a small answer', () => {
  const lines = (detail: 'short' | 'full') =>
    mermaidOf(small, detail, 'A "small" answer')
      .split('\n')
      .map((line) => line.replaceAll('<br/>', ' '));

  test('draws each finding, each stated fact and each arrow once, and nothing of the law', () => {
    const efforts = [
      'flowchart TD',
      '  accTitle: A  small  answer',
      '  n0(["Tier 3. Cause#58; the findings of the year (22 U.S.C. 7107(b)(1)(C))"])',
      '  n1{{"Rule decides#58; Title of decides (22 U.S.C. 7107(b))"}}',
      '  n2{{"Rule gives way#58; Title of gives-way (22 U.S.C. 7107(b))"}}',
      '  n3{{"Rule gives way#58; Title of overruled (22 U.S.C. 7107(b))"}}',
      '  n1 --> n0',
      '  n2 -.->|gives way| n1',
      '  n3 -.->|gives way| n0',
      '  n4["The country is rated#58; the standards apply to it, and it is no special case"]',
      '  n4 --> n0',
      '  n5["The government is making significant efforts (22 U.S.C. 7107(b))"]',
      '  n5 --> n1',
      '  n6("Is the government making significant efforts to bring itself into compliance with the standards? Yes. (stated, without a source)")',
      '  n6 --> n5',
    ];
    expect(lines('short').slice(0, -1)).toEqual(efforts);
    expect(lines('full').slice(0, -1)).toEqual([
      ...efforts,
      '  n7["There is a government policy or pattern of trafficking"]',
      '  n7 --> n0',
    ]);
    expect(lines('full').at(-1)).toMatch(/^ {2}n8\[\/"This is a reconstruction/u);
  });
});

test('a flowchart says that the country is rated only where that decides', () => {
  const decisive = [{ inputs: [EFFORTS], conditions: [] }];
  expect(mermaidOf({ ...small, decisive }, 'full', 'A title')).not.toContain(
    'The country is rated',
  );
});

describe('signs that a face reads', () => {
  test('are escaped wherever they stand', () => {
    expect(escaped('a *b* [c] <d> $e')).toBe('a \\*b\\* \\[c\\] \\<d\\> \\$e');
  });

  test('are escaped at the beginning of a line of Markdown', () => {
    expect(escaped('1. first')).toBe('1\\. first');
    expect(escaped('12) twelfth')).toBe('12\\) twelfth');
    expect(escaped('# heading')).toBe('\\# heading');
    expect(escaped('- entry')).toBe('\\- entry');
    expect(escaped('2014 was first - and 1. second')).toBe('2014 was first - and 1. second');
  });
});

describe('a list in HTML', () => {
  const report = {
    title: 'Title',
    sections: [
      {
        heading: 'Section',
        background: false,
        blocks: [
          {
            kind: 'list',
            items: [
              { text: 'none under it', children: [] },
              { text: 'one under it', children: [{ text: 'child' }] },
            ],
          },
        ],
      },
    ],
  } as const;
  const itemsIn = (html: string) => html.split('\n').filter((line) => line.startsWith('<li>'));

  test('has its entries open, or folded away where the page wants it; an empty one is a line', () => {
    expect(itemsIn(htmlOf(report))).toEqual([
      '<li>none under it</li>',
      '<li><details open><summary>one under it</summary>',
      '<li>child</li>',
    ]);
    expect(itemsIn(htmlOf(report, { level: 1, folded: true }))).toEqual([
      '<li>none under it</li>',
      '<li><details><summary>one under it</summary>',
      '<li>child</li>',
    ]);
  });
});
