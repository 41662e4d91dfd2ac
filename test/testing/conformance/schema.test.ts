import { describe, expect, it } from 'vitest';
import { parseConformance } from '../../../src/testing/conformance/parse.ts';
import { conformanceSchema, expectationSchema } from '../../../src/testing/conformance/schema.ts';

const CLOCK = { run: 0, waivers: 0, cap: 'clear' };
const STATE = { ...CLOCK, arming: false, previous: 'none' };
const YEAR = { year: 2025 };
const CASE = {
  id: 'one',
  title: 'One',
  shows: ['22 U.S.C. 7107(b)(1)'],
  history: { country: 'THA', years: [{ year: 2025, facts: { specialCase: true } }] },
  expect: [YEAR],
};
const FILE = { title: 'Mine', about: 'Mine.', cases: [CASE] };

const expectation = (more: object) => expectationSchema.safeParse({ ...YEAR, ...more }).success;
const file = (more: object) => conformanceSchema.safeParse({ ...FILE, ...more }).success;
const oneCase = (more: object) => file({ cases: [{ ...CASE, ...more }] });
const codesOf = (raw: unknown): readonly string[] => {
  const parsed = parseConformance(raw);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('an expectation', () => {
  it.each([
    {},
    { placement: null },
    { placement: 'special-case', possible: ['not-rated'], expected: ['tier-1'] },
    { cause: null, causes: ['waiver', 'merits'] },
    { grounds: ['allowance-exhausted', 'waiver-not-granted'], practices: [], notices: [] },
    { before: [CLOCK], after: [{ ...CLOCK, cap: 'armed', arming: true }] },
    { before: [{ run: 100, waivers: 100, cap: 'stint' }] },
    { conditions: { a: 'holds', b: 'fails', c: 'unknown', d: 'reserved', e: 'open' } },
    { decisive: [{}, { significantEfforts: false }], missing: [], practices: ['p'] },
    { forbidden: {} },
    { forbidden: { placements: [], causes: [], conditions: ['a'] } },
  ])('may be %j', (more) => {
    expect(expectation(more)).toBe(true);
  });

  it.each([
    { placement: 'tier-4' },
    { possible: [] },
    { expected: [] },
    { causes: [] },
    { cause: 'luck' },
    { grounds: ['none'] },
    { practices: [''] },
    { before: [] },
    { after: [] },
    { before: [{ ...CLOCK, run: -1 }] },
    { before: [{ ...CLOCK, run: 101 }] },
    { before: [{ ...CLOCK, run: 0.5 }] },
    { before: [{ ...CLOCK, cap: 'open' }] },
    { before: [{ ...CLOCK, previous: 'none' }] },
    { before: [{ run: 0, waivers: 0 }] },
    { conditions: { a: 'true' } },
    { decisive: [{ countryOfOrigin: true }] },
    { decisive: [{ notRated: 'yes' }] },
    { forbidden: { placement: [] } },
    { forbidden: { causes: ['luck'] } },
    { forbidden: { conditions: [1] } },
    { placements: ['tier-1'] },
    { year: 2000 },
    { year: 2101 },
    { year: 2025.5 },
    { missing: 'all' },
  ])('may not be %j', (more) => {
    expect(expectation(more)).toBe(false);
  });

  it('is of a year from 2001 to 2100', () => {
    expect([2001, 2100].map((year) => expectation({ year }))).toEqual([true, true]);
  });
});

describe('a case', () => {
  it.each([
    { about: ['law.clock'], note: 'n', source: 's', confidence: 'c' },
    { readings: { clockList: 'special-watch-list' }, advanceBy: 'answer' },
    { law: { base: 2010, from: 2011, parameters: { clock: true, watchListLimit: 3 } } },
    { law: {} },
    { resume: [STATE, { ...STATE, previous: 'tier-3' }], advanceBy: 'record' },
    { id: 'A-z_0.9' },
    { id: 'x'.repeat(200) },
    { title: 'x'.repeat(10_000) },
  ])('may have %j', (more) => {
    expect(oneCase(more)).toBe(true);
  });

  it.each([
    { id: '' },
    { id: '-one' },
    { id: 'one two' },
    { id: 'one/' },
    { id: 'x'.repeat(201) },
    { title: '' },
    { title: 'x'.repeat(10_001) },
    { shows: [] },
    { about: 'law.clock' },
    { readings: { clock: 'x' } },
    { readings: { clockList: '' } },
    { law: { year: 2010 } },
    { law: { base: 2000 } },
    { law: { parameters: { clock: 'yes' } } },
    { advanceBy: 'luck' },
    { resume: [] },
    { resume: [{ ...STATE, previous: null }] },
    { resume: [CLOCK] },
    { resume: [{ ...STATE, waivers: 101 }] },
    { expect: [] },
    { history: 7 },
    { more: 1 },
  ])('may not have %j', (more) => {
    expect(oneCase(more)).toBe(false);
  });
});

describe('a file', () => {
  it('may name its schema and say that it is made from tables', () => {
    expect(file({ $schema: './x.json', generated: true })).toBe(true);
  });

  it.each([
    { $schema: '' },
    { generated: 'yes' },
    { title: '' },
    { about: undefined },
    { cases: [] },
    { more: 1 },
  ])('may not have %j', (more) => {
    expect(file(more)).toBe(false);
  });
});

describe('a name that there is not', () => {
  const nearestOf = (raw: unknown): unknown => {
    const parsed = parseConformance(raw);
    return parsed.ok ? null : parsed.problems.map(({ params }) => params.nearest);
  };
  const inYear = (more: object) => ({
    ...FILE,
    cases: [{ ...CASE, expect: [{ ...YEAR, ...more }] }],
  });

  it.each<[string, unknown, string]>([
    ['of a file', { ...FILE, titel: 'x' }, 'title'],
    ['of a case', { ...FILE, cases: [{ ...CASE, shwos: [] }] }, 'shows'],
    ['of an expectation', inYear({ missin: [] }), 'missing'],
    ['of what is forbidden', inYear({ forbidden: { placement: [] } }), 'placements'],
    ['of what is forbidden', inYear({ forbidden: { cause: [] } }), 'causes'],
    ['of what is forbidden', inYear({ forbidden: { condition: [] } }), 'conditions'],
    ['of a reading', { ...FILE, cases: [{ ...CASE, readings: { clockLst: 'x' } }] }, 'clockList'],
    ['of a what-if law', { ...FILE, cases: [{ ...CASE, law: { bas: 2010 } }] }, 'base'],
    ['of a what-if law', { ...FILE, cases: [{ ...CASE, law: { fro: 2010 } }] }, 'from'],
    ['of a what-if law', { ...FILE, cases: [{ ...CASE, law: { parameter: {} } }] }, 'parameters'],
  ])('%s is told with the nearest', (_where, raw, nearest) => {
    expect(nearestOf(raw)).toEqual([nearest]);
  });

  it('of a clock has none near', () => {
    expect(nearestOf(inYear({ before: [{ ...CLOCK, fro: 1 }] }))).toEqual([null]);
    const resume = [{ ...STATE, caus: 1 }];
    expect(nearestOf({ ...FILE, cases: [{ ...CASE, resume }] })).toEqual([null]);
  });
});

describe('a case that is told as wrong', () => {
  it('has the problems of its history, readings and law together', () => {
    const raw = {
      ...FILE,
      cases: [
        CASE,
        {
          ...CASE,
          id: 'two',
          history: { country: 'THA', years: [{ year: 2025, placement: 'tier-4' }] },
          readings: { ratedAgain: 'maybe' },
          law: { from: 2010 },
        },
        { ...CASE, law: { parameters: { clocks: true } } },
      ],
    };
    expect(codesOf(raw)).toEqual([
      'input.not-allowed cases.1.history.years.0.placement',
      'options.bad-reading cases.1.readings.ratedAgain',
      'options.idle-law cases.1.law.from',
      'options.unknown-law-parameter cases.2.law.parameters.clocks',
      'conformance.duplicate-case cases.2.id',
    ]);
  });

  it('is told which case had its name first', () => {
    const parsed = parseConformance({ ...FILE, cases: [{ ...CASE, id: 'zero' }, CASE, CASE] });
    expect(parsed).toEqual({
      ok: false,
      problems: [
        {
          code: 'conformance.duplicate-case',
          path: ['cases', 2, 'id'],
          params: { found: 'one', first: 1 },
        },
      ],
    });
  });

  it('is no case that is right: all of it is taken over', () => {
    const about = { ...CASE, about: ['a'], note: 'n', advanceBy: 'record', law: { base: 2010 } };
    const parsed = parseConformance({ ...FILE, cases: [about] });
    expect(parsed.ok && parsed.value).toMatchObject({
      title: 'Mine',
      about: 'Mine.',
      cases: [{ ...about, history: { country: 'THA' } }],
    });
    expect(parsed.ok && 'generated' in parsed.value).toBe(false);
  });
});
