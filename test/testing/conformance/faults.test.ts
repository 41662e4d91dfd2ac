import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import { answersTo } from '../../../src/testing/conformance/answer.ts';
import { conformanceFaults, conforms, reasonsOf } from '../../../src/testing/conformance/faults.ts';
import type { ConformanceExpectation } from '../../../src/testing/conformance/schema.ts';
import { kitFile } from '../../scenarios/kit.ts';

/** A third watch-list year without a waiver: Tier 3, by the clock. */
const answer = classify(
  {
    country: 'THA',
    years: [
      {
        year: 2025,
        waiver: { granted: false },
        facts: {
          fullyMeetsMinimumStandards: false,
          policyOrPattern: false,
          significantEfforts: true,
          meetsWatchListCriteria: true,
        },
      },
    ],
  },
  {
    resume: [{ run: 2, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2-watch-list' }],
  },
);

const faultsOf = (expectation: Omit<ConformanceExpectation, 'year'>) =>
  conformanceFaults({ year: 2025, ...expectation }, answer);

describe('an answer as expected', () => {
  const right: Omit<ConformanceExpectation, 'year'> = {
    placement: 'tier-3',
    possible: ['tier-3'],
    expected: ['tier-3'],
    cause: 'automatic-downgrade',
    causes: ['automatic-downgrade'],
    grounds: ['waiver-not-granted'],
    practices: [],
    before: [{ run: 2, waivers: 0, cap: 'clear' }],
    after: [{ run: 0, waivers: 0, cap: 'clear' }],
    conditions: { downgradeDue: 'holds', waiverGranted: 'fails', increasingEfforts: 'open' },
    missing: [],
    notices: ['downgrade.ground'],
    forbidden: {
      placements: ['tier-2-watch-list'],
      causes: ['merits'],
      conditions: ['waiver', 'tier-3-merits'],
    },
  };

  it('has no fault in any point', () => {
    expect(faultsOf(right)).toEqual([]);
  });

  it('has none where nothing is asked', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Omit<ConformanceExpectation, 'year'>]>([
    ['placement', { placement: 'tier-2' }],
    ['placement', { placement: null }],
    ['possible', { possible: ['tier-2', 'tier-3'] }],
    ['expected', { expected: ['tier-2'] }],
    ['cause', { cause: 'merits' }],
    ['cause', { cause: null }],
    ['causes', { causes: ['merits', 'automatic-downgrade'] }],
    ['grounds', { grounds: ['allowance-exhausted'] }],
    ['grounds', { grounds: [] }],
    ['practices', { practices: ['unanimity'] }],
    ['before', { before: [{ run: 1, waivers: 0, cap: 'clear' }] }],
    ['before', { before: [{ run: 2, waivers: 0, cap: 'clear', arming: true }] }],
    ['after', { after: [{ run: 0, waivers: 0, cap: 'armed' }] }],
    ['condition downgradeDue', { conditions: { downgradeDue: 'fails' } }],
    ['condition downgradeDue', { conditions: { downgradeDue: 'open' } }],
    ['condition noSuch', { conditions: { noSuch: 'fails' } }],
    ['decisive', { decisive: [] }],
    ['decisive', { decisive: [{ significantEfforts: true }] }],
    ['missing', { missing: ['increasingEfforts'] }],
    ['notices', { notices: [] }],
    ['forbidden placement', { forbidden: { placements: ['tier-3'] } }],
    ['forbidden cause', { forbidden: { causes: ['automatic-downgrade'] } }],
    ['forbidden reason', { forbidden: { conditions: ['waiverGranted'] } }],
    ['forbidden reason', { forbidden: { conditions: ['automatic-downgrade-not-waived'] } }],
  ])('a wrong %s is one fault: %j', (asked, wrong) => {
    expect(faultsOf(wrong).map((fault) => fault.asked)).toEqual([asked]);
    expect(conforms({ year: 2025, ...wrong }, answer)).toBe(false);
  });

  it('tells what was expected and what was found', () => {
    expect(faultsOf({ cause: 'merits' })).toEqual([
      { asked: 'cause', expected: 'merits', found: 'automatic-downgrade' },
    ]);
  });
});

describe('the reasons of an answer', () => {
  it('are its decisive conditions and the rules that decide, not those that gave way', () => {
    const reasons = reasonsOf(answer);
    expect(reasons).toContain('meetsWatchListCriteria');
    expect(reasons).toContain('automatic-downgrade-not-waived');
    expect(reasons).not.toContain('tier-2-watch-list');
  });
});

describe('the answers to a case', () => {
  it('are those of classify, part by part', () => {
    for (const one of kitFile('variants.json').cases) {
      const [lean] = answersTo(one);
      const whole = classify(one.history);
      if (lean === undefined) throw new Error('no answer');
      const { possible, expected, causes, conditions, decisive, missing, notices, state } = whole;
      expect({ possible, expected, causes, conditions, decisive, missing, notices }).toEqual({
        possible: lean.possible,
        expected: lean.expected,
        causes: lean.causes,
        conditions: lean.conditions,
        decisive: lean.decisive,
        missing: lean.missing,
        notices: lean.notices,
      });
      expect(state).toMatchObject(lean.state);
    }
  });
});
