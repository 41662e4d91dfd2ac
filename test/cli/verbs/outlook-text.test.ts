import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { linesOf } from '../support/small-histories.ts';

const CITED: unknown = expect.stringMatching(/^Cite as: .* Law encoding \S+; schemas /u);
const CITED_WITH_RECORD: unknown = expect.stringMatching(/^Cite as: .* Law encoding \S+; record /u);
const TAIL = [
  'The law alone, whatever is found on the merits. A special case, or no rating, is always possible.',
  'Needs a waiver: two years in a row are used; without a waiver the watch list turns into Tier 3.',
  'Closed, waivers used: up to Tier 2 or 1, or down to Tier 3. Closed by the cap: the one year after',
  'a waived run and Tier 3 is spent (22 U.S.C. 7107(b)(2)(D)-(F)).',
  DISCLAIMER,
  '',
];

test('several countries: the years before each, then the table, the tightest first, with what is unknown', async () => {
  expect(await linesOf('outlook calm.json two.json hole.json late.json --year 2026')).toEqual({
    code: 0,
    lines: [
      'Outlook for the 2026 report',
      '',
      '        2022  2025',
      '  calm      2 2 | ?',
      '  two     2 W W | ?',
      '  hole  2 W ? W | ?',
      '  late      W W | ?',
      '  2 Tier 2; W Tier 2 Watch List; ? not settled; | projected from here',
      '',
      'country  placement before  watch list                              tiers possible                         remark',
      'hole     Watch List        open or closed, waivers used            Tier 1 / Tier 2 / Watch List / Tier 3  unknown: 2024',
      'late     Watch List        needs a waiver or closed, waivers used  Tier 1 / Tier 2 / Watch List / Tier 3  unknown: what came before 2024',
      'two      Watch List        needs a waiver                          Tier 1 / Tier 2 / Watch List / Tier 3',
      'calm     Tier 2            open                                    Tier 1 / Tier 2 / Watch List / Tier 3',
      ...TAIL,
    ],
    err: [],
  });
});

test('an armed cap leaves one year on the list; nothing is said of the other country but its own year', async () => {
  expect(await linesOf('outlook calm.json Ruritania.json')).toEqual({
    code: 0,
    lines: [
      'Outlook for the 2026 report, the 2020 report',
      '',
      '             2014                 2020           2025',
      '  calm                                        2  2  |  ?',
      '  Ruritania  2  W  W  W+ W+ 3  |  ?',
      '  2 Tier 2; W Tier 2 Watch List; 3 Tier 3; ? not settled; + waiver of the downgrade;',
      '  | projected from here',
      '',
      'country    placement before  watch list  tiers possible                         remark',
      'calm       Tier 2            open        Tier 1 / Tier 2 / Watch List / Tier 3',
      'Ruritania  Tier 3            open        Tier 1 / Tier 2 / Watch List / Tier 3  one year only, if it returns to the list',
      ...TAIL,
    ],
    err: [],
  });
});

test('years after the history are unknown: the placement before, and perhaps the one year', async () => {
  expect(await linesOf('outlook Ruritania.json --year 2023')).toEqual({
    code: 0,
    lines: [
      'Outlook for the 2023 report',
      '',
      '             2014                 2020',
      '  Ruritania  2  W  W  W+ W+ 3  |  ?  ?  ?  ?',
      '  2 Tier 2; W Tier 2 Watch List; 3 Tier 3; ? not settled; + waiver of the downgrade;',
      '  | projected from here',
      '',
      'country    placement before  watch list                                   tiers possible                         remark',
      'Ruritania  unknown           open or needs a waiver or closed by the cap  Tier 1 / Tier 2 / Watch List / Tier 3  unknown: 2020 to 2022; perhaps one year only, if it returns to the list',
      ...TAIL,
    ],
    err: [],
  });
});

test('a year on record is left aside, in the line of years as in the table', async () => {
  expect(await linesOf('outlook two.json --year 2025')).toEqual({
    code: 0,
    lines: [
      'Outlook for the 2025 report',
      '',
      '       2023',
      '  two  2 W',
      '  2 Tier 2; W Tier 2 Watch List',
      '',
      'country  placement before  watch list  tiers possible',
      'two      Watch List        open        Tier 1 / Tier 2 / Watch List / Tier 3',
      ...TAIL,
    ],
    err: [],
  });
});

