import { describe, expect, test } from 'vitest';
import { command, pieces } from './support/command.ts';

/** What the command says of a file that it must refuse. */
async function refused(text: string | Uint8Array): Promise<readonly string[]> {
  const { code, out, err } = await command(['classify', 'h.json'], { files: { 'h.json': text } });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  const piped = await command(['classify', '-', '--json'], { stdin: text });
  expect({ code: piped.code, out: piped.out }).toEqual({ code: 2, out: '' });
  expect(piped.err).toEqual(err.map((line) => line.replace('h.json', 'stdin')));
  return err;
}

const history = (years: string): string => `{ "country": "THA", "years": [${years}] }`;

describe('what is no history', () => {
  test.each([
    ['', 'is empty; expected a history'],
    [' \n\t\r\n ', 'is empty; expected a history'],
    ['\ufeff', 'is empty; expected a history'],
    ['hello', 'is not JSON: expected a value, found `h` at line 1, column 1'],
    [
      '{\n  "country": "THA",\n  "years": [\n',
      'is not JSON: expected a value or `]`, found the end at line 4, column 1',
    ],
    [
      '{\n  "\u00e9\u{1f600}": 1,}',
      'is not JSON: expected a name in double quotes, found `}` at line 2, column 11',
    ],
    [
      "{'country': 1}",
      "is not JSON: expected a name in double quotes or `}`, found ''' at line 1, column 2",
    ],
    ['{"a": NaN}', 'is not JSON: expected a value, found `N` at line 1, column 7'],
    [
      '{"a": "b\u0000"}',
      'is not JSON: expected a complete text, found the character U+0000 at line 1, column 9',
    ],
    ['42', 'expected an object, found `42`'],
    ['null', 'expected an object, found `null`'],
    ['[]', 'expected an object, found an empty list'],
  ])('%j', async (text, message) => {
    const [line, ...others] = await refused(text);
    expect(others).toEqual([]);
    expect(line?.replaceAll('`', "'")).toBe(`h.json: ${message}`.replaceAll('`', "'"));
  });

  test('bytes that are not UTF-8', async () => {
    const text = Buffer.from(history('{ "year": 2012, "note": "?" }'));
    text[text.indexOf('?')] = 0xff;
    expect(await refused(text)).toEqual(['h.json: is not UTF-8 text']);
    expect(await refused(Buffer.from('\ufeff{}', 'utf16le'))).toEqual([
      'h.json: is not UTF-8 text',
    ]);
  });

  test('nesting 10,000 deep, in any place', async () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    const objects = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    expect(await refused(deep)).toEqual([
      'h.json: is nested more than 100 levels deep at line 1, column 101; a history needs 8',
    ]);
    expect(await refused(history(deep))).toHaveLength(1);
    expect(await refused(history(`{ "year": 2012, "facts": ${objects} }`))).toHaveLength(1);
    expect(await refused('['.repeat(1_000_000))).toHaveLength(1);
  });
});

