import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { jsonOf } from '../../src/explain/json.ts';
import { automaticDowngrade, finding, stated } from './fixtures.ts';

/** The parameters of the overlay, in the order in which they stand in a text. */
const parametersIn = (json: string): readonly string[] => {
  const { lawVersion } = JSON.parse(json) as Classification;
  return Object.keys(lawVersion.overlay?.parameters ?? {});
};

const withParameters = (
  parameters: Readonly<Record<string, boolean | number>>,
): Classification => ({
  ...automaticDowngrade,
  lawVersion: { id: 'R2013', reportYear: 2014, overlay: { parameters } },
});

describe('keys that no reader looks for first', () => {
  test('stand after the others, in the order of the alphabet', () => {
    const parameters = { watchListLimit: 3, clock: true, title: 1, maxWaiverYears: 2 };
    expect(parametersIn(jsonOf(withParameters(parameters)))).toEqual([
      'title',
      'clock',
      'maxWaiverYears',
      'watchListLimit',
    ]);
  });

  test('make the same text however they came', () => {
    const one = { clock: true, maxWaiverYears: 2, watchListLimit: 3 };
    const other = { watchListLimit: 3, maxWaiverYears: 2, clock: true };
    expect(jsonOf(withParameters(other))).toBe(jsonOf(withParameters(one)));
  });
});

test('lists keep their order, and each thing in them has its keys in order', () => {
  const facts = [stated('b', true), { origin: null, value: 1, fact: 'a' }];
  const answer = { ...automaticDowngrade, conditions: [finding('x', { facts })] };
  const { conditions } = JSON.parse(jsonOf(answer)) as Classification;
  expect(conditions[0]?.facts.map((used) => JSON.stringify(used))).toEqual([
    '{"fact":"b","value":true,"origin":{"kind":"stated","fact":{"value":true}}}',
    '{"fact":"a","value":1,"origin":null}',
  ]);
});
