import { describe, expect, test } from 'vitest';
import { ruleDocument, rulePages } from '../../../src/cli/rules-docs/pages.ts';
import { assembleRulebook } from '../../../src/rulebook/assemble.ts';
import { bookOf, finding, HEAD, scenarioOf, smallBook, smallScenarios, yes } from './small-book.ts';

const named = (...names: readonly string[]) => {
  const file = (title: string) => ({ title, cite: 'none', conditions: {}, rules: [] });
  const files = Object.fromEntries(names.map((name) => [name, file(name)]));
  return [...rulePages({ files, rulebook: assembleRulebook(files), scenarios: [] }).keys()].slice(
    1,
    -1,
  );
};

describe('names of the pages', () => {
  test('index, files in their order, law; scenarios where there are some', () => {
    const pages = ['README.md', 'efforts.md', 'clock.md', 'README-2.md', 'law.md'];
    expect([...rulePages(smallBook()).keys()]).toEqual(pages);
    expect([...rulePages(smallBook(smallScenarios())).keys()]).toEqual([...pages, 'scenarios.md']);
  });

  test('a path gives its last part, with dashes for what a file name should not have', () => {
    expect(named('a/b.json', 'c\\d.json', 'my  rules (2).json', 'x.json.old', 'v1.2-b_c')).toEqual([
      'b.md',
      'd.md',
      'my-rules-2-.md',
      'x.json.old.md',
      'v1.2-b_c.md',
    ]);
  });

  test('names that are alike get a number, whatever their case', () => {
    expect(named('a/one.json', 'b/One.json', 'c/one.json', 'Law', 'scenarios', 'readme')).toEqual([
      'one.md',
      'One-2.md',
      'one-3.md',
      'Law-2.md',
      'scenarios-2.md',
      'readme-2.md',
    ]);
  });

  test('a path without a last part is called rules', () => {
    expect(named('folder/', '.json')).toEqual(['rules.md', 'rules-2.md']);
  });
});

describe('one document', () => {
  test('has every page in its order, with addresses inside the document', () => {
    const anchors: Readonly<Record<string, string>> = {
      README: '#the-rulebook',
      efforts: '#efforts_and-standards',
      clock: '#the-clock',
      'README-2': '#inputs',
      law: '#the-law-over-time',
      scenarios: '#scenarios',
    };
    const book = smallBook(smallScenarios());
    const pages = [...rulePages(book).values()].join('\n');
    const inside = pages.replaceAll(
      /\]\(([\w-]+)\.md(#[^)]*)?\)/gu,
      (_, page: string, anchor?: string) => `](${anchor ?? anchors[page]})`,
    );
    expect(ruleDocument(book)).toBe(inside);
  });

  test('headings that are alike are told apart by where they stand', () => {
    const book = bookOf(
      {
        clock: { ...HEAD, all: [yes('law.clock'), { condition: 'by-name' }] },
        'by-name': { ...HEAD, all: [{ condition: 'conditions' }] },
        conditions: { ...HEAD, all: [yes('law.cap')] },
      },
      [],
      [scenarioOf('clock', [finding('clock')])],
    );
    const text = ruleDocument(book);
    expect(text).toContain('Read by [`clock`](#clock).');
    expect(text).toContain('[`law.clock`](#clock-1)');
    expect(text).toContain('* holds in 1 scenario: [clock](#clock-2)');
    expect(text).toContain('- [`by-name`](#by-name-1): A thing');
    expect(text).toContain('- [`conditions`](#conditions-1): A thing');
  });
});

test('headings of a page come before its conditions, and these before its rules', () => {
  const book = bookOf(
    {
      one: { ...HEAD, all: [{ condition: 'rules' }] },
      rules: { ...HEAD, all: [{ condition: 'one' }] },
      conditions: { ...HEAD, all: [yes('merits')] },
    },
    [
      {
        ...HEAD,
        name: 'use',
        priority: 1,
        conditions: { all: [{ condition: 'conditions' }] },
        event: { type: 'run', params: { change: 'zero' } },
      },
    ],
  );
  const text = rulePages(book).get('one.md') ?? '';
  expect(text).toContain('- [`rules`](one.md#rules): A thing');
  expect(text).toContain('- [`one`](one.md#one-1): A thing');
  expect(text).toContain('- [`conditions`](one.md#conditions-1): A thing');
  expect(rulePages(smallBook()).get('efforts.md')).not.toContain('-1)');
});

test('headings that a page does not have take no anchor', () => {
  const rule = (name: string) => ({
    ...HEAD,
    name,
    priority: 1,
    conditions: { all: [yes('merits')] },
    event: { type: 'merits', params: { value: 'tier-1' } },
  });
  const rulesOnly = bookOf({}, [rule('conditions'), rule('rules')]);
  const index = rulePages(rulesOnly).get('README.md') ?? '';
  expect(index).toContain('[`conditions`](one.md#conditions)');
  expect(index).toContain('[`rules`](one.md#rules-1)');
  const condition = { ...HEAD, all: [yes('merits')] };
  const conditionsOnly = bookOf({ a: condition }, [], [scenarioOf('rules', [finding('a')])]);
  expect(ruleDocument(conditionsOnly)).toContain('* holds in 1 scenario: [rules](#rules)');
});

test('what a file names and the rulebook does not hold is left out', () => {
  const book = bookOf({ kept: { ...HEAD, all: [yes('merits')] } });
  const conditions = { gone: { ...HEAD, all: [yes('merits')] } };
  const files = { 'one.json': { title: 'One', cite: 'none', conditions, rules: [] } };
  expect(rulePages({ ...book, files }).get('one.md')).toBe(
    '# One\n\nnone. [All parts](README.md).\n\n## Conditions\n',
  );
});

test('a rule with the name of a condition has a section of its own', () => {
  const rule = {
    ...HEAD,
    name: 'same',
    title: 'The rule',
    priority: 1,
    conditions: { all: [{ condition: 'same' }] },
    event: { type: 'run', params: { change: 'zero' } },
  };
  const text = rulePages(bookOf({ same: { ...HEAD, all: [yes('merits')] } }, [rule])).get('one.md');
  expect(text?.split('### same').map((part) => /\*\*(.+)\*\*/u.exec(part)?.[1])).toEqual([
    undefined,
    'A thing',
    'The rule',
  ]);
});
