import { describe, expect, test } from 'vitest';
import { allRecords } from '../../../src/data/index.ts';
import { diffLaw, diffRecord, type RecordDifferences } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';

const textOf = async (...argv: readonly string[]): Promise<string> => {
  const { code, out, err } = await command(['diff-law', ...argv]);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out).not.toMatch(/undefined|null|\[object/u);
  return out;
};

describe('--json', () => {
  test('is the difference of the laws, and that of the record under `record`', async () => {
    const { code, json } = await command(['diff-law', 'F1', 'F2', '--json']);
    expect(code).toBe(0);
    const sides = [
      { readings: { reinstatementCap: 'F1' } },
      { readings: { reinstatementCap: 'F2' } },
    ] as const;
    const record = diffRecord(allRecords(), ...sides);
    expect(record.rows.length).toBeGreaterThan(0);
    expect(json()).toEqual([JSON.parse(JSON.stringify({ ...diffLaw(...sides), record }))]);
  });

  test('with histories only those are compared', async () => {
    const files = { 'h.json': THAILAND_JSON };
    const { code, json } = await command(['diff-law', '2012', '2025', 'h.json', '--json'], {
      files,
    });
    expect(code).toBe(0);
    const record: RecordDifferences = Reflect.get(Object(json()[0]), 'record');
    const wanted = diffRecord([THAILAND], { reportYear: 2012 }, { reportYear: 2025 });
    expect(record).toEqual(JSON.parse(JSON.stringify(wanted)));
    expect(record.compared).toBe(6);
  });
});

describe('as text', () => {
  test('2018 and 2019: the second waiver, and the policy or pattern', async () => {
    const out = await textOf('2018', '2019', 'AFG');
    expect(out).toMatch(/^Years of one run that a waiver may add +2 +1$/m);
    expect(out).toMatch(
      /^Efforts found only on commitments .* yes +no +below the findings: not varied here$/m,
    );
    const rows = out.split('\n').filter((line) => /^\d {5}/.test(line));
    expect(rows.map((line) => line.split(/ {2,}/))).toEqual([
      [
        '1',
        'Watch List',
        'Watch List',
        'the findings of the year',
        'Watch List',
        'the findings of the year',
      ],
      [
        '2',
        'Watch List',
        'Watch List',
        'the findings of the year',
        'Watch List',
        'the findings of the year',
      ],
      [
        '3',
        'Watch List',
        'granted',
        'Watch List',
        'waiver of the downgrade',
        'Watch List',
        'waiver of the downgrade',
      ],
      [
        '4',
        'Watch List',
        'granted',
        'Watch List',
        'waiver of the downgrade',
        'Tier 3',
        'automatic downgrade',
      ],
    ]);
    expect(out).toMatch(
      /^2018: .*waived for this year \[22 U\.S\.C\. 7107\(b\)\(2\)\(D\)\(ii\)\]\.$/m,
    );
    expect(out).toMatch(/^2019: .*every waiver year are used: Tier 3 \[/m);
    expect(out).toContain('that year alone is Tier 2 under 2018, Tier 3 under 2019.');
    expect(out).toMatch(/^AFG {6}2020 {2}Tier 3 +Tier 2 \/ Watch List \/ Tier 3 {2}Tier 3 /m);
    expect(out).toContain('causes: ');
  });

  test('F1 and F2: the shortest history is seven years, and the record is full of it', async () => {
    const out = await textOf('F1', 'F2');
    expect(out).toMatch(/^reading reinstatementCap +F1 +F2$/m);
    expect(out.match(/^20[23]\d {2}\S/gm)).toHaveLength(7);
    expect(out).toMatch(/^F2: .*second watch-list year in a row is not available \[/m);
    expect(out).toMatch(/^Of \d+ country-years \d+ differ, in \d+ countries$/m);
    expect(out).toMatch(/^DJI {6}2022 .* lawful, then unlawful$/m);
    expect(out).toContain('2WL: Tier 2 Watch List');
    expect(out).toMatch(/^\d+ more differ only in their possible causes; /m);
  });

  test('every row of the JSON is shown or counted', async () => {
    const { json } = await command(['diff-law', 'F1', 'F4', '--json']);
    const record: RecordDifferences = Reflect.get(Object(json()[0]), 'record');
    const out = await textOf('F1', 'F4');
    const shown = out.match(/^[A-Z]{3} +20\d\d /gm)?.length ?? 0;
    const left = Number(/^(\d+) more/m.exec(out)?.[1] ?? 0);
    expect(shown + left).toBe(record.rows.length);
  });

  test('a law and itself', async () => {
    const out = await textOf('2025', '2025', 'DZA');
    expect(out).toContain('The two are the same law under the same readings.');
    expect(out).toMatch(
      /^No history makes the clocks differ .*\(\d+ pairs of clocks looked at\)\.$/m,
    );
    expect(out).toMatch(/^Of \d+ country-years none differs$/m);
  });

  test('readings and what-if parameters may be joined', async () => {
    const out = await textOf('2025', '2025+maxWaiverYears=2', 'COG');
    expect(out).toMatch(/^Years of one run that a waiver may add +1 +2$/m);
    expect(out).toContain('The shortest history on which the clocks differ');
  });
});

describe('bad input', () => {
  test.each([
    [
      ['2018'],
      [
        'tvpa-tiers diff-law: an argument is missing (usage: `tvpa-tiers diff-law A B [FILE|-|COUNTRY...] [options]`)',
      ],
    ],
    [
      ['1999', 'F7'],
      [
        'tvpa-tiers: `1999` is not a report year from 2001 to 2100',
        'tvpa-tiers: `F7` is no report year, law version, reading or parameter (did you mean `F1`?)',
      ],
    ],
    [
      ['on', '2018+2019'],
      [
        expect.stringMatching(/^tvpa-tiers: `on` is a value of more than one reading \(allowed: /),
        'tvpa-tiers: `reportYear` is given more than once',
      ],
    ],
    [['F1', 'F2', 'Thialand'], [expect.stringMatching(/^Thialand: .*did you mean `Thailand`/)]],
    [['F1', 'F2', '--with=x.json'], [expect.stringMatching(/^x\.json: /)]],
  ])('%j: one line each', async (argv, lines) => {
    const { code, out, err } = await command(['diff-law', ...argv]);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: lines });
  });

  test('a faulty history is told, and the others are compared all the same', async () => {
    const files = { 'bad.json': '{}' };
    const { code, out, err } = await command(['diff-law', 'F1', 'F2', 'bad.json', 'DJI'], {
      files,
    });
    expect(code).toBe(2);
    expect(err.every((line) => line.startsWith('bad.json: '))).toBe(true);
    expect(out).toMatch(/^DJI {6}2022 /m);
  });
});
