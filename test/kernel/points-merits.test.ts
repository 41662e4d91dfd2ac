import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { recordOf } from '../../src/data/index.ts';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { afterLine, codesIn, findingOf, noticesWith, verdictOf } from '../support/next-year.ts';
import { history, MERITS, type RawFacts, years } from '../support/placement-line.ts';

const inYear = (year: number, facts: RawFacts): Classification =>
  classify(history({ year, facts }));

describe('point 17: full compliance beside policy or pattern', () => {
  it('is Tier 1, and a notice', () => {
    const answer = inYear(2022, { fullyMeetsMinimumStandards: true, policyOrPattern: true });
    expect(verdictOf(answer)).toEqual(['tier-1', 'merits']);
    expect(noticesWith(answer, 'compliance.with-policy-or-pattern')[0]?.path).toEqual([
      'years',
      2022,
      'facts',
      'policyOrPattern',
    ]);
  });

  it('the notice follows from one stated limb as well', () => {
    const answer = inYear(2022, {
      fullyMeetsMinimumStandards: true,
      policyOrPatternOfForcedLabor: true,
    });
    expect(verdictOf(answer)).toEqual(['tier-1', 'merits']);
    expect(codesIn(answer)).toContain('compliance.with-policy-or-pattern');
  });

  it.each([
    'policyOrPatternOfTrafficking',
    'policyOrPatternOfTraffickingInGovernmentFundedPrograms',
    'policyOrPatternOfForcedLabor',
    'policyOrPatternOfSexualSlavery',
    'policyOrPatternOfChildSoldiers',
  ])('%s alone gives Tier 3 where compliance is not full', (limb) => {
    const facts = { fullyMeetsMinimumStandards: false, significantEfforts: true, [limb]: true };
    expect(verdictOf(inYear(2022, facts))).toEqual(['tier-3', 'policy-or-pattern']);
    const before = afterLine(2017, '2', { facts });
    expect(before.possible).toEqual(['tier-2', 'tier-2-watch-list']);
    expect(codesIn(before)).toContain('fact.not-in-force');
    const weighed = classify(history({ year: 2022, facts }), {
      readings: { policyOrPattern: 'weighed' },
    });
    expect(weighed.causes).not.toContain('policy-or-pattern');
  });
});

describe('point 18: not rated', () => {
  it('is a placement of its own', () => {
    const answer = afterLine(2020, '2 W', { placement: 'not-rated' });
    expect(verdictOf(answer)).toEqual(['not-rated', 'not-rated']);
    expect(answer.state.after).toEqual([
      { run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'not-rated' },
    ]);
  });

  it('a missing year of 2016 to 2019 between rated years of the record is unknown', () => {
    const gaps = [2016, 2017, 2018, 2019].filter((year) =>
      recordOf('TKM')?.years.some((entry) => entry.year === year && !entry.placement),
    );
    const answer = classify(recordOf('TKM'), { year: 2020 });
    for (const year of gaps) expect(answer.state.before.length, `${year}`).toBeGreaterThan(1);
  });

  it('successor states start a clock of their own', () => {
    const serbia = recordOf('SRB')?.years ?? [];
    const before = serbia.filter(({ year }) => year < 2006);
    expect(before.every(({ placement }) => placement === 'not-rated')).toBe(true);
  });
});

describe('point 20: practice is not law', () => {
  const off = {
    risingFromTier3: 'off',
    increasingEfforts: 'off',
    ratedAgain: 'off',
    unanimity: 'off',
  } as const;
  const cases: readonly (readonly [string, string, RawFacts, string[]])[] = [
    ['a country that rises from Tier 3', '3', { significantEfforts: true }, ['tier-2-watch-list']],
    [
      'increasing efforts with open victim numbers',
      '2',
      { significantEfforts: true, increasingEfforts: true, policyOrPattern: false },
      ['tier-2'],
    ],
  ];

  it.each(cases)('%s: expected, not possible, is narrowed', (_name, line, facts, expected) => {
    const stated = {
      facts: { ...facts, policyOrPattern: false, fullyMeetsMinimumStandards: false },
    };
    const answer = afterLine(2020, line, stated);
    const without = afterLine(2020, line, stated, { readings: off });
    expect(answer.possible).toEqual(['tier-2', 'tier-2-watch-list']);
    expect(answer.expected).toEqual(expected);
    expect(answer.placement).toBeNull();
    expect(without.possible).toEqual(answer.possible);
    expect(without.expected).toEqual(without.possible);
    expect(codesIn(answer)).toContain('practice.applied');
    expect(codesIn(without)).not.toContain('practice.applied');
  });

  it('the rise is no practice before 2010', () => {
    const facts = { fullyMeetsMinimumStandards: false, significantEfforts: true };
    expect(afterLine(2008, '3', { facts }).expected).toEqual(['tier-2', 'tier-2-watch-list']);
    expect(afterLine(2009, '3', { facts }).expected).toEqual(['tier-2-watch-list']);
  });

  it('gives way to a determination, with a notice', () => {
    const answer = afterLine(2020, '3', { facts: MERITS['tier-2'] });
    expect(verdictOf(answer)).toEqual(['tier-2', 'merits']);
    expect(answer.expected).toEqual(['tier-2']);
    expect(noticesWith(answer, 'practice.contradicted')[0]?.params).toEqual({
      practices: ['practice-rising-from-tier-3'],
    });
  });
});

