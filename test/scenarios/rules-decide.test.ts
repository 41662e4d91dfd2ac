import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { replay } from '../../src/classify/replay.ts';
import { recordOf } from '../../src/data/index.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { casesWithExpectations, historyOfCase, readScenarios } from './scenario.ts';

interface Stretch {
  readonly country: string;
  readonly from: number;
  readonly to: number;
}

const stretches: readonly Stretch[] = readScenarios('worked-examples.json');
/** Countries by what the law makes of a further watch-list year in 2026. */
const forecast: Readonly<Record<string, readonly string[]>> = readScenarios('forecast-2026.json');
const ON_WATCH_LIST_MERITS = { significantEfforts: true, increasingEfforts: false };

const scenarios: readonly Classification[] = [
  ...casesWithExpectations.map(([, one]) => classify(historyOfCase(one))),
  ...casesWithExpectations
    .filter(([, , { clockAlone }]) => clockAlone !== undefined)
    .map(([, one]) => classify(historyOfCase(one, { facts: ON_WATCH_LIST_MERITS }))),
  ...stretches.flatMap(({ country, from, to }) =>
    replay(recordOf(country), { year: to }).filter(({ year }) => year >= from),
  ),
  ...Object.values(forecast)
    .flat()
    .map((country) => classify(recordOf(country), { year: 2026 })),
];

/** Rules that alone decide an answer, and practices that narrow one. */
const decisive = new Set(
  scenarios.flatMap(({ conditions, notices }) => [
    ...conditions
      .filter(({ kind, outcome, defeatedBy }) => {
        return kind === 'rule' && outcome === 'holds' && defeatedBy === null;
      })
      .map(({ name }) => name),
    ...notices
      .filter(({ code }) => code === 'practice.applied')
      .flatMap(({ params }) => (params.practices as readonly string[]) ?? []),
  ]),
);

describe.each([['merits'], ['placement'], ['unexpected']])('every rule of type %s', (type) => {
  const names = DEFAULT_RULEBOOK.rules
    .filter(({ event }) => event.type === type)
    .map(({ name }) => [name]);

  test('there are some', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  test.each(names)('%s decides in some scenario', (name) => {
    expect([...decisive]).toContain(name);
  });
});
