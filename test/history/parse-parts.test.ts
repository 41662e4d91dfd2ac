import { describe, expect, it } from 'vitest';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { EVIDENCE_KINDS } from '../../src/history/evidence.ts';
import { parseHistory } from '../../src/history/parse.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** The problems of one year of a history that is otherwise sound. */
function inYear(entry: object): readonly Problem[] {
  const result = parseHistory({ country: 'FJI', years: [{ year: 2022, ...entry }] });
  return result.ok ? [] : result.problems;
}

const at = (...path: (string | number)[]) => ['years', 0, ...path];
const STATED = FACT_NAMES.filter((name) => VOCABULARY[name]?.kind !== 'waiver');

describe('facts', () => {
  it('an unknown one is named with the nearest, and without the whole vocabulary', () => {
    expect(inYear({ facts: { signifcantEfforts: true } })).toEqual([
      {
        code: 'input.unknown-name',
        path: at('facts', 'signifcantEfforts'),
        params: { found: 'signifcantEfforts', nearest: 'significantEfforts', allowed: [] },
      },
    ]);
  });

  it('those of the waiver are stated elsewhere', () => {
    expect(inYear({ facts: { 'waiver.granted': true } })).toMatchObject([
      { code: 'input.unknown-name', path: at('facts', 'waiver.granted') },
    ]);
  });

  it.each(STATED)('%s is stated by value or as an object', (name) => {
    const value = VOCABULARY[name]?.type === 'integer' ? 3 : true;
    const wrong = VOCABULARY[name]?.type === 'integer' ? true : 3;
    expect(inYear({ facts: { [name]: value } })).toEqual([]);
    expect(
      inYear({ facts: { [name]: { value, sources: ['s'], note: 'n', evidence: [] } } }),
    ).toEqual([]);
    const expected = typeof value === 'number' ? 'a number' : 'true or false';
    const params = { found: String(wrong), expected };
    expect(inYear({ facts: { [name]: wrong } })).toEqual([
      { code: 'input.wrong-type', path: at('facts', name), params },
    ]);
    expect(inYear({ facts: { [name]: { value: wrong } } })).toEqual([
      { code: 'input.wrong-type', path: at('facts', name, 'value'), params },
    ]);
  });

  it.each(['yes', 'true', 1, 0, null, [], ''])('%j is no answer to a question', (value) => {
    expect(inYear({ facts: { specialCase: value } })).toMatchObject([
      { code: 'input.wrong-type', path: at('facts', 'specialCase') },
    ]);
  });

  it.each([
    [-1, 'input.too-small'],
    [1.5, 'input.wrong-type'],
    [1_000_000_001, 'input.too-big'],
    [Number.NaN, 'input.not-finite'],
    [Number.POSITIVE_INFINITY, 'input.not-finite'],
  ])('%s is no count', (value, code) => {
    for (const fact of [value, { value }]) {
      expect(inYear({ facts: { victimsPerYear: fact } }).map((one) => one.code)).toEqual([code]);
    }
  });

  it('a fact as an object needs its value', () => {
    expect(inYear({ facts: { specialCase: {} } })).toEqual([
      {
        code: 'input.missing',
        path: at('facts', 'specialCase', 'value'),
        params: { expected: 'true or false' },
      },
    ]);
  });

  it('a fact as an object knows no other key', () => {
    expect(inYear({ facts: { specialCase: { value: true, source: 'x' } } })).toMatchObject([
      {
        code: 'input.unknown-name',
        path: at('facts', 'specialCase', 'source'),
        params: { nearest: 'sources', allowed: ['value', 'sources', 'evidence', 'note'] },
      },
    ]);
  });
});