test('before there was a watch list, the table says so; there are no years to show before it', async () => {
  expect(await linesOf('outlook two.json --year 2003')).toEqual({
    code: 0,
    lines: [
      'Outlook for the 2003 report',
      'country  placement before  watch list    tiers possible            remark',
      'two      unknown           no such list  Tier 1 / Tier 2 / Tier 3  unknown: what came before 2003',
      ...TAIL,
    ],
    err: [],
  });
});

test('where the list is as open, a country on it comes before one that is not', async () => {
  expect(await linesOf('outlook calm.json two.json --year 2025')).toEqual({
    code: 0,
    lines: [
      'Outlook for the 2025 report',
      '',
      '        2023',
      '  calm    2',
      '  two   2 W',
      '  2 Tier 2; W Tier 2 Watch List',
      '',
      'country  placement before  watch list  tiers possible',
      'two      Watch List        open        Tier 1 / Tier 2 / Watch List / Tier 3',
      'calm     Tier 2            open        Tier 1 / Tier 2 / Watch List / Tier 3',
      ...TAIL,
    ],
    err: [],
  });
});

test('on a terminal the title and the head of the table are bold', async () => {
  expect(await linesOf('outlook two.json', { colour: true })).toEqual({
    code: 0,
    lines: [
      '\u001b[1mOutlook for the 2026 report\u001b[22m',
      '',
      '       2023',
      '  two  \u001b[36m2\u001b[39m \u001b[33mW\u001b[39m \u001b[33mW\u001b[39m | \u001b[2m?\u001b[22m',
      '  2 Tier 2; W Tier 2 Watch List; ? not settled; | projected from here',
      '',
      '\u001b[1mcountry  placement before  watch list      tiers possible\u001b[22m',
      'two      Watch List        needs a waiver  Tier 1 / Tier 2 / Watch List / Tier 3',
      ...TAIL,
    ],
    err: [],
  });
});

test('--cite says what to cite, of a history of one’s own without the record', async () => {
  expect(await linesOf('outlook calm.json --cite')).toEqual({
    code: 0,
    lines: [
      'Outlook for the 2026 report',
      '',
      '        2024',
      '  calm  2 2 | ?',
      '  2 Tier 2; ? not settled; | projected from here',
      '',
      'country  placement before  watch list  tiers possible',
      'calm     Tier 2            open        Tier 1 / Tier 2 / Watch List / Tier 3',
      ...TAIL,
      CITED,
      '',
    ],
    err: [],
  });
});

test('--cite of a country names the record', async () => {
  expect(await linesOf('outlook THA --year 2014 --cite')).toEqual({
    code: 0,
    lines: [
      'Outlook for the 2014 report',
      '',
      '       2001        2005           2010',
      '  THA  2  2  2  W  2  2  2  2  2  W  W  W+ W+',
      '  2 Tier 2; W Tier 2 Watch List; + waiver of the downgrade',
      '',
      'country         placement before  watch list            tiers possible',
      'Thailand (THA)  Watch List        closed, waivers used  Tier 1 / Tier 2 / Tier 3',
      ...TAIL,
      CITED_WITH_RECORD,
      '',
    ],
    err: [],
  });
});

test('a faulty history is told, the others are answered, and nothing is cited', async () => {
  expect(await linesOf('outlook wrong.json calm.json --cite')).toEqual({
    code: 2,
    lines: [
      'Outlook for the 2026 report',
      '',
      '        2024',
      '  calm  2 2 | ?',
      '  2 Tier 2; ? not settled; | projected from here',
      '',
      'country  placement before  watch list  tiers possible',
      'calm     Tier 2            open        Tier 1 / Tier 2 / Watch List / Tier 3',
      ...TAIL,
    ],
    err: ['wrong.json: years[0].year: `1` is too small; at least 2001'],
  });
});

test('a history without a year is told; the other is answered', async () => {
  expect(await linesOf('outlook blank.json calm.json')).toEqual({
    code: 2,
    lines: [
      'Outlook for the 2026 report',
      '',
      '        2024',
      '  calm  2 2 | ?',
      '  2 Tier 2; ? not settled; | projected from here',
      '',
      'country  placement before  watch list  tiers possible',
      'calm     Tier 2            open        Tier 1 / Tier 2 / Watch List / Tier 3',
      ...TAIL,
    ],
    err: [
      'blank.json: years: there is no report year to classify (add a year to the history, or name the report year)',
    ],
  });
});

