import { RECORD_YEARS } from '../../../src/data/index.ts';
import { placementName } from '../../../src/messages/en/placements.ts';
import { countText } from '../../../src/messages/en/list.ts';
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
  const counts = new Map<string, number>();
  for (const { years } of RECORD) {
    for (const [at, { year, placement, reassessed }] of years.entries()) {
      const before = years[at - 1];
      const last = before?.reassessed ?? before?.placement;
      const now = reassessed ?? placement;
      if (year < 2010 || before?.year !== year - 1 || last !== 'tier-3' || now === undefined) continue;
      counts.set(now, (counts.get(now) ?? 0) + 1);
    }
  }
  const texts = ['tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3', 'special-case'].map(
    (name) => `${placementName(name)} ${countText(counts.get(name) ?? 0, 'time')}`,
  );
  return `In the record, the year after a Tier 3 of 2009 or later was ${texts.join(', ')}.`;
}
