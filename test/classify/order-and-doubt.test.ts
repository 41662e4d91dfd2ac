import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { replay } from '../../src/classify/replay.ts';
import { FACT_NAMES } from '../../src/facts/vocabulary.ts';
import { stateIndex } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { lawOf } from '../../src/law/law.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { afterLine, noticesWith, WATCH_LIST } from '../support/next-year.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';

describe('the order of what an answer lists', () => {
  test('missing facts stand in the order of the vocabulary, each with the inputs it feeds', () => {
    const { missing } = afterLine(2021, '2', {});
    const places = missing.map(({ fact }) => FACT_NAMES.findIndex((name) => name === fact));
    expect(missing.length).toBeGreaterThan(30);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { inputs } of missing) expect(new Set(inputs).size).toBe(inputs.length);
  });

  test('states stand in the order of their numbers, each once', () => {
    for (const answer of replay(history(years(2016, '2 W ? ? W ? 3')))) {
      for (const states of [answer.state.before, answer.state.after]) {
        const numbers = states.map(stateIndex);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }
    }
  });

  test('decisive sets stand with the smallest first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(MERITS)), fc.boolean(), (facts, granted) => {
        const answer = afterLine(2018, '2 W W', { facts, waiver: { granted } });
        const sizes = answer.decisive.map(({ inputs }) => inputs.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
      }),
      { numRuns: 12 },
    );
  });
});

describe('an unknown past', () => {
  test('a decisive set forces the answer from every clock that is left', () => {
    let sets = 0;
    for (const facts of Object.values(MERITS)) {
      const answer = classify(history({ year: 2022, facts, waiver: { granted: false } }));
      expect(answer.state.before.length).toBeGreaterThan(5);
      for (const { inputs } of answer.decisive) {
        sets += 1;
        const given = Object.fromEntries(inputs.map(({ input, value }) => [input, value]));
        for (const state of answer.state.before) {
          for (const { placement } of step(state, given, lawOf(2022))) {
            expect(answer.possible).toContain(placement);
          }
        }
      }
    }
    expect(sets).toBeGreaterThan(4);
  });

  test('begins the ticks with the first year of the history', () => {
    const { state } = afterLine(2020, 'W W', WATCH_LIST);
    expect(state.ticks.map(({ year, uncertain }) => [year, uncertain])).toEqual([
      [2020, false],
      [2021, false],
    ]);
  });

  test('a year before the first counts is no tick, and one on Tier 2 ends them', () => {
    const { state } = afterLine(2017, '3 2 W', WATCH_LIST);
    expect(state.ticks.map(({ year }) => year)).toEqual([2019]);
  });
});

describe('what decides below a finding', () => {
  test('ends at a determination: its parts do not settle it any more', () => {
    const parts = { policyOrPatternOfForcedLabor: false, policyOrPattern: false };
    const rest = { fullyMeetsMinimumStandards: false, significantEfforts: true };
    const [set] = afterLine(2021, '2', {
      facts: { ...rest, ...parts, meetsWatchListCriteria: false },
    }).decisive;
    expect(set?.conditions).toContain('policyOrPattern');
    expect(set?.conditions).not.toContain('policyOfForcedLabor');
  });
});

describe('a waiver of which nothing else is known', () => {
  const answer = () => afterLine(2018, '2 W W', { waiver: { granted: true } });

  test('leaves open what the law allows, and leads one to expect what it was for', () => {
    expect(answer().possible.length).toBeGreaterThan(2);
    expect(answer().expected).toEqual([W]);
  });

  test('is one of the practices that are named', () => {
    const [applied] = noticesWith(answer(), 'practice.applied');
    expect(applied?.params['practices']).toContain('waiver-on-record');
    const plain = afterLine(2018, '2 W W', {});
    const practices = noticesWith(plain, 'practice.applied').map(({ params }) => params);
    expect(JSON.stringify(practices)).not.toContain('waiver-on-record');
  });
});

describe('findings of a country on no tier', () => {
  const told = (facts: object) =>
    noticesWith(
      afterLine(2021, '2', { facts: { specialCase: true, ...facts } }),
      'special-case.with-tier-findings',
    ).map(({ params }) => params);

  test('a policy or pattern is one, its absence is none', () => {
    expect(told({ policyOrPattern: true })).toEqual([{ facts: ['policyOrPattern'] }]);
    expect(told({ policyOrPattern: false })).toEqual([]);
    expect(told({ significantEfforts: false })).toEqual([{ facts: ['significantEfforts'] }]);
  });
});

describe('a parameter of a what-if law that does not fit', () => {
  const refusal = (parameters: object) => {
    try {
      classify(history(years(2018, '2')), { law: { parameters: parameters as never } });
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems.map(({ params }) => params);
      throw error;
    }
    return [];
  };

  test('is told with what it may be', () => {
    expect(refusal({ clock: 1 })).toEqual([{ found: '1', allowed: 'true or false' }]);
    expect(refusal({ watchListLimit: 0 })).toEqual([
      { found: '0', allowed: expect.stringMatching(/^a whole number from 1 to \d+$/u) },
    ]);
    expect(refusal({ maxWaiverYears: 1.5 })).toEqual([
      { found: '1.5', allowed: expect.stringMatching(/^a whole number from 0 to 5$/u) },
    ]);
  });

  test('fits at both of its bounds', () => {
    for (const maxWaiverYears of [0, 5]) expect(refusal({ maxWaiverYears })).toEqual([]);
    for (const clock of [true, false]) expect(refusal({ clock })).toEqual([]);
    expect(refusal({ maxWaiverYears: 6 })).toHaveLength(1);
  });
});
