import { describe, expect, it, test } from 'vitest';
import type { RawHistory } from '../../src/history/schema.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Rulebook } from '../../src/rulebook/types.ts';
import { reportYears } from '../../src/testing/arbitraries/law-settings.ts';
import { INVARIANTS } from '../../src/testing/invariants/index.ts';
import {
  assertInvariant,
  type Invariant,
  type InvariantOptions,
} from '../../src/testing/invariants/invariant.ts';
import { changedRulebook, ruleOf } from '../support/changed-rulebook.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

/** A rulebook in which a rule on the merits gives another placement. */
const giving = (name: string, value: string): Rulebook =>
  changedRulebook((files) => {
    ruleOf(files, name).event = { type: 'merits', params: { value, cause: 'merits' } };
  });

/** Options with one rulebook for the answer, and another for what is asked of it. */
function turned(rulebook: Rulebook): InvariantOptions {
  let looks = 0;
  return {
    get rulebook() {
      looks += 1;
      return looks === 1 ? DEFAULT_RULEBOOK : rulebook;
    },
  };
}

describe('decisive sets', () => {
  const { decisiveSetsForce } = INVARIANTS;
  const value = {
    history: history(years(2023, '2'), { year: 2024, facts: MERITS['tier-1'] }),
    year: 2024,
  };

  it('force what is possible, with nothing that can be spared', () => {
    expect(decisiveSetsForce.check(value)).toBe('holds');
    expect(decisiveSetsForce.check(value, turned(DEFAULT_RULEBOOK))).toBe('holds');
  });

  it('do not where the rules give something else', () => {
    const found = decisiveSetsForce.check(value, turned(giving('tier-1', 'tier-2')));
    expect(found).toEqual({
      fault: expect.stringMatching(/fullyMeetsMinimumStandards=true.* does not force tier-1$/),
    });
  });

  it('have something to spare where the rules give the same without it', () => {
    const found = decisiveSetsForce.check(value, turned(giving('special-case', 'tier-1')));
    expect(found).toEqual({ fault: expect.stringMatching(/^specialCase is not needed in /) });
  });
});

describe('answers', () => {
  const { answersAgreeWithThemselves } = INVARIANTS;

  it('agree with themselves, whether the record is lawful, unlawful or open', () => {
    const line = years(2013, '2 W W W W');
    const last = { year: 2018, placement: 'tier-2-watch-list', provenance: 'derived' } as const;
    const unlawful = history(line, last);
    for (const year of [2013, 2016, 2018])
      expect(answersAgreeWithThemselves.check({ history: unlawful, year })).toBe('holds');
    const open = history(line, { year: 2018, facts: {} });
    expect(answersAgreeWithThemselves.check({ history: open, year: 2018 })).toBe('holds');
    const overlay = { law: { parameters: { watchList: false } } };
    expect(answersAgreeWithThemselves.check({ history: unlawful, year: 2014 }, overlay)).toBe(
      'holds',
    );
  });
});

describe('the past', () => {
  it('tells of derived rows and of contradicted counts, and the year alone does not', () => {
    const { pastThroughTheState } = INVARIANTS;
    const derived = history(
      { year: 2022, placement: 'tier-2' },
      { year: 2023, placement: 'tier-2-watch-list', provenance: 'derived' },
      { year: 2024, facts: MERITS['tier-2-watch-list'] },
    );
    expect(pastThroughTheState.check({ history: derived, year: 2024 })).toBe('holds');
    const facts = { ...MERITS['tier-2-watch-list'], consecutiveWatchListYears: 1 };
    const counted = history(years(2020, '2 ? W W'), { year: 2024, facts });
    expect(pastThroughTheState.check({ history: counted, year: 2024 })).toBe('holds');
    const unknown = history(years(2021, 'W ? ?'), { year: 2024, facts: {} });
    expect(pastThroughTheState.check({ history: unknown, year: 2024 })).toBe('holds');
  });

  it('must be left as it was', () => {
    let looks = 0;
    const raw: RawHistory = history(years(2023, '2 W'));
    Object.defineProperty(raw, 'toJSON', {
      value: () => {
        looks += 1;
        return looks;
      },
    });
    const found = INVARIANTS.sameAnswerEachTime.check(raw);
    expect(found).toEqual({ fault: 'the history was changed' });
  });
});

describe('findings for a government', () => {
  const { favourableFindings } = INVARIANTS;
  const known = history({ year: 2024, facts: { ...MERITS['tier-2'], specialCase: false } });
  const value = { history: known, fact: 'meetsWatchListCriteria', value: true };

  it('do no harm', () => {
    expect(favourableFindings.check(value)).toBe('holds');
    expect(favourableFindings.check({ ...value, fact: 'significantEfforts' })).toBe('holds');
  });

  it('do where the rules have it the other way', () => {
    const rulebook = giving('tier-2-watch-list', 'tier-1');
    expect(favourableFindings.check(value, { rulebook })).toEqual({
      fault: expect.stringMatching(/^meetsWatchListCriteria=false: [1,]+ after [0,]+$/),
    });
  });

  it('are apart from what is neither for nor against, and from countries on no tier', () => {
    expect(favourableFindings.check({ ...value, fact: 'specialCase' })).toBe('apart');
    const unrated = history({ year: 2024, facts: { specialCase: true } });
    expect(favourableFindings.check({ ...value, history: unrated })).toBe('apart');
  });
});

describe('one outcome', () => {
  it('of a what-if law there must be, and unknown inputs have several', () => {
    const state = { run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'none' };
    const value = {
      overlay: { base: 2024 },
      readings: DEFAULT_READINGS,
      clock: { state, year: 2024 },
      inputs: {},
    };
    const found = INVARIANTS.whatIfLawsDecide.check(value as never);
    expect(found).toEqual({ fault: expect.stringMatching(/^[2-9] outcomes$/) });
  });
});

describe('assertInvariant', () => {
  const noted = (seen: number[]): Invariant<number> => ({
    name: 'noted',
    sentence: 'Every year is noted.',
    cite: 'none',
    note: null,
    arbitrary: reportYears,
    check: (year) => {
      seen.push(year);
      return 'holds';
    },
  });

  it('tries as many values as it is told, the same ones for the same seed', () => {
    const [first, second, other]: [number[], number[], number[]] = [[], [], []];
    assertInvariant(noted(first), { numRuns: 30, seed: 1 });
    assertInvariant(noted(second), { numRuns: 30, seed: 1 });
    assertInvariant(noted(other), { numRuns: 30, seed: 2 });
    expect(first).toHaveLength(30);
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test.each<[unknown, unknown, readonly string[]]>([
    [null, {}, ['input.wrong-type invariant']],
    ['small', {}, ['input.wrong-type invariant']],
    [{ arbitrary: 3 }, {}, ['input.wrong-type invariant']],
    [{}, { rulebook: 'none' }, ['input.wrong-type invariant']],
    [noted([]), { rulebook: 'none' }, ['input.wrong-type rulebook']],
    [noted([]), null, ['input.wrong-type ']],
    [undefined, 7, ['input.wrong-type invariant', 'input.wrong-type ']],
  ])('refuses %j with %j', (invariant, options, wanted) => {
    let told: unknown;
    let problems: readonly string[] = [];
    try {
      assertInvariant(invariant as never, options as never);
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      told = error.problems[0]?.params;
      problems = error.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
    }
    expect(problems).toEqual(wanted);
    if (invariant === 'small')
      expect(told).toEqual({ found: '"small"', expected: 'one of INVARIANTS' });
  });
});
