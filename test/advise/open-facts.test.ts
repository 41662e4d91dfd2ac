import { describe, expect, it, test } from 'vitest';
import { OpenFacts } from '../../src/advise/open-facts.ts';
import { openInputs } from '../../src/advise/open-inputs.ts';
import { situationOf } from '../../src/advise/situation.ts';
import type { Placement } from '../../src/facts/placements.ts';
import type { Condition, Expression } from '../../src/rulebook/types.ts';
import { changedRulebook, conditionsOf } from '../support/changed-rulebook.ts';
import { history, MERITS, type RawFacts, years } from '../support/placement-line.ts';

const HEAD = { title: 'asked about here only', cite: 'none', basis: 'statute' } as const;

const [A, B, C] = [
  'investigationsIncreased',
  'prosecutionsIncreased',
  'convictionsIncreased',
] as const;
const yes = (fact: string): Expression => ({ fact, operator: 'equal', value: true });
const a = yes(A);
const b = yes(B);
const c = yes(C);
const NEVER = yes('policyOrPattern');

/** The facts that are worth asking about for conditions of our own, in the law of 2005. */
function open(conditions: Record<string, object>, facts: RawFacts = {}): readonly string[] {
  const rulebook = changedRulebook((files) => {
    const all = conditionsOf(files, 'tiers');
    for (const [name, one] of Object.entries(conditions))
      all[name] = { ...HEAD, ...one } as Condition;
  });
  const situation = situationOf(history({ year: 2005, facts }), { year: 2005, rulebook });
  const base = situation.evaluate(situation.stated, false);
  return new OpenFacts(situation, base).below(['probe']);
}

describe('facts below a condition', () => {
  test.each<[string, object, RawFacts, readonly string[]]>([
    ['all of which nothing is known', { all: [a, b] }, {}, [A, B]],
    ['all, one of them known to hold', { all: [a, b] }, { [A]: true }, [B]],
    ['all, one of them known to fail: settled', { all: [a, b] }, { [A]: false }, []],
    ['any, one of them known to fail', { any: [a, b] }, { [A]: false }, [B]],
    ['any, one of them known to hold: settled', { any: [a, b] }, { [A]: true }, []],
    ['under "not"', { not: { all: [a, b] } }, { [B]: true }, [A]],
    ['inner parts that are settled', { all: [c, { any: [a, b] }] }, { [A]: true }, [C]],
    ['inner parts that decide', { any: [c, { all: [a, b] }] }, { [A]: false }, [C]],
    ['what can never hold beside it', { any: [a, NEVER] }, {}, [A]],
    [
      'a number',
      { all: [{ fact: 'victimsPerYear', operator: 'lessThan', value: 9 }] },
      {},
      ['victimsPerYear'],
    ],
    [
      'a number already known',
      { all: [{ fact: 'victimsPerYear', operator: 'lessThan', value: 9 }] },
      {
        victimsPerYear: 5,
      },
      [],
    ],
  ])('%s', (_title, condition, facts, wanted) => {
    expect(open({ probe: condition }, facts)).toEqual(wanted);
  });

  it('a determination is asked about beside the parts, and where these have settled it', () => {
    const decided = { decidedBy: 'keyAchievements', all: [a, b] };
    expect([...open({ probe: decided })].sort()).toEqual([A, B, 'keyAchievements'].sort());
    // What is found on the whole stands, whatever its parts say.
    expect(open({ probe: decided }, { [A]: false })).toEqual(['keyAchievements']);
  });

  it('both sides of a comparison of two numbers', () => {
    const other = { fact: 'consecutiveWatchListYears' };
    const probe = { all: [{ fact: 'victimsPerYear', operator: 'lessThan', value: other }] };
    expect([...open({ probe })].sort()).toEqual(['consecutiveWatchListYears', 'victimsPerYear']);
    expect(open({ probe }, { victimsPerYear: 5 })).toEqual(['consecutiveWatchListYears']);
  });

  it('conditions that it names are walked into, and those it does not are not', () => {
    const conditions = { probe: { all: [{ condition: 'inner' }] }, inner: { any: [a] } };
    expect(open({ ...conditions, other: { all: [b] } })).toEqual([A]);
  });

  test.each([['policy'], ['practice']])('what rests on %s is not asked about', (basis) => {
    expect(open({ probe: { all: [{ condition: 'ours' }, b] }, ours: { basis, all: [a] } })).toEqual(
      [B],
    );
    expect(open({ probe: { basis, all: [a] } })).toEqual([]);
  });

  it('a neighbour that no answer can make hold keeps "all" from ever holding', () => {
    // It can still be shown to fail, which is more than unknown.
    const withheld = { ours: { basis: 'policy', all: [b] } };
    const rest = { all: [a, { condition: 'ours' }] };
    expect(open({ ...withheld, probe: rest })).toEqual([A]);
    const either = { any: [a, { condition: 'ours' }] };
    expect(open({ ...withheld, probe: either })).toEqual([A]);
  });
});

describe('inputs on which the placement can still turn', () => {
  const inputs = (target: Placement | null, facts: RawFacts, line = '2') => {
    const year = 2023 + line.split(' ').length;
    const situation = situationOf(history(years(2023, line), { year, facts }), { year });
    return openInputs(situation, situation.evaluate(situation.stated, false), target);
  };
  const RATED = { specialCase: false, minimumStandardsApplicable: true } as const;

  it('with a target only turning towards it or away from it counts', () => {
    expect(inputs('tier-1', RATED)).toEqual(['fullyMeetsMinimumStandards']);
    expect(inputs(null, RATED)).toEqual([
      'fullyMeetsMinimumStandards',
      'policyOrPattern',
      'significantEfforts',
      'meetsWatchListCriteria',
    ]);
    const known = { ...RATED, fullyMeetsMinimumStandards: false };
    expect(inputs('tier-3', known)).toEqual(['policyOrPattern', 'significantEfforts']);
    expect(inputs('tier-1', known)).toEqual([]);
  });

  it('a waiver only where the clock asks for one, and only while the watch list is open', () => {
    const merits = MERITS['tier-2-watch-list'];
    expect(inputs(null, merits, '2 W W')).toEqual(['waiverGranted']);
    expect(inputs(null, merits, '2 2 W')).toEqual([]);
    expect(inputs(null, MERITS['tier-2'], '2 W W')).toEqual([]);
    const either = { ...RATED, fullyMeetsMinimumStandards: false, policyOrPattern: false };
    expect(inputs('tier-2', { ...either, significantEfforts: true }, '2 W W')).toEqual([
      'meetsWatchListCriteria',
    ]);
  });
});
