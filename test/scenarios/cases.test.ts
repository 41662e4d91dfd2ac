import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import type { ConformanceExpectation } from '../../src/testing/conformance/schema.ts';
import { kitFile } from './kit.ts';
import { type Case, cases, historyOfCase } from './scenario.ts';

const kit = kitFile('cases.json').cases;
const variants = kitFile('variants.json').cases;

/** What the kit expects of a case. */
function expectationOf({ id }: Case): ConformanceExpectation {
  const [expectation] = kit.find((one) => one.id === id)?.expect ?? [];
  if (expectation === undefined) throw new Error(`the kit has no case ${id}`);
  return expectation;
}

test('the kit has every case, and no other', () => {
  expect(kit.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  expect(cases).toHaveLength(54);
});

describe.each(cases)('$id', (one) => {
  const answer = classify(historyOfCase(one));

  test('the kit has its findings, and the record before it', () => {
    const written = kit.find(({ id }) => id === one.id);
    const { state, conditions, decisive } = classify(written?.history);
    expect(state.before).toEqual(answer.state.before);
    expect(decisive).toEqual(answer.decisive);
    const outcomes = (list: typeof conditions) => list.map(({ name, outcome }) => [name, outcome]);
    expect(outcomes(conditions)).toEqual(outcomes(answer.conditions));
  });

  test('is answered from its findings and its past alone', () => {
    expect(answer.year).toBe(one.year);
    expect(answer.recorded).toBeNull();
  });

  test('the placement that was given is possible, and expected', () => {
    expect(answer.possible).toContain(one.recorded);
    expect(answer.expected).toContain(one.recorded);
  });

  test('is settled where facts and history suffice', () => {
    const settled = !variants.some(({ id }) => id.startsWith(`${one.id}-settled-`));
    if (settled) expect(answer.expected).toEqual([one.recorded]);
    else expect(answer.expected.length).toBeGreaterThan(1);
    expect(answer.missing.length === 0).toBe(expectationOf(one).possible?.length === 1);
  });
});

describe('cases that the stated facts do not settle', () => {
  const stated = variants.filter(({ id }) => id.includes('-settled-'));
  const idOf = (id: string): string => id.replace(/-settled-\d+$/u, '');
  const unsettled = [...new Set(stated.map(({ id }) => idOf(id)))];

  test('are these seven', () => {
    expect(unsettled).toEqual([
      'COM-2015',
      'TKM-2016',
      'UZB-2016',
      'KOR-2022',
      'LBN-2024',
      'DZA-2025',
      'KWT-2025',
    ]);
  });

  test.each(unsettled)('%s: one way of stating it gives the placement', (id) => {
    const recorded = cases.find((one) => one.id === id)?.recorded;
    const ways = stated.filter((one) => idOf(one.id) === id).map(({ expect: [way] }) => way);
    expect(ways.map((way) => way?.expected)).toContainEqual([recorded]);
  });
});
