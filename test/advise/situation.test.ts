import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { situationOf } from '../../src/advise/situation.ts';
import { classify } from '../../src/classify/classify.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { openYears, TELLING_FACTS, withFacts } from '../support/advise.ts';
import { history, years } from '../support/placement-line.ts';
import { runs } from '../support/runs.ts';

function codesOf(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

describe('situationOf', () => {
  it('tries facts as classify would answer if they were stated', () => {
    const facts = fc.uniqueArray(fc.tuple(fc.constantFrom(...TELLING_FACTS), fc.boolean()), {
      selector: ([fact]) => fact,
      maxLength: 5,
    });
    fc.assert(
      fc.property(openYears({ rated: false }), facts, ({ history: known, year }, changes) => {
        const situation = situationOf(known, { year });
        const tried = situation.evaluate(new Map([...situation.stated, ...changes]), false);
        const changed = withFacts(known, year, changes);
        expect(tried.possible).toEqual(classify(changed, { year }).possible);
      }),
      { numRuns: runs(60, 1000) },
    );
  });

  it('counts what a determination implies: the country is rated and no special case', () => {
    const situation = situationOf(history(years(2023, '2 ?'), { year: 2025 }));
    const { possible } = situation.evaluate(new Map([['fullyMeetsMinimumStandards', true]]), false);
    expect(possible).toEqual(['tier-1']);
  });

  it('a waiver alone is no finding: it does not narrow a year that says nothing else', () => {
    const situation = situationOf(history({ year: 2026, waiver: { granted: true } }));
    expect(situation.evaluate(situation.stated, false).possible.length).toBeGreaterThan(1);
  });

  it.each([
    ['the year after the last on record', history(years(2023, 'W W')), 2025],
    ['the last year where it only has facts', history(years(2023, 'W'), { year: 2025 }), 2025],
  ])('is about %s', (_title, known, year) => {
    expect(situationOf(known).year).toBe(year);
    expect(situationOf(known, { year: 2026 }).year).toBe(2026);
  });

  it('reports problems of the history and the options', () => {
    expect(codesOf(() => situationOf({ country: 'THA', years: [] }))).not.toEqual([]);
    expect(codesOf(() => situationOf({}))).toContain('input.missing');
    expect(codesOf(() => situationOf(history(years(2025, 'W')), { year: 1999 }))).toEqual([
      'options.year-out-of-range',
    ]);
  });
});
