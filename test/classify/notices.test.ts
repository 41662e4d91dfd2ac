import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { afterLine, codesIn, noticesWith } from '../support/next-year.ts';
import { history, MERITS, type RawYear, years } from '../support/placement-line.ts';

const TIER_2 = years(2019, '2');
const answer = (...entries: RawYear[]) => classify(history(TIER_2, entries));

/** One year after a Tier 2 year, and the notice of a code about it. */
function notice(code: string, entry: Omit<RawYear, 'year'>, line = '2 2'): Notice | undefined {
  const found = noticesWith(afterLine(2019, line, entry), code);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
}

const IN_2021 = ['years', 2021];

describe('notices about the past', () => {
  it('country.unknown', () => {
    const unknown = classify({ country: 'XXA', years: TIER_2 });
    expect(noticesWith(unknown, 'country.unknown')).toEqual([
      { code: 'country.unknown', path: ['country'], params: { country: 'XXA' } },
    ]);
    expect(codesIn(classify({ country: 'XKX', years: TIER_2 }))).not.toContain('country.unknown');
  });

  it('past.unknown names the unknown years that widen the clock', () => {
    const open = afterLine(2017, '2 W ? ? W', {});
    expect(noticesWith(open, 'past.unknown')[0]).toEqual({
      code: 'past.unknown',
      path: ['years'],
      params: { years: [2019, 2020] },
    });
  });

  it('past.unknown is silent where a later year has settled the clock', () => {
    expect(codesIn(afterLine(2017, '2 2 ? 2', {}))).not.toContain('past.unknown');
  });

  it('past.before-first-year', () => {
    const first = classify(history({ year: 2022, facts: {} }));
    expect(noticesWith(first, 'past.before-first-year')[0]).toEqual({
      code: 'past.before-first-year',
      path: ['years'],
      params: { first: 2022 },
    });
    const beginning = classify(history({ year: 2001, placement: 'tier-2' }));
    expect(codesIn(beginning)).not.toContain('past.before-first-year');
  });

  it.each(['derived', 'disputed'] as const)('record.%s names the rows behind the answer', (how) => {
    const behind = answer(
      { year: 2020, placement: 'tier-2-watch-list', provenance: how },
      { year: 2021, placement: 'tier-2-watch-list' },
      { year: 2022, provenance: how, placement: 'tier-2-watch-list' },
    );
    expect(noticesWith(behind, `record.${how}`)).toEqual([
      { code: `record.${how}`, path: ['years'], params: { years: [2020, 2022] } },
    ]);
  });

  it('count.contradicts-clock', () => {
    const facts = { consecutiveWatchListYears: 3 };
    const contradicted = notice('count.contradicts-clock', {
      facts,
      placement: 'tier-2-watch-list',
    });
    expect(contradicted).toMatchObject({
      path: [...IN_2021, 'facts', 'consecutiveWatchListYears'],
      params: { stated: 3, runs: [0] },
    });
  });

  it('a count that fits settles an unknown past instead', () => {
    const settled = classify(
      history({
        year: 2022,
        placement: 'tier-2-watch-list',
        facts: { consecutiveWatchListYears: 2 },
      }),
    );
    expect(new Set(settled.state.before.map(({ run }) => run))).toEqual(new Set([1]));
    expect(codesIn(settled)).not.toContain('count.contradicts-clock');
  });
});

describe('notices about the waiver', () => {
  it('waiver.prong-not-met', () => {
    const waiver = { granted: true, writtenPlan: false, sufficientResources: false };
    const facts = MERITS['tier-2-watch-list'];
    expect(notice('waiver.prong-not-met', { waiver, facts }, '2 W W')).toMatchObject({
      path: ['years', 2022, 'waiver'],
      params: { prongs: ['writtenPlan', 'sufficientResources'] },
    });
  });

  it('the contradiction between grant and prongs points into the waiver', () => {
    const waiver = { granted: true, writtenPlan: false };
    const facts = MERITS['tier-2-watch-list'];
    expect(notice('determination.contradicts-parts', { waiver, facts }, '2 W W')).toMatchObject({
      path: ['years', 2022, 'waiver', 'granted'],
      params: { condition: 'waiverGranted', stated: true, derived: false },
    });
  });

  it.each([
    ['not-needed', '2 W', MERITS['tier-2-watch-list']],
    ['not-available', '2 W W w', MERITS['tier-2-watch-list']],
    ['merits', '2 W W', MERITS['tier-2']],
  ] as const)('waiver.without-effect: %s', (reason, line, facts) => {
    const found = notice('waiver.without-effect', { waiver: { granted: true }, facts }, line);
    expect(found?.params).toEqual({ reason });
    expect(found?.path.at(-1)).toBe('waiver');
  });

  it('waiver.without-placement', () => {
    expect(notice('waiver.without-placement', { waiver: { granted: true } })).toEqual({
      code: 'waiver.without-placement',
      path: [...IN_2021, 'waiver'],
      params: {},
    });
  });

  it('a waiver that was refused, and prongs alone, are no oddity', () => {
    const quiet = afterLine(2019, '2 W W', {
      waiver: { granted: false, writtenPlan: true },
      facts: MERITS['tier-2-watch-list'],
    });
    expect(codesIn(quiet)).toEqual(['downgrade.ground']);
  });
});

