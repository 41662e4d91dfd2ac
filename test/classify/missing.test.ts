import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { VOCABULARY } from '../../src/facts/vocabulary.ts';
import { INITIAL_STATE, stateAt } from '../../src/kernel/state.ts';
import {
  answerTo,
  contradictsItself,
  type PartialYear,
  smallFacts,
} from '../support/completions.ts';
import { afterLine } from '../support/next-year.ts';
import type { RawFacts } from '../support/placement-line.ts';
import { MERITS } from '../support/placement-line.ts';
import { statesBefore } from '../support/reachable-states.ts';
import { runs } from '../support/runs.ts';

const partialYears: fc.Arbitrary<PartialYear> = fc
  .constantFrom(2003, 2012, 2018, 2025)
  .chain((year) =>
    fc.record({
      year: fc.constant(year),
      state: fc.constantFrom(...statesBefore(year)).map(stateAt),
      facts: smallFacts,
      recorded: fc.constant(null),
    }),
  );

const missingIn = (facts: RawFacts, line = '2'): readonly string[] =>
  afterLine(2021, line, { facts }).missing.map(({ fact }) => fact);

describe('missing facts', () => {
  it('there are none where the placement is settled, and some where it is not', () => {
    fc.assert(
      fc.property(partialYears, (partial) => {
        const answer = answerTo(partial);
        expect(answer.missing.length === 0).toBe(answer.placement !== null);
      }),
      { numRuns: runs(300, 2000) },
    );
  });

  it('a settled year whose clock is open lacks no fact: the past is what is unknown', () => {
    const facts = MERITS['tier-2-watch-list'];
    const answer = classify({
      country: 'FJI',
      years: [{ year: 2024, facts, waiver: { granted: false } }],
    });
    expect(answer.possible).toEqual(['tier-2-watch-list', 'tier-3']);
    expect(answer.missing).toEqual([]);
    expect(answer.notices.map(({ code }) => code)).toContain('past.before-first-year');
  });

  it('are unknown, in force, and carry their question, citation and actor', () => {
    fc.assert(
      fc.property(partialYears, (partial) => {
        for (const { fact, question, cite, actor, inputs } of answerTo(partial).missing) {
          const definition = VOCABULARY[fact];
          expect(Object.hasOwn(partial.facts, fact)).toBe(false);
          expect({ question, cite, actor }).toEqual({
            question: definition?.question,
            cite: definition?.cite,
            actor: definition?.actor,
          });
          const [from, to] = definition?.inForce ?? [partial.year, null];
          expect(partial.year).toBeGreaterThanOrEqual(from);
          expect(partial.year).toBeLessThanOrEqual(to ?? partial.year);
          expect(inputs.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(80, 500) },
    );
  });

  it('answered one after the other, settle the year', () => {
    fc.assert(
      fc.property(partialYears, fc.array(fc.boolean(), { minLength: 40 }), (partial, values) => {
        const facts: Record<string, boolean> = {};
        for (const value of values) {
          const answer = answerTo({ ...partial, facts: { ...partial.facts, ...facts } });
          if (answer.placement !== null || contradictsItself(answer)) return;
          const [next] = answer.missing;
          expect(next).toBeDefined();
          if (next === undefined) return;
          facts[next.fact] = value;
        }
        expect(Object.keys(facts)).toEqual([]);
      }),
      { numRuns: runs(60, 500) },
    );
  });

  it('hold the ground that two correlated inputs turn on', () => {
    const answer = classify(
      {
        country: 'FJI',
        years: [
          {
            year: 2020,
            facts: {
              fullyMeetsMinimumStandards: false,
              significantEfforts: true,
              policyOrPattern: false,
              victimNumbersVerySignificant: false,
              victimNumbersSignificantlyIncreasing: false,
            },
          },
        ],
      },
      { resume: [INITIAL_STATE] },
    );
    expect(answer.possible).toEqual(['tier-2', 'tier-2-watch-list']);
    expect(answer.missing.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['meetsWatchListCriteria', 'increasingEfforts']),
    );
  });

  it('hold only what can still turn the placement', () => {
    const known = { fullyMeetsMinimumStandards: false, significantEfforts: true };
    const missing = missingIn({ ...known, policyOrPattern: false });
    expect(missing).toContain('increasingEfforts');
    expect(missing).not.toContain('policyOrPatternOfForcedLabor');
    expect(missing).not.toContain('prohibitsSevereForms');
    expect(missingIn({ ...known, policyOrPattern: false }, '2 W W')).toContain('waiver.granted');
    expect(missing).not.toContain('waiver.granted');
  });

  it('hold the determination where the indicia are mixed', () => {
    const mixed = {
      fullyMeetsMinimumStandards: false,
      policyOrPattern: false,
      extensiveNoncompliance: true,
      officialComplicity: false,
      takesReasonableMeasures: true,
    };
    expect(missingIn(mixed)).toContain('significantEfforts');
    expect(missingIn(mixed)).not.toContain('takesReasonableMeasures');
  });

  it('leave out what the law of the year does not ask', () => {
    const facts = { fullyMeetsMinimumStandards: false, significantEfforts: true };
    const in2018 = afterLine(2017, '2', { facts }).missing.map(({ fact }) => fact);
    const in2019 = afterLine(2018, '2', { facts }).missing.map(({ fact }) => fact);
    expect(in2018).toContain('effortsRestOnCommitments');
    expect(in2018).not.toContain('proportionalConcreteActions');
    expect(in2018).not.toContain('policyOrPattern');
    expect(in2019).not.toContain('effortsRestOnCommitments');
    expect(in2019).toContain('policyOrPattern');
  });
});
