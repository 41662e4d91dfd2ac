import { expect, test } from 'vitest';
import { printed } from '../support/printing.ts';

test('a country known by few sources: unknown and derived years', async () => {
  expect(await printed('data XKX')).toBe(`Kosovo (XKX): the published record, 2001 to 2025

  2001    2005      2010      2015      2020      2025
  · · · · · · · S 2 2 2 2 2 2 2 2 ? ? ? 2 2 2 2 2 2
  2 Tier 2; S Special Case; · not rated; ? not settled

year  placement     waiver  policy or pattern  sources
2001  not rated                                [1]
2002  not rated                                [1]
2003  not rated                                [1]
2004  not rated                                [1]
2005  not rated                                [1]
2006  not rated                                [1]
2007  not rated                                [1]
2008  Special Case                             [2][3]
2009  Tier 2                                   [4][5][2][6][3]
2010  Tier 2                                   [5][2][6][3]
2011  Tier 2                                   [5][2][7][6][3]
2012  Tier 2                                   [5][2][6]
2013  Tier 2                                   [5][2][6]
2014  Tier 2                                   [5][2][6]
2015  Tier 2                                   [5][2][6]
2016  Tier 2                                   [2][6]
2017  unknown
2018  unknown       no
2019  unknown       no
2020  Tier 2                no                 [4]
2021  Tier 2                no                 [8]
2022  Tier 2~               no                 [9]
2023  Tier 2                no                 [4]
2024  Tier 2~               no                 [9]
2025  Tier 2                no                 [10]
~ derived: no source states it
no: the country is not on the list of that year, which is known in full

Sources
  [1] in none of the lists of the year
  [2] University of Denver, Human Trafficking Center, yearly tables
  [3] Human Trafficking Indicators (R. Frank)
  [4] gvnet.com, copies of the lists
  [5] Kelley and Simmons, tier panel
  [6] University of Denver, Human Trafficking Center, cumulative table
  [7] workmall.com, copy of the list
  [8] discerning-islam.org, copy of the full list
  [9] derived by elimination
  [10] Trafficking in Persons Report 2025, text

Notes
  2022  covered, and outside the complete 2WL and tier-3 lists, the reconstructed tier-1 list and the special cases
  2024  covered, and outside the complete tier-1, 2WL and tier-3 lists and the special cases
`);
});

test('a waiver granted and one denied, each source by its number', async () => {
  expect(
    await printed('data TTO'),
  ).toBe(`Trinidad and Tobago (TTO): the published record, 2001 to 2025

  2001        2005           2010           2015           2020           2025
  ·  ·  ·  ·  ·  ·  ·  ·  2  W  2  2  W  2  W  W  ?  ?  ?  2  W  W  W+ 2  2
  2 Tier 2; W Tier 2 Watch List; · not rated; ? not settled; + waiver of the downgrade

year  placement          waiver   policy or pattern  sources
2001  not rated                                      [1]
2002  not rated                                      [1]
2003  not rated                                      [1]
2004  not rated                                      [1]
2005  not rated                                      [1]
2006  not rated                                      [1]
2007  not rated                                      [1]
2008  not rated                                      [1]
2009  Tier 2                                         [2][3][4][5][6]
2010  Tier 2 Watch List                              [3][4][5][6]
2011  Tier 2                                         [3][4][7][5][6]
2012  Tier 2                                         [3][4][5]
2013  Tier 2 Watch List                              [8][9][3][4][5]
2014  Tier 2                                         [3][4][5]
2015  Tier 2 Watch List                              [8][9][3][4][5]
2016  Tier 2 Watch List                              [4][5]
2017  unknown
2018  unknown            no
2019  unknown            no
2020  Tier 2                      no                 [2]
2021  Tier 2 Watch List           no                 [10]
2022  Tier 2 Watch List  no       no                 [8][9]
2023  Tier 2 Watch List  granted  no                 [8][9]
2024  Tier 2~                     no                 [11]
2025  Tier 2                      no                 [12]
~ derived: no source states it
no: the country is not on the list of that year, which is known in full

Sources
  [1] in none of the lists of the year
  [2] gvnet.com, copies of the lists
  [3] Kelley and Simmons, tier panel
  [4] University of Denver, Human Trafficking Center, yearly tables
  [5] University of Denver, Human Trafficking Center, cumulative table
  [6] Human Trafficking Indicators (R. Frank)
  [7] workmall.com, copy of the list
  [8] CIA World Factbook, world lists
  [9] CIA World Factbook, country entries
  [10] discerning-islam.org, copy of the full list
  [11] derived by elimination
  [12] Trafficking in Persons Report 2025, text

Notes
  2023  waiver: CIA World Factbook, country entries (2023 texts)
  2024  covered, and outside the complete tier-1, 2WL and tier-3 lists and the special cases
`);
});

