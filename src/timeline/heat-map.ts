import { scaleBand } from 'd3-scale';
import type { History } from '../history/types.ts';
import { cellSvg } from './cell.ts';
import { cellGlyph, EVENT_SIGNS, shadeOf } from './glyphs.ts';
import { type LawLetters, lawLetters, letterOf } from './law-letters.ts';
import { cut, legendOf } from './legend.ts';
import { type TimelineModel, timelineModels } from './model.ts';
import type { TimelineOptions } from './options.ts';
import { patternDefs } from './patterns.ts';
import type { TimelineRow } from './row.ts';
import { pictureStyle } from './style.ts';
import { element, label, safeId, svgOf, titled } from './svg.ts';
import { yearsOf } from './timeline.ts';
import { lawText, markText, spanWords, summaryText } from './words.ts';

const STEP = 26;
const ROW = 16;
const HEAD = 26;
const AXIS = 30;
const MARGIN = 8;
const LETTER = 6.2;
const MOST_NAME = 250;
const LEAST_WIDTH = 620;

/**
 * Many countries by report year as an SVG document: a line for each history, a cell for
 * each year, with colour, pattern and sign. A plus behind the sign is a waiver, an
 * exclamation mark an automatic downgrade, a caret the reinstatement cap.
 *
 * @param histories The histories, parsed or raw, in the order of the lines.
 * @throws ProblemsError with every problem of the histories, the scenario or the options.
 */
export function heatMap(
  histories: readonly (History | unknown)[],
  options: TimelineOptions = {},
): string {
  return heatMapSvg(timelineModels(histories, options), options.idPrefix ?? '', pictureStyle());
}

function heatMapSvg(models: readonly TimelineModel[], idPrefix: string, style: string): string {
  const id = safeId(idPrefix);
  const years = yearsOf(models);
  const letters = lawLetters(models);
  const longest = models.reduce((most, { title }) => Math.max(most, [...title].length), 0);
  const left = MARGIN + Math.min(MOST_NAME, longest * LETTER) + 10;
  const width = Math.max(LEAST_WIDTH, left + years.length * STEP + MARGIN);
  const top = HEAD + AXIS;
  const bottom = top + models.length * ROW;
  const x = scaleBand<number>()
    .domain(years)
    .range([left, left + years.length * STEP])
    .paddingInner(0.1)
    .paddingOuter(0.05);
  const at = (year: number): number => x(year) ?? left;
  const rows = models.flatMap((model) => model.rows);
  const title = `Tier placements of ${models.length} ${models.length === 1 ? 'country' : 'countries'}${spanWords(models)}`;
  const legend = legendOf(id, models.map(withoutMarks), letters, bottom + AXIS - 8, width);
  const axis = (y: number): readonly string[] =>
    years.map((year) => label(at(year) + x.bandwidth() / 2, y, 'small mid muted', String(year)));
  const lines = models.map((model, nth) => {
    const y = top + nth * ROW;
    return [
      element(
        'g',
        { class: 'mark' },
        titled(summaryText(model)),
        label(MARGIN, y + 12, '', cut(model.title, left - MARGIN)),
      ),
      ...model.rows.map((row) =>
        cellSvg(id, row, shadeOf(row), cellGlyph(row), {
          x: at(row.year),
          y: y + 1,
          width: x.bandwidth(),
          height: ROW - 2,
        }),
      ),
    ].join('\n');
  });
  const signs = signsText(rows);
  return svgOf({
    id,
    title,
    description: `${title}. One line for each country, one cell for each report year. ${signs}`,
    width,
    height: bottom + AXIS - 8 + legend.height + (signs === '' ? 0 : 18),
    parts: [
      patternDefs(id),
      label(MARGIN, 18, 'head', title),
      ...axis(top - 4),
      ...lines,
      ...rules(letters, (year) => at(year) - STEP * 0.05, top, bottom),
      ...axis(bottom + 12),
      legend.svg,
      ...(signs === '' ? [] : [label(MARGIN, bottom + AXIS + legend.height, 'muted', signs)]),
    ],
    style,
  });
}

/** In cells the events are signs, so the legend of shapes is of no use. */
function withoutMarks(model: TimelineModel): TimelineModel {
  return { ...model, rows: model.rows.map((row) => ({ ...row, marks: [] })) };
}

function signsText(rows: readonly TimelineRow[]): string {
  const certain = rows.flatMap(({ marks }) => marks.filter((mark) => mark.certain));
  const used = new Map(certain.map((mark) => [EVENT_SIGNS[mark.event], markText(mark)]));
  return [...used].map(([sign, words]) => `${sign} ${words}`).join('; ');
}

/** A rule down all lines where a version of the law begins, with its letter on top. */
function rules(
  letters: LawLetters,
  x: (year: number) => number,
  top: number,
  bottom: number,
): readonly string[] {
  return [...letters].map(([law, { year, change }]) =>
    element(
      'g',
      { class: 'mark' },
      titled(lawText(change, year)),
      element('line', { class: 'firm', x1: x(year), x2: x(year), y1: top - 1, y2: bottom + 1 }),
      label(x(year), top - 17, 'small mid', letterOf(letters, law)),
    ),
  );
}
