import { describe, expect, test, vi } from 'vitest';
import { cite } from '../../src/cite/cite.ts';

const VERSIONS = vi.hoisted(() => ({
  package: '3.2.1',
  released: '2027-04-09' as string | null,
  law: '2001-2027.0123456789ab',
  schemas: ['classification/1', 'history/2'],
}));
vi.mock('../../src/cite/versions.ts', () => ({ VERSIONS }));

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
  VERSIONS.released = null;
  expect(fields(cite({ format: 'bibtex', data })).slice(2)).toEqual([
    ['version', '3.2.1'],
    ['howpublished', 'Software, unreleased'],
    ['note', PARTS],
  ]);
  expect(JSON.parse(cite({ format: 'csl-json' }))[0]).not.toHaveProperty('issued');
  VERSIONS.released = '2027-04-09';
});

test('marks that steer the typesetting are dropped, the letters around them stay', () => {
  const text = cite({ format: 'bibtex', data: 'a{b}c\\d' });
  expect(text).toContain('; record abcd; ');
});

test('a record is not named where the answer rests on none', () => {
  expect(cite()).toContain('Law encoding 2001-2027.0123456789ab; schemas classification/1');
});
