import { describe, expect, it, test } from 'vitest';
import { nextQuestions } from '../../src/advise/next-questions.ts';
import { OpenFacts } from '../../src/advise/open-facts.ts';
import { situationOf } from '../../src/advise/situation.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Condition, Expression, Rulebook } from '../../src/rulebook/types.ts';
import { history, type RawFacts } from '../support/placement-line.ts';

const HEAD = { title: 'asked about here only', cite: 'none', basis: 'statute' } as const;
const [A, B, C] = [
  'investigationsIncreased',
  'prosecutionsIncreased',
  'convictionsIncreased',
] as const;

const yes = (fact: string): Expression => ({ fact, operator: 'equal', value: true });
const [a, b, c] = [yes(A), yes(B), yes(C)];
const named = (condition: string): Expression => ({ condition });
/** What no answer settles in law. */
const OURS = { ours: { basis: 'policy', all: [yes('keyAchievements')] } };
const ours = named('ours');

/** The shipped rules, with a condition of our own in place of increasing efforts. */
function rulebookOf(conditions: Record<string, object>): Rulebook {
  const efforts = { increasingEfforts: { any: [named('probe')] } };
  const own = Object.entries({ ...OURS, ...conditions, ...efforts });
  const made = own.map(([name, one]) => [name, { ...HEAD, ...one } as Condition] as const);
  return {
    ...DEFAULT_RULEBOOK,
    conditions: new Map([...DEFAULT_RULEBOOK.conditions, ...made]),
  };
}

/** One known clock: what comes before the year is not looked at here. */
const YEAR = { year: 2005, resume: [INITIAL_STATE] };

function open(conditions: Record<string, object>, facts: RawFacts = {}): readonly string[] {
  const raw = history({ year: 2005, facts });
  const situation = situationOf(raw, { ...YEAR, rulebook: rulebookOf(conditions) });
  const base = situation.evaluate(situation.stated, false);
  return new OpenFacts(situation, base).below(['probe']);
}

/** What is asked of a condition of which only one side, "for", turns on `side`; the other is B. */
const forSide = (side: Expression, facts: RawFacts = {}) =>
  open({ probe: { for: side, against: b } }, facts);

describe('a condition that is settled', () => {
  test('is not asked about, the determination on it neither', () => {
    const probe = { decidedBy: 'keyAchievements', all: [a, b] };
    expect(open({ probe })).toEqual(['keyAchievements', A, B]);
    expect(open({ probe }, { [A]: false })).toEqual([]);
    expect(open({ probe }, { keyAchievements: true })).toEqual([]);
  });

  test('inside another one is left out of it', () => {
    const inner = { any: [a] };
    expect(open({ probe: { all: [named('inner'), c] }, inner }, { [A]: true })).toEqual([C]);
    expect(open({ probe: { any: [named('inner'), c] }, inner }, { [A]: false })).toEqual([C]);
    expect(open({ probe: { all: [named('inner'), c] }, inner }, { [A]: false })).toEqual([]);
  });

  test('that the rulebook does not have is nothing to ask about', () => {
    const situation = situationOf(history({ year: 2005 }), YEAR);
    const base = situation.evaluate(situation.stated, false);
    expect(new OpenFacts(situation, base).below(['none'])).toEqual([]);
  });
});

describe('the side "for" shows only where it holds', () => {
  test('"all" needs every neighbour to be able to hold', () => {
    expect(forSide({ all: [a, c] })).toEqual([A, B, C]);
    expect(forSide({ all: [a, ours] })).toEqual([B]);
    expect(forSide({ all: [{ all: [a, c] }, ours] })).toEqual([B]);
    expect(forSide({ all: [a, c] }, { [C]: true })).toEqual([A, B]);
  });

  test('"any" needs none to', () => {
    expect(forSide({ any: [a, ours] })).toEqual([A, B]);
  });

  test('a neighbour "all" can hold only as a whole, "any" with one part', () => {
    expect(forSide({ all: [a, { all: [c, ours] }] })).toEqual([B]);
    expect(forSide({ all: [a, { any: [c, ours] }] })).toEqual([A, B, C]);
  });

  test('so does the side "against", and not where it fails', () => {
    expect(open({ probe: { for: b, against: { all: [a, c] } } })).toEqual([A, B, C]);
    expect(open({ probe: { for: b, against: { all: [a, ours] } } })).toEqual([B]);
    expect(open({ probe: { for: b, against: { not: { any: [a, ours] } } } })).toEqual([B]);
  });

  test('a condition on it whose difference cannot show is not gone into', () => {
    const inner = { decidedBy: 'victimAssistanceIncreased', any: [a] };
    const side = { all: [named('inner'), ours] };
    expect(open({ probe: { for: side, against: b }, inner })).toEqual([B]);
    const alone = { for: { all: [named('inner')] }, against: b };
    expect(open({ probe: alone, inner })).toEqual([A, B, 'victimAssistanceIncreased']);
  });
});

