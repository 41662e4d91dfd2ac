import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { CITE_FORMATS, cite } from '../../src/cite/cite.ts';
import { VERSIONS } from '../../src/cite/versions.ts';
import { LAST_REPORT_YEAR } from '../../src/law/law.ts';

const RECORD = '2001-2025.abc';

describe('cite', () => {
  test.each(CITE_FORMATS)('as %s names every version', (format) => {
    const text = cite({ format, data: RECORD });
    for (const version of [manifest.version, VERSIONS.law, RECORD, ...VERSIONS.schemas]) {
      expect(text).toContain(version);
    }
    expect(text).toContain(manifest.author);
  });

  test('leaves out a record that the answer does not rest on', () => {
    expect(cite()).not.toContain('record');
    expect(cite({ data: RECORD })).toContain(`record ${RECORD}`);
  });

  test('an unreleased version has no date, in any format', () => {
    expect(VERSIONS.released).toBeNull();
    expect(cite()).toContain('(unreleased)');
    expect(cite({ format: 'bibtex' })).not.toMatch(/^ {2}year/mu);
    expect(JSON.parse(cite({ format: 'csl-json' }))[0]).not.toHaveProperty('issued');
  });

  test('is a list of one item in CSL-JSON, with a literal author', () => {
    const items = JSON.parse(cite({ format: 'csl-json' }));
    expect(items).toMatchObject([
      {
        id: `tvpa-tiers-${manifest.version}`,
        type: 'software',
        title: 'tvpa-tiers',
        author: [{ literal: 'tvpa-tiers contributors' }],
        version: manifest.version,
      },
    ]);
  });

  test('stays one well-formed BibTeX entry whatever the record is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (data) => {
        const text = cite({ format: 'bibtex', data });
        expect(text).toMatch(/^@misc\{tvpa-tiers-[\w.-]+,\n/u);
        const depths = [...text].reduce(
          ([depth = 0, ...before], letter) => [
            depth + (letter === '{' ? 1 : letter === '}' ? -1 : 0),
            depth,
            ...before,
          ],
          [0],
        );
        expect([depths[0], Math.min(...depths)]).toEqual([0, 0]);
      }),
    );
  });

  test('the law is named by its years and its contents', () => {
    expect(VERSIONS.law).toMatch(/^\d{4}-\d{4}\.[0-9a-f]{12}$/u);
    expect(VERSIONS.law.split('.')[0]).toBe(`2001-${LAST_REPORT_YEAR}`);
  });
});
