import { describe, expect, test } from 'vitest';
import { allRecords } from '../../src/data/index.ts';
import { LAW_VERSIONS, replay, simulate, timelineRows } from '../../src/index.ts';
import { heatMap } from '../../src/timeline/heat-map.ts';
import { timelineMermaid } from '../../src/timeline/mermaid.ts';
import { timelineModel } from '../../src/timeline/model.ts';
import { timeline } from '../../src/timeline/timeline.ts';
import { timelineVegaLite } from '../../src/timeline/vega-lite.ts';
import { CLOCKWORK, record, SHOWN } from './support.ts';

const SCENARIO = {
  until: 2029,
  waivers: 'always-if-available',
  all: { merits: 'tier-2-watch-list' },
} as const;

describe('rows', () => {
  test.each(SHOWN)('%s: the short way gives what replay and simulate give', (country) => {
    const history = record(country);
    const whole = timelineRows(
      replay(history),
      simulate(history, SCENARIO).years.map(({ classification }) => classification),
    );
    expect(timelineModel(history, { scenario: SCENARIO }).rows).toEqual(whole);
  });

  test('the record stands, and what is not known is open', () => {
    for (const history of allRecords().slice(0, 50)) {
      const { rows } = timelineModel(history);
      const stated = new Map(history.years.map((year) => [year.year, year]));
      for (const { year, placement, basis, possible } of rows) {
        const own = stated.get(year);
        const final = own?.reassessed ?? own?.placement ?? null;
        expect([history.country, year, basis]).toEqual([
          history.country,
          year,
          final === null ? 'derived' : 'recorded',
        ]);
        if (final !== null) expect([year, placement]).toEqual([year, final]);
        if (placement === null) expect(possible.length).toBeGreaterThan(1);
      }
    }
  });

  test('waiver and automatic downgrade are marked where they are the only cause', () => {
    const { rows } = timelineModel(CLOCKWORK);
    expect(
      rows.map(({ year, placement, basis, marks }) => [year, placement, basis, marks]),
    ).toEqual([
      [2019, 'tier-2', 'recorded', []],
      [2020, 'tier-2-watch-list', 'recorded', []],
      [2021, 'tier-2-watch-list', 'recorded', []],
      [2022, 'tier-2-watch-list', 'recorded', [{ event: 'waiver', certain: true }]],
      [2023, 'tier-3', 'derived', [{ event: 'automatic-downgrade', certain: true }]],
    ]);
  });

  test('a downgrade that the record leaves open is a perhaps, until a source names it', () => {
    const at = (options: object) =>
      timelineModel(record('THA'), options).rows.find(({ year }) => year === 2014)?.marks;
    expect(at({})).toEqual([{ event: 'automatic-downgrade', certain: false }]);
    const events = [{ country: 'THA', year: 2014, event: 'automatic-downgrade' }];
    expect(at({ events })).toEqual([{ event: 'automatic-downgrade', certain: true }]);
  });

  test('a downgrade is certain exactly where the answer names it as the one cause', () => {
    for (const country of ['CHN', 'RUS', 'UZB', 'BLR', 'COM', 'TKM', 'THA', 'CUB']) {
      const answers = new Map(replay(record(country)).map((one) => [one.year, one]));
      for (const { year, marks } of timelineModel(record(country)).rows) {
        for (const { event, certain } of marks)
          expect([country, year, certain]).toEqual([
            country,
            year,
            answers.get(year)?.cause === event,
          ]);
      }
    }
  });

  test('a source cannot mark what the law rules out', () => {
    const events = [{ country: 'AAA', year: 2019, event: 'waiver' }] as const;
    expect(timelineModel(CLOCKWORK, { events }).rows[0]?.marks).toEqual([]);
  });

  test('the spent year of the cap is marked in projected years', () => {
    const { rows } = timelineModel(record('DZA'), { scenario: SCENARIO });
    const projected = rows.filter(({ basis }) => basis === 'projected');
    expect(projected.map(({ year, marks }) => [year, marks.map(({ event }) => event)])).toEqual([
      [2026, ['waiver']],
      [2027, ['automatic-downgrade']],
      [2028, []],
      [2029, ['reinstatement-cap']],
    ]);
  });

  test('each version of the law begins in its year, under a what-if law never', () => {
    const begun = (options: object) =>
      timelineModel(record('THA'), options).rows.flatMap(({ year, lawChange }) =>
        lawChange === null ? [] : [[lawChange.id, year]],
      );
    expect(begun({})).toEqual(LAW_VERSIONS.map(({ id, from }) => [id, from]));
    expect(begun({ law: { base: 2018 } }).at(-1)).toEqual(['R2013', 2013]);
    expect(begun({ from: 2010, to: 2018 })).toEqual([['R2013', 2013]]);
  });

  test('under a what-if law the answer is drawn, and the record is kept beside it', () => {
    const { rows } = timelineModel(record('THA'), { law: { parameters: { clock: false } } });
    expect(new Set(rows.map(({ basis }) => basis))).toEqual(new Set(['what-if']));
    expect(rows.every(({ recorded }) => recorded !== null)).toBe(true);
  });

  test('a placement that the law forbids stands, is told, and has no event', () => {
    const forbidden = {
      country: 'AAA',
      years: [
        ...[2019, 2020, 2021, 2022, 2023, 2024].map((year) => ({
          year,
          placement: 'tier-2-watch-list',
        })),
      ],
    };
    const last = timelineModel(forbidden).rows.at(-1);
    expect(last).toMatchObject({ placement: 'tier-2-watch-list', lawful: false, marks: [] });
  });

  test('years after the history are projected with nothing assumed; the span cuts', () => {
    const { rows } = timelineModel(record('THA'), { from: 2024, to: 2027 });
    expect(rows.map(({ year, basis }) => [year, basis])).toEqual([
      [2024, 'recorded'],
      [2025, 'recorded'],
      [2026, 'projected'],
      [2027, 'projected'],
    ]);
    expect(rows.at(-1)?.placement).toBeNull();
  });
});

