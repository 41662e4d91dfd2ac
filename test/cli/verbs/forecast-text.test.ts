import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { THAILAND_JSON } from '../support/command.ts';
import { inBold, printed, refused } from '../support/printing.ts';

/** Histories of a few years, as files. */
const files = {
  'threeYears.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2021, placement: 'tier-2-watch-list' },
      { year: 2022, placement: 'tier-2-watch-list' },
      { year: 2023, placement: 'tier-2-watch-list' },
    ],
  }),
  'thailand.json': THAILAND_JSON,
};

test('a table of shares, the country named once, and how it was drawn', async () => {
  expect(
    await printed('forecast threeYears.json thailand.json --until 2024 --runs 10', files),
  ).toBe(`Forecast to 2024, in per cent of the runs
country         year  Tier 1  Tier 2  Watch List  Tier 3  automatic  cap  Special Case  not rated
Kenya (KEN)     2024  -       70.0    -           30.0    20.0       -    -             -
Thailand (THA)  2015  -       -       20.0        80.0    -          -    -             -
                2016  -       -       20.0        80.0    -          -    -             -
                2017  -       -       20.0        80.0    10.0       -    -             -
                2018  -       10.0    30.0        60.0    -          -    -             -
                2019  -       40.0    10.0        50.0    -          -    -             -
                2020  -       30.0    20.0        50.0    -          -    -             -
                2021  -       30.0    10.0        60.0    -          -    -             -
                2022  -       30.0    30.0        40.0    -          -    -             -
                2023  -       70.0    10.0        20.0    -          -    -             -
                2024  -       80.0    -           20.0    -          -    -             -
Automatic, cap: the part of all runs that Tier 3 takes by the automatic downgrade or by the
reinstatement cap. 10 runs for each country, seed 1, model 63a57c658cdc2e78.
Error of drawing (95 %): at most 26.3 points. How far to trust the model is another question: see docs/backtest.md.
${DISCLAIMER}
`);
});

test('as CSV: each placement, then its causes with their own bounds', async () => {
  expect(
    await printed('forecast threeYears.json --until 2024 --runs 10 --csv', files),
  ).toBe(`country,year,placement,cause,share,low,high
KEN,2024,tier-1,,0,0,0.277533
KEN,2024,tier-2,,0.7,0.396778,0.892209
KEN,2024,tier-2,merits,0.7,0.396778,0.892209
KEN,2024,tier-2-watch-list,,0,0,0.277533
KEN,2024,tier-3,,0.3,0.107791,0.603222
KEN,2024,tier-3,merits,0.1,0.017876,0.404151
KEN,2024,tier-3,automatic-downgrade,0.2,0.056682,0.509838
KEN,2024,special-case,,0,0,0.277533
KEN,2024,not-rated,,0,0,0.277533
`);
});

test('a terminal shows title and head in bold', async () => {
  expect(await inBold('forecast threeYears.json --until 2024 --runs 10', files)).toEqual([
    'Forecast to 2024, in per cent of the runs',
    'country      year  Tier 1  Tier 2  Watch List  Tier 3  automatic  cap  Special Case  not rated',
  ]);
});

test('every fault of the options is told at once', async () => {
  expect(
    await refused('forecast threeYears.json --until 2024 --csv --json --runs x --workers 0', files),
  ).toEqual([
    'tvpa-tiers: option `--runs` takes a whole number from 1 to 10000000, found `x`',
    'tvpa-tiers: workers: `0` is not a number of workers from 1 to 64',
    'tvpa-tiers: options `--csv` and `--json` exclude each other',
  ]);
});

test('--print-model refuses what it does not use, in the order of the options', async () => {
  expect(
    await refused('forecast --print-model THA x --runs 3 --csv --law-as-of 2018', files),
  ).toEqual([
    'tvpa-tiers: unexpected argument `THA` (usage: `tvpa-tiers forecast --print-model [--model FILE]`)',
    'tvpa-tiers: unexpected argument `x` (usage: `tvpa-tiers forecast --print-model [--model FILE]`)',
    'tvpa-tiers: options `--print-model` and `--runs` exclude each other',
    'tvpa-tiers: options `--print-model` and `--law-as-of` exclude each other',
    'tvpa-tiers: options `--print-model` and `--csv` exclude each other',
  ]);
});

test('without a last year nothing is forecast', async () => {
  expect(await refused('forecast --runs 3', files)).toEqual([
    'tvpa-tiers: option `--until` is needed: YEAR',
  ]);
});
