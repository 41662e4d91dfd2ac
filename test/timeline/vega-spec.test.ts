import { describe, expect, test } from 'vitest';
import { PLACEMENTS, timelineMermaid, timelineVegaLite } from '../../src/index.ts';
import { timelineModel } from '../../src/timeline/model.ts';
import { rowText } from '../../src/timeline/words.ts';
import { CLOCKWORK } from './support.ts';

const OTHER = { country: 'BBB', years: [{ year: 2022, placement: 'tier-1' }] };

type Value = Readonly<Record<string, unknown>>;

/** The data inside a specification. */
function valuesOf(spec: Value): readonly Value[] {
  const { values } = spec['data'] as { readonly values: readonly Value[] };
  return values;
}

/** A part of a specification by name. */
const inside = (value: Value | undefined, name: string): Value => (value?.[name] ?? {}) as Value;

const layersOf = (spec: Value) => spec['layer'] as readonly Value[];

describe('the data of a Vega-Lite specification', () => {
  test('has a row for each year, and for each placement of one that is open', () => {
    const options = { scenario: { until: 2024 } };
    const { rows } = timelineModel(CLOCKWORK, options);
    const values = valuesOf(timelineVegaLite(CLOCKWORK, options));
    const lanes = rows.flatMap(({ placement, possible }) => placement ?? possible);
    expect(values).toHaveLength(lanes.length);
    expect(values.slice(0, 2)).toEqual([
      expect.objectContaining({
        country: 'AAA',
        year: 2019,
        shade: 'Tier 2',
        lane: 'Tier 2',
        glyph: '2',
        basis: 'recorded',
        projected: false,
        causes: ['merits'],
      }),
      expect.objectContaining({ year: 2020, lane: 'Tier 2 Watch List', glyph: 'W' }),
    ]);
    const open = values.filter(({ year }) => year === 2024);
    expect(open.map(({ shade, glyph, projected }) => [shade, glyph, projected])).toEqual(
      PLACEMENTS.map(() => ['not settled', '?', true]),
    );
    expect(new Set(open.map(({ lane }) => lane)).size).toBe(PLACEMENTS.length);
    expect(values.at(0)?.['says']).toBe(rows[0] && rowText(rows[0]));
  });

  test('has one row a year where several countries share a heat map', () => {
    const spec = timelineVegaLite([CLOCKWORK, OTHER]);
    const values = valuesOf(spec);
    expect(values.map(({ country, year }) => `${country} ${year}`)).toEqual([
      'AAA 2019',
      'AAA 2020',
      'AAA 2021',
      'AAA 2022',
      'AAA 2023',
      'BBB 2022',
    ]);
    expect(values.every((value) => !Object.hasOwn(value, 'lane'))).toBe(true);
    expect(spec['title']).toBe('Tier placements, 2019 to 2023');
    expect(timelineVegaLite(OTHER)['title']).toBe('Tier placements: BBB, 2022');
  });

  test('rules stand where the law changes, with their words, and nowhere else', () => {
    const rules = layersOf(timelineVegaLite(CLOCKWORK)).at(-1) as Value;
    expect(valuesOf(rules)).toEqual([
      { year: 2019, says: expect.stringMatching(/^From the 2019 report: /u) },
      { year: 2021, says: expect.stringMatching(/^From the 2021 report: /u) },
    ]);
    expect(layersOf(timelineVegaLite(CLOCKWORK))).toHaveLength(4);
    expect(layersOf(timelineVegaLite(OTHER))).toHaveLength(3);
  });

  test('cells of the record and projected ones are layers of their own', () => {
    const [recorded, projected, signs] = layersOf(timelineVegaLite(CLOCKWORK));
    expect(recorded?.['transform']).toEqual([{ filter: '!datum.projected' }]);
    expect(projected?.['transform']).toEqual([{ filter: 'datum.projected' }]);
    expect(projected?.['mark']).toMatchObject({ type: 'rect', strokeDash: [3, 2] });
    expect(recorded?.['mark']).not.toHaveProperty('strokeDash');
    for (const layer of [recorded, projected]) {
      const encoding = inside(layer, 'encoding');
      const { domain, range } = inside(inside(encoding, 'color'), 'scale') as Record<
        string,
        readonly string[]
      >;
      expect(domain).toHaveLength(PLACEMENTS.length + 1);
      expect(new Set(range).size).toBe(domain?.length);
      expect([encoding['tooltip'], encoding['description']]).toEqual([
        { field: 'says', type: 'nominal' },
        { field: 'says', type: 'nominal' },
      ]);
    }
    expect(signs).toMatchObject({
      mark: { type: 'text' },
      encoding: { text: { field: 'glyph' }, color: { field: 'ink', scale: null } },
    });
  });

  test('lanes stand in the order of the placements, countries in that of the histories', () => {
    const y = inside(inside(timelineVegaLite(CLOCKWORK), 'encoding'), 'y');
    expect(y).toMatchObject({ field: 'lane' });
    expect((y['sort'] as readonly string[]).slice(0, 3)).toEqual([
      'Tier 1',
      'Tier 2',
      'Tier 2 Watch List',
    ]);
    const several = inside(inside(timelineVegaLite([CLOCKWORK, OTHER]), 'encoding'), 'y');
    expect(several).toMatchObject({ field: 'country', sort: null });
  });
});

describe('what a source names', () => {
  const THIRD = {
    country: 'AAA',
    years: [2018, 2019, 2020, 2021].map((year) => ({
      year,
      placement: year === 2018 ? 'tier-2' : year === 2021 ? 'tier-3' : 'tier-2-watch-list',
    })),
  };
  const marks = (event: { readonly country: string; readonly year: number }) =>
    timelineModel(THIRD, { events: [{ ...event, event: 'automatic-downgrade' }] }).rows.flatMap(
      (row) => row.marks.map(({ certain }) => [row.year, certain]),
    );

  test('is marked in its year and country only', () => {
    expect(marks({ country: 'AAA', year: 2021 })).toEqual([[2021, true]]);
    expect(marks({ country: 'AAA', year: 2020 })).toEqual([[2021, false]]);
    expect(marks({ country: 'BBB', year: 2021 })).toEqual([[2021, false]]);
  });
});

test('Mermaid: projected years are bars of their own, an open one is told', () => {
  const lines = timelineMermaid(CLOCKWORK, { scenario: { until: 2025 } }).split('\n');
  expect(lines).toContain('  not settled, projected :2024, 2026');
  expect(lines).toContain('  Tier 3 :crit, 2023, 2024');
  expect(timelineMermaid(OTHER).split('\n')).toContain('  Tier 1 :2022, 2023');
});
