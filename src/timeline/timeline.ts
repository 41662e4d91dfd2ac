import type { History } from '../history/types.ts';
import { lawLetters } from './law-letters.ts';
import { legendOf } from './legend.ts';
import { type TimelineModel, timelineModels } from './model.ts';
import type { TimelineOptions } from './options.ts';
import { LEAST_WIDTH, panelOf, panelWidth } from './panel.ts';
import { patternDefs } from './patterns.ts';
import { pictureStyle } from './style.ts';
import { safeId, svgOf } from './svg.ts';
import { spanWords, summaryText } from './words.ts';

const GAP = 14;

/**
 * Placements by report year as an SVG document, one panel for each history: colour,
 * pattern, sign and lane say the same, so it reads without colour. Waivers, automatic
 * downgrades and caps are marked, open years hatched, projected ones dashed. Light and
 * dark; no script, nothing to load. The same input always gives the same text.
 *
 * @param histories One history or several, parsed or raw.
 * @throws ProblemsError with every problem of the histories, the scenario or the options.
 *
 * @example
 * ```ts
 * import { timeline } from 'tvpa-tiers';
 *
 * const svg = timeline({ country: 'SGP', years: [{ year: 2025, placement: 'tier-1' }] });
 * svg.split('\n')[1]; // => '<title id="tvpa-title">Tier placements: SGP, 2025</title>'
 * ```
 */
export function timeline(
  histories: History | readonly (History | unknown)[] | unknown,
  options: TimelineOptions = {},
): string {
  return timelineSvg(timelineModels(histories, options), options.idPrefix ?? '', pictureStyle());
}

/** The same from rows that are at hand; `style` is empty where the page around has it. */
export function timelineSvg(
  models: readonly TimelineModel[],
  idPrefix: string,
  style: string,
): string {
  const id = safeId(idPrefix);
  const years = yearsOf(models);
  const letters = lawLetters(models);
  const width = Math.max(LEAST_WIDTH, panelWidth(years.length));
  let y = 4;
  const parts = [patternDefs(id)];
  for (const model of models) {
    const { svg, height } = panelOf(id, model, years, letters, y);
    parts.push(svg);
    y += height + GAP;
  }
  const legend = legendOf(id, models, letters, y - GAP, width);
  return svgOf({
    id,
    title: `Tier placements: ${models.map(({ title }) => title).join(', ')}${spanWords(models)}`,
    description: models.map(summaryText).join(' '),
    width,
    height: y - GAP + legend.height,
    parts: [...parts, legend.svg],
    style,
  });
}

/** Every year from the first to the last of some timelines. */
export function yearsOf(models: readonly TimelineModel[]): readonly number[] {
  const years = models.flatMap(({ rows }) => rows.map(({ year }) => year));
  if (years.length === 0) return [];
  // No spread: there may be more years than a call takes arguments.
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_one, at) => first + at);
}
