import { describe, expect, it } from 'vitest';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import { ruleCoverage } from '../../../src/testing/conformance/coverage.ts';
import { kitFile } from '../../scenarios/kit.ts';

/** How some cases of a file make a condition or rule come out. */
const coverageOf = (file: string, name: string, ...ids: readonly string[]) => {
  const cases = kitFile(file).cases.filter(({ id }) => ids.includes(id));
  expect(cases).toHaveLength(ids.length);
  return ruleCoverage(cases).find((one) => one.name === name)?.outcomes;
};

describe('ruleCoverage', () => {
  it('lists every condition and rule, reached or not', () => {
    const all = ruleCoverage(kitFile('lists.json').cases.slice(0, 1));
    const { conditions, rules } = DEFAULT_RULEBOOK;
    expect(all.map(({ name }) => name)).toEqual([
      ...conditions.keys(),
      ...rules.map(({ name }) => name),
    ]);
    expect(all.some(({ outcomes }) => outcomes.unknown === null)).toBe(true);
  });

  it('counts the years, names the first case and the law versions', () => {
    const held = coverageOf(
      'lists.json',
      'clockFrozen',
      'frozen-special-case',
      'frozen-not-rated',
      'list-2003',
    )?.holds;
    expect(held).toEqual({ years: 2, first: 'frozen-special-case', versions: ['R2013'] });
  });

  it('counts a reserved judgement as unknown', () => {
    const { holds, unknown } =
      coverageOf(
        'practice.json',
        'seriousAndSustainedEfforts',
        'indicia-mixed',
        'indicia-determined',
      ) ?? {};
    expect(unknown).toMatchObject({ years: 1, first: 'indicia-mixed' });
    expect(holds?.first).toBe('indicia-determined');
  });

  it('sees the rules of the clock, which no answer shows', () => {
    const armed = coverageOf('clocks.json', 'cap-armed', 'line-cap');
    expect(armed?.holds?.versions).toContain('R2019');
    expect(armed?.fails).not.toBeNull();
  });

  it('sees the practices that speak against an outcome', () => {
    expect(
      coverageOf('practice.json', 'practice-rising-from-tier-3', 'rising', 'rising-contradicted'),
    ).toMatchObject({
      holds: { first: 'rising-contradicted' },
      unknown: { first: 'rising' },
    });
  });
});
