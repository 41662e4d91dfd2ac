import { countryNames } from '../../src/cli/verbs/timeline.ts';
import { allRecords, recordOf } from '../../src/data/index.ts';
import { heatMap, timeline } from '../../src/index.ts';

/** Algeria's next years, as `docs/pictures.md` assumes them. */
const ASSUMED = {
  until: 2029,
  waivers: 'always-if-available',
  all: { merits: 'tier-2-watch-list' },
} as const;

/** Countries that began on the watch list, or fell from it, in one picture. */
const SHOWN = ['CHN', 'COG', 'CUB', 'DZA', 'GNQ', 'MYS', 'THA', 'TKM'];

/** The pictures of the documentation: path relative to the repository, and text. */
export function pictures(): Record<string, string> {
  const options = { names: countryNames() };
  const some = allRecords().filter(({ country }) => SHOWN.includes(country));
  return {
    'docs/img/thailand.svg': `${timeline(recordOf('THA'), options)}\n`,
    'docs/img/algeria-projected.svg': `${timeline(recordOf('DZA'), { ...options, scenario: ASSUMED, from: 2015 })}\n`,
    'docs/img/eight-countries.svg': `${heatMap(some, options)}\n`,
  };
}
