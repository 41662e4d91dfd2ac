import { describe, expect, test } from 'vitest';
import { type CiteOptions, citationOf } from '../../src/cite/cite.ts';
import type { Versions } from '../../src/cite/versions.ts';

const RELEASED: Versions = {
  package: '3.2.1',
  released: '2027-04-09',
  law: '2001-2027.0123456789ab',
  schemas: ['classification/1', 'history/2'],
};

/** The citation of a version that is released. */
const cite = (options: CiteOptions = {}): string => citationOf(RELEASED, options);

const PARTS =
  'Law encoding 2001-2027.0123456789ab; record 2001-2025.abc; schemas classification/1, history/2';
const data = '2001-2025.abc';

/** Fields of the one BibTeX entry, in order. */
function fields(text: string): readonly (readonly [name: string, value: string])[] {
  return text
    .split('\n')
    .slice(1, -1)
    .map((line) => {
      const [, name = '', value = ''] = /^ {2}(\w+) = \{(.*)\},$/u.exec(line) ?? [];
      return [name, value];
    });
}

describe('a released version is cited with its day', () => {
  test('as a sentence', () => {
    expect(cite({ data })).toBe(
      `tvpa-tiers contributors. tvpa-tiers, version 3.2.1 (2027-04-09). Software. ${PARTS}.`,
    );
  });

  test('in BibTeX, whose entries are sorted by year', () => {
    const text = cite({ format: 'bibtex', data });
    expect(text.split('\n')[0]).toBe('@misc{tvpa-tiers-3.2.1,');
    expect(fields(text)).toEqual([
      ['author', '{tvpa-tiers contributors}'],
      ['title', '{tvpa-tiers}'],
      ['version', '3.2.1'],
      ['year', '2027'],
      ['howpublished', 'Software, released 2027-04-09'],
      ['note', PARTS],
    ]);
  });

  test('in CSL-JSON, as three numbers', () => {
    const [item] = JSON.parse(cite({ format: 'csl-json', data }));
    expect(item.issued).toEqual({ 'date-parts': [[2027, 4, 9]] });
    expect(item.note).toBe(PARTS);
  });
});

test('an unreleased one says so where the day would stand', () => {
  const unreleased = { ...RELEASED, released: null };
  const text = citationOf(unreleased, { format: 'bibtex', data });
  expect(fields(text).slice(2)).toEqual([
    ['version', '3.2.1'],
    ['howpublished', 'Software, unreleased'],
    ['note', PARTS],
  ]);
  const [item] = JSON.parse(citationOf(unreleased, { format: 'csl-json' }));
  expect(item).not.toHaveProperty('issued');
});

test('marks that steer the typesetting are dropped, the letters around them stay', () => {
  const text = cite({ format: 'bibtex', data: 'a{b}c\\d' });
  expect(text).toContain('; record abcd; ');
});

test('a record is not named where the answer rests on none', () => {
  expect(cite()).toContain('Law encoding 2001-2027.0123456789ab; schemas classification/1');
});
