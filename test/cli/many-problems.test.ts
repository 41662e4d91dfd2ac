import { describe, expect, test } from 'vitest';
import { command } from './support/command.ts';

const years = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ year: 2001 + (at % 25), placment: 'tier-1' }));

describe('very many problems', () => {
  test('the first hundred are printed, and how many more there are', async () => {
    const files = { 'h.json': JSON.stringify({ country: 'THA', years: years(3000) }) };
    const { code, err } = await command(['classify', 'h.json'], { files });
    expect(code).toBe(2);
    expect(err).toHaveLength(101);
    expect(err[0]).toContain('unknown name `placment`');
    expect(err.at(-1)).toMatch(/^h\.json: and \d{4} more problems$/u);
  });

  test('a hundred are all printed, and one more is one more', async () => {
    const one = (name: string): string => `h.json: unknown name \`${name}\``;
    const names = Array.from({ length: 101 }, (_, at) => `wrong-name-${at}`);
    const file = (count: number) => ({
      'h.json': JSON.stringify({
        country: 'THA',
        years: [],
        ...Object.fromEntries(names.slice(0, count).map((name) => [name, 1])),
      }),
    });
    const hundred = await command(['classify', 'h.json'], { files: file(100) });
    expect(hundred.err).toHaveLength(100);
    expect(hundred.err.at(-1)?.replace(/: wrong-name-99/u, '')).toContain(one('wrong-name-99'));
    const more = await command(['classify', 'h.json'], { files: file(101) });
    expect(more.err.at(-1)).toBe('h.json: and 1 more problem');
  });

  test('of several histories together a hundred are printed, and how many more there are', async () => {
    const line = JSON.stringify({ country: 'THA', years: years(60) });
    const { err } = await command(['classify', '-'], { stdin: `${line}\n${line}\n` });
    expect(err).toHaveLength(101);
    expect(err.at(-1)).toMatch(/^stdin\S*: and \d+ more problems$/u);
  });

  test.each([['classify'], ['forecast', '--until', '2027', '--runs', '10']])(
    '%s: of a file of 500 faulty lines too',
    async (verb, ...more) => {
      const lines = Array.from({ length: 500 }, () => '{"country":1,"years":[]}');
      const files = { 'all.jsonl': `${lines.join('\n')}\n` };
      const { code, err } = await command([verb, 'all.jsonl', ...more], { files });
      expect({ code, lines: err.length }).toEqual({ code: 2, lines: 101 });
      expect(err.at(-1)).toBe('tvpa-tiers: and 400 more problems');
      // A later run counts anew.
      expect((await command([verb, 'all.jsonl', ...more], { files })).err).toEqual(err);
    },
  );

  test('what ends the run is told after them', async () => {
    const lines = Array.from({ length: 150 }, () => '{"country":1,"years":[]}');
    const files = { 'all.jsonl': `${lines.join('\n')}\n` };
    const argv = ['report', 'THA', 'all.jsonl', '--out', 'r.html'];
    const { err } = await command(argv, { files });
    expect(err).toHaveLength(102);
    expect(err.at(-2)).toBe('tvpa-tiers: and 50 more problems');
    expect(err.at(-1)).toContain('r.html: is not written');
  });
});

describe('very long texts in problems', () => {
  test.each([
    ['a value', { country: 'THA', years: [{ year: 2012, placement: 'x'.repeat(50_000) }] }],
    ['a name', { country: 'THA', years: [], ['y'.repeat(50_000)]: 1 }],
    ['a fact', { country: 'THA', years: [{ year: 2012, facts: { ['z'.repeat(50_000)]: true } }] }],
  ])('%s is cut', async (_what, history) => {
    const ran = await command(['classify', 'h.json'], {
      files: { 'h.json': JSON.stringify(history) },
    });
    expect(ran.code).toBe(2);
    for (const line of ran.err) expect(line.length).toBeLessThan(700);
  });

  test.each([
    ['a word for a country', ['classify', 'q'.repeat(50_000)]],
    ['a command', ['q'.repeat(50_000)]],
    ['an option', ['classify', 'THA', `--${'q'.repeat(50_000)}`]],
    [
      'a value of an option',
      ['classify', 'THA', '--reading', `reinstatementCap=${'q'.repeat(50_000)}`],
    ],
    ['the name of a reading', ['classify', 'THA', '--reading', `${'q'.repeat(50_000)}=F2`]],
  ])('%s is cut', async (_what, argv) => {
    const { code, err } = await command(argv);
    expect(code).toBe(2);
    for (const line of err) expect(line.length).toBeLessThan(700);
  });

  test('a circle of a thousand conditions is told by its beginning and its end', async () => {
    const name = (at: number): string => `circle${at % 1000}`;
    const conditions = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [
        name(at),
        { title: 't', cite: 'c', basis: 'statute', any: [{ condition: name(at + 1) }] },
      ]),
    );
    const files = { 'r.json': JSON.stringify({ title: 'T', cite: 'c', conditions, rules: [] }) };
    const { out, err } = await command(['rules', 'check', 'r.json'], { files });
    const [line] = [...out.split('\n'), ...err].filter((one) => one.includes('rests on itself'));
    expect(line?.length ?? 9999).toBeLessThan(500);
    expect(line).toContain('`circle0` names `circle1`');
    expect(line).toMatch(/names 991 more, and the last names `circle0`$/u);
    const json = await command(['rules', 'check', 'r.json', '--json'], { files });
    expect(json.out + json.err.join()).toContain('circle500');
  });
});
