import { expect, test } from 'vitest';
import { rulePages } from '../../../src/cli/rules-docs/pages.ts';
import { LAW_PARAMETERS, LAW_VERSIONS } from '../../../src/law/law.ts';
import { bookOf, HEAD, linesOf, smallBook, yes } from './small-book.ts';

const page = (book = smallBook()) => linesOf(rulePages(book), 'law.md');

test('the law page opens with the versions, oldest first', () => {
  expect(page().slice(0, 11)).toEqual([
    '# The law over time',
    '',
    'Rules name no year. What an amendment changed is a parameter of the law, with a value from some report on; the rules read it as `law.NAME`.',
    '',
    '## Versions',
    '',
    '| version | reports | what | act | enacted |',
    '| --- | --- | --- | --- | --- |',
    '| `R2001` | from 2001 | Trafficking Victims Protection Act of 2000 | Pub. L. 106-386 | 2000-10-28 |',
    '| `R2004` | from 2004 | Reauthorization Act of 2003: special watch list | Pub. L. 108-193 | 2003-12-19 |',
    '| `R2006` | from 2006 | Reauthorization Act of 2005; the grace for missing data has ended | Pub. L. 109-164 | 2006-01-10 |',
  ]);
  expect(page().filter((line) => line.startsWith('| `R'))).toHaveLength(LAW_VERSIONS.length);
});

test('each parameter of the law has its values and says that nobody reads it', () => {
  const at = page().indexOf('## What changes with the law');
  expect(page().slice(at - 1, at + 13)).toEqual([
    '',
    '## What changes with the law',
    '',
    '### watchList',
    '',
    'The report can place a country on the Tier 2 Watch List.',
    '',
    '| reports | value | by |',
    '| --- | --- | --- |',
    '| 2001 to 2003 | no | Pub. L. 106-386 |',
    '| from 2004 | yes | Pub. L. 108-193; 22 U.S.C. 7107(b)(2)(A) |',
    '',
    'No rule reads it.',
    '',
  ]);
  expect(page().filter((line) => line.startsWith('### '))).toEqual(
    Object.keys(LAW_PARAMETERS).map((name) => `### ${name}`),
  );
});

test('a parameter names the conditions that read it', () => {
  const book = bookOf({
    first: { ...HEAD, all: [yes('law.watchList')] },
    second: { ...HEAD, all: [yes('law.clock')] },
    third: { ...HEAD, all: [yes('law.watchList')] },
    fourth: { ...HEAD, all: [yes('law.watchList')] },
  });
  expect(page(book).filter((line) => line.startsWith('Read by'))).toEqual([
    'Read by [`first`](one.md#first), [`third`](one.md#third) and [`fourth`](one.md#fourth).',
    'Read by [`second`](one.md#second).',
  ]);
});
