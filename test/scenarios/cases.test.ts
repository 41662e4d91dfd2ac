import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { cases, casesWithExpectations, expectations, historyOfCase } from './scenario.ts';

/** Notices that only say how a row of the record is known, or what a recorded year implies. */
const ABOUT_THE_RECORD = [
  'record.derived',
  'record.disputed',
  'record.reassessed',
  'record.implies',
];

const codesOf = ({ notices }: Classification): readonly string[] =>
  notices.map(({ code }) => code).filter((code) => !ABOUT_THE_RECORD.includes(code));

const paramOf = ({ notices }: Classification, code: string, param: string): unknown =>
  notices.find((notice) => notice.code === code)?.params[param];

test('every case has its expectation', () => {
  expect(expectations.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  expect(casesWithExpectations).toHaveLength(54);
});

describe.each(casesWithExpectations)('%s', (_id, one, expectation) => {
  const answer = classify(historyOfCase(one));

  test('is answered from its findings and its past alone', () => {
    expect(answer.year).toBe(one.year);
    expect(answer.recorded).toBeNull();
  });

  test('the placement that was given is possible, and expected', () => {
    expect(answer.possible).toContain(one.recorded);
    expect(answer.expected).toContain(one.recorded);
  });

  test('exactly what the law allows is possible, for its causes', () => {
    expect(answer.possible).toEqual(expectation.possible);
    expect([...answer.causes].sort()).toEqual(expectation.causes);
    const [only, ...others] = expectation.possible;
    expect(answer.placement).toBe(others.length === 0 ? only : null);
    expect(answer.cause).toBe(
      expectation.causes.length === 1 ? (expectation.causes[0] ?? null) : null,
    );
  });

  test('practice narrows it as it should', () => {
    expect(answer.expected).toEqual(expectation.expected);
    const practices = expectation.practice === undefined ? undefined : [expectation.practice];
    expect(paramOf(answer, 'practice.applied', 'practices')).toEqual(practices);
  });

  test('says what is odd, and no more', () => {
    expect([...codesOf(answer)].sort()).toEqual(expectation.notices);
    const grounds = expectation.ground === undefined ? undefined : [expectation.ground];
    expect(paramOf(answer, 'downgrade.ground', 'grounds')).toEqual(grounds);
  });

  test('is settled where facts and history suffice', () => {
    if (expectation.unsettled === undefined) expect(answer.expected).toEqual([one.recorded]);
    else expect(answer.expected.length).toBeGreaterThan(1);
    expect(answer.missing.length === 0).toBe(expectation.possible.length === 1);
  });
});

describe('cases that the stated facts do not settle', () => {
  const unsettled = casesWithExpectations.flatMap(([id, one, { unsettled }]) =>
    unsettled === undefined ? [] : [[id, one, unsettled] as const],
  );

  test('are these seven', () => {
    expect(unsettled.map(([id]) => id)).toEqual([
      'COM-2015',
      'TKM-2016',
      'UZB-2016',
      'KOR-2022',
      'LBN-2024',
      'DZA-2025',
      'KWT-2025',
    ]);
  });

  test.each(unsettled)('%s: the answer names what is missing', (_id, one, { missing, reason }) => {
    const named = classify(historyOfCase(one)).missing.map(({ fact }) => fact);
    expect(named).toEqual(expect.arrayContaining([...missing]));
    expect(reason).not.toBe('');
  });

  test.each(
    unsettled.flatMap(([id, one, { settles }]) => settles.map((way) => [id, one, way] as const)),
  )('%s: stating it settles the case', (_id, one, { facts, expected, cause }) => {
    const answer = classify(historyOfCase(one, { facts }));
    expect(answer.expected).toEqual(expected);
    if (cause === undefined) return;
    expect(answer.possible).toEqual(expected);
    expect(answer.causes).toEqual([cause]);
  });

  test.each(unsettled)('%s: one way of stating it gives the placement', (_id, one, { settles }) => {
    expect(settles.map(({ expected }) => expected)).toContainEqual([one.recorded]);
  });
});
