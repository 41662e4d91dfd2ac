import { fc, test as property } from '@fast-check/vitest';
import { beforeAll, describe, expect, test } from 'vitest';
import { classify, parseHistory } from '../../src/index.ts';
import { runs } from '../support/runs.ts';
import { interviewed, shownHistory, statedOf } from './support/person.ts';

/** Two watch-list years before the year in question, so that a waiver matters. */
const HISTORY = JSON.stringify({
  country: 'DZA',
  years: [
    { year: 2022, placement: 'tier-2' },
    { year: 2023, placement: 'tier-2-watch-list' },
    { year: 2024, placement: 'tier-2-watch-list' },
    { year: 2025, facts: { significantEfforts: true, specialCase: false } },
  ],
});
/** The same with a year of which nothing is known. */
const HOLE = HISTORY.replace('{"year":2023,"placement":"tier-2-watch-list"},', '');
const files = { 'h.json': HISTORY, 'hole.json': HOLE };
const ask = (text: string, options: Parameters<typeof interviewed>[2] = {}) =>
  interviewed(['ask', 'h.json'], text, { files, ...options });
const asked = (out: string): readonly string[] =>
  [...out.matchAll(/^(\d+\. .*\?)$/gm)].map(([, question = '']) => question);

describe('answers', { timeout: 30_000 }, () => {
  test('settle the placement, and the interview ends by itself', async () => {
    const { code, out, err } = await ask('no\nno\nno\nyes\nyes\nyes\nyes\nyes\nyes\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Settled: Tier [0-9 a-zA-Z]+\.$/m);
    const parsed = parseHistory(shownHistory(out));
    if (!parsed.ok) throw new Error('no history');
    const { placement } = classify(parsed.value);
    expect(placement).not.toBeNull();
  });

  test('may be short, in capitals, with blanks, and come in pieces', async () => {
    const plain = await ask('no\nunknown\nno\n');
    for (const text of [' N \n u\t\nNO\n', 'No\r\n?\r\nn\r\n']) {
      for (const size of [1, 3, 4096]) {
        const other = await ask(text, { size });
        expect(shownHistory(other.out)).toEqual(shownHistory(plain.out));
      }
    }
  });

  test('unknown passes on to the next question and states nothing', async () => {
    const { out } = await ask('unknown\nunknown\n');
    const [first, second, third] = asked(out);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(statedOf(shownHistory(out), 2025)).toEqual({
      year: 2025,
      significantEfforts: true,
      specialCase: false,
    });
  });

  test('unknown to everything comes to an end too', async () => {
    const { code, out } = await ask('unknown\n'.repeat(200));
    expect(code).toBe(0);
    expect(out).toContain('Nothing is left to ask: ');
  });
});

describe('a year that is unknown', { timeout: 30_000 }, () => {
  let before = '';

  /** Passes on until the year is asked about. */
  beforeAll(async () => {
    const { out } = await interviewed(['ask', 'hole.json'], 'unknown\n'.repeat(200), { files });
    const at = asked(out).findIndex((question) => question.includes('in the 2023 report'));
    expect(at).toBeGreaterThan(0);
    before = 'unknown\n'.repeat(at);
  }, 30_000);
  const atYear = (lines: string) =>
    interviewed(['ask', 'hole.json'], `${before}${lines}quit\n`, { files });

  test.each(['tier-3', 'Tier 3', 'TIER_3'])('is filled with %s', async (line) => {
    const { out } = await atYear(`${line}\n`);
    expect(statedOf(shownHistory(out), 2023)).toEqual({ year: 2023, placement: 'tier-3' });
  });

  test('what is no placement is told with the nearest, and asked again', async () => {
    const { out } = await atYear('tier-22\nwhy\ntier-3\n');
    expect(out).toContain('"tier-22" is no placement (tier-1, tier-2,');
    expect(out).toContain('Did you mean tier-2?');
    expect(out).toContain('   tier-3: ');
    expect(statedOf(shownHistory(out), 2023)).toMatchObject({ placement: 'tier-3' });
  });
});

describe('going back', () => {
  test('takes an answer away', async () => {
    const { out } = await ask('no\nback\nquit\n');
    expect(asked(out)[2]).toBe(asked(out)[0]);
    expect(out).not.toContain('to be saved as a file');
  });

  test('before the first answer is told', async () => {
    expect((await ask('back\n')).out).toContain('This is the first question.\n');
  });
});

describe('nothing is lost', () => {
  const answered = { year: 2025, significantEfforts: true, specialCase: false };

  test('at the end of the input', async () => {
    const { code, out, released } = await ask('no\n');
    expect({ code, released }).toEqual({ code: 0, released: true });
    expect(out).toContain('\nStopped.\n');
    expect(Object.keys(statedOf(shownHistory(out), 2025))).toHaveLength(4);
  });

  test('nor is a last line without a line break', async () => {
    expect(shownHistory((await ask('no\nno')).out)).toEqual(
      shownHistory((await ask('no\nno\n')).out),
    );
  });

  test('on Ctrl-C', async () => {
    const { code, out, released } = await ask('no\n', { interrupt: true });
    expect({ code, released }).toEqual({ code: 0, released: true });
    expect(out).toContain('\nStopped.\n');
    expect(shownHistory(out)).toEqual(shownHistory((await ask('no\n')).out));
  });

  test('with --save it goes to the file, whole', async () => {
    const argv = ['ask', 'h.json', '--save', 'a.json'];
    const { code, out, files: after } = await interviewed(argv, 'no\n', { files, interrupt: true });
    expect(code).toBe(0);
    expect(out).toMatch(/Saved to a\.json\.\n$/);
    expect(JSON.parse(after.get('a.json') ?? '')).toEqual(shownHistory((await ask('no\n')).out));
  });

  test('what is saved half way is saved again at the end, with the later answers', async () => {
    const { code, out, err, files: after } = await ask('no\nsave b.json\nno\nquit\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/Saved to b\.json\./g)).toHaveLength(2);
    const wanted = shownHistory((await ask('no\nno\nquit\n')).out);
    expect(JSON.parse(after.get('b.json') ?? '')).toEqual(wanted);
    const both = ['ask', 'h.json', '--save', 'a.json'];
    const second = await interviewed(both, 'no\nsave\nno\nsave c.json\n', { files });
    expect(second.code).toBe(0);
    expect(JSON.parse(second.files.get('a.json') ?? '')).toEqual(wanted);
  });

  test('a file that is there is left alone, without --force', async () => {
    const { code, out, err, files: after } = await ask('no\nsave hole.json\nquit\n');
    expect(code).toBe(0);
    expect(err).toBe('tvpa-tiers: hole.json: not saved: it exists already\n');
    expect(after.get('hole.json')).toBe(HOLE);
    expect(statedOf(shownHistory(out), 2025)).toMatchObject(answered);
    const first = await interviewed(['ask', 'h.json', '--save', 'hole.json'], 'no\n', { files });
    expect(first).toMatchObject({ code: 2, out: '' });
    expect(first.err).toBe('hole.json: exists already (give `--force` to replace it)\n');
    const argv = ['ask', 'h.json', '--save', 'hole.json', '--force'];
    const forced = await interviewed(argv, 'no\n', { files });
    expect(forced.code).toBe(0);
    expect(forced.files.get('hole.json')).not.toBe(HOLE);
  });

  test('what cannot be saved is shown, with exit code 2', async () => {
    const argv = ['ask', 'h.json', '--save', 'a.json'];
    const { code, out, err } = await interviewed(argv, 'no\n', { files, unwritable: ['a.json'] });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'tvpa-tiers: a.json: not saved: it cannot be written\n',
    });
    expect(shownHistory(out)).toEqual(shownHistory((await ask('no\n')).out));
    const directory = ['ask', 'h.json', '--save', 'd'];
    expect(await interviewed(directory, 'no\n', { files, directories: ['d'] })).toMatchObject({
      code: 2,
      out: '',
      err: 'd: is a directory; expected a file\n',
    });
  });
});

