import { PLACEMENTS } from '../facts/placements.ts';
import type { History } from '../history/types.ts';
import { DISCLAIMER } from '../messages/en/disclaimer.ts';
import { cellGlyph, SHADES, shadeOf } from './glyphs.ts';
import { type TimelineModel, timelineModels } from './model.ts';
import type { TimelineOptions } from './options.ts';
import { THEMES } from './palette.ts';
import { lawText, rowText, shadeName, spanWords } from './words.ts';

/** A Vega-Lite specification: plain JSON. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** What a mark is in words. */
const SAYS = { field: 'says', type: 'nominal' };

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';

/**
 * The timeline of one history, or a heat map of several, as a Vega-Lite 6 specification
 * with its data inside, for those who draw elsewhere: colour, sign and words for each
 * year, rules where the law changes. A year that is not settled has a row for each
 * possible placement.
 *
 * @throws ProblemsError with every problem of the histories, the scenario or the options.
 */
export function timelineVegaLite(
  histories: History | readonly (History | unknown)[] | unknown,
  options: TimelineOptions = {},
): VegaLiteSpec {
  const models = timelineModels(histories, options);
  const several = models.length !== 1;
  const values = models.flatMap((model) => valuesOf(model, several));
  const changes = lawValues(models);
  const x = { field: 'year', type: 'ordinal', title: 'Report year' };
  const y = several
    ? { field: 'country', type: 'nominal', title: null, sort: null }
    : { field: 'lane', type: 'ordinal', title: null, sort: PLACEMENTS.map(shadeName) };
  return {
    $schema: SCHEMA,
    title: `Tier placements${several ? '' : `: ${models[0]?.title ?? ''}`}${spanWords(models)}`,
    description: `Placements by report year, from the record and stated facts. ${DISCLAIMER}`,
    width: { step: 28 },
    height: { step: several ? 16 : 26 },
    data: { values },
    encoding: { x, y },
    layer: [
      cellLayer('!datum.projected', {}),
      cellLayer('datum.projected', { strokeDash: [3, 2], strokeWidth: 2, cornerRadius: 6 }),
      {
        mark: { type: 'text', fontSize: 10, fontWeight: 'bold' },
        encoding: {
          text: { field: 'glyph', type: 'nominal' },
          color: { field: 'ink', type: 'nominal', scale: null },
          tooltip: SAYS,
        },
      },
      ...(changes.length === 0 ? [] : [lawLayer(changes)]),
    ],
  };
}

/** Cells of the record, or projected ones, which Vega-Lite can tell apart by a layer only. */
function cellLayer(filter: string, mark: object): object {
  const { shades, text } = THEMES.light;
  return {
    transform: [{ filter }],
    mark: { type: 'rect', stroke: text, strokeWidth: 0.8, ...mark },
    encoding: {
      color: {
        field: 'shade',
        type: 'ordinal',
        title: 'Placement',
        scale: { domain: SHADES.map(shadeName), range: SHADES.map((shade) => shades[shade].fill) },
      },
      tooltip: SAYS,
      description: SAYS,
    },
  };
}

function valuesOf({ title, rows }: TimelineModel, several: boolean): readonly object[] {
  return rows.flatMap((row) => {
    const shade = shadeOf(row);
    const value = {
      country: title,
      year: row.year,
      shade: shadeName(shade),
      glyph: cellGlyph(row),
      ink: THEMES.light.shades[shade].ink,
      basis: row.basis,
      projected: row.basis === 'projected',
      possible: row.possible,
      causes: row.causes,
      says: rowText(row),
    };
    if (several) return [value];
    const lanes = row.placement === null ? row.possible : [row.placement];
    return lanes.map((lane) => ({ ...value, lane: shadeName(lane) }));
  });
}

function lawValues(models: readonly TimelineModel[]): readonly object[] {
  const changes = new Map<number, string>();
  for (const { year, lawChange } of models.flatMap(({ rows }) => rows)) {
    if (lawChange !== null) changes.set(year, lawText(lawChange, year));
  }
  return [...changes].map(([year, says]) => ({ year, says }));
}

/** A rule at the left edge of the first year of each version of the law. */
function lawLayer(values: readonly object[]): object {
  return {
    data: { values },
    mark: { type: 'rule', strokeDash: [4, 3], color: THEMES.light.muted },
    encoding: {
      x: { field: 'year', type: 'ordinal', bandPosition: 0 },
      y: null,
      tooltip: SAYS,
      description: SAYS,
    },
  };
}