describe('under "not" it shows only where the inside fails', () => {
  const failing = (side: Expression, facts: RawFacts = {}) => forSide({ not: side }, facts);

  test('"any" needs every neighbour to be able to fail', () => {
    expect(failing({ any: [a, c] })).toEqual([A, B, C]);
    expect(failing({ any: [a, ours] })).toEqual([B]);
    expect(failing({ all: [a, ours] })).toEqual([A, B]);
  });

  test('a neighbour "all" can fail by one part, "any" only as a whole', () => {
    expect(failing({ any: [a, { all: [c, ours] }] })).toEqual([A, B, C]);
    expect(failing({ any: [a, { any: [c, ours] }] })).toEqual([B]);
  });

  test('what holds already cannot fail', () => {
    expect(failing({ any: [a, { all: [c, ours] }] }, { [C]: true })).toEqual([B]);
  });

  test('a neighbour under "not" fails where its inside holds', () => {
    expect(failing({ any: [a, { not: { all: [c, ours] } }] })).toEqual([B]);
    expect(failing({ any: [a, { not: { any: [c, ours] } }] })).toEqual([A, B, C]);
  });
});

describe('a neighbour that is a condition', () => {
  const beside = (inner: object, side: Expression, facts: RawFacts = {}) =>
    open({ probe: { for: side, against: b }, inner }, facts);
  const both = { all: [a, named('inner')] };
  const neither = { not: { any: [a, named('inner')] } };

  test('of two sides holds by the one and fails by the other', () => {
    expect(beside({ for: c, against: ours }, both)).toEqual([A, B, C]);
    expect(beside({ for: c, against: ours }, neither)).toEqual([B]);
    expect(beside({ for: ours, against: c }, both)).toEqual([B]);
    expect(beside({ for: ours, against: c }, neither)).toEqual([A, B, C]);
  });

  test('that is determined can come out either way', () => {
    const inner = { decidedBy: 'victimAssistanceIncreased', all: [ours] };
    expect(beside(inner, both)).toEqual([A, B, 'victimAssistanceIncreased']);
    expect(beside(inner, neither)).toEqual([A, B, 'victimAssistanceIncreased']);
    expect(beside({ all: [ours] }, both)).toEqual([B]);
  });
});

describe('a number', () => {
  const PROBE = { all: [{ fact: 'victimsPerYear', operator: 'lessThan', value: 9 }, a] };

  it('may stand in the way like a fact, but is no question of yes and no', () => {
    expect(open({ probe: PROBE })).toEqual(['victimsPerYear', A]);
    const merits = { fullyMeetsMinimumStandards: false, significantEfforts: true } as const;
    const raw = history({ year: 2005, facts: merits });
    const { questions } = nextQuestions(raw, {
      year: 2005,
      rulebook: rulebookOf({ probe: PROBE }),
    });
    const asked = questions.map(({ about }) => ('fact' in about ? about.fact : about.year));
    expect(asked).toContain(A);
    expect(asked).not.toContain('victimsPerYear');
  });

  it('that is compared with another is open while either is unknown', () => {
    const value = { fact: 'consecutiveWatchListYears' };
    const compared = { fact: 'victimsPerYear', operator: 'lessThan', value } as Expression;
    expect(forSide({ all: [compared, a] }, { victimsPerYear: 5 })).toEqual([
      'consecutiveWatchListYears',
      A,
      B,
    ]);
  });
});
