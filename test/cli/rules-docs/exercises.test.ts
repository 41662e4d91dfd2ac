import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import { exercisesOf } from '../../../src/cli/rules-docs/exercises.ts';

const answer = (facts: Readonly<Record<string, boolean>>, year = 2024) =>
  classify({ country: 'THA', years: [{ year, facts }] });

const scenario = (id: string, facts: Readonly<Record<string, boolean>>, year?: number) => ({
  id,
  about: '',
  madeFor: [],
  answers: [answer(facts, year)],
});

describe('exercisesOf', () => {
  test('a condition is exercised by what is stated, either way', () => {
    const found = exercisesOf([
      scenario('yes', { fullyMeetsMinimumStandards: true }),
      scenario('no', { fullyMeetsMinimumStandards: false }),
    ]);
    expect(found.get('fullyMeetsMinimumStandards')).toEqual({
      holds: ['yes'],
      'gives-way': [],
      fails: ['no'],
    });
  });

  test('what the law of the year settles alone is not exercised', () => {
    const old = scenario('old', {}, 2003);
    const [settled] = old.answers;
    const outcome = settled?.conditions.find(({ name }) => name === 'policyOrPattern')?.outcome;
    expect(outcome).toBe('fails');
    expect(exercisesOf([old]).get('policyOrPattern')).toBeUndefined();
  });

  test('what stays open is not exercised', () => {
    expect(exercisesOf([scenario('empty', {})]).get('significantEfforts')).toBeUndefined();
  });

  test('a rule that gives way is told apart from one that decides', () => {
    const years = [2010, 2011, 2012, 2013].map((year) => ({
      year,
      placement: 'tier-2-watch-list',
      ...(year > 2011 ? { waiver: { granted: true } } : {}),
    }));
    const facts = {
      fullyMeetsMinimumStandards: false,
      significantEfforts: true,
      increasingEfforts: false,
    };
    const history = {
      country: 'THA',
      years: [{ year: 2009, placement: 'tier-2' }, ...years, { year: 2014, facts }],
    };
    const found = exercisesOf([{ id: 'a', about: '', madeFor: [], answers: [classify(history)] }]);
    expect(found.get('tier-2-watch-list')?.['gives-way']).toEqual(['a']);
    expect(found.get('automatic-downgrade-exhausted')?.holds).toEqual(['a']);
  });

  test('a scenario made for a condition comes first, and stands once', () => {
    const facts = { fullyMeetsMinimumStandards: true };
    const made = { ...scenario('made', facts), madeFor: ['fullyMeetsMinimumStandards'] };
    const twice = { ...made, answers: [answer(facts), answer(facts)] };
    const found = exercisesOf([scenario('other', facts), twice]);
    expect(found.get('fullyMeetsMinimumStandards')?.holds).toEqual(['made', 'other']);
  });
});
