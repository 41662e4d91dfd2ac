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
  test.each(['classify', 'explain'])('%s: stands after the answer', async (verb) => {
    const plain = await command([verb, 'THA']);
    const { code, out, err } = await command([verb, 'THA', '--cite']);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toBe(`${plain.out}\nCite as: ${cite({ data: DATA_VERSION })}\n`);
  });

  test('does not name the record where the history is a file', async () => {
    const { out } = await command(['classify', 'history.json', '--cite'], { files });
    expect(out.trimEnd().split('\n').at(-1)).toBe(`Cite as: ${cite()}`);
  });

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
