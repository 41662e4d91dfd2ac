import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { recordOf } from '../../src/data/index.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { answersTo, type ConformanceAnswer } from '../../src/testing/conformance/answer.ts';
import { kitFile } from './kit.ts';
import { readScenarios } from './scenario.ts';

/** Countries by what the law makes of a further watch-list year in 2026. */
const forecast: Readonly<Record<string, readonly string[]>> = readScenarios('forecast-2026.json');

const scenarios: readonly ConformanceAnswer[] = [
  ...['cases.json', 'variants.json', 'worked-examples.json', 'tiers.json', 'practice.json']
    .flatMap((name) => kitFile(name).cases)
    .flatMap((one) => answersTo(one)),
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