describe('evidence', () => {
  const listed = (item: object) =>
    inYear({ facts: { specialCase: { value: true, evidence: [item] } } });
  const path = (...rest: string[]) => at('facts', 'specialCase', 'evidence', 0, ...rest);

  it.each(EVIDENCE_KINDS)('%s is a kind', (kind) => {
    expect(listed({ kind, date: '2021-05-01', description: 'd', source: 's' })).toEqual([]);
  });

  it('of another kind is refused with the nearest', () => {
    expect(listed({ kind: 'prosecutions', date: '2021-05-01' })).toMatchObject([
      { code: 'input.not-allowed', path: path('kind'), params: { nearest: 'prosecution' } },
    ]);
  });

  it.each([
    '2021-5-1',
    '2021-02-29',
    '2021-13-01',
    '2021-04-31',
    '2021-05-01T00:00:00Z',
    '20210501',
    '1 May 2021',
    '',
  ])('on %j is refused', (date) => {
    expect(listed({ kind: 'training', date })).toEqual([
      {
        code: 'input.bad-format',
        path: path('date'),
        params: { found: JSON.stringify(date), format: 'date' },
      },
    ]);
  });

  it('on a leap day is fine', () => {
    expect(listed({ kind: 'training', date: '2020-02-29' })).toEqual([]);
  });

  it('needs kind and date, and knows no other key', () => {
    expect(listed({ place: 'Suva' }).map((one) => [one.code, one.path.at(-1)])).toEqual(
      expect.arrayContaining([
        ['input.unknown-name', 'place'],
        ['input.missing', 'date'],
      ]),
    );
    expect(listed({ kind: 'training', date: '2021-05-01', descripton: 'x' })).toMatchObject([
      { params: { nearest: 'description', allowed: ['kind', 'date', 'description', 'source'] } },
    ]);
  });
});

describe('the waiver', () => {
  it('is a set of yes and no', () => {
    expect(inYear({ waiver: { granted: true, writtenPlan: false, sources: ['memo'] } })).toEqual(
      [],
    );
    expect(inYear({ waiver: { granted: 'yes' } })).toEqual([
      {
        code: 'input.wrong-type',
        path: at('waiver', 'granted'),
        params: { found: '"yes"', expected: 'true or false' },
      },
    ]);
    expect(inYear({ waiver: true })).toMatchObject([
      { code: 'input.wrong-type', path: at('waiver'), params: { expected: 'an object' } },
    ]);
  });

  it('knows no other key', () => {
    expect(inYear({ waiver: { grantd: true } })).toMatchObject([
      { code: 'input.unknown-name', path: at('waiver', 'grantd'), params: { nearest: 'granted' } },
    ]);
  });
});

describe('statistics', () => {
  it('are counts, and two answers about the data', () => {
    const counts = { investigations: 0, prosecutions: 1, convictions: 2, sentences: 3 };
    const rest = { victimsIdentified: 4, victimsAssisted: 5, dataRequested: true };
    expect(inYear({ statistics: { ...counts, ...rest, dataProvided: false } })).toEqual([]);
  });

  it('each fault is a problem', () => {
    const statistics = {
      investigations: -1,
      prosecutions: 1.5,
      convictions: JSON.parse('1e999') as number,
      sentences: '3',
      victimsIdentified: 1_000_000_001,
      dataRequested: 1,
      victims: 5,
    };
    const problems = inYear({ statistics });
    expect(problems.map(({ code, path }) => [path.at(-1), code]).sort()).toEqual([
      ['convictions', 'input.not-finite'],
      ['dataRequested', 'input.wrong-type'],
      ['investigations', 'input.too-small'],
      ['prosecutions', 'input.wrong-type'],
      ['sentences', 'input.wrong-type'],
      ['victims', 'input.unknown-name'],
      ['victimsIdentified', 'input.too-big'],
    ]);
  });
});

describe('texts and sources', () => {
  it('are texts of at most 10,000 characters', () => {
    expect(inYear({ note: 'x'.repeat(10_000), sources: ['x'.repeat(10_000)] })).toEqual([]);
    const [tooLong] = inYear({ note: 'x'.repeat(10_001) });
    expect(tooLong).toMatchObject({ code: 'input.too-big', params: { maximum: 10_000 } });
    expect(String(tooLong?.params['found']).length).toBeLessThan(70);
    expect(inYear({ note: 5 })).toMatchObject([{ code: 'input.wrong-type' }]);
    expect(inYear({ sources: 'one' })).toMatchObject([{ code: 'input.wrong-type' }]);
    expect(inYear({ sources: ['a', 5] })).toMatchObject([{ path: at('sources', 1) }]);
  });
});
