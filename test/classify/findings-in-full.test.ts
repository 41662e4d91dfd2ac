import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import {
  afterLine,
  codesIn,
  findingOf,
  NOT_WAIVED,
  type WATCH_LIST,
} from '../support/next-year.ts';
import { history, MERITS, type RawFacts, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';
const given = (facts: RawFacts) => afterLine(2021, '2', { facts });

/** The facts of a finding by name. */
const valuesOf = (answer: ReturnType<typeof given>, name: string) =>
  Object.fromEntries(findingOf(answer, name).facts.map(({ fact, value }) => [fact, value]));

describe('a finding in full', () => {
  it('that a determination settles names it beside what the condition reads', () => {
    expect(findingOf(given({ policyOrPattern: false }), 'policyOrPattern')).toEqual({
      kind: 'condition',
      name: 'policyOrPattern',
      title: 'Government policy or pattern of trafficking',
      outcome: 'fails',
      cite: '22 U.S.C. 7107(b)(3)(B)',
      basis: 'statute',
      provisional: false,
      decidedBy: 'policyOrPattern',
      facts: [
        { fact: 'law.policyOrPattern', value: true, origin: null },
        {
          fact: 'policyOrPattern',
          value: false,
          origin: { kind: 'stated', fact: { value: false } },
        },
      ],
      parts: [
        'policyOfTrafficking',
        'policyOfTraffickingInFundedPrograms',
        'policyOfForcedLabor',
        'policyOfSexualSlavery',
        'policyOfChildSoldiers',
      ],
      defeatedBy: null,
    });
  });

  it('that reads its determination itself names it once', () => {
    const [only, ...others] = findingOf(
      given({ increasingEfforts: true }),
      'increasingEfforts',
    ).facts.filter(({ fact }) => fact === 'increasingEfforts');
    expect([only?.value, others]).toEqual([true, []]);
    expect(findingOf(given({ specialCase: true }), 'specialCase')).toMatchObject({
      outcome: 'holds',
      facts: [{ fact: 'specialCase', value: true }],
    });
  });

  it('shows the one fact that is known beside those that are not, and what the law says', () => {
    expect(valuesOf(given({ officialComplicity: false }), 'limitedNoncompliance')).toEqual({
      extensiveNoncompliance: null,
      officialComplicity: false,
    });
    expect(valuesOf(given({}), 'enforcementDataCapacity')).toEqual({
      'law.demonstrablyIncreasingCapacity': true,
      enforcementDataCapacityIncreasing: null,
      canObtainEnforcementData: null,
    });
  });

  it('of the clock shows how long the run is with this year', () => {
    const shown = (answer: ReturnType<typeof given>) => valuesOf(answer, 'runArmsCap')['next.run'];
    expect(shown(afterLine(2021, '2 W', { placement: W }))).toBe(2);
    expect(shown(afterLine(2021, '2 W', { placement: 'tier-2' }))).toBe(0);
    expect(shown(afterLine(2021, '2 W', {}))).toBeNull();
  });

  it('of a settled year shows its placement, on record or not', () => {
    const rest = { specialCase: false, minimumStandardsApplicable: true };
    const answer = afterLine(2021, '2', { facts: { ...rest, ...MERITS['tier-3'] } });
    expect(valuesOf(answer, 'raisedFromTier3')).toEqual({
      'clock.previous': 'tier-2',
      placement: 'tier-3',
    });
  });
});

describe('judgement', () => {
  it('is reserved where the factors are mixed, and not any more once it is made', () => {
    const facts = {
      fullyMeetsMinimumStandards: false,
      extensiveNoncompliance: true,
      officialComplicity: true,
      takesReasonableMeasures: true,
    };
    expect(findingOf(given(facts), 'significantEfforts').outcome).toBe('reserved');
    const made = given({ ...facts, significantEfforts: true });
    expect(findingOf(made, 'significantEfforts').outcome).toBe('holds');
  });

  it('is reserved where every factor points one way: that settles it by our default only', () => {
    const facts = {
      fullyMeetsMinimumStandards: false,
      extensiveNoncompliance: true,
      officialComplicity: true,
      takesReasonableMeasures: false,
    };
    const answer = classify(history(years(2014, '2'), { year: 2015, facts }));
    expect(findingOf(answer, 'significantEfforts').outcome).toBe('reserved');
    expect(findingOf(answer, 'everyFactorUnfavourable').outcome).toBe('holds');
  });
});

describe('a condition of the procedure', () => {
  const outcomes = (facts: RawFacts) =>
    ['policyOrPatternForcesTier3', 'watchListOnMerits'].map(
      (name) => findingOf(given(facts), name).outcome,
    );

  it('is open where what it names is open, though the placement does not turn on it', () => {
    expect(outcomes(MERITS['tier-1'])).toEqual(['unknown', 'unknown']);
  });

  it('comes out as what it names does', () => {
    expect(outcomes(MERITS['tier-2'])).toEqual(['fails', 'fails']);
    expect(outcomes({ ...MERITS[W], policyOrPattern: true })).toEqual(['holds', 'holds']);
  });
});

describe('a presumption', () => {
  const withheld = {
    enforcementDataRequested: true,
    enforcementDataProvided: false,
    enforcementDataCapacityIncreasing: true,
  };

  it('holds where data were withheld, and gives way to the finding that rebuts it', () => {
    const presumed = given(withheld);
    expect(findingOf(presumed, 'enforcementDataPresumption')).toMatchObject({
      outcome: 'holds',
      defeatedBy: null,
    });
    expect(findingOf(presumed, 'vigorousInvestigation').outcome).toBe('fails');
    const rebutted = given({ ...withheld, vigorouslyInvestigates: true });
    expect(findingOf(rebutted, 'enforcementDataPresumption')).toMatchObject({
      outcome: 'holds',
      defeatedBy: 'vigorouslyInvestigates',
    });
    expect(codesIn(rebutted)).toContain('determination.contradicts-parts');
  });

  it('is what gives way: every other part stays, though the determination says otherwise', () => {
    const answer = given({ policyOrPattern: false, policyOrPatternOfForcedLabor: true });
    expect(codesIn(answer)).toContain('determination.contradicts-parts');
    expect(findingOf(answer, 'policyOfForcedLabor')).toMatchObject({
      outcome: 'holds',
      defeatedBy: null,
    });
  });
});

describe('what gives way to the clock', () => {
  it('is the rule of the merits with the conditions that it names, if they hold', () => {
    const told = (following: typeof WATCH_LIST, line: string) =>
      afterLine(2018, line, following).conditions.flatMap(({ name, defeatedBy }) =>
        defeatedBy === null ? [] : [`${name} < ${defeatedBy}`],
      );
    expect(told(NOT_WAIVED, '2 W W')).toEqual([
      'watchListOnMerits < automatic-downgrade-not-waived',
      'tier-2-watch-list < automatic-downgrade-not-waived',
    ]);
    expect(told({ facts: MERITS['tier-2'] }, '2 W W')).toEqual([]);
  });
});
