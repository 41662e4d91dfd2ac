import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import type { KernelState } from '../../src/kernel/state.ts';
import { LAST_REPORT_YEAR } from '../../src/law/law.ts';
import { afterLine, codesIn, NOT_WAIVED, noticesWith } from '../support/next-year.ts';
import { history, MERITS, type RawFacts, type RawYear, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';
const paramsOf = (answer: ReturnType<typeof classify>, code: string) =>
  noticesWith(answer, code).map(({ params }) => params);

describe('a year past the last known law', () => {
  it('is judged by the last one, and told so', () => {
    const told = (year: number) =>
      noticesWith(classify(history({ year, facts: {} })), 'law.carried-on');
    expect(told(LAST_REPORT_YEAR)).toEqual([]);
    expect(told(LAST_REPORT_YEAR + 1)).toEqual([
      { code: 'law.carried-on', path: [], params: { lastYear: LAST_REPORT_YEAR } },
    ]);
  });
});

describe('the unknown years that widen the clock', () => {
  const told = (...entries: RawYear[]) =>
    paramsOf(classify(history(years(2018, '2'), entries)), 'past.unknown');

  it('are those after which it is open: not one that settles it again', () => {
    const again = { ...MERITS[W], consecutiveWatchListYears: 1 };
    expect(told({ year: 2020, facts: again }, { year: 2022 })).toEqual([{ years: [2019, 2021] }]);
  });

  it('are told back to the last year that leaves one clock, all of them', () => {
    const good = {
      significantEfforts: true,
      policyOrPattern: false,
      meetsWatchListCriteria: false,
    };
    const two = [2019, 2020].map((year) => ({ year, facts: good }));
    expect(told(...two, { year: 2021 })).toEqual([{ years: [2019, 2020] }]);
  });

  it('are none where only what is before the first year is unknown', () => {
    const answer = classify(history({ year: 2022, placement: W }, { year: 2023, facts: {} }));
    expect(codesIn(answer).filter((code) => code.startsWith('past.'))).toEqual([
      'past.before-first-year',
    ]);
  });

  it('a row that the clock has left behind is not told of, however uncertain', () => {
    const answer = classify(
      history(
        { year: 2019, placement: W, provenance: 'disputed' },
        { year: 2020, placement: 'tier-2' },
        { year: 2021 },
      ),
    );
    expect(codesIn(answer)).not.toContain('record.disputed');
  });
});

describe('a stated count', () => {
  it('that is none, or of a year without a clock, contradicts nothing', () => {
    for (const [year, consecutiveWatchListYears] of [
      [2022, 0],
      [2008, 3],
    ] as const) {
      const answer = classify(
        history({ year, placement: W, facts: { consecutiveWatchListYears } }),
      );
      expect(codesIn(answer)).toEqual(['past.before-first-year', 'record.implies']);
    }
  });
});

describe('a granted waiver without effect', () => {
  const reason = (year: number, facts: RawFacts, resume?: Partial<KernelState>) =>
    paramsOf(
      classify(
        history({ year, facts, waiver: { granted: true } }),
        resume && {
          resume: [
            { run: 0, waivers: 0, cap: 'clear', arming: false, previous: W, ...resume } as const,
          ],
        },
      ),
      'waiver.without-effect',
    );

  it('is barred by a cap only where the law has one', () => {
    expect(reason(2022, MERITS[W], { cap: 'stint' })).toEqual([{ reason: 'barred-by-cap' }]);
    expect(reason(2015, MERITS[W], { cap: 'stint' })).toEqual([{ reason: 'not-needed' }]);
  });

  it('is not needed where the law has no clock', () => {
    expect(reason(2008, MERITS[W], { run: 2 })).toEqual([{ reason: 'not-needed' }]);
    expect(reason(2012, MERITS['tier-2'], { run: 2 })).toEqual([{ reason: 'merits' }]);
  });

  it('is left to the merits where some clock that is possible would need it', () => {
    expect(reason(2022, MERITS['tier-2'])).toEqual([{ reason: 'merits' }]);
  });

  it('needs no law that asks for waivers to be told of: it is no fact out of force', () => {
    const year = { year: 2008, placement: W, waiver: { granted: true } } as const;
    expect(codesIn(classify(history(years(2007, '2'), year)))).not.toContain('fact.not-in-force');
  });
});

describe('a placement that the law forbids', () => {
  it('implies nothing, though the waiver beside it does', () => {
    const answer = afterLine(2018, '2 W W', { placement: 'tier-2', waiver: { granted: true } });
    expect(answer.notices).toEqual([
      {
        code: 'record.not-lawful',
        path: ['years', 2021, 'placement'],
        params: { recorded: 'tier-2', possible: [W] },
      },
    ]);
  });
});

describe('findings beside each other', () => {
  const codes = (facts: RawFacts) => codesIn(afterLine(2020, '2', { facts }));
  const rated = { specialCase: false, minimumStandardsApplicable: true };

  it('full compliance is what a policy or pattern is at odds with, not the efforts', () => {
    const facts = { policyOrPattern: true, significantEfforts: true };
    expect(codes({ ...facts, fullyMeetsMinimumStandards: true })).toEqual([
      'compliance.with-policy-or-pattern',
    ]);
    expect(codes({ ...facts, fullyMeetsMinimumStandards: false })).toEqual([
      'policy-or-pattern.against-determination',
    ]);
    expect(codes({ ...rated, fullyMeetsMinimumStandards: true })).toEqual([]);
    const none = { ...facts, policyOrPattern: false, fullyMeetsMinimumStandards: true };
    expect(codes({ ...rated, ...none })).toEqual([]);
  });

  it('no tier and no finding of one are no oddity, nor findings of a country on a tier', () => {
    const found = { specialCase: false, minimumStandardsApplicable: false };
    expect(codes(found)).toEqual([]);
    expect(codes({ specialCase: true })).toEqual([]);
    expect(codes({ ...found, policyOrPattern: true })).toEqual(['not-rated.with-tier-findings']);
    expect(codes({ ...rated, ...MERITS['tier-2'] })).toEqual([]);
  });

  it('one out of force is told beside one that is not supported, once each', () => {
    const evidence = [{ kind: 'commitment' as const, date: '2020-06-01' }];
    const facts = {
      effortsRestOnCommitments: true,
      significantEfforts: { value: true, evidence },
    };
    const answer = afterLine(2019, '2 2', { facts });
    expect(codesIn(answer)).toEqual([
      'evidence.unsupported',
      'fact.not-in-force',
      'practice.applied',
    ]);
    const unsupported = { effortsRestOnCommitments: { value: false, evidence } };
    expect(codesIn(afterLine(2019, '2 2', { facts: unsupported }))).toContain('fact.not-in-force');
    expect(paramsOf(answer, 'fact.not-in-force')).toHaveLength(1);
  });
});

describe('what practice and the clock have to say', () => {
  it('names a practice that rules out one of two placements only', () => {
    const facts = {
      fullyMeetsMinimumStandards: false,
      policyOrPattern: false,
      increasingEfforts: true,
    };
    const answer = afterLine(2018, '2 W W', { facts });
    expect([answer.possible, answer.expected]).toEqual([
      ['tier-2', W, 'tier-3'],
      ['tier-2', 'tier-3'],
    ]);
    expect(paramsOf(answer, 'practice.applied')).toEqual([
      { practices: ['practice-increasing-efforts'] },
    ]);
  });

  it('has no place in the history', () => {
    expect(noticesWith(afterLine(2018, '2 W W', NOT_WAIVED), 'downgrade.ground')).toEqual([
      { code: 'downgrade.ground', path: [], params: { grounds: ['waiver-not-granted'] } },
    ]);
    expect(
      noticesWith(afterLine(2017, '2 3', { placement: 'tier-2' }), 'practice.contradicted'),
    ).toEqual([
      {
        code: 'practice.contradicted',
        path: [],
        params: { practices: ['practice-rising-from-tier-3'] },
      },
    ]);
    expect(noticesWith(afterLine(2024, '2', {}), 'practice.applied')).toEqual([
      { code: 'practice.applied', path: [], params: { practices: ['practice-rated-again'] } },
    ]);
  });
});

describe('the findings alone', () => {
  it('place the country, whatever the clock makes of it', () => {
    expect(afterLine(2018, '2 W W', NOT_WAIVED)).toMatchObject({ merits: W, placement: 'tier-3' });
    expect(afterLine(2018, '2 W W', {})).toMatchObject({ merits: null, placement: null });
  });

  it('lack the waiver only, where the clock asks for one: each fact with what it feeds', () => {
    const { missing } = afterLine(2018, '2 W W', { facts: MERITS[W] });
    expect(missing.map(({ fact, inputs }) => [fact, inputs])).toEqual(
      [
        'granted',
        'writtenPlan',
        'planWouldConstituteSignificantEfforts',
        'sufficientResources',
      ].map((name) => [`waiver.${name}`, ['waiverGranted']]),
    );
  });

  it('lack no fact that is stated', () => {
    const { missing } = afterLine(2018, '2 W W', {
      facts: MERITS[W],
      waiver: { writtenPlan: true },
    });
    expect(missing.map(({ fact }) => fact)).toEqual([
      'waiver.granted',
      'waiver.planWouldConstituteSignificantEfforts',
      'waiver.sufficientResources',
    ]);
  });
});

describe('a year whose placement is on record', () => {
  it('tells what that implies, in no place of the history', () => {
    expect(afterLine(2018, '2', { placement: 'tier-1' }).notices).toEqual([
      {
        code: 'record.implies',
        path: [],
        params: { holds: ['fullyMeetsMinimumStandards'], fails: ['specialCase', 'notRated'] },
      },
    ]);
  });

  it('lacks no fact, whatever the clock was before it', () => {
    const answer = classify(history({ year: 2022, placement: W }));
    expect(answer.state.before.length).toBeGreaterThan(1);
    expect(answer.missing).toEqual([]);
  });
});