/** Every indicium of 7106(b) as a fact says it, with its favourable or other value. */
function indicia(favourable: boolean, except: RawFacts): RawFacts {
  const names = FACT_NAMES.filter((name) => {
    const { cite, type, kind } = VOCABULARY[name] ?? {};
    return cite?.startsWith('22 U.S.C. 7106(b)') && type === 'boolean' && kind === 'finding';
  });
  const facts = names.map((name) => {
    const good = VOCABULARY[name]?.favourable ?? true;
    return [name, favourable ? good : !good] as const;
  });
  return { ...Object.fromEntries(facts), ...except };
}

describe('point 21: few foreigners among the victims', () => {
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('unanimous indicia (%s) settle the standard, whatever that share (%s)', (good, few) => {
    const facts = indicia(good, { nonCitizenVictimPercentageInsignificant: few });
    const answer = inYear(2022, facts);
    const standard = findingOf(
      answer,
      good ? 'everyIndiciumFavourable' : 'everyIndiciumUnfavourable',
    );
    expect(standard).toMatchObject({ outcome: 'holds', basis: 'policy' });
    expect(findingOf(answer, 'seriousAndSustainedEfforts').outcome).toBe('reserved');
  });

  it('it has no direction in the vocabulary', () => {
    expect(VOCABULARY['nonCitizenVictimPercentageInsignificant']?.favourable).toBeNull();
  });
});

describe('point 22: findings that a recorded placement implies', () => {
  it('are of basis record in that year, and stay there', () => {
    const entries = history(years(2021, '1'), { year: 2022, facts: { increasingEfforts: true } });
    const recorded = classify(entries, { year: 2021 });
    const next = classify(entries, { year: 2022 });
    expect(findingOf(recorded, 'fullyMeetsMinimumStandards')).toMatchObject({
      outcome: 'holds',
      basis: 'record',
    });
    expect(noticesWith(recorded, 'record.implies')[0]?.params['holds']).toContain(
      'fullyMeetsMinimumStandards',
    );
    expect(findingOf(next, 'fullyMeetsMinimumStandards')).toMatchObject({
      outcome: 'unknown',
      basis: 'statute',
    });
    expect(next.possible).toContain('tier-3');
  });

  it.each([
    ['tier-1', { fullyMeetsMinimumStandards: 'holds' }],
    ['tier-2', { significantEfforts: 'holds', meetsWatchListCriteria: 'fails' }],
    ['tier-2-watch-list', { significantEfforts: 'holds', meetsWatchListCriteria: 'holds' }],
    ['special-case', { specialCase: 'holds' }],
    ['not-rated', { notRated: 'holds' }],
  ] as const)('%s tells what was found', (placement, found) => {
    const answer = afterLine(2020, '2', { placement });
    for (const [input, outcome] of Object.entries(found)) {
      expect(findingOf(answer, input)).toMatchObject({ outcome, basis: 'record' });
    }
  });

  it('say nothing of significant efforts where the clock may have decided', () => {
    const answer = afterLine(2020, '2 W W', { placement: 'tier-3' });
    expect(findingOf(answer, 'significantEfforts').outcome).toBe('unknown');
  });
});

describe('the readings', () => {
  it('that an answer was given by are in it', () => {
    expect(inYear(2022, {}).readings).toEqual(DEFAULT_READINGS);
  });
});