describe('what is wrong in a history', () => {
  test('every fault is told, each in a line with its place', async () => {
    const years = [
      '{ "year": 2000, "placement": "tier-2-watchlist" }',
      '{ "year": 2012, "facts": { "significantEffort": true, "increasingEfforts": "yes" } }',
      '{ "year": 2012, "waver": {} }',
      '{ "year": 2011, "reassessed": "tier-1" }',
      '{ "year": 1e999, "statistics": { "convictions": -1 } }',
      '{ "yer": 2013 }',
    ];
    const lines = await refused(history(years.join()));
    expect(lines).toHaveLength(12);
    expect(lines).toEqual(
      expect.arrayContaining([
        'h.json: years[0].year: `2000` is too small; at least 2001',
        expect.stringMatching(
          /^h\.json: years\[0\]\.placement: .*did you mean `tier-2-watch-list`/,
        ),
        expect.stringMatching(
          /^h\.json: years\[1\]\.facts\.significantEffort: .*did you mean `significantEfforts`/,
        ),
        expect.stringMatching(
          /^h\.json: years\[1\]\.facts\.increasingEfforts: expected true or false/,
        ),
        expect.stringMatching(
          /^h\.json: years\[2\]\.year: .*a second time; the first is `years\[1\]`/,
        ),
        expect.stringMatching(/^h\.json: years\[2\]\.waver: .*did you mean `waiver`/),
        expect.stringMatching(/^h\.json: years\[3\]\.year: report year `2011` comes after `2012`/),
        expect.stringMatching(/^h\.json: years\[3\]\.reassessed: .*without the published one/),
        'h.json: years[4].year: `Infinity` is not a finite number',
        'h.json: years[4].statistics.convictions: `-1` is too small; at least 0',
        'h.json: years[5].year: missing; expected a number',
        expect.stringMatching(/^h\.json: years\[5\]\.yer: .*did you mean `year`/),
      ]),
    );
  });

  test('`__proto__` and its like are unknown names', async () => {
    const years =
      '{ "year": 2012, "__proto__": {}, "facts": { "__proto__": true, "constructor": 1 } }';
    const text = `{ "country": "THA", "__proto__": { "years": [] }, "years": [${years}] }`;
    const lines = await refused(text);
    expect(lines.map((line) => line.split(': ').slice(1, 3).join(': ')).sort()).toEqual([
      '__proto__: unknown name `__proto__` (allowed',
      'years[0].__proto__: unknown name `__proto__` (allowed',
      'years[0].facts.__proto__: unknown name `__proto__`',
      'years[0].facts.constructor: unknown name `constructor`',
    ]);
    expect(Reflect.get({}, 'years')).toBeUndefined();
  });

  test('a name that stands twice is told where it stands, beside the other faults', async () => {
    const lines = await refused(history('{ "year": 2011, "year": 2012, "plcement": "tier-1" }'));
    expect(lines).toEqual([
      'h.json: years[0].year: this name stands here a second time; each may stand once',
      expect.stringMatching(/^h\.json: years\[0\]\.plcement: .*did you mean `placement`/),
    ]);
  });

  test('a history without a year has nothing to classify', async () => {
    expect(await refused(history(''))).toEqual([
      'h.json: years: there is no report year to classify (add a year to the history, or name the report year)',
    ]);
  });

  test('what a file says cannot break a line or steer the terminal', async () => {
    const [line, ...others] = await refused(
      '{"country": "THA", "years": [], "a\\n\\u001b[2J\\u202eb": 1}',
    );
    expect(others).toEqual([]);
    for (const char of ['\u001b', '\u202e', '\n']) expect(line).not.toContain(char);
  });
});

describe('many histories', () => {
  const good = (year: number): string =>
    `{"country":"THA","years":[{"year":${year},"placement":"tier-1"}]}`;

  test('a bad line is told by its number and does not stop the others', async () => {
    const stdin = [good(2012), '', '{"country":"THA"}', 'oops', `  ${good(2013)}\r`].join('\n');
    const { code, err, json } = await command(['classify', '-', '--json'], { stdin });
    expect(code).toBe(2);
    expect(json()).toMatchObject([{ year: 2012 }, { year: 2013 }]);
    expect(err).toEqual([
      'stdin:3: years: missing; expected a list',
      'stdin:4: is not JSON: expected a value, found `o` at column 1',
    ]);
  });

  test('nor does a bad first line', async () => {
    const stdin = `{"country":"THA",}\n${good(2012)}\n${good(2013)}\n`;
    const { code, err, json } = await command(['classify', '-', '--json'], { stdin });
    expect(code).toBe(2);
    expect(json()).toMatchObject([{ year: 2012 }, { year: 2013 }]);
    expect(err).toEqual([
      'stdin:1: is not JSON: expected a name in double quotes, found `}` at column 18',
    ]);
  });

  test('a single line is one history: its problems need no line number', async () => {
    const { err } = await command(['classify', '-'], { stdin: '\n{"country":"THA"}\n\n' });
    expect(err).toEqual(['stdin: years: missing; expected a list']);
  });

  test('a JSON text over several lines is one history, mark and all', async () => {
    const text = `\ufeff${JSON.stringify(JSON.parse(good(2012)), null, 1).replaceAll('\n', '\r\n')}\n`;
    const { code, json } = await command(['classify', 'a', '--json'], {
      files: { a: pieces(text, 3) },
    });
    expect(code).toBe(0);
    expect(json()).toMatchObject([{ year: 2012 }]);
  });
});
