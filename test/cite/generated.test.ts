import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { citationFile, citationFileText } from '../../scripts/cite/citation-cff.ts';
import { dataVersionText, releasedOn } from '../../scripts/cite/versions.ts';
import { VERSIONS } from '../../src/cite/versions.ts';
import { DATA_VERSION } from '../../src/data/version.ts';

const root = new URL('../../', import.meta.url);
const changelog = readFileSync(new URL('CHANGELOG.md', root), 'utf8');

describe('CITATION.cff', () => {
  const file = citationFile(changelog);

  test('is what `npm run generate` writes', () => {
    expect(readFileSync(new URL('CITATION.cff', root), 'utf8')).toBe(citationFileText(changelog));
  });

  test('has what version 1.2.0 of the format asks for, and only keys that it knows', () => {
    // https://github.com/citation-file-format/citation-file-format, schema of 1.2.0
    const required = ['authors', 'cff-version', 'message', 'title'];
    const known = ['abstract', 'date-released', 'keywords', 'license', 'type', 'version'];
    expect(Object.keys(file)).toEqual(expect.arrayContaining(required));
    expect([...required, ...known]).toEqual(expect.arrayContaining(Object.keys(file)));
    expect(file).toMatchObject({ 'cff-version': '1.2.0', type: 'software' });
    expect(new Set(manifest.keywords).size).toBe(manifest.keywords.length);
  });

  test('agrees with package.json, and invents no authors', () => {
    expect(file).toMatchObject({
      title: manifest.name,
      version: manifest.version,
      license: manifest.license,
      authors: [{ name: manifest.author }],
    });
  });

  test('every line is a key with a text, or an item of a list', () => {
    const [comment, ...lines] = citationFileText(changelog).trimEnd().split('\n');
    expect(comment).toMatch(/^# /u);
    for (const line of lines) {
      const [, text] = /^(?:[a-z-]+:|[a-z-]+: (".*")| {2}- (?:name: )?".*")$/u.exec(line) ?? [null];
      expect([line, text]).not.toEqual([line, null]);
      if (text !== undefined && text !== null) expect(() => JSON.parse(text)).not.toThrow();
    }
  });

  test('a release puts its day in', () => {
    const released = changelog.replace('] - Unreleased', '] - 2026-12-01');
    expect(citationFile(released)).toMatchObject({ 'date-released': '2026-12-01' });
    expect(citationFile(changelog)).not.toHaveProperty('date-released');
  });
});

describe('the versions', () => {
  test('the day of release is that of the changelog', () => {
    expect(VERSIONS.released).toBe(releasedOn(changelog, manifest.version));
    expect(releasedOn('## [1.0.0] - 2027-01-02\n', '1.0.0')).toBe('2027-01-02');
    expect(() => releasedOn(changelog, '99.0.0')).toThrow('no entry for 99.0.0');
  });

  test('name every published schema, once', () => {
    const names = readdirSync(new URL('rules/schema/', root)).flatMap((name) => {
      const { $id } = JSON.parse(readFileSync(new URL(`rules/schema/${name}`, root), 'utf8'));
      return typeof $id === 'string' ? [$id.split('/').slice(-2).join('/')] : [];
    });
    expect(VERSIONS.schemas).toEqual(names.sort());
  });

  test('the record has one that its tables give', () => {
    expect(JSON.parse(dataVersionText())).toEqual({ version: DATA_VERSION });
    expect(DATA_VERSION).toMatch(/^2001-2025\.[0-9a-f]{12}$/u);
  });
});
