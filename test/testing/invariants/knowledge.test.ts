import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RawHistory } from '../../../src/history/schema.ts';
import {
  historiesWithFact,
  knowledgeNarrowsAnswers,
} from '../../../src/testing/invariants/knowledge.ts';
import {
  completionsStayPossible,
  everyPossibleHasAWitness,
  practiceNeverDecides,
} from '../../../src/testing/invariants/possible.ts';
import { history } from '../../support/placement-line.ts';
import { turned } from './turned.ts';

/** The most facts that one year of a history states: never above 30 where few are drawn. */
const most = ({ years }: RawHistory): number =>
  Math.max(...years.map(({ facts }) => Object.keys(facts ?? {}).length));

describe('histories that an invariant is tried on', () => {
  const historyOf = (one: { readonly history: RawHistory }) => one.history;
  test.each<[string, () => fc.Arbitrary<RawHistory>, number, number]>([
    ['knowledge', () => historiesWithFact().map(historyOf), 0.35, 0.65],
    ['witnesses', () => everyPossibleHasAWitness.arbitrary(), 0.35, 0.65],
    ['completions', () => completionsStayPossible.arbitrary().map(historyOf), 1, 1],
    ['practice', () => practiceNeverDecides.arbitrary().map(historyOf), 0, 0.35],
  ])('%s: a share of them states few facts', (_name, arbitrary, least, atMost) => {
    const drawn = fc.sample(arbitrary(), { numRuns: 60, seed: 20_001_028 });
    const share = drawn.filter((one) => most(one) <= 30).length / drawn.length;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(atMost);
  });
});

describe('one more fact', () => {
  it('is one that the last year does not state, whatever the years before do', () => {
    const told = history(
      { year: 2023, facts: { significantEfforts: true }, waiver: { granted: true } },
      { year: 2024, facts: { policyOrPattern: true } },
      { year: 2025, facts: { specialCase: false }, waiver: { writtenPlan: true } },
    );
    const check = (fact: string) =>
      knowledgeNarrowsAnswers.check({ history: told, fact, value: true });
    expect(['specialCase', 'waiver.writtenPlan'].map(check)).toEqual(['apart', 'apart']);
    const open = ['significantEfforts', 'policyOrPattern', 'waiver.sufficientResources'];
    expect(open.map(check)).toEqual(['holds', 'holds', 'holds']);
  });

  it('adds nothing: what it adds is named, and so is all that was possible', () => {
    const value = {
      history: history({ year: 2024, facts: { specialCase: false, policyOrPattern: true } }),
      fact: 'significantEfforts',
      value: true,
    };
    expect(knowledgeNarrowsAnswers.check(value)).toBe('holds');
    const found = turned(
      (options) => knowledgeNarrowsAnswers.check(value, options),
      'readings',
      { policyOrPattern: 'forces-tier-3' },
      { policyOrPattern: 'weighed' },
    );
    expect(found).toContainEqual({
      fault:
        'significantEfforts=true adds tier-2, tier-2-watch-list, waiver, reinstatement-cap, automatic-downgrade to tier-1, tier-3, not-rated',
    });
  });
});
