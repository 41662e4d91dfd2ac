import { RECORD_YEARS } from '../../../src/data/index.ts';
import { PLACEMENTS, type Placement, TIERS } from '../../../src/index.ts';
import { placementName } from '../../../src/messages/en/placements.ts';
import { countryYearsText } from './country-years.ts';
import { numberText, tableOf } from './markdown.ts';
import { RECORD } from './record.ts';

const YEARS = RECORD_YEARS.last - RECORD_YEARS.first + 1;

/** How the years of the record are known. */
export function recordRows(): string {
  const years = RECORD.flatMap((history) => history.years);
  const placed = years.filter(({ placement }) => placement !== undefined);
  const rated = placed.filter(({ placement }) => placement !== 'not-rated');
  const count = (provenance: string): string =>
    numberText(rated.filter((year) => (year.provenance ?? 'stated') === provenance).length);
  return tableOf(
    ['how it is known', 'country-years'],
    [
      ['a source states the placement', count('stated')],
      ['derived: no source states it, it follows from others', count('derived')],
      ['disputed: sources disagree, one value was chosen', count('disputed')],
      ['not rated: in none of the lists of the year', numberText(placed.length - rated.length)],
      ['unknown: nothing is known', numberText(RECORD.length * YEARS - placed.length)],
    ],
  );
}

/** Where countries went in the year after a Tier 3, since the 2010 report. */
export function risesFromTier3(): string {
  const next = successions()
    .filter(({ year, before }) => year >= 2010 && before === 'tier-3')
    .map(({ now }) => now);
  const rows = PLACEMENTS.map((one) => [
    placementName(one),
    numberText(next.filter((now) => now === one).length),
  ]);
  return tableOf(['the year after a Tier 3 of 2009 to 2024', 'country-years'], rows);
}

/** How many rated countries were rated again in the next report. */
export function ratedAgain(): string {
  const rated = successions().filter(({ before }) => TIERS.includes(before));
  const left = rated.filter(({ now }) => !TIERS.includes(now));
  return `Of ${numberText(rated.length)} country-years after a tier, ${numberText(left.length)} were a special case or not rated: ${countryYearsText(left)}.`;
}

/** Where the governments listed with a policy or pattern were placed. */
export function policyOrPatternPlaced(): string {
  const years = RECORD.flatMap((history) => history.years);
  const listed = years.filter(({ facts }) => facts.policyOrPattern?.value === true);
  const third = listed.filter(({ placement }) => placement === 'tier-3');
  return `The record lists a policy or pattern for ${listed.length} country-years of 2020 to 2025. ${third.length} of them are Tier 3.`;
}

/** A country in two successive reports in both of which its placement is known. */
interface Succession {
  readonly country: string;
  readonly year: number;
  readonly before: Placement;
  readonly now: Placement;
}

function successions(): readonly Succession[] {
  return RECORD.flatMap(({ country, years }) =>
    years.flatMap(({ year, placement, reassessed }, at) => {
      const last = years[at - 1];
      const before = last?.reassessed ?? last?.placement;
      const now = reassessed ?? placement;
      const known = last?.year === year - 1 && before !== undefined && now !== undefined;
      return known ? [{ country, year, before, now }] : [];
    }),
  );
}