describe('notices about the findings', () => {
  it('determination.contradicts-parts: the determination stands', () => {
    const facts = {
      ...MERITS['tier-2'],
      increasingEfforts: false,
      meetsWatchListCriteria: false,
    };
    const contradicted = afterLine(2019, '2 2', { facts });
    expect(contradicted.placement).toBe('tier-2');
    expect(noticesWith(contradicted, 'determination.contradicts-parts')).toEqual([
      {
        code: 'determination.contradicts-parts',
        path: [...IN_2021, 'facts', 'meetsWatchListCriteria'],
        params: {
          condition: 'meetsWatchListCriteria',
          fact: 'meetsWatchListCriteria',
          stated: false,
          derived: true,
        },
      },
    ]);
  });

  it('special-case.with-tier-findings', () => {
    const facts = {
      specialCase: true,
      significantEfforts: true,
      fullyMeetsMinimumStandards: false,
    };
    expect(notice('special-case.with-tier-findings', { facts })).toMatchObject({
      path: [...IN_2021, 'facts', 'specialCase'],
      params: { facts: ['fullyMeetsMinimumStandards', 'significantEfforts'] },
    });
  });

  it('not-rated.with-tier-findings', () => {
    const facts = {
      minimumStandardsApplicable: false,
      fullyMeetsMinimumStandards: false,
      significantEfforts: true,
    };
    expect(afterLine(2019, '2 2', { facts }).placement).toBe('not-rated');
    expect(notice('not-rated.with-tier-findings', { facts })).toMatchObject({
      path: [...IN_2021, 'facts', 'minimumStandardsApplicable'],
      params: { facts: ['fullyMeetsMinimumStandards', 'significantEfforts'] },
    });
  });

  it('policy-or-pattern.against-determination', () => {
    const facts = { ...MERITS['tier-2'], policyOrPattern: true };
    expect(notice('policy-or-pattern.against-determination', { facts })).toEqual({
      code: 'policy-or-pattern.against-determination',
      path: [...IN_2021, 'facts', 'significantEfforts'],
      params: {},
    });
    const weighed = { readings: { policyOrPattern: 'weighed' } } as const;
    const odd = afterLine(2019, '2 2', { facts }, weighed);
    expect(codesIn(odd)).not.toContain('policy-or-pattern.against-determination');
  });

  it('compliance.with-policy-or-pattern', () => {
    const facts = { fullyMeetsMinimumStandards: true, policyOrPattern: true };
    expect(notice('compliance.with-policy-or-pattern', { facts })).toEqual({
      code: 'compliance.with-policy-or-pattern',
      path: [...IN_2021, 'facts', 'policyOrPattern'],
      params: {},
    });
  });

  it('evidence.unsupported: the finding is unknown', () => {
    const evidence = [
      { kind: 'commitment' as const, date: '2020-06-01' },
      { kind: 'training' as const, date: '2019-06-01' },
    ];
    const facts = { significantEfforts: { value: true, evidence } };
    const unsupported = afterLine(2019, '2 2', { facts });
    expect(noticesWith(unsupported, 'evidence.unsupported')).toEqual([
      {
        code: 'evidence.unsupported',
        path: [...IN_2021, 'facts', 'significantEfforts'],
        params: {
          fact: 'significantEfforts',
          faults: ['commitment', 'outside-reporting-period'],
        },
      },
    ]);
    expect(unsupported.possible).toContain('tier-3');
    expect(unsupported.missing.map(({ fact }) => fact)).toContain('significantEfforts');
  });

  it('fact.not-in-force', () => {
    expect(notice('fact.not-in-force', { facts: { effortsRestOnCommitments: true } })).toEqual({
      code: 'fact.not-in-force',
      path: [...IN_2021, 'facts', 'effortsRestOnCommitments'],
      params: { fact: 'effortsRestOnCommitments', from: 2004, to: 2018 },
    });
  });
});

describe('notices about the outcome', () => {
  it('record.implies', () => {
    expect(notice('record.implies', { placement: 'tier-1' })?.params).toEqual({
      holds: ['fullyMeetsMinimumStandards'],
      fails: ['specialCase', 'notRated'],
    });
  });

  it('practice.applied', () => {
    const facts = { significantEfforts: true, fullyMeetsMinimumStandards: false };
    expect(notice('practice.applied', { facts }, '3')).toMatchObject({
      path: [],
      params: { practices: ['practice-rising-from-tier-3'] },
    });
  });

  it('practice.applied names our own default of unanimity', () => {
    const facts = {
      fullyMeetsMinimumStandards: false,
      extensiveNoncompliance: true,
      officialComplicity: true,
      takesReasonableMeasures: false,
    };
    const found = classify(history({ year: 2015, facts }), { resume: [INITIAL_STATE] });
    expect(found.possible).toEqual(['tier-2', 'tier-2-watch-list', 'tier-3']);
    expect(found.expected).toEqual(['tier-3']);
    expect(noticesWith(found, 'practice.applied')[0]?.params).toEqual({ practices: ['unanimity'] });
  });

  it('a default that the record contradicts is not said to have been applied', () => {
    const facts = {
      extensiveNoncompliance: true,
      officialComplicity: true,
      takesReasonableMeasures: false,
    };
    const found = classify(history({ year: 2015, placement: 'tier-2', facts }), {
      resume: [INITIAL_STATE],
    });
    expect(found.expected).toEqual(['tier-2']);
    expect(codesIn(found)).not.toContain('practice.applied');
  });

  it('practice.contradicted', () => {
    expect(notice('practice.contradicted', { placement: 'tier-2' }, '3')).toMatchObject({
      params: { practices: ['practice-rising-from-tier-3'] },
    });
  });

  it('none at all where nothing is odd', () => {
    expect(codesIn(afterLine(2019, '2 2', { facts: MERITS['tier-2'] }))).toEqual([]);
  });
});
