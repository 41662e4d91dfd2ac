import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { placements, recordOf } from '../../src/data/index.ts';
import type { Readings } from '../../src/law/readings.ts';
import { readScenarios } from './scenario.ts';

/** The watch list of 2025, by what the law makes of a further year on it. */
type Forecast = Readonly<
  Record<'exhausted' | 'needsWaiver' | 'free' | 'freeOrCapped', readonly string[]>
>;

const forecast: Forecast = readScenarios('forecast-2026.json');

const WATCH_LIST = 'tier-2-watch-list';
const ON_MERITS = {
  fullyMeetsMinimumStandards: false,
  policyOrPattern: false,
  significantEfforts: true,
  increasingEfforts: false,
};

interface Ask {
  readonly granted?: boolean;
  readonly facts?: Readonly<Record<string, boolean>>;
  /** Placements of unknown years, laid over the record. */
  readonly over?: Readonly<Record<number, string>>;
  readonly readings?: Partial<Readings>;
}

function in2026(country: string, { granted, facts, over, readings }: Ask = {}): Classification {
  const waiver = granted === undefined ? {} : { waiver: { granted } };
  const laid = new Map(Object.entries(over ?? {}).map(([year, to]) => [Number(year), to]));
  const record = new Map(recordOf(country)?.years.map((one) => [one.year, one]));
  const known = [...new Set([...record.keys(), ...laid.keys()])].map((year) => {
    const placement = laid.get(year);
    return { year, ...record.get(year), ...(placement === undefined ? {} : { placement }) };
  });
  const years = [...known, { year: 2026, facts: facts ?? {}, ...waiver }].sort(
    (a, b) => a.year - b.year,
  );
  return classify({ country, years }, { readings: readings ?? {} });
}

test('the four groups are the watch list of 2025', () => {
  const listed = placements()
    .filter(({ year, placement }) => year === 2025 && placement === WATCH_LIST)
    .map(({ iso3 }) => iso3);
  expect(Object.values(forecast).flat().sort()).toEqual(listed.sort());
  expect(listed).toHaveLength(25);
});

describe.each(forecast.exhausted.map((country) => [country]))('%s: exhausted', (country) => {
  test.each([[undefined], [false], [true]])('no watch list, waiver granted: %s', (granted) => {
    const ask = granted === undefined ? {} : { granted };
    expect(in2026(country, ask).possible).not.toContain(WATCH_LIST);
    const due = in2026(country, { ...ask, facts: ON_MERITS });
    expect(due.possible).toEqual(['tier-3']);
    expect(due.causes).toEqual(['automatic-downgrade']);
    expect(due.notices).toContainEqual(
      expect.objectContaining({
        code: 'downgrade.ground',
        params: { grounds: ['allowance-exhausted'] },
      }),
    );
  });
});

describe.each(forecast.needsWaiver.map((country) => [country]))('%s: needs a waiver', (country) => {
  test('undecided: the watch list is possible, by waiver only', () => {
    const answer = in2026(country, { facts: ON_MERITS });
    expect(answer.possible).toEqual([WATCH_LIST, 'tier-3']);
    expect(answer.causes).toEqual(['waiver', 'automatic-downgrade']);
    expect(in2026(country).possible).toContain(WATCH_LIST);
  });

  test('not granted: impossible', () => {
    expect(in2026(country, { granted: false }).possible).not.toContain(WATCH_LIST);
    const due = in2026(country, { granted: false, facts: ON_MERITS });
    expect(due.possible).toEqual(['tier-3']);
    expect(due.causes).toEqual(['automatic-downgrade']);
  });

  test('granted: possible, and on these findings the only one', () => {
    expect(in2026(country, { granted: true }).possible).toContain(WATCH_LIST);
    const waived = in2026(country, { granted: true, facts: ON_MERITS });
    expect(waived.possible).toEqual([WATCH_LIST]);
    expect(waived.causes).toEqual(['waiver']);
  });
});

test.each(forecast.free.map((country) => [country]))('%s: a second year is free', (country) => {
  const answer = in2026(country, { granted: false, facts: ON_MERITS });
  expect(answer.possible).toEqual([WATCH_LIST]);
  expect(answer.causes).toEqual(['merits']);
});

describe('Turkmenistan, which could tell F1 from F4', () => {
  const ask = { granted: false, facts: ON_MERITS };
  const onTier3 = { 2017: 'tier-3', 2019: 'tier-3' };

  test('the record leaves it open whether the cap of its waived run is spent', () => {
    expect(forecast.freeOrCapped).toEqual(['TKM']);
    const answer = in2026('TKM', ask);
    expect(answer.possible).toEqual([WATCH_LIST, 'tier-3']);
    expect(answer.causes).toEqual(['merits', 'reinstatement-cap']);
    expect(answer.notices).toContainEqual(
      expect.objectContaining({ code: 'past.unknown', params: { years: [2017, 2019] } }),
    );
  });

  test('with Tier 3 in 2017 and 2019 it is capped under F1, not under F4', () => {
    const capped = in2026('TKM', { ...ask, over: onTier3 });
    expect(capped.possible).toEqual(['tier-3']);
    expect(capped.causes).toEqual(['reinstatement-cap']);
    const readings = { reinstatementCap: 'F4' } as const;
    const free = in2026('TKM', { ...ask, over: onTier3, readings });
    expect(free.possible).toEqual([WATCH_LIST]);
    expect(free.causes).toEqual(['merits']);
  });

  test('with a watch-list year in 2017 the cap is spent', () => {
    const over = { ...onTier3, 2017: WATCH_LIST };
    expect(in2026('TKM', { ...ask, over }).possible).toEqual([WATCH_LIST]);
  });
});

test('Haiti: a new start after the special case, or exhausted where that freezes the count', () => {
  const ask = { granted: false, facts: ON_MERITS };
  expect(in2026('HTI', ask).possible).toEqual([WATCH_LIST]);
  const frozen = in2026('HTI', { ...ask, readings: { specialCase: 'freeze' } });
  expect(frozen.possible).toEqual(['tier-3']);
  expect(frozen.causes).toEqual(['automatic-downgrade']);
});