property.prop([fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 8 })], {
  numRuns: runs(15, 200),
})('rubbish never throws, and changes nothing that was answered', async (rubbish) => {
  const harmless = rubbish.map((line) => `x${line.replaceAll(/[\n\r]/g, '')}`);
  const { code, out, err } = await ask(`no\n${harmless.map((line) => `${line}\n`).join('')}quit\n`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(shownHistory(out)).toEqual(shownHistory((await ask('no\nquit\n')).out));
  for (const sign of ['\u001b', '\u202e', '\u0007']) expect(out).not.toContain(sign);
});

test('a line of a million characters is no answer, and no burden', async () => {
  const { code, out } = await ask(`no\n${'y'.repeat(1_000_000)}\nquit\n`);
  expect(code).toBe(0);
  expect(out.length).toBeLessThan(10_000);
});

test('with a target the interview ends once it is settled whether it can be reached', async () => {
  const { out } = await interviewed(['ask', 'h.json', '--target', 'tier-1'], 'no\n', { files });
  expect(out).toMatch(/^(?:Settled|Nothing is left to ask): /m);
});

describe('what there is no interview about', () => {
  test('a history that is settled already', async () => {
    const settled = HISTORY.replace(
      '"significantEfforts"',
      '"fullyMeetsMinimumStandards":true,"policyOrPattern":false,"minimumStandardsApplicable":true,"significantEfforts"',
    );
    const { code, out } = await interviewed(['ask', 's.json'], '', {
      files: { 's.json': settled },
    });
    expect(code).toBe(0);
    expect(out).toContain('Settled: Tier 1.');
    expect(out).not.toContain('1. ');
  });

  test('several histories: their questions are printed', async () => {
    const { code, out } = await interviewed(['ask', 'two.json'], '', {
      files: { 'two.json': `${HISTORY}\n${HISTORY}\n` },
    });
    expect(code).toBe(0);
    expect(out.match(/what is still open/g)).toHaveLength(2);
  });

  test('a history without a year, a faulty one, a misspelt target: one line each', async () => {
    const empty = { 'e.json': '{"country":"DZA","years":[]}', 'bad.json': '{"country":1}' };
    expect(await interviewed(['ask', 'e.json'], '', { files: empty })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^e\.json: years: there is no report year .*\n$/),
    });
    expect((await interviewed(['ask', 'bad.json'], '', { files: empty })).code).toBe(2);
    expect(await interviewed(['ask', 'DZA', '--target', 'tier2'], '')).toMatchObject({
      code: 2,
      out: '',
      err: 'tvpa-tiers: placement `tier2` is not allowed (did you mean `tier-2`?)\n',
    });
  });
});