/** A country that no report names before 2012. */
const YOUNG = { country: 'SSD', years: [{ year: 2012, placement: 'tier-2' }] };

describe('bad input', () => {
  test.each([
    [{ from: 1999 }, 'options.year-out-of-range', ['from']],
    [{ to: 2101 }, 'options.year-out-of-range', ['to']],
    [{ from: 2001.5 }, 'options.year-out-of-range', ['from']],
    [{ from: 2020, to: 2010 }, 'options.year-out-of-range', ['to']],
    [{ idPrefix: 3 } as object, 'input.wrong-type', ['idPrefix']],
    [{ scenario: { until: 2025 } }, 'scenario.before-record-ends', ['until']],
  ])('%j is a problem', (options, code, path) => {
    expect(() => timelineModel(record('THA'), options)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code, path })] }),
    );
  });

  test.each([
    [{ from: 2026 }, 'from', { found: '2026', minimum: 2001, maximum: 2025 }],
    [{ to: 2011 }, 'to', { found: '2011', minimum: 2012, maximum: 2100 }],
  ])('so is a span in which no history has a year: %j', (options, name, params) => {
    const histories = 'to' in options ? YOUNG : [record('THA'), YOUNG];
    const told = [{ code: 'options.year-out-of-range', path: [name], params }];
    for (const draw of [timeline, timelineMermaid, timelineVegaLite]) {
      expect(() => draw(histories, options)).toThrow(expect.objectContaining({ problems: told }));
    }
  });

  test('one history without a year of the span does not stop the others', () => {
    expect(heatMap([record('THA'), YOUNG], { to: 2011 })).toContain('SSD');
  });

  test('so is a history without a year', () => {
    expect(() => timelineModel({ country: 'THA', years: [] })).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'history.no-year' })] }),
    );
  });
});