test('a state that is no more: no list that it could be absent from', async () => {
  expect(
    await printed('data SCG'),
  ).toBe(`Serbia and Montenegro (SCG): the published record, 2001 to 2025

  2001    2005      2010      2015      2020      2025
  3 2 2 W 2 2 · · · · · · · · · · · · · · · · · · ·
  2 Tier 2; W Tier 2 Watch List; 3 Tier 3; · not rated

year  placement          sources
2001  Tier 3             [1]
2002  Tier 2             [1]
2003  Tier 2             [2][1]
2004  Tier 2 Watch List  [2][1]
2005  Tier 2             [2][1]
2006  Tier 2             [2][1]
2007  not rated          [3]
2008  not rated          [3]
2009  not rated          [3]
2010  not rated          [3]
2011  not rated          [3]
2012  not rated          [3]
2013  not rated          [3]
2014  not rated          [3]
2015  not rated          [3]
2016  not rated          [3]
2017  not rated          [3]
2018  not rated          [3]
2019  not rated          [3]
2020  not rated          [3]
2021  not rated          [3]
2022  not rated          [3]
2023  not rated          [3]
2024  not rated          [3]
2025  not rated          [3]

Sources
  [1] Human Trafficking Indicators (R. Frank)
  [2] Kelley and Simmons, tier panel
  [3] in none of the lists of the year

Notes
  2001  hti 3: only HTI covers it
  2002  hti 2: only HTI covers it
`);
});

test('a disputed placement, and a waiver with the source of its own', async () => {
  expect(await printed('data DZA')).toBe(`Algeria (DZA): the published record, 2001 to 2025

  2001        2005           2010           2015           2020           2025
  ·  ·  ·  ·  2  W  3  3  W  W  3  3  3  3  3  3  W  W  W+ 3  3  W  3  W  W
  2 Tier 2; W Tier 2 Watch List; 3 Tier 3; · not rated; + waiver of the downgrade

year  placement          waiver   policy or pattern  sources
2001  not rated                                      [1]
2002  not rated                                      [1]
2003  not rated                                      [1]
2004  not rated                                      [1]
2005  Tier 2                                         [2][3]
2006  Tier 2 Watch List                              [4][2][3]
2007  Tier 3                                         [2][3]
2008  Tier 3                                         [4][2][5][3]
2009  Tier 2 Watch List                              [4][6][2][5][7][3]
2010  Tier 2 Watch List                              [2][5][7][3]
2011  Tier 3?                                        [4][2][5][7][3]
2012  Tier 3                                         [8][4][2][5][7]
2013  Tier 3                                         [8][4][2][5][7]
2014  Tier 3                                         [8][4][2][5][7]
2015  Tier 3                                         [8][4][2][5][9][7]
2016  Tier 3                                         [5][7]
2017  Tier 2 Watch List                              [10][11]
2018  Tier 2 Watch List  no                          [10]
2019  Tier 2 Watch List  granted                     [10]
2020  Tier 3                      no                 [8][4]
2021  Tier 3                      no                 [12][13]
2022  Tier 2 Watch List  no       no                 [8][4]
2023  Tier 3                      no                 [8][4][13]
2024  Tier 2 Watch List  no       no                 [8][4][13]
2025  Tier 2 Watch List  no       no                 [14][8][4]
? disputed: sources disagree
no: the country is not on the list of that year, which is known in full

Sources
  [1] in none of the lists of the year
  [2] Kelley and Simmons, tier panel
  [3] Human Trafficking Indicators (R. Frank)
  [4] CIA World Factbook, country entries
  [5] University of Denver, Human Trafficking Center, yearly tables
  [6] gvnet.com, copies of the lists
  [7] University of Denver, Human Trafficking Center, cumulative table
  [8] CIA World Factbook, world lists
  [9] rotaryeclubhouston, copy of the list
  [10] State Department memoranda of justification
  [11] news report
  [12] discerning-islam.org, copy of the full list
  [13] CIA World Factbook, a sentence about an earlier year
  [14] Trafficking in Persons Report 2025, text

Notes
  2003  hti SC: only HTI covers it; not used (special case or unrated)
  2011  factbook_world 2WL, factbook_country 3, kelley 3, du 3, du_cumulative 3, hti 3: CIA world list misplaces Algeria; the CIA country entry, Kelley, DU and HTI say tier 3
  2019  waiver: State Department, memorandum of justification, https://www.state.gov/memorandum-of-justification-consistent-with-section-110b2d-of-the-trafficking-victims-protection-act-of-2000-as-amended-tvpa/
`);
});

