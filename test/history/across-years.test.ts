import { describe, expect, it } from 'vitest';
import { parseHistory } from '../../src/history/parse.ts';

/** The problems of one year with one item of evidence. */
function withEvidence(year: unknown, item: unknown, fact = 'specialCase') {
  const years = [{ year, facts: { [fact]: { value: true, evidence: [item] } } }];
  const result = parseHistory({ country: 'FJI', years });
  return result.ok ? [] : result.problems;
}

const path = ['years', 0, 'facts', 'specialCase', 'evidence', 0, 'date'];
const codes = (...args: Parameters<typeof withEvidence>) =>
  withEvidence(...args).map(({ code }) => code);

describe('evidence after the year of the report', () => {
  it('was not there to be seen', () => {
    expect(withEvidence(2012, { kind: 'training', date: '2013-01-01' })).toEqual([
      {
        code: 'history.evidence-after-report',
        path,
        params: { found: '2013-01-01', year: 2012 },
      },
    ]);
  });

  it('does not begin before the last day', () => {
    expect(withEvidence(2012, { kind: 'training', date: '2012-12-31' })).toEqual([]);
  });

  it('is not told of a law from before any period', () => {
    expect(codes(2012, { kind: 'legislation', date: '2013-01-01' })).toEqual([
      'history.evidence-after-report',
    ]);
  });
});

describe('evidence before the first period', () => {
  it('lies in no period of a report', () => {
    expect(withEvidence(2012, { kind: 'training', date: '2000-03-31' })).toEqual([
      {
        code: 'history.evidence-before-any-period',
        path,
        params: { found: '2000-03-31', first: '2000-04-01' },
      },
    ]);
    expect(withEvidence(2012, { kind: 'training', date: '2000-04-01' })).toEqual([]);
  });

  it('is fine where it is a law, which goes on', () => {
    expect(withEvidence(2012, { kind: 'legislation', date: '1985-06-01' })).toEqual([]);
  });
});

describe('evidence of the wrong shape', () => {
  it.each([
    [{ kind: 'training', date: 19850601 }, ['input.wrong-type']],
    [{ kind: 'training', date: ['1985-06-01'] }, ['input.wrong-type']],
    [{ kind: 'training', date: '1985-06-01T00:00' }, ['input.bad-format']],
    [{ kind: 'training', date: 'on 1985-06-01' }, ['input.bad-format']],
    [{ kind: 'training', date: '0-06-01' }, ['input.bad-format']],
    [{ kind: 'training' }, ['input.missing']],
    [null, ['input.wrong-type']],
  ])('%j is one problem, for no date can be read', (item, expected) => {
    expect(codes(2012, item)).toEqual(expected);
  });

  it('is passed over where the year itself is none', () => {
    expect(codes('2012', { kind: 'training', date: '2013-01-01' })).toEqual(['input.wrong-type']);
    expect(codes(Number.NaN, { kind: 'training', date: '2013-01-01' })).toHaveLength(1);
  });

  it.each([null, 'none', 5, []])('facts that are %j hold no dates', (facts) => {
    const result = parseHistory({ country: 'FJI', years: [{ year: 2012, facts }] });
    expect(result.ok ? [] : result.problems.map((one) => one.path)).toEqual([
      ['years', 0, 'facts'],
    ]);
  });

  it('a fact that is only a value has none either', () => {
    const years = [{ year: 2012, facts: { specialCase: true } }];
    expect(parseHistory({ country: 'FJI', years }).ok).toBe(true);
  });
});
