import { expect, test } from 'vitest';
import { heatMap, timeline, timelineVegaLite } from '../../../src/index.ts';
import { linesOf, SMALL_HISTORIES } from '../support/small-histories.ts';

test('every form is that of the library, with a line break at its end', async () => {
  const histories = ['two', 'calm'].map((name) =>
    JSON.parse(SMALL_HISTORIES[`${name}.json`] ?? ''),
  );
  const options = { from: 2024 };
  const texts = {
    svg: timeline(histories, options),
    heatmap: heatMap(histories, options),
    'vega-lite': JSON.stringify(timelineVegaLite(histories, options), null, 2),
  };
  for (const [format, text] of Object.entries(texts)) {
    expect(await linesOf(`timeline two.json calm.json --from 2024 --format ${format}`)).toEqual({
      code: 0,
      lines: [...text.split('\n'), ''],
      err: [],
    });
  }
  const { lines } = await linesOf('timeline two.json calm.json --from 2024');
  expect(lines).toEqual([...texts.svg.split('\n'), '']);
});

test('--format mermaid: the years on record, side by side', async () => {
  expect(await linesOf('timeline two.json Ruritania.json --format mermaid')).toEqual({
    code: 0,
    lines: [
      'gantt',
      '  %% This is a reconstruction from stated facts. It is not a determination of the Department of State, and it is not legal advice.',
      '  accTitle: Tier placements, 2014 to 2025',
      '  title Tier placements, 2014 to 2025',
      '  dateFormat YYYY',
      '  axisFormat %Y',
      '  todayMarker off',
      '  section two',
      '  Tier 2 :done, 2023, 2024',
      '  Tier 2 Watch List :active, 2024, 2026',
      '  section Ruritania',
      '  Tier 2 :done, 2014, 2015',
      '  Tier 2 Watch List :active, 2015, 2019',
      '  Tier 3 :crit, 2019, 2020',
      '  waiver of the downgrade :milestone, 2017, 0d',
      '  waiver of the downgrade :milestone, 2018, 0d',
      '  perhaps automatic downgrade :milestone, 2019, 0d',
      '  section The law',
      '  Amendments of January 2019, one waiver, reinstatement cap, policy or pattern :milestone, 2019, 0d',
      '',
    ],
    err: [],
  });
});

test('a country has its name, and --from leaves years out', async () => {
  expect(await linesOf('timeline THA --from 2024 --format mermaid')).toEqual({
    code: 0,
    lines: [
      'gantt',
      '  %% This is a reconstruction from stated facts. It is not a determination of the Department of State, and it is not legal advice.',
      '  accTitle: Tier placements, 2024 to 2025',
      '  title Tier placements, 2024 to 2025',
      '  dateFormat YYYY',
      '  axisFormat %Y',
      '  todayMarker off',
      '  section Thailand (THA)',
      '  Tier 2 :done, 2024, 2026',
      '',
    ],
    err: [],
  });
});

test('what a scenario assumes follows the record, as projected', async () => {
  expect(await linesOf('timeline two.json --format mermaid --until 2026 --merits tier-1')).toEqual({
    code: 0,
    lines: [
      'gantt',
      '  %% This is a reconstruction from stated facts. It is not a determination of the Department of State, and it is not legal advice.',
      '  accTitle: Tier placements, 2023 to 2026',
      '  title Tier placements, 2023 to 2026',
      '  dateFormat YYYY',
      '  axisFormat %Y',
      '  todayMarker off',
      '  section two',
      '  Tier 2 :done, 2023, 2024',
      '  Tier 2 Watch List :active, 2024, 2026',
      '  Tier 1, projected :2026, 2027',
      '',
    ],
    err: [],
  });
});

test('--from and --to bound it', async () => {
  expect(await linesOf('timeline two.json --from 2024 --to 2024 --format mermaid')).toEqual({
    code: 0,
    lines: [
      'gantt',
      '  %% This is a reconstruction from stated facts. It is not a determination of the Department of State, and it is not legal advice.',
      '  accTitle: Tier placements, 2024',
      '  title Tier placements, 2024',
      '  dateFormat YYYY',
      '  axisFormat %Y',
      '  todayMarker off',
      '  section two',
      '  Tier 2 Watch List :active, 2024, 2025',
      '',
    ],
    err: [],
  });
});

test('a history that begins later is told; the other is drawn', async () => {
  expect(await linesOf('timeline calm.json two.json --to 2023 --format mermaid')).toEqual({
    code: 2,
    lines: [
      'gantt',
      '  %% This is a reconstruction from stated facts. It is not a determination of the Department of State, and it is not legal advice.',
      '  accTitle: Tier placements, 2023',
      '  title Tier placements, 2023',
      '  dateFormat YYYY',
      '  axisFormat %Y',
      '  todayMarker off',
      '  section two',
      '  Tier 2 :done, 2023, 2024',
      '',
    ],
    err: ['calm: the history has no report year from 2024 to 2023; it begins with 2024'],
  });
});

test('a file of a part of them is not written', async () => {
  expect(
    await linesOf('timeline calm.json two.json --to 2023 --format mermaid --out a.svg'),
  ).toEqual({
    code: 2,
    lines: [''],
    err: [
      'calm: the history has no report year from 2024 to 2023; it begins with 2024',
      'a.svg: is not written: something is wrong with one of the histories, and without it the file would be a part only',
    ],
  });
});

test('of faulty histories nothing is drawn', async () => {
  expect(await linesOf('timeline wrong.json')).toEqual({
    code: 2,
    lines: [''],
    err: ['wrong.json: years[0].year: `1` is too small; at least 2001'],
  });
});

test('nor of a history without a year', async () => {
  expect(await linesOf('timeline blank.json --from 2010')).toEqual({
    code: 2,
    lines: [''],
    err: [
      'blank: years: there is no report year to classify (add a year to the history, or name the report year)',
    ],
  });
});

test('a beginning after the history', async () => {
  expect(await linesOf('timeline two.json --from 2030')).toEqual({
    code: 2,
    lines: [''],
    err: ['two: the history has no report year from 2030 to 2030; it begins with 2023'],
  });
});

test('an end before the history', async () => {
  expect(await linesOf('timeline two.json --to 2010')).toEqual({
    code: 2,
    lines: [''],
    err: ['two: the history has no report year from 2023 to 2010; it begins with 2023'],
  });
});

test('an end before the beginning', async () => {
  expect(await linesOf('timeline two.json --from 2027 --to 2026')).toEqual({
    code: 2,
    lines: [''],
    err: ['two: --to: `2026` is not a report year from 2027 to 2100'],
  });
});

test('both ends may be no report years', async () => {
  expect(await linesOf('timeline two.json --from 1999 --to 2101')).toEqual({
    code: 2,
    lines: [''],
    err: [
      'tvpa-tiers: --from: `1999` is not a report year from 2001 to 2100',
      'tvpa-tiers: --to: `2101` is not a report year from 2001 to 2100',
    ],
  });
});

test('a form that there is not', async () => {
  expect(await linesOf('timeline two.json --format svgs')).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: `--format` `svgs` is not allowed (did you mean `svg`?)'],
  });
});
