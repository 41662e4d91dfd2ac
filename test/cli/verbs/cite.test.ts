import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/cite/cite.ts';
import { VERSIONS } from '../../../src/cite/versions.ts';
import { DATA_VERSION } from '../../../src/data/version.ts';
import { command, THAILAND_JSON } from '../support/command.ts';

const files = { 'history.json': THAILAND_JSON };

describe('cite', () => {
  test.each(['text', 'bibtex', 'csl-json'] as const)(
    '--format %s, with the record',
    async (format) => {
      const { code, out, err } = await command(['cite', '--format', format]);
      expect({ code, err }).toEqual({ code: 0, err: [] });
      expect(out).toBe(`${cite({ format, data: DATA_VERSION })}\n`);
    },
  );

  test('--json prints the versions', async () => {
    const { json } = await command(['cite', '--json']);
    expect(json()).toEqual([{ ...VERSIONS, data: DATA_VERSION }]);
  });

  test('refuses an unknown format, and two formats at once', async () => {
    const unknown = await command(['cite', '--format', 'bibtx']);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toEqual([expect.stringContaining('did you mean `bibtex`?')]);
    const both = await command(['cite', '--json', '--format', 'text']);
    expect(both.code).toBe(2);
    expect(both.err).toEqual([expect.stringContaining('exclude each other')]);
  });
});

describe('--cite', () => {
  test.each([
    ['classify', 'THA'],
    ['explain', 'THA'],
    ['replay', 'THA'],
    ['audit', 'THA'],
    ['audit', 'THA', 'history.json'],
    ['outlook', 'THA'],
    ['outlook', '--year', '2026'],
    ['simulate', 'THA', '--until', '2026'],
    ['forecast', 'THA', '--until', '2026', '--runs', '10'],
  ])('%s %s: stands after the answer', async (...argv) => {
    const plain = await command(argv, { files });
    const { code, out, err } = await command([...argv, '--cite'], { files });
    expect({ code, err }).toEqual({ code: plain.code, err: [] });
    expect(out).toBe(`${plain.out}\nCite as: ${cite({ data: DATA_VERSION })}\n`);
  });

  test.each([
    ['simulate', 'THA', '--until', '2026', '--csv'],
    ['forecast', 'THA', '--until', '2026', '--runs', '10', '--csv'],
    ['forecast', 'THA', '--until', '2026', '--runs', '10', '--json'],
    ['audit', 'THA', '--json'],
    ['outlook', 'THA', '--json'],
    ['replay', 'THA', '--json'],
  ])('%s %s: not among data on standard output', async (...argv) => {
    const plain = await command(argv);
    const { code, out, err } = await command([...argv, '--cite']);
    expect({ code, out }).toEqual({ code: plain.code, out: plain.out });
    expect(err).toEqual([`Cite as: ${cite({ data: DATA_VERSION })}`]);
  });

  test('forecast --print-model is no answer to cite', async () => {
    const { code, err } = await command(['forecast', '--print-model', '--cite']);
    expect({ code, err }).toEqual({
      code: 2,
      err: [expect.stringContaining('`--print-model` and `--cite` exclude each other')],
    });
  });

  test.each(['classify', 'replay', 'audit'])(
    '%s: does not name the record where the history is a file',
    async (verb) => {
      const { out } = await command([verb, 'history.json', '--cite'], { files });
      expect(out.trimEnd().split('\n').at(-1)).toBe(`Cite as: ${cite()}`);
    },
  );

  test.each([['--json'], ['--format', 'html'], ['--format', 'mermaid'], ['--format', 'json']])(
    'explain %s %s: nothing but the document on standard output',
    async (...options) => {
      const plain = await command(['explain', 'THA', ...options]);
      const { code, out, err } = await command(['explain', 'THA', ...options, '--cite']);
      expect({ code, out }).toEqual({ code: 0, out: plain.out });
      expect(err).toEqual([`Cite as: ${cite({ data: DATA_VERSION })}`]);
    },
  );

  test('a refused history is not cited', async () => {
    const world = { files: { 'history.json': '{}' } };
    const { code, out, err } = await command(['classify', 'history.json', '--cite'], world);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.join()).not.toContain('Cite as');
  });
});
