import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/cli/rules-docs/exercises.ts';
import { rulePages } from '../../../src/cli/rules-docs/pages.ts';
import type { Condition } from '../../../src/rulebook/types.ts';
import { bookOf, finding, HEAD, linesOf, scenarioOf, yes } from './small-book.ts';

const section = (one: Condition, scenarios: readonly Scenario[] = []) =>
  linesOf(rulePages(bookOf({ one }, [], scenarios)), 'one.md').slice(12);

test('facts that nobody describes are named under the clock, and the law says nothing of them', () => {
  const facts = ['other.watchList', 'toString', 'in-law.watchList', 'law.toString', 'lawful'];
  expect(section({ ...HEAD, any: facts.map(yes) })).toEqual([
    '- any of:',
    ...facts.map((fact) => `  - \`${fact}\` is yes`),
    '',
    '| from the clock | what it is |',
    '| --- | --- |',
    '| `other.watchList` | A conclusion on the merits |',
    '| `toString` | A conclusion on the merits |',
    '| `in-law.watchList` | A conclusion on the merits |',
    '| `lawful` | A conclusion on the merits |',
    '',
  ]);
});

test('a reading that is not known has no table', () => {
  expect(section({ ...HEAD, any: [yes('reading.toString')] })).toEqual([
    '- `reading.toString` is yes',
    '',
    'Reading `reading.toString`:',
    '',
  ]);
});

test.each([
  [
    6,
    '* holds in 6 scenarios: [s1](scenarios.md#s1), [s2](scenarios.md#s2), [s3](scenarios.md#s3), [s4](scenarios.md#s4), [s5](scenarios.md#s5), [s6](scenarios.md#s6)',
  ],
  [
    8,
    '* holds in 8 scenarios: [s1](scenarios.md#s1), [s2](scenarios.md#s2), [s3](scenarios.md#s3), [s4](scenarios.md#s4), [s5](scenarios.md#s5), [s6](scenarios.md#s6) and 2 more',
  ],
])('six scenarios are named and the others counted: %i', (count, expected) => {
  const ids = Array.from({ length: count }, (_, at) => `s${at + 1}`);
  const scenarios = ids.map((id) => scenarioOf(id, [finding('one')]));
  expect(section({ ...HEAD, not: yes('merits') }, scenarios).slice(-4)).toEqual([
    'Scenarios in which it',
    '',
    expected,
    '',
  ]);
});

test('a rule that places and is not exercised says so, one that moves the clock does not', () => {
  const rules = ['merits', 'placement', 'run'].map((type, at) => ({
    ...HEAD,
    name: `by-${type}`,
    priority: at,
    conditions: yes('merits'),
    event: { type, params: { change: 'zero' } },
  }));
  const page = rulePages(bookOf({}, rules, [scenarioOf('s', [])])).get('one.md') ?? '';
  const silent = page.split('### ').map((part) => part.includes('No scenario exercises it.'));
  expect(silent).toEqual([false, true, true, false]);
});

test('names are sorted; nothing is said of readings of the clock where there are none', () => {
  const names = ['b', 'a', 'c'].map((name) => [name, { ...HEAD, all: [yes('merits')] }] as const);
  const page = linesOf(rulePages(bookOf(Object.fromEntries(names))), 'README.md');
  expect(page.slice(-4)).toEqual([
    '| [`a`](one.md#a) | condition | A thing | none |',
    '| [`b`](one.md#b) | condition | A thing | none |',
    '| [`c`](one.md#c) | condition | A thing | none |',
    '',
  ]);
  expect(page).toContain('See also [the law over time](law.md).');
  expect(page.slice(8, 14)).toEqual([
    'See also [the law over time](law.md).',
    '',
    expect.stringMatching(/^A condition is true, false or unknown\./u),
    '',
    '| rests on | conditions and rules |',
    '| --- | --- |',
  ]);
});

test('readings of the clock are found below conditions, each once, down to the kernel inputs', () => {
  const policy = { ...HEAD, basis: 'policy' } as const;
  const rule = (name: string, type: string, condition: string) => ({
    ...HEAD,
    name,
    priority: 1,
    conditions: { all: [{ condition }] },
    event: { type, params: { change: 'zero' } },
  });
  const book = bookOf(
    {
      z: { ...HEAD, basis: 'practice', any: [{ condition: 'shared' }, { condition: 'nowhere' }] },
      y: { ...HEAD, any: [{ condition: 'shared' }, { condition: 'significantEfforts' }] },
      shared: { ...policy, all: [yes('merits')] },
      significantEfforts: { ...policy, all: [{ condition: 'deep' }] },
      deep: { ...policy, all: [yes('merits')] },
      hoped: { ...policy, all: [yes('merits')] },
      alone: { ...policy, all: [yes('merits')] },
    },
    [
      rule('one', 'run', 'z'),
      rule('two', 'placement', 'y'),
      rule('three', 'unexpected', 'hoped'),
      rule('alone', 'cap', 'z'),
      // A rule is not the condition of its name.
      { ...rule('nowhere', 'unexpected', 'y'), basis: 'policy' },
    ],
  );
  const page = rulePages(book).get('README.md') ?? '';
  expect(/These bear on what is lawfully possible: (.*)/u.exec(page)?.[1]).toBe(
    '[`shared`](one.md#shared) and [`z`](one.md#z).',
  );
});
