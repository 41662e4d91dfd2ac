import { describe, expect, test } from 'vitest';
import { command, THAILAND_JSON } from './support/command.ts';

/** Runs what must be refused before anything is read or printed. */
async function refused(...argv: readonly string[]): Promise<readonly string[]> {
  const { code, out, err } = await command(argv, { files: { 'a.json': THAILAND_JSON } });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err;
}

describe('an option that would have no effect is refused', () => {
  test.each([
    ['timeline', '--out'],
    ['report', '--out'],
    ['ask', '--save'],
    ['rules docs', '--out'],
  ])('%s --force without %s', async (verb, other) => {
    const argv = [...verb.split(' '), ...(verb === 'rules docs' ? [] : ['THA']), '--force'];
    expect(await refused(...argv)).toEqual([
      `tvpa-tiers ${verb}: option \`--force\` means nothing without \`${other}\``,
    ]);
  });

  test('--print-model with anything but a model', async () => {
    const others = [
      ['--workers', '3'],
      ['--with', 'a.json'],
      ['--reading', 'reinstatementCap=F2'],
      ['--law', 'maxWaiverYears=1'],
      ['--law-as-of', '2018'],
      ['--until', '2030'],
    ];
    expect(await refused('forecast', 'THA', '--print-model', ...others.flat())).toEqual([
      'tvpa-tiers: unexpected argument `THA` (usage: `tvpa-tiers forecast --print-model [--model FILE]`)',
      ...['until', 'workers', 'with', 'reading', 'law-as-of', 'law'].map(
        (name) => `tvpa-tiers: options \`--print-model\` and \`--${name}\` exclude each other`,
      ),
    ]);
  });

  test('--print-model alone, and with a model, prints one', async () => {
    const { code, out } = await command(['forecast', '--print-model']);
    expect(code).toBe(0);
    const again = await command(['forecast', '--print-model', '--model', 'm.json'], {
      files: { 'm.json': out },
    });
    expect(again.out).toBe(out);
  });
});

describe('compare with no year before', () => {
  test('names the option that helps, and not a year that nobody typed', async () => {
    expect(await refused('compare', 'THA', '--year', '2001')).toEqual([
      'THA: there is no report before that of 2001: name the year to compare with by `--with-year`',
    ]);
    expect((await command(['compare', 'THA', '--year', '2001', '--with-year', '2003'])).code).toBe(
      0,
    );
  });
});

describe('a country that is no code of three letters', () => {
  const history = (country: string): string =>
    JSON.stringify({ country, years: [{ year: 2025, placement: 'tier-2' }] });

  test.each([
    ['TH', 'THA'],
    ['Thailand', 'THA'],
    ['tha', 'THA'],
  ])('%s is told on standard error, and answered for', async (country, code) => {
    const files = { 'h.json': history(country) };
    for (const argv of [
      ['classify', 'h.json'],
      ['forecast', 'h.json', '--until', '2026'],
    ]) {
      const ran = await command([...argv, '--json'], { files });
      expect(ran.code).toBe(0);
      expect(ran.json()).toHaveLength(1);
      expect(ran.err).toEqual([
        `h.json: country: the country \`${country}\` is no code of three letters, so that nothing of the record is known of it (did you mean \`${code}\`?)`,
      ]);
    }
  });

  test.each(['THA', 'Utopia'])('of %s nothing is said', async (country) => {
    const ran = await command(['classify', 'h.json'], { files: { 'h.json': history(country) } });
    expect(ran).toMatchObject({ code: 0, err: [] });
  });
});

test('data --json is one line, as of every other verb', async () => {
  const { out } = await command(['data', 'THA', '--json']);
  expect(out.split('\n')).toHaveLength(2);
  expect(JSON.parse(out)).toMatchObject({ country: 'THA' });
});
