import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { command } from '../support/command.ts';
import { inBold, printed } from '../support/printing.ts';

/** Histories of a few years, as files. */
const files = {
  'unlawful.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2021, placement: 'tier-2-watch-list', facts: { consecutiveWatchListYears: 2 } },
      { year: 2022, placement: 'tier-2-watch-list', waiver: { granted: false } },
      { year: 2023, placement: 'tier-2' },
    ],
  }),
  'reassessed.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2013, placement: 'tier-3' },
      { year: 2014, placement: 'tier-3', reassessed: 'tier-2-watch-list', provenance: 'disputed' },
      { year: 2015, placement: 'tier-2' },
    ],
  }),
  'evidenced.json': JSON.stringify({
    country: 'THA',
    years: [
      { year: 2010, placement: 'tier-2-watch-list', facts: { consecutiveWatchListYears: 1 } },
      { year: 2011, placement: 'tier-2-watch-list' },
      {
        year: 2012,
        placement: 'tier-2-watch-list',
        provenance: 'disputed',
        waiver: { granted: true },
      },
    ],
  }),
  'noEffect.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2020, placement: 'tier-2' },
      { year: 2021, placement: 'tier-2-watch-list', waiver: { granted: true } },
    ],
  }),
  'reassessedUnlawful.json': JSON.stringify({
    country: 'THA',
    years: [
      { year: 2020, placement: 'tier-2' },
      { year: 2021, placement: 'tier-2-watch-list' },
      { year: 2022, placement: 'tier-2-watch-list' },
      {
        year: 2023,
        placement: 'tier-3',
        reassessed: 'tier-2-watch-list',
        waiver: { granted: false },
      },
    ],
  }),
  'threeYears.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2021, placement: 'tier-2-watch-list' },
      { year: 2022, placement: 'tier-2-watch-list' },
      { year: 2023, placement: 'tier-2-watch-list' },
    ],
  }),
  'waivedEarly.json': JSON.stringify({
    country: 'KEN',
    years: [
      {
        year: 2021,
        placement: 'tier-2-watch-list',
        facts: { consecutiveWatchListYears: 2 },
        waiver: { granted: true },
      },
    ],
  }),
  'lawful.json': JSON.stringify({
    country: 'THA',
    years: [
      { year: 2009, placement: 'tier-2' },
      { year: 2010, placement: 'tier-1' },
    ],
  }),
};

test('one country: an unlawful year, what the law would give, the words of its waiver', async () => {
  const { code, out, err } = await command('audit unlawful.json'.split(' '), { files });
  expect({ code, err }).toEqual({ code: 1, err: [] });
  expect(out).toBe(`Kenya (KEN)
year  placement   verdict       waiver             possible causes                                                                                                               notes
2021  Watch List  unverifiable                     the findings of the year
2022  Watch List  unlawful      required, implied  the law would give: the findings of the year / government policy or pattern / automatic downgrade / special case / not rated  On the stated facts the law, as read here, does not allow the published Tier 2 Watch List, only Tier 3, Special Case, not rated, Tier 1 or Tier 2. The published placement stands as a fact, and the clock goes on from it.
2023  Tier 2      lawful                           the findings of the year
Waivers implied: the placement was lawful only with a waiver.
Unverifiable: lawful under some of the pasts that unknown years allow, not under others.
1 lawful, 1 unlawful, 1 unverifiable.
Waiver years that placements took: 1, perhaps 0 more; evidenced: 0.
automatic downgrade: the only possible cause of 0, one of several of 1.
government policy or pattern: the only possible cause of 0, one of several of 1.
${DISCLAIMER}
`);
});

test('one country: a placement changed before the next report is the one that is judged', async () => {
  expect(await printed('audit reassessed.json', files)).toBe(`Kenya (KEN)
year  placement   verdict  possible causes                                 notes
2013  Tier 3      lawful   the findings of the year / automatic downgrade
2014  Watch List  lawful   the findings of the year                        The country was published as Tier 3 and reassessed as Tier 2 Watch List before the next report. The clock counts the later placement.
2015  Tier 2      lawful   the findings of the year
3 lawful, 0 unlawful, 0 unverifiable.
Waiver years that placements took: 0, perhaps 0 more; evidenced: 0.
automatic downgrade: the only possible cause of 0, one of several of 1.
${DISCLAIMER}
`);
});

test('one country: a lawful waiver that a source tells of', async () => {
  expect(await printed('audit evidenced.json', files)).toBe(`Thailand (THA)
year  placement   verdict  waiver               possible causes
2010  Watch List  lawful                        the findings of the year
2011  Watch List  lawful                        the findings of the year
2012  Watch List  lawful   required, evidenced  waiver of the downgrade
Waivers evidenced: a source tells of the waiver.
3 lawful, 0 unlawful, 0 unverifiable.
Waiver years that placements took: 1, perhaps 0 more; evidenced: 1.
${DISCLAIMER}
`);
});

