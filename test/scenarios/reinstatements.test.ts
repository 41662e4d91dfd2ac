import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { recordOf } from '../../src/data/index.ts';
import type { Placement } from '../../src/facts/placements.ts';
import type { Readings } from '../../src/law/readings.ts';
import { readScenarios } from './scenario.ts';

/** A watch-list stint after a waived run and Tier 3: what the cap of (b)(2)(F) is about. */
interface Reinstatement {
  readonly country: string;
  readonly waived: number;
  readonly reinstated: number;
  /** The placement of the year after the reinstated one. */
  readonly then: Placement;
  /** What other texts state and the record does not, by year. */
  readonly over: Readonly<Record<string, object>>;
  readonly why: string;
}

const reinstatements: readonly Reinstatement[] = readScenarios('reinstatements.json');

/** The record up to a year, and that year with the findings of the watch list instead. */
function onWatchListMerits({ country, over }: Reinstatement, year: number): unknown {
  const before = recordOf(country)?.years.filter((one) => one.year < year) ?? [];
  const facts = {
    fullyMeetsMinimumStandards: false,
    policyOrPattern: false,
    significantEfforts: true,
    increasingEfforts: false,
  };
  return {
    country,
    years: [...before.map((one) => ({ ...one, ...over[String(one.year)] })), { year, facts }],
  };
}

const capOf = (history: unknown, readings: Partial<Readings> = {}): readonly string[] => [
  ...new Set(classify(history, { readings }).state.before.map(({ cap }) => cap)),
];

const named = reinstatements.map((one) => [one.country, one] as const);

describe.each(named)('%s', (_country, one) => {
  test('the record is as the evidence has it', () => {
    const placed = new Map(recordOf(one.country)?.years.map((row) => [row.year, row]));
    expect(placed.get(one.waived)?.placement).toBe('tier-2-watch-list');
    for (let year = one.waived + 1; year < one.reinstated; year += 1) {
      expect(placed.get(year)?.placement).toBe('tier-3');
    }
    expect(placed.get(one.reinstated)?.placement).toBe('tier-2-watch-list');
    expect(placed.get(one.reinstated + 1)?.placement).toBe(one.then);
    const stated = { ...placed.get(one.waived), ...one.over[String(one.waived)] };
    expect(stated.waiver?.granted).toBe(true);
  });

  test('the first year back is lawful, on the merits', () => {
    const history = onWatchListMerits(one, one.reinstated);
    const answer = classify(history);
    expect(capOf(history)).toEqual(['armed']);
    expect(answer.possible).toEqual(['tier-2-watch-list']);
    expect(answer.causes).toEqual(['merits']);
  });

  test('a second one is not, waiver or no waiver: the cause is the cap', () => {
    const history = onWatchListMerits(one, one.reinstated + 1);
    const answer = classify(history);
    expect(capOf(history)).toEqual(['stint']);
    expect(answer.possible).toEqual(['tier-3']);
    expect(answer.causes).toEqual(['reinstatement-cap']);
  });

  test('after the stint the cap is gone, but for good under F2', () => {
    const year = one.reinstated + 2;
    if (year > 2025) return;
    const history = onWatchListMerits(one, year);
    expect(capOf(history)).toEqual(['clear']);
    expect(capOf(history, { reinstatementCap: 'F2' })).toEqual(['armed']);
  });
});

test('these seven countries were reinstated after a waiver, and none stayed a second year', () => {
  expect(named.map(([country]) => country)).toEqual('TCD GNQ GNB CUW MYS BRN DZA'.split(' '));
  expect(reinstatements.filter(({ then }) => then === 'tier-2-watch-list')).toEqual([]);
});

test('Algeria 2025: a second year of a second reinstatement is lawful under F1, not under F2', () => {
  const algeria = named.find(([country]) => country === 'DZA')?.[1];
  if (algeria === undefined) throw new Error('no reinstatement of Algeria');
  const history = onWatchListMerits(algeria, 2025);
  const under = (reinstatementCap: Readings['reinstatementCap']) =>
    classify(history, { readings: { reinstatementCap } });
  expect(under('F1').possible).toEqual(['tier-2-watch-list']);
  expect(under('F4').possible).toEqual(['tier-2-watch-list']);
  expect(under('F2').possible).toEqual(['tier-3']);
  expect(under('F2').causes).toEqual(['reinstatement-cap']);
});

test('the record alone does not tell whether Curaçao was waived in 2021', () => {
  const curacao = named.find(([country]) => country === 'CUW')?.[1];
  if (curacao === undefined) throw new Error('no reinstatement of Curaçao');
  const history = onWatchListMerits({ ...curacao, over: {} }, 2025);
  expect([...capOf(history)].sort()).toEqual(['clear', 'stint']);
  expect(classify(history).possible).toEqual(['tier-2-watch-list', 'tier-3']);
});
