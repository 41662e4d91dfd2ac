import { describe, expect, test } from 'vitest';
import { command, THAILAND_JSON } from './support/command.ts';

async function year2014(argument: string, world: Parameters<typeof command>[1] = {}) {
  const { code, err, json } = await command(['classify', argument, '--year=2014', '--json'], world);
  const [answer] = json();
  return { code, err, answer };
}

describe('a country', () => {
  test.each([
    ['TH', 'THA'],
    ['tha', 'THA'],
    ['Thailand', 'THA'],
    ['Burma', 'MMR'],
    ['myanmar', 'MMR'],
    ['Swaziland', 'SWZ'],
    ['ESWATINI', 'SWZ'],
    ['T\u00fcrkiye', 'TUR'],
    ['turkey', 'TUR'],
    ['XKX', 'XKX'],
    ['Kosovo', 'XKX'],
  ])('%s is %s', async (word, country) => {
    const { code, answer } = await year2014(word);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ country, year: 2014 });
  });

  test('that may be several is answered with all of them', async () => {
    const { code, err } = await year2014('korea');
    expect(code).toBe(2);
    expect(err).toEqual([
      'korea: may mean `KOR (Korea, South)` or `PRK (Korea, North)`; use one of these',
    ]);
  });

  test('that is misspelt is answered with the nearest', async () => {
    const { code, err } = await year2014('Thialand');
    expect(code).toBe(2);
    expect(err).toEqual([
      'Thialand: neither a file nor a country of the record (did you mean `Thailand`?)',
    ]);
  });

  test.each(['', 'qqqqqq'])('%j is none', async (word) => {
    const { code, err } = await year2014(word);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain('neither a file nor a country');
  });
});

describe('a file', () => {
  test('comes before a country of the same name', async () => {
    const { answer } = await year2014('chn', { files: { chn: THAILAND_JSON } });
    expect(answer).toMatchObject({ country: 'THA' });
  });

  test('a directory of that name does not', async () => {
    const { answer } = await year2014('chad', { directories: ['chad'] });
    expect(answer).toMatchObject({ country: 'TCD' });
  });

  test.each([
    ['missing.json', 'missing.json: there is no such file'],
    ['./tha', './tha: there is no such file'],
    ['some', 'some: is a directory; expected a file'],
  ])('%s is told to be none', async (word, message) => {
    const { code, err } = await year2014(word, { directories: ['some'] });
    expect({ code, err }).toEqual({ code: 2, err: [message] });
  });

  test('that cannot be read is told with the reason', async () => {
    async function* denied(): AsyncGenerator<Uint8Array, void, undefined> {
      yield new Uint8Array();
      throw Object.assign(new Error('denied'), { code: 'EACCES' });
    }
    const { code, err } = await year2014('f', { files: { f: denied() } });
    expect({ code, err }).toEqual({ code: 2, err: ['f: cannot be read (EACCES)'] });
  });

  test('- is standard input', async () => {
    const { answer } = await year2014('-', { stdin: THAILAND_JSON });
    expect(answer).toMatchObject({ placement: 'tier-3', cause: 'automatic-downgrade' });
  });

  test('of a country nobody has heard of is answered with a notice', async () => {
    const stdin = THAILAND_JSON.replace('THA', 'Atlantis');
    const { code, answer } = await year2014('-', { stdin });
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      country: 'Atlantis',
      notices: expect.arrayContaining([expect.objectContaining({ code: 'country.unknown' })]),
    });
  });
});

describe('--with', () => {
  const own = (year: object, country = 'THA'): string => JSON.stringify({ country, years: [year] });
  const laid = (text: string, ...more: readonly string[]) =>
    command(['classify', 'THA', '--with', 'own', '--json', ...more], { files: { own: text } });

  test('lays a coming year over the record', async () => {
    const facts = { fullyMeetsMinimumStandards: true };
    const { code, json } = await laid(own({ year: 2026, facts }));
    expect(code).toBe(0);
    expect(json()).toMatchObject([{ country: 'THA', year: 2026, placement: 'tier-1' }]);
  });

  test('a finding settles the cause that the record leaves open', async () => {
    const facts = { significantEfforts: true };
    const { json } = await laid(own({ year: 2014, facts }, 'Thailand'), '--year=2014');
    expect(json()).toMatchObject([{ placement: 'tier-3', causes: ['automatic-downgrade'] }]);
  });

  test('of another country is refused', async () => {
    const { code, out, err } = await laid(own({ year: 2014 }, 'CHN'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual([
      'THA: country: speaks of `CHN`, which is not the country `THA` it is laid over',
    ]);
  });

  test('is checked like any history, under its own name', async () => {
    const { code, out, err } = await laid(own({ year: 2014, placement: 'tier-5' }));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual([expect.stringMatching(/^own: years\[0\]\.placement: `"?tier-5"?`/)]);
  });

  test('takes one history', async () => {
    const { code, err } = await laid(`${own({ year: 2014 })}\n${own({ year: 2015 })}\n`);
    expect({ code, err }).toEqual({
      code: 2,
      err: ['own: holds more than one history; `--with` takes one'],
    });
  });

  test('a missing one is told', async () => {
    const { code, err } = await command(['classify', 'THA', '--with', 'none']);
    expect({ code, err }).toEqual({ code: 2, err: ['none: there is no such file'] });
  });
});
