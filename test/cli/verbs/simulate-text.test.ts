import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { explain, simulate } from '../../../src/index.ts';
import { linesOf, SMALL_HISTORIES } from '../support/small-histories.ts';

const CITED: unknown = expect.stringMatching(/^Cite as: .* Law encoding \S+; schemas /u);
const SCENARIO = JSON.stringify({
  until: 2027,
  name: 'two more years',
  waivers: 'always-if-available',
  all: { merits: 'tier-2-watch-list' },
});

test('a scenario by name: a waiver, then the downgrade', async () => {
  expect(
    await linesOf('simulate two.json --scenario s.json', { files: { 's.json': SCENARIO } }),
  ).toEqual({
    code: 0,
    lines: [
      'two, two more years: projected, not the record',
      'year  placement   cause                waiver   clock              reason',
      '2026  Watch List  waiver               granted  3 years, 1 waived  after 2 watch-list years, a waiver',
      '2027  Tier 3      automatic-downgrade  none     cap armed          after 2 watch-list years, the one waiver used up',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('several histories are tables apart, with one legend below', async () => {
  expect(await linesOf('simulate two.json calm.json --until 2026 --waivers never')).toEqual({
    code: 0,
    lines: [
      'two: projected, not the record',
      'year  placement    cause       waiver  reason',
      '2026  1/2/3/SC/NR  5 possible  none    what is known leaves it open',
      '',
      'calm: projected, not the record',
      'year  placement        cause       waiver  clock      reason',
      '2026  1/2/2WL/3/SC/NR  4 possible  none    0–1 years  what is known leaves it open',
      '1, 2, 3: tiers; 2WL: Tier 2 Watch List; SC: Special Case; NR: not rated',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('without a word about waivers both endings stay open; --cite says what to cite', async () => {
  expect(await linesOf('simulate two.json --until 2026 --merits tier-2-watch-list --cite')).toEqual(
    {
      code: 0,
      lines: [
        'two: projected, not the record',
        'year  placement            cause                         clock                  reason',
        '2026  Watch List / Tier 3  waiver / automatic-downgrade  0–3 years, 0–1 waived  after 2 watch-list years, a waiver; or after 2 watch-list years, no waiver granted',
        DISCLAIMER,
        '',
        CITED,
        '',
      ],
      err: [],
    },
  );
});

test('with --csv the citation goes beside the table', async () => {
  expect(await linesOf('simulate calm.json --until 2026 --merits tier-2 --csv --cite')).toEqual({
    code: 0,
    lines: [
      'country,year,projected,placement,possible,causes,waiver,law',
      'calm,2026,true,tier-2,tier-2,merits,,R2021',
      '',
    ],
    err: [CITED],
  });
});

test('--csv lists what is possible and why in one cell each', async () => {
  expect(await linesOf('simulate two.json --until 2026 --merits tier-2-watch-list --csv')).toEqual({
    code: 0,
    lines: [
      'country,year,projected,placement,possible,causes,waiver,law',
      'two,2026,true,,tier-2-watch-list tier-3,waiver automatic-downgrade,,R2021',
      '',
    ],
    err: [],
  });
});

test('on a terminal the title and the head are bold', async () => {
  expect(
    await linesOf('simulate calm.json --until 2026 --merits tier-1', { colour: true }),
  ).toEqual({
    code: 0,
    lines: [
      '\u001b[1mcalm: projected, not the record\u001b[22m',
      '\u001b[1myear  placement  cause   reason\u001b[22m',
      '2026  Tier 1     merits  meets the standards in full',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('a faulty history is told, the others are answered, and nothing is cited', async () => {
  expect(
    await linesOf('simulate wrong.json calm.json --until 2026 --merits tier-1 --cite'),
  ).toEqual({
    code: 2,
    lines: [
      'calm: projected, not the record',
      'year  placement  cause   reason',
      '2026  Tier 1     merits  meets the standards in full',
      DISCLAIMER,
      '',
    ],
    err: ['wrong.json: years[0].year: `1` is too small; at least 2001'],
  });
});

test('where no history goes on, nothing is linesOf', async () => {
  expect(await linesOf('simulate calm.json --until 2024')).toEqual({
    code: 2,
    lines: [''],
    err: ['calm: until: the history covers the years up to 2025; `2024` is not after them'],
  });
});

test('nor the head of a table with --csv', async () => {
  expect(await linesOf('simulate calm.json --until 2024 --csv')).toEqual({
    code: 2,
    lines: [''],
    err: ['calm: until: the history covers the years up to 2025; `2024` is not after them'],
  });
});

test('a short scenario is told everything that is wrong with it', async () => {
  expect(await linesOf('simulate calm.json --until 1999 --merits x --waivers y')).toEqual({
    code: 2,
    lines: [''],
    err: [
      'tvpa-tiers: --until: `1999` is not a report year from 2001 to 2100',
      'tvpa-tiers: placement `x` is not allowed (allowed: `tier-1`, `tier-2`, `tier-2-watch-list`, `tier-3`, `special-case`, `not-rated`)',
      'tvpa-tiers: `--waivers` `y` is not allowed (allowed: `never`, `always-if-available`, `undecided`)',
    ],
  });
});

test('a scenario file excludes the short one, and --csv excludes --json', async () => {
  expect(
    await linesOf(
      'simulate calm.json --scenario s.json --until 2026 --merits tier-1 --waivers never --csv --json',
    ),
  ).toEqual({
    code: 2,
    lines: [''],
    err: [
      'tvpa-tiers: options `--scenario` and `--until` exclude each other',
      'tvpa-tiers: options `--scenario` and `--merits` exclude each other',
      'tvpa-tiers: options `--scenario` and `--waivers` exclude each other',
      'tvpa-tiers: options `--csv` and `--json` exclude each other',
    ],
  });
});

test('the details have a place in the text alone', async () => {
  expect(await linesOf('simulate calm.json --detail full --json --csv --until 2026')).toEqual({
    code: 2,
    lines: [''],
    err: [
      'tvpa-tiers: options `--detail` and `--csv` exclude each other',
      'tvpa-tiers: options `--detail` and `--json` exclude each other',
    ],
  });
});

test('merits alone are no scenario', async () => {
  expect(await linesOf('simulate calm.json --merits tier-1 --waivers never')).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: option `--scenario` is needed: FILE, or --until YEAR'],
  });
});

test('--detail full: below the table the whole explanation of every year, on lines of its own', async () => {
  const made = simulate(JSON.parse(SMALL_HISTORIES['calm.json'] ?? ''), {
    until: 2027,
    waivers: 'undecided',
    all: { merits: 'tier-2' },
  });
  const told = made.years.flatMap(({ classification }) => [
    '',
    'Projected, not the record:',
    ...explain(classification, { format: 'text', detail: 'full' }).split('\n'),
  ]);
  expect(await linesOf('simulate calm.json --until 2027 --merits tier-2 --detail full')).toEqual({
    code: 0,
    lines: [
      'calm: projected, not the record',
      'year  placement  cause   reason',
      '2026  Tier 2     merits  significant efforts, no watch-list ground',
      '2027  Tier 2     merits  significant efforts, no watch-list ground',
      ...told,
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('a reading decides an otherwise open year', async () => {
  expect(
    await linesOf(
      'simulate Ruritania.json --until 2021 --merits tier-2-watch-list --reading reinstatementCap=F2',
    ),
  ).toEqual({
    code: 0,
    lines: [
      'Ruritania: projected, not the record',
      'year  placement   cause              clock              reason',
      '2020  Watch List  merits             1 year, cap spent  significant efforts, but a watch-list ground',
      '2021  Tier 3      reinstatement-cap  cap armed          its one year back on the watch list is spent',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});
