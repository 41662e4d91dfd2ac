import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULE_FILES } from '../../../src/rulebook/default.ts';
import { THAILAND } from '../support/command.ts';
import { Disk } from '../support/disk.ts';

const COUNT = Object.keys(RULE_FILES).length + 2;

function ruleText(name: string): string {
  return readFileSync(new URL(`../../../rules/${name}.json`, import.meta.url), 'utf8');
}

/** A disk with the shipped rule files in `mine`, one of them under another title. */
function withRules(): { disk: Disk; paths: readonly string[] } {
  const disk = new Disk();
  const paths = Object.keys(RULE_FILES).map((name) => {
    const path = `mine/${name}.json`;
    const text = ruleText(name);
    disk.files.set(path, name === 'tiers' ? text.replace('The tiers on', 'My tiers <on>') : text);
    return path;
  });
  return { disk, paths };
}

describe('rules docs --out', () => {
  test('writes a page for each file, an index, and one about the law', async () => {
    const disk = new Disk();
    const { code, out, err } = await disk.run('rules', 'docs', '--out', 'pages/');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: `${COUNT} pages written to pages/\n`,
      err: [],
    });
    expect([...disk.files.keys()].sort()).toEqual(
      ['README', 'law', ...Object.keys(RULE_FILES)].map((name) => `pages/${name}.md`).sort(),
    );
    expect(disk.files.get('pages/tiers.md')).toContain('### policyOrPatternForcesTier3');
  });

  test('what is there already, letter for letter, is left as it is', async () => {
    const disk = new Disk();
    await disk.run('rules', 'docs', '--out', 'pages');
    const { code, out } = await disk.run('rules', 'docs', '--out', 'pages');
    expect({ code, out }).toEqual({
      code: 0,
      out: `no page written to pages, ${COUNT} unchanged\n`,
    });
  });

  test('other content is replaced only by force, and everything in the way is told at once', async () => {
    const disk = new Disk();
    disk.files.set('pages/tiers.md', 'my notes');
    disk.files.set('pages/law.md', 'more notes');
    const { code, out, err } = await disk.run('rules', 'docs', '--out', 'pages');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.sort()).toEqual(
      ['law.md', 'tiers.md'].map(
        (name) => `pages: ${name}: exists already (give \`--force\` to replace it)`,
      ),
    );
    expect([...disk.files.keys()]).toEqual(['pages/tiers.md', 'pages/law.md']);
    const forced = await disk.run('rules', 'docs', '--out', 'pages', '--force');
    expect(forced.code).toBe(0);
    expect(disk.files.get('pages/tiers.md')).toContain('# The tiers on the merits');
  });

  test('a file where the folder should be, a folder where a page should be', async () => {
    const disk = new Disk();
    disk.files.set('pages', '');
    expect((await disk.run('rules', 'docs', '--out', 'pages')).err).toEqual([
      'pages: is a file; expected a folder',
    ]);
    disk.folders.add('other/law.md');
    expect((await disk.run('rules', 'docs', '--out', 'other')).err).toEqual([
      'other: law.md: is a directory; expected a file',
    ]);
  });

  test('what cannot be written is told with the reason of the system', async () => {
    const disk = new Disk();
    disk.broken.set('pages', 'EACCES');
    expect(await disk.run('rules', 'docs', '--out', 'pages')).toEqual({
      code: 2,
      out: '',
      err: ['pages: cannot be written (EACCES)'],
    });
    disk.broken.clear();
    disk.broken.set('pages/law.md', 'ENOSPC');
    expect((await disk.run('rules', 'docs', '--out', 'pages')).err).toEqual([
      'pages/law.md: cannot be written (ENOSPC)',
    ]);
  });
});

describe('rules docs of a rulebook of one’s own', () => {
  test('titles are escaped, and pages are named after the files', async () => {
    const { disk, paths } = withRules();
    const { code, err } = await disk.run('rules', 'docs', ...paths, '--out', 'pages');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(disk.files.get('pages/tiers.md')?.split('\n')[0]).toBe('# My tiers \\<on\\> the merits');
  });

  test('two files of one name get two pages', async () => {
    const { disk, paths } = withRules();
    disk.files.set('other/README.json', disk.files.get('mine/practice.json') ?? '');
    disk.files.delete('mine/practice.json');
    const given = [...paths.filter((path) => disk.files.has(path)), 'other/README.json'];
    const { code } = await disk.run('rules', 'docs', ...given, '--out', 'pages');
    expect(code).toBe(0);
    expect(disk.files.has('pages/README-2.md')).toBe(true);
    expect(disk.files.get('pages/README.md')).toContain('](README-2.md#');
  });

  test('one that is not sound is refused, with the place of the fault', async () => {
    const { disk, paths } = withRules();
    const path = 'mine/tiers.json';
    const text = disk.files.get(path) ?? '';
    disk.files.set(path, text.replace('"condition": "policyOrPattern"', '"condition": "policy"'));
    const { code, out, err } = await disk.run('rules', 'docs', ...paths, '--out', 'pages');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.join('\n')).toContain('policy');
    expect(disk.files.has('pages/README.md')).toBe(false);
  });
});

describe('rules docs --histories', () => {
  test('tells which conditions a history settles', async () => {
    const disk = new Disk();
    disk.files.set('mine.json', JSON.stringify({ ...THAILAND, note: 'Four years in a row.' }));
    const { code } = await disk.run('rules', 'docs', '--histories', 'mine.json', '--out', 'pages');
    expect(code).toBe(0);
    expect(disk.files.get('pages/scenarios.md')).toContain('## THA-2014\n\nFour years in a row.');
    expect(disk.files.get('pages/watch-list.md')).toContain(
      '* fails in 1 scenario: [THA-2014](scenarios.md#tha-2014)',
    );
  });

  test('two of one country and year have names of their own; a note is shown where there is one', async () => {
    const disk = new Disk();
    const texts = ['First.', undefined, 'Third.'].map((note) =>
      JSON.stringify({ ...THAILAND, note }),
    );
    disk.files.set('mine.json', texts.join('\n'));
    const { code, err } = await disk.run('rules', 'docs', '--histories', 'mine.json', '--out', 'p');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const page = disk.files.get('p/scenarios.md') ?? '';
    expect(page.match(/^## .*\n\n\S+/gmu)).toEqual([
      '## THA-2014\n\nFirst.',
      '## THA-2014-2\n\n*',
      '## THA-2014-3\n\nThird.',
    ]);
  });

  test('a history without a year has no answer to show', async () => {
    const disk = new Disk();
    disk.files.set('mine.json', '{ "country": "THA", "years": [] }');
    const { code, out, err } = await disk.run('rules', 'docs', '--histories', 'mine.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual([
      expect.stringMatching(/^mine\.json: years: there is no report year to classify/u),
    ]);
  });

  test('a faulty history is refused with its problems', async () => {
    const disk = new Disk();
    disk.files.set('mine.json', '{ "country": "THA" }');
    const { code, out, err } = await disk.run('rules', 'docs', '--histories', 'mine.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual([expect.stringMatching(/^mine\.json: years/u)]);
  });
});

describe('rules docs without --out', () => {
  test('prints one document whose links stay inside it', async () => {
    const { code, out } = await new Disk().run('rules', 'docs');
    expect(code).toBe(0);
    expect(out).toContain('# The rulebook');
    expect(out).not.toMatch(/\]\([^#)]/u);
  });
});
