import { describe, expect, it } from 'vitest';
import { parseConformance } from '../../../src/testing/conformance/parse.ts';

const CASE = {
  id: 'one',
  title: 'One',
  shows: ['22 U.S.C. 7107(b)(1)'],
  history: { country: 'THA', years: [{ year: 2025, facts: { specialCase: true } }] },
  expect: [{ year: 2025, placement: 'special-case' }],
};
const fileOf = (...cases: readonly unknown[]) => ({ title: 'Mine', about: 'Mine.', cases });
const faultsOf = (raw: unknown) => {
  const parsed = parseConformance(raw);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('parseConformance', () => {
  it('takes a file with its histories parsed', () => {
    const parsed = parseConformance({ ...fileOf(CASE), generated: true });
    if (!parsed.ok) throw new Error('expected a file');
    const { cases, ...about } = parsed.value;
    expect(about).toEqual({ title: 'Mine', about: 'Mine.', generated: true });
    expect(cases[0]?.history.years[0]?.facts).toEqual({ specialCase: { value: true } });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['no object', 5, ['input.wrong-type ']],
    ['no case', fileOf(), ['input.too-small cases']],
    ['a misspelt key', fileOf({ ...CASE, expects: [] }), ['input.unknown-name cases.0.expects']],
    ['no expectation', fileOf({ ...CASE, expect: [] }), ['input.too-small cases.0.expect']],
    [
      'a misspelt point',
      fileOf({ ...CASE, expect: [{ year: 2025, placements: ['tier-1'] }] }),
      ['input.unknown-name cases.0.expect.0.placements'],
    ],
    [
      'an outcome that is none',
      fileOf({ ...CASE, expect: [{ year: 2025, conditions: { specialCase: 'true' } }] }),
      ['input.not-allowed cases.0.expect.0.conditions.specialCase'],
    ],
    [
      'a fault of a history',
      fileOf({
        ...CASE,
        history: { country: 'THA', years: [{ year: 2025, placement: 'tier-4' }] },
      }),
      ['input.not-allowed cases.0.history.years.0.placement'],
    ],
    [
      'a reading that there is not',
      fileOf({ ...CASE, readings: { reinstatementCap: 'F5' } }),
      ['options.bad-reading cases.0.readings.reinstatementCap'],
    ],
    [
      'a parameter that there is not',
      fileOf({ ...CASE, law: { parameters: { clocks: true } } }),
      ['options.unknown-law-parameter cases.0.law.parameters.clocks'],
    ],
    ['one name twice', fileOf(CASE, CASE), ['conformance.duplicate-case cases.1.id']],
  ])('refuses %s', (_what, raw, faults) => {
    expect(faultsOf(raw)).toEqual(faults);
  });

  it('names the nearest key', () => {
    const parsed = parseConformance(fileOf({ ...CASE, expects: [] }));
    expect(parsed.ok ? null : parsed.problems[0]?.params.nearest).toBe('expect');
  });
});
