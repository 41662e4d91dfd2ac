import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { clockFacts } from '../support/arbitraries/clock-facts.ts';
import { anyReadings, reportYears } from '../support/arbitraries/law-setting.ts';
import { yearFacts } from '../support/arbitraries/year-facts.ts';
import { firstOpinion, outcomesOf } from './first-opinion.ts';

/** As many as an ordinary differential run draws. */
const SAMPLES = 3000;

describe('the random years of the differential test', () => {
  it('reach every outcome of every condition, so that a difference can show', () => {
    const seen = new Set<string>();
    const years = fc.tuple(reportYears, anyReadings, yearFacts, clockFacts);
    for (const [year, readings, facts, clock] of fc.sample(years, SAMPLES)) {
      const outcomes = outcomesOf(firstOpinion(year, readings), { ...facts, ...clock }, 'practice');
      for (const [name, outcome] of outcomes) seen.add(`${name} ${outcome}`);
    }
    const wanted = [...DEFAULT_RULEBOOK.conditions.keys()].flatMap((name) =>
      ['holds', 'fails', 'unknown'].map((outcome) => `${name} ${outcome}`),
    );
    expect(wanted.filter((outcome) => !seen.has(outcome))).toEqual([]);
  });
});
