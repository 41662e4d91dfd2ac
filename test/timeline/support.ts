import { recordOf } from '../../src/data/index.ts';

/** Names that would break out of XML, HTML, CSS or a diagram if they were not escaped. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "']]>&<!--",
  'a\u0000b\u001b[31m\ud800\ufffe',
  ': ; # %% `x` "y"\nsection evil',
] as const;

/** Countries that show everything a picture can: holes, waivers, caps, special cases. */
export const SHOWN = ['THA', 'GNQ', 'DZA', 'CUB', 'TKM', 'SSD', 'TTO'] as const;

/** The record of a country, which is known to be there. */
export function record(country: string): object {
  const found = recordOf(country);
  if (found === undefined) throw new Error(`no record of ${country}`);
  return found;
}

/** A lawful course of years with a waiver, an automatic downgrade, and a spent cap. */
export const CLOCKWORK = {
  country: 'AAA',
  years: [
    { year: 2019, placement: 'tier-2' },
    { year: 2020, placement: 'tier-2-watch-list' },
    { year: 2021, placement: 'tier-2-watch-list' },
    { year: 2022, placement: 'tier-2-watch-list', waiver: { granted: true } },
    {
      year: 2023,
      facts: {
        fullyMeetsMinimumStandards: false,
        significantEfforts: true,
        meetsWatchListCriteria: true,
        policyOrPattern: false,
        specialCase: false,
        minimumStandardsApplicable: true,
      },
    },
  ],
};
