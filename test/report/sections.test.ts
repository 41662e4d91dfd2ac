import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { consequences } from '../../src/consequences/consequences.ts';
import type { Block, Item } from '../../src/explain/report.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { changeSection } from '../../src/report/sections/change.ts';
import { consequencesSection } from '../../src/report/sections/consequences.ts';
import { history, years } from '../support/placement-line.ts';

const items = (blocks: readonly Block[]): readonly Item[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

const texts = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));

describe('what would change it, after the watch list is used up', () => {
  const section = () => changeSection(historyOf(history(years(2018, '2 W W w'))), {});

  test('says where things stand, and from which report it starts', () => {
    const { heading, blocks } = section();
    expect(heading).toBe('What would change it in the 2022 report');
    const [start, now] = texts(blocks);
    expect(start).toMatch(/starts from the 2021 report:$/u);
    expect(now).toMatch(/^As things stand: Tier 3\./u);
  });

  test('says that nobody has stated the findings only where that is so', () => {
    const before = years(2018, '2 W W w');
    const start = (...more: ReturnType<typeof years>) =>
      texts(changeSection(historyOf(history(before, ...more)), {}).blocks)[0];
    expect(start()).toBe(
      'Nobody has stated the findings of that year. What follows starts from the 2021 report:',
    );
    expect(start({ year: 2022, facts: { significantEfforts: true } })).toBe(
      'Not every finding of that year is stated. For what is missing, what follows starts from the 2021 report:',
    );
  });

  test('tells of the closed list what stands in the way, and when it opens again', () => {
    const closed = items(section().blocks).find(({ text }) => text === 'Tier 2 Watch List');
    const [barrier, opens, ...others] = closed?.children ?? [];
    expect(barrier?.text).toMatch(/^The law stands in the way: \w/u);
    expect(barrier?.cite).toMatch(/^22 U\.S\.C\. 7107\(b\)\(2\)\(D\)/u);
    expect(opens?.text).toMatch(
      /^The first report in which the law allows Tier 2 Watch List again: 202[3-9]\.$/u,
    );
    expect(others).toEqual([]);
  });

  test('leaves out the tier that it is, and gives a way to each of the others', () => {
    const named = items(section().blocks).map(({ text }) => text);
    expect(named).not.toContain('Tier 3');
    for (const tier of ['Tier 1', 'Tier 2']) {
      const found = items(section().blocks).find(({ text }) => text === tier);
      expect(found?.children?.[0]?.text).toMatch(
        /^\d changes?; (?:makes it certain$|then possible: Tier)/u,
      );
      expect(found?.children?.[0]?.children?.[0]?.text).toMatch(/\? (?:Yes|No)\. \(for the State/u);
    }
  });
});

describe('what would change it', () => {
  const sectionOf = (line: string, options = {}) =>
    changeSection(historyOf(history(years(2018, line))), options);
  /** What a section says of a tier: the ways to it, and what stands in their place. */
  const under = (blocks: readonly Block[], tier: string) =>
    items(blocks)
      .find(({ text }) => text === tier)
      ?.children?.map(({ text }) => text) ?? [];

  test('refuses options that are wrong, as every part of the report does', () => {
    expect(() => sectionOf('2 W', { advanceBy: 'x' })).toThrow(ProblemsError);
    expect(() => sectionOf('2 W', { largest: 0 })).toThrow(ProblemsError);
  });

  test('says what practice expects, of things as they stand and after a change', () => {
    const { blocks } = sectionOf('3');
    expect(texts(blocks).at(-1)).toBe(
      'As things stand: Tier 2, Tier 2 Watch List or Tier 3. Practice leads one to expect Tier 2 Watch List or Tier 3.',
    );
    expect(under(blocks, 'Tier 2')[0]).toBe(
      '3 changes; makes it certain. Lawful, but practice would lead one to expect another placement: a country that rises from Tier 3 goes to the watch list first.',
    );
  });

  test('starts with nothing but how things stand where every finding is stated', () => {
    const facts = {
      specialCase: false,
      minimumStandardsApplicable: true,
      fullyMeetsMinimumStandards: true,
      policyOrPattern: false,
      significantEfforts: true,
      increasingEfforts: true,
      meetsWatchListCriteria: false,
    };
    const { blocks } = changeSection(historyOf(history({ year: 2018, facts })), {});
    expect(blocks[0]).toEqual({ kind: 'text', text: 'As things stand: Tier 1.' });
    expect(blocks.slice(1).map(({ kind }) => kind)).toEqual(['list']);
  });

  test('shows six ways to a tier, and says how many more there are', () => {
    expect(under(sectionOf('3').blocks, 'Tier 2 Watch List')).toHaveLength(6);
    const more = under(sectionOf('3').blocks, 'Tier 3');
    expect(more).toHaveLength(7);
    expect(more[6]).toBe('1 more way, not shown');
  });

  test('says of a tier that no law of the year gives how far was looked', () => {
    const { blocks } = sectionOf('2 W W', { law: { parameters: { watchList: false } } });
    expect(under(blocks, 'Tier 2 Watch List')).toEqual([
      'No set of up to 7 changes gives Tier 2 Watch List.',
    ]);
  });

  test('is not background: it is read with the answer', () => {
    expect(sectionOf('2 W').background).toBe(false);
    const end = changeSection(historyOf(history({ year: 2100, placement: 'tier-1' })), {});
    expect(end.background).toBe(false);
  });
});

describe('what follows', () => {
  const known = historyOf(history(years(2023, '2 3')));
  const answer = () => classify(known);

  test('marks what may follow, and only that', () => {
    const { blocks, heading } = consequencesSection(known, answer(), {});
    expect(heading).toBe('What follows from the 2024 report');
    const shown = items(blocks).flatMap(({ children = [] }) => children);
    const expected = consequences(answer()).items.filter(({ applies }) => applies !== 'no');
    expect(shown).toHaveLength(expected.length);
    for (const [at, { applies, title, cite }] of expected.entries()) {
      const start = applies === 'yes' ? `${title} (` : `Perhaps: ${title} (`;
      expect(shown[at]?.text.startsWith(start)).toBe(true);
      expect(shown[at]?.cite).toBe(cite);
    }
    expect(shown.some(({ text }) => text.startsWith('Perhaps: '))).toBe(true);
    expect(shown.some(({ text }) => !text.startsWith('Perhaps: '))).toBe(true);
  });

  test('starts from what the report of the year before published, where that was changed', () => {
    const reassessed = historyOf(
      history(
        { year: 2023, placement: 'tier-3', reassessed: 'tier-2-watch-list' },
        { year: 2024, placement: 'tier-2' },
      ),
    );
    const after = consequencesSection(reassessed, classify(reassessed), {});
    const named = JSON.stringify(items(after.blocks));
    const given = consequences(classify(reassessed), { publishedBefore: 'tier-3' });
    for (const { title } of given.items.filter((one) => one.applies === 'yes')) {
      expect(named).toContain(title);
    }
    expect(named).not.toBe(
      JSON.stringify(items(consequencesSection(known, classify(reassessed), {}).blocks)),
    );
  });
});