test('where every history is faulty, nothing is linesOf', async () => {
  expect(await linesOf('outlook wrong.json')).toEqual({
    code: 2,
    lines: [''],
    err: ['wrong.json: years[0].year: `1` is too small; at least 2001'],
  });
});

test('a country without a year before it has an empty line beside the others', async () => {
  expect(await linesOf('outlook two.json Ruritania.json --year 2020')).toEqual({
    code: 0,
    lines: [
      'Outlook for the 2020 report',
      '',
      '             2014                 2020',
      '  two        ',
      '  Ruritania  2  W  W  W+ W+ 3  |  ?',
      '  2 Tier 2; W Tier 2 Watch List; 3 Tier 3; ? not settled; + waiver of the downgrade;',
      '  | projected from here',
      '',
      'country    placement before  watch list                                                           tiers possible                         remark',
      'two        unknown           open or needs a waiver or closed, waivers used or closed by the cap  Tier 1 / Tier 2 / Watch List / Tier 3  unknown: what came before 2020; perhaps one year only, if it returns to the list',
      'Ruritania  Tier 3            open                                                                 Tier 1 / Tier 2 / Watch List / Tier 3  one year only, if it returns to the list',
      ...TAIL,
    ],
    err: [],
  });
});

test('waivers used up come before a spent cap, that before a waiver that is needed, an open list last', async () => {
  expect(
    await linesOf('outlook ALB BFA DJI COG --year 2026 --reading reinstatementCap=F2'),
  ).toEqual({
    code: 0,
    lines: [
      'Outlook for the 2026 report',
      '',
      '       2001        2005           2010           2015           2020           2025',
      '  ALB  3  2  2  2  2  2  2  W  2  2  2  2  W  2  2  2  ?  2  2  2  2  2  2  2  2  |  ?',
      '  BFA  2  2  2  2  2  2  2  2  2  2  2  2  2  2  W  2  W  ?  ?  2  W  W  2  W  W  |  ?',
      '  DJI  ·  ·  ·  ·  S  W  W  2  W  2  2  W  W  W+ W+ 3  W  ?  ?  2  W  W  3  3  W  |  ?',
      '  COG  ·  ·  ·  S  ·  ·  ·  W  W  W  W+ W+ 2  2  W  ?  3  3  ?  2  2  2  W  W  W+ |  ?',
      '  2 Tier 2; W Tier 2 Watch List; 3 Tier 3; S Special Case; · not rated; ? not settled;',
      '  + waiver of the downgrade; | projected from here',
      '',
      'country                       placement before  watch list            tiers possible',
      'Congo, Republic of the (COG)  Watch List        closed, waivers used  Tier 1 / Tier 2 / Tier 3',
      'Djibouti (DJI)                Watch List        closed by the cap     Tier 1 / Tier 2 / Tier 3',
      'Burkina Faso (BFA)            Watch List        needs a waiver        Tier 1 / Tier 2 / Watch List / Tier 3',
      'Albania (ALB)                 Tier 2            open                  Tier 1 / Tier 2 / Watch List / Tier 3',
      ...TAIL,
    ],
    err: [],
  });
});

test('--json has one row for each country, in the order given', async () => {
  expect(await linesOf('outlook two.json hole.json late.json --json')).toEqual({
    code: 0,
    lines: [
      '{"rows":[{"country":"two","year":2026,"placement":"tier-2-watch-list","watchList":["needs-waiver"],"possible":["tier-1","tier-2","tier-2-watch-list","tier-3","special-case","not-rated"],"notices":[]},{"country":"hole","year":2026,"placement":"tier-2-watch-list","watchList":["free","exhausted"],"possible":["tier-1","tier-2","tier-2-watch-list","tier-3","special-case","not-rated"],"notices":[{"code":"past.unknown","path":["years"],"params":{"years":[2024]}}]},{"country":"late","year":2026,"placement":"tier-2-watch-list","watchList":["needs-waiver","exhausted"],"possible":["tier-1","tier-2","tier-2-watch-list","tier-3","special-case","not-rated"],"notices":[{"code":"past.before-first-year","path":["years"],"params":{"first":2024}}]}]}',
      '',
    ],
    err: [],
  });
});
