import { describe, expect, it, test } from 'vitest';
import { situationOf } from '../../src/advise/situation.ts';
import { classify } from '../../src/classify/classify.ts';
import { VOCABULARY } from '../../src/facts/vocabulary.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { childrenOf, factsOf } from '../../src/rulebook/walk.ts';
import { history, MERITS, type RawFacts, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';
const RATED = { specialCase: false, minimumStandardsApplicable: true } as const;

const entries = (facts: RawFacts) =>
  new Map(Object.entries(facts)) as Map<string, boolean | number>;

/** The facts below a condition of the shipped rules. */
function below(name: string): readonly string[] {
  const condition = DEFAULT_RULEBOOK.conditions.get(name);
  if (condition === undefined) return [];
  return [...factsOf(condition), ...childrenOf(condition).flatMap(below)];
}

/** Every factor of significant efforts for the government, or every one against it. */
function factors(favourable: boolean): RawFacts {
  const names = below('everyFactorUnfavourable').filter((fact) => VOCABULARY[fact] !== undefined);
  return Object.fromEntries(
    names.map((fact) => [fact, VOCABULARY[fact]?.favourable === favourable]),
  );
}

describe('what is tried is judged by the law, and not by what practice makes of it', () => {
  test('factors that all point one way leave significant efforts open', () => {
    const known = history(years(2023, '2'), {
      year: 2024,
      facts: {
        ...RATED,
        fullyMeetsMinimumStandards: false,
        policyOrPattern: false,
        ...factors(false),
      },
    });
    const situation = situationOf(known, { year: 2024 });
    const { possible, row } = situation.evaluate(situation.stated, false);
    expect(classify(known, { year: 2024 }).expected).toEqual(['tier-3']);
    expect(possible).toEqual(['tier-2', W, 'tier-3']);
    const { index } = situation.merits.program;
    expect(row[index.get('significantEfforts') ?? -1]).toBe(1);
  });

  test('and a presumption about them stands', () => {
    const raw = history(years(2022, '2 W'), { year: 2024, facts: factors(false) });
    const situation = situationOf(raw, { year: 2024 });
    const { facts, possible } = situation.evaluate(situation.stated, true);
    expect(facts.get('significantEfforts')).toBe(true);
    expect(possible).not.toContain('tier-3');
  });
});

test('a fact that two inputs share is the same for both', () => {
  const head = { title: 'shared', cite: 'none', basis: 'statute' } as const;
  const shared = { fact: 'keyAchievements', operator: 'equal', value: true } as const;
  const conditions = new Map(DEFAULT_RULEBOOK.conditions);
  for (const name of ['fullyMeetsMinimumStandards', 'significantEfforts'])
    conditions.set(name, { ...head, all: [shared] });
  const rulebook = { ...DEFAULT_RULEBOOK, conditions };
  const raw = history({ year: 2024, facts: { ...RATED, policyOrPattern: false } });
  const situation = situationOf(raw, { year: 2024, rulebook, resume: [INITIAL_STATE] });
  expect(situation.evaluate(situation.stated, false).possible).toEqual(['tier-1', 'tier-3']);
});

describe('a presumption', () => {
  test('implies what it would imply if it were stated', () => {
    // Nobody said in 2023 that the country is rated; only that one element is missing.
    const raw = history({ year: 2023, facts: { prohibitsSevereForms: false } });
    const situation = situationOf(raw, { year: 2024 });
    expect(situation.presumed.map(({ fact, value }) => [fact, value])).toEqual([
      ['fullyMeetsMinimumStandards', false],
    ]);
    expect(Object.fromEntries(situation.evaluate(new Map(), true).facts)).toEqual({
      ...RATED,
      fullyMeetsMinimumStandards: false,
    });
    expect(situation.evaluate(new Map(), false).facts.size).toBe(0);
  });

  test('falls where what it is about is settled by its elements', () => {
    const elements = { prohibitsSevereForms: false };
    const situation = situationOf(history(years(2023, '1'), { year: 2024, facts: elements }), {
      year: 2024,
    });
    const names = situation.presumed.map(({ fact }) => fact);
    expect(names).toEqual([
      'specialCase',
      'minimumStandardsApplicable',
      'fullyMeetsMinimumStandards',
    ]);
    const { facts, possible } = situation.evaluate(situation.stated, true);
    expect([...facts.keys()].sort()).toEqual([
      'minimumStandardsApplicable',
      'prohibitsSevereForms',
      'specialCase',
    ]);
    expect(possible).not.toContain('tier-1');
  });

  test('that a country is no special case stands though no condition is decided by it', () => {
    const situation = situationOf(history(years(2023, '1')), { year: 2024 });
    expect(situation.evaluate(new Map(), true).facts.get('specialCase')).toBe(false);
    const special = situation.evaluate(new Map([['specialCase', true]]), true);
    expect([special.facts.get('specialCase'), special.possible]).toEqual([true, ['special-case']]);
  });
});

describe('a waiver that is tried', () => {
  const open = history({ year: 2026 });

  test('narrows the year only beside a finding (law.md §13.10)', () => {
    const situation = situationOf(open, { year: 2026 });
    const granted = new Map([['waiver.granted', true]]);
    expect(situation.evaluate(granted, false).possible).toHaveLength(6);
    const found = new Map([...granted, ['meetsWatchListCriteria', true]]);
    expect(situation.evaluate(found, false).possible).toEqual([W]);
    const refused = new Map([...found, ['waiver.granted', false]]);
    expect(situation.evaluate(refused, false).possible).toContain('tier-3');
  });

  test('beside figures alone it narrows nothing, as with `classify`', () => {
    const figures = (count: number) => ({
      investigations: count,
      prosecutions: count,
      convictions: count,
    });
    const raw = history(
      { ...years(2025, 'W')[0], year: 2025, statistics: figures(10) },
      { year: 2026, statistics: figures(20), waiver: { granted: true } },
    );
    const situation = situationOf(raw, { year: 2026 });
    expect(situation.stated.get('prosecutionsIncreased')).toBe(true);
    const { possible } = situation.evaluate(situation.stated, false);
    expect(possible).toEqual(classify(raw, { year: 2026 }).possible);
    expect(possible).toContain('tier-1');
  });
});

describe('what practice says of facts', () => {
  it('counts a waiver among them', () => {
    const raw = history(years(2022, '2 W W'), { year: 2025, facts: MERITS[W] });
    const situation = situationOf(raw, { year: 2025 });
    const expected = (granted: boolean) =>
      situation.practice(new Map([...situation.stated, ['waiver.granted', granted]])).expected;
    expect([expected(true), expected(false)]).toEqual([[W], ['tier-3']]);
  });

  it('leaves aside what the history states of the year beside them', () => {
    const raw = history(years(2024, '2'), { year: 2025, facts: MERITS['tier-3'] });
    const situation = situationOf(raw, { year: 2025 });
    const { expected, against } = situation.practice(entries(MERITS['tier-2']));
    expect([expected, against]).toEqual([['tier-2'], []]);
  });
});

it('counts how often the rules are evaluated: for the answer, and for its completions', () => {
  const situation = situationOf(history(years(2023, '2')), { year: 2024 });
  const settled = { ...MERITS['tier-2'], increasingEfforts: true };
  expect(situation.evaluate(entries(settled), false).evaluations).toBe(2);
  expect(situation.evaluate(new Map(), false).evaluations).toBeGreaterThan(2);
});