test('one country: a waiver that was not needed has no effect', async () => {
  expect(await printed('audit noEffect.json', files)).toBe(`Kenya (KEN)
year  placement   verdict  possible causes           notes
2020  Tier 2      lawful   the findings of the year
2021  Watch List  lawful   the findings of the year  A waiver is stated, but it has no effect: none was needed: the limit of watch-list years in a row was not reached.
2 lawful, 0 unlawful, 0 unverifiable.
Waiver years that placements took: 0, perhaps 0 more; evidenced: 0.
${DISCLAIMER}
`);
});

test('one country: two notes on a year stand side by side', async () => {
  const { code, out, err } = await command('audit reassessedUnlawful.json'.split(' '), { files });
  expect({ code, err }).toEqual({ code: 1, err: [] });
  expect(out).toBe(`Thailand (THA)
year  placement   verdict   waiver             possible causes                                                                                                               notes
2020  Tier 2      lawful                       the findings of the year
2021  Watch List  lawful                       the findings of the year
2022  Watch List  lawful                       the findings of the year
2023  Watch List  unlawful  required, implied  the law would give: the findings of the year / government policy or pattern / automatic downgrade / special case / not rated  On the stated facts the law, as read here, does not allow the published Tier 2 Watch List, only Tier 3, Special Case, not rated, Tier 1 or Tier 2. The published placement stands as a fact, and the clock goes on from it. The country was published as Tier 3 and reassessed as Tier 2 Watch List before the next report. The clock counts the later placement.
Waivers implied: the placement was lawful only with a waiver.
3 lawful, 1 unlawful, 0 unverifiable.
Waiver years that placements took: 1, perhaps 0 more; evidenced: 0.
automatic downgrade: the only possible cause of 0, one of several of 1.
government policy or pattern: the only possible cause of 0, one of several of 1.
${DISCLAIMER}
`);
});

test('several countries: only years that are not lawful, with notes in a few words', async () => {
  const { code, out, err } = await command(
    'audit threeYears.json unlawful.json reassessedUnlawful.json waivedEarly.json'.split(' '),
    { files },
  );
  expect({ code, err }).toEqual({ code: 1, err: [] });
  expect(out).toBe(`2 countries, 11 recorded country-years
country  year  placement   verdict       waiver                     possible causes                                                                                                               notes
KEN      2021  Watch List  unverifiable  perhaps required, implied  the findings of the year / waiver of the downgrade
KEN      2022  Watch List  unverifiable  perhaps required, implied  the findings of the year / waiver of the downgrade
KEN      2023  Watch List  unverifiable  required, implied          waiver of the downgrade
KEN      2021  Watch List  unverifiable                             the findings of the year
KEN      2022  Watch List  unlawful      required, implied          the law would give: the findings of the year / government policy or pattern / automatic downgrade / special case / not rated  the law allows Tier 1 / Tier 2 / Tier 3 / Special Case / not rated
THA      2023  Watch List  unlawful      required, implied          the law would give: the findings of the year / government policy or pattern / automatic downgrade / special case / not rated  the law allows Tier 1 / Tier 2 / Tier 3 / Special Case / not rated; published as Tier 3
KEN      2021  Watch List  unverifiable                             the findings of the year                                                                                                      the waiver has no effect
Waivers implied: the placement was lawful only with a waiver.
Unverifiable: lawful under some of the pasts that unknown years allow, not under others.
4 lawful, 2 unlawful, 5 unverifiable.
Waiver years that placements took: 3, perhaps 2 more; evidenced: 0.
automatic downgrade: the only possible cause of 0, one of several of 2.
government policy or pattern: the only possible cause of 0, one of several of 2.
${DISCLAIMER}
`);
});

test('several countries that are lawful: no table, only the sums', async () => {
  expect(
    await printed('audit lawful.json reassessed.json', files),
  ).toBe(`2 countries, 5 recorded country-years
5 lawful, 0 unlawful, 0 unverifiable.
Waiver years that placements took: 0, perhaps 0 more; evidenced: 0.
automatic downgrade: the only possible cause of 0, one of several of 1.
${DISCLAIMER}
`);
});

test('a terminal shows the title and the head of the table in bold', async () => {
  expect(await inBold('audit lawful.json noEffect.json threeYears.json', files)).toEqual([
    '2 countries, 7 recorded country-years',
    'country  year  placement   verdict       waiver                     possible causes',
  ]);
});