test('notes name the year, what they are about and every source', async () => {
  const lines = (await printed('data CHN')).split('\n').slice(-9, -1);
  expect(lines).toEqual([
    '  2016  waiver: GantNews, https://gantnews.com/2017/06/27/us-lists-china-as-among-worst-human-trafficking-offenders/amp; The Aquila Report, https://www.theaquilareport.com/3-things-know-human-trafficking-report/',
    '  2017  GantNews calls it an automatic downgrade (https://gantnews.com/2017/06/27/us-lists-china-as-among-worst-human-trafficking-offenders/amp); one waiver used; second available but not granted',
    '  2020  policy or pattern: UrduPoint, https://www.urdupoint.com/en/world/russia-china-and-others-have-policy-and-pat-1292320.html (2021 list of 11 + Belarus in 2020); CIA World Factbook, country entries; 2020 described as first report using the provision',
    '  2021  policy or pattern: UrduPoint, https://www.urdupoint.com/en/world/russia-china-and-others-have-policy-and-pat-1292320.html; list explicit; T3 follows from article (designation links to T3)',
    '  2022  policy or pattern: CIA World Factbook, country entries (2022 texts)',
    '  2023  policy or pattern: CIA World Factbook, country entries (2023 texts); gvnet.com, copies of the narratives, http://gvnet.com/humantrafficking/Afghanistan-2.htm; AFG: "a pattern ... by the Taliban" (not "government policy")',
    '  2024  policy or pattern: American Faith, https://americanfaith.com/?p=225570; CIA World Factbook, country entries; SDN moved T2 -> T3 directly in the year it was designated',
    '  2025  policy or pattern: Fergana News, https://en.fergana.ru/news/140974; CIA World Factbook, country entries; SYR noted as "Bashar al-Assad regime"; KHM replaces TKM',
  ]);
});

test('a later placement has a column of its own', async () => {
  const lines = (await printed('data BLZ')).split('\n').slice(5, 16);
  expect(lines).toEqual([
    '',
    'year  placement          then               waiver  policy or pattern  sources',
    '2001  not rated                                                        [1]',
    '2002  not rated                                                        [1]',
    '2003  Tier 3             Tier 2                                        [2][3][4]',
    '2004  Tier 2 Watch List                                                [2][3]',
    '2005  Tier 2 Watch List                                                [2][3]',
    '2006  Tier 3             Tier 2 Watch List                             [5][2][3][6]',
    '2007  Tier 2                                                           [2][3]',
    '2008  Tier 2                                                           [2][7][3]',
    '2009  Tier 2 Watch List                                                [8][2][7][9][3]',
  ]);
});
