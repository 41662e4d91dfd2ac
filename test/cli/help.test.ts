import { describe, expect, it } from 'vitest';
import { command } from './support/command.ts';

/** The line of the help of a verb that tells about an option. */
async function lineOf(verb: readonly string[], option: string): Promise<string> {
  const { out } = await command([...verb, '--help']);
  const line = out.split('\n').find((one) => one.trimStart().startsWith(`--${option} `)) ?? '';
  return line.trim().replaceAll(/\s+/gu, ' ');
}

describe('the help of a verb tells what its own option takes', () => {
  it.each([
    ['explain', 'format', '--format FORMAT text (default), markdown, html, mermaid or json'],
    ['cite', 'format', '--format FORMAT text (default), bibtex or csl-json'],
    [
      'timeline',
      'format',
      '--format FORMAT svg (default), heatmap (default without an argument), vega-lite or mermaid',
    ],
    ['replay', 'to', '--to YEAR last report year to show'],
    ['change', 'to', '--to PLACEMENT the placement wanted'],
    ['path', 'to', '--to PLACEMENT the placement wanted'],
    ['report', 'out', '--out PATH write to this file'],
    ['rules docs', 'out', '--out PATH write into this folder, made if missing'],
  ])('%s --%s', async (verb, option, line) => {
    expect(await lineOf(verb.split(' '), option)).toBe(line);
  });

  it('and so does the refusal of an option without a value', async () => {
    const { err } = await command(['change', 'THA', '--to']);
    expect(err).toEqual([expect.stringContaining('PLACEMENT')]);
    expect(err[0]).not.toContain('YEAR');
  });
});
