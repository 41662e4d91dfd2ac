import { describe, expect, it } from 'vitest';
import { parseLawSide } from '../../src/audit/parse-law-side.ts';
import { LAW_VERSIONS } from '../../src/law/law.ts';
import { READING_NAMES, READINGS } from '../../src/law/readings.ts';
import { problem } from '../../src/problems/problem.ts';

describe('sides as short texts', () => {
  it.each([
    ['2018', { reportYear: 2018 }],
    ['R2019', { reportYear: 2019 }],
    ['F1', { readings: { reinstatementCap: 'F1' } }],
    ['freeze', { readings: { specialCase: 'freeze' } }],
    ['weighed', { readings: { policyOrPattern: 'weighed' } }],
    ['clockList=special-watch-list', { readings: { clockList: 'special-watch-list' } }],
    ['unanimity=off', { readings: { unanimity: 'off' } }],
    ['reinstatementCap=F3', { readings: { reinstatementCap: 'F3' } }],
    ['reinstatementCap=false', { law: { parameters: { reinstatementCap: false } } }],
    ['maxWaiverYears=2', { law: { parameters: { maxWaiverYears: 2 } } }],
    [' 2018 + F2 ', { reportYear: 2018, readings: { reinstatementCap: 'F2' } }],
    [
      'freeze+F3+watchListLimit=3+clock=true',
      {
        readings: { specialCase: 'freeze', reinstatementCap: 'F3' },
        law: { parameters: { watchListLimit: 3, clock: true } },
      },
    ],
  ])('%s', (text, value) => {
    expect(parseLawSide(text)).toEqual({ ok: true, value });
  });

  it('every version of the law, and every value of every reading by name', () => {
    for (const { id, from } of LAW_VERSIONS) {
      expect(parseLawSide(id)).toEqual({ ok: true, value: { reportYear: from } });
    }
    for (const name of READING_NAMES) {
      for (const value of READINGS[name]) {
        const side = { readings: { [name]: value } };
        expect(parseLawSide(`${name}=${value}`)).toEqual({ ok: true, value: side });
      }
    }
  });
});

describe('what is no side', () => {
  const problemsOf = (text: string) => {
    const result = parseLawSide(text);
    return result.ok ? [] : result.problems;
  };

  it.each([
    ['12', '12'],
    ['-1', '-1'],
    ['2x', '"2x"'],
    ['x2', '"x2"'],
  ])('maxWaiverYears=%s is told as it was written', (value, found) => {
    const path = ['law', 'parameters', 'maxWaiverYears'];
    const params = { found, allowed: 'a whole number from 0 to 5' };
    expect(problemsOf(`maxWaiverYears=${value}`)).toEqual([
      problem('options.bad-law-parameter', path, params),
    ]);
  });

  it('a word that names nothing: versions, and the values that belong to one reading', () => {
    const allowed = [
      ...LAW_VERSIONS.map(({ id }) => id),
      ...['tier-2-watch-list', 'special-watch-list', 'reset', 'freeze', 'F1', 'F2', 'F3', 'F4'],
      ...['forces-tier-3', 'weighed', 'forward', 'hindsight'],
    ];
    for (const found of ['nothing', '']) {
      const params = { found, nearest: null, allowed };
      expect(problemsOf(found)).toEqual([problem('diff-law.unknown-side', [], params)]);
    }
  });

  it.each([
    ['2018+2019', 'reportYear'],
    ['F1 + F2', 'reinstatementCap'],
    ['maxWaiverYears=1+maxWaiverYears=2', 'maxWaiverYears'],
  ])('%s says %s twice', (text, name) => {
    expect(problemsOf(text)).toEqual([problem('diff-law.repeated-side', [], { name })]);
  });

  it.each([
    ['frezee', 'freeze'],
    ['f1', 'F1'],
    ['R2020', 'R2021'],
    ['clocklist=special-watch-list', 'clockList'],
    ['maxWaiverYear=2', 'maxWaiverYears'],
  ])('%s, with the nearest', (text, nearest) => {
    expect(problemsOf(text)).toMatchObject([
      { code: 'diff-law.unknown-side', params: { nearest, found: text.split('=')[0] } },
    ]);
  });

  it.each(['', '+', '=', 'zzzzzzzzzzzzzzzz', 'F1++F2'])('`%s`', (text) => {
    expect(problemsOf(text)[0]).toMatchObject({ code: 'diff-law.unknown-side' });
  });

  it('a value that several readings have', () => {
    expect(problemsOf('off')).toMatchObject([
      {
        code: 'diff-law.ambiguous-side',
        params: { found: 'off', allowed: expect.arrayContaining(['unanimity=off']) },
      },
    ]);
  });

  it.each(['1999', '2101', '-5'])('the year %s', (text) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'options.year-out-of-range' }]);
  });

  it.each([
    ['reinstatementCap=F7', 'options.bad-reading'],
    ['maxWaiverYears=9', 'options.bad-law-parameter'],
    ['maxWaiverYears=two', 'options.bad-law-parameter'],
    ['clock=2', 'options.bad-law-parameter'],
  ])('%s', (text, code) => {
    expect(problemsOf(text)).toMatchObject([{ code }]);
  });

  it.each([
    ['2018+2019', 'reportYear'],
    ['F1+F2', 'reinstatementCap'],
    ['clock=true+clock=false', 'clock'],
  ])('%s names one thing twice', (text, name) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'diff-law.repeated-side', params: { name } }]);
  });

  it('everything at once', () => {
    expect(problemsOf('F9+off+1999').map(({ code }) => code)).toEqual([
      'diff-law.unknown-side',
      'diff-law.ambiguous-side',
      'options.year-out-of-range',
    ]);
  });
});
