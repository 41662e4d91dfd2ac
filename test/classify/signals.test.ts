import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { afterLine, codesIn, findingOf, noticesWith, verdictOf } from '../support/next-year.ts';
import { history, MERITS, type RawYear } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';

/** Runs of the states that remain after one year of which nothing earlier is known. */
function runsBehind(entry: RawYear): readonly number[] {
  const { state } = classify(history(entry));
  return [...new Set(state.before.map(({ run }) => run))].sort();
}

describe('a stated count of consecutive years', () => {
  it('settles how long the run was', () => {
    const counted = (consecutiveWatchListYears: number) =>
      runsBehind({ year: 2022, placement: W, facts: { consecutiveWatchListYears } });
    expect(counted(1)).toEqual([0]);
    expect(counted(2)).toEqual([1]);
    expect(counted(3)).toEqual([2]);
  });

  it('counts for State before 2009, but not for the clock', () => {
    const facts = { consecutiveWatchListYears: 5 };
    expect(runsBehind({ year: 2012, placement: W, facts })).toEqual([3]);
    expect(runsBehind({ year: 2010, placement: W, facts })).toEqual([1]);
    expect(runsBehind({ year: 2009, placement: W, facts })).toEqual([0]);
    expect(codesIn(classify(history({ year: 2012, placement: W, facts })))).not.toContain(
      'count.contradicts-clock',
    );
  });

  it('says nothing where there was no clock, or where it is none', () => {
    const open = (year: number, consecutiveWatchListYears: number) =>
      runsBehind({ year, placement: W, facts: { consecutiveWatchListYears } });
    expect(open(2008, 3)).toEqual(runsBehind({ year: 2008, placement: W }));
    expect(open(2022, 0)).toEqual(runsBehind({ year: 2022, placement: W }));
  });

  it('makes the next year free, needing a waiver, or exhausted', () => {
    const next = (consecutiveWatchListYears: number) =>
      verdictOf(
        classify(
          history(
            { year: 2022, placement: W, facts: { consecutiveWatchListYears } },
            { year: 2023, facts: MERITS[W], waiver: { granted: true } },
          ),
        ),
      );
    expect(next(2)).toEqual([W, 'waiver']);
    expect(next(3)).toEqual(['tier-3', 'automatic-downgrade']);
  });
});

describe('statistics of two years', () => {
  const year = (number: number, convictions: number): RawYear => ({
    year: number,
    placement: 'tier-2',
    statistics: {
      investigations: convictions,
      prosecutions: convictions,
      convictions,
      victimsAssisted: convictions,
    },
  });
  const enforcement = (...entries: RawYear[]) =>
    findingOf(classify(history(entries)), 'enforcementIncreased').outcome;

  it('settle whether enforcement increased', () => {
    expect(enforcement(year(2021, 4), year(2022, 5))).toBe('holds');
    expect(enforcement(year(2021, 5), year(2022, 5))).toBe('reserved');
    expect(enforcement(year(2020, 4), year(2022, 5))).toBe('unknown');
    expect(enforcement(year(2022, 5))).toBe('unknown');
  });

  it('never settle it against the government: the statute only names examples', () => {
    const facts = { ...MERITS['tier-2'], victimAssistanceIncreased: false };
    const { meetsWatchListCriteria: _open, ...rest } = facts;
    const answer = classify(
      history(year(2021, 5), {
        year: 2022,
        statistics: year(2022, 5).statistics ?? {},
        facts: { ...rest, officialComplicityDecreasing: false },
      }),
    );
    expect(answer.possible).toEqual(['tier-2', W]);
    expect(answer.expected).toEqual([W]);
    expect(noticesWith(answer, 'practice.applied')[0]?.params).toEqual({
      practices: ['unanimity'],
    });
  });

  it('stand in the answer with both numbers', () => {
    const answer = classify(history(year(2021, 4), year(2022, 5)));
    const [fact] = findingOf(answer, 'enforcementIncreased').facts;
    expect(fact).toMatchObject({
      fact: 'investigationsIncreased',
      value: true,
      origin: { kind: 'statistics', derived: { before: 4, now: 5 } },
    });
  });

  it('belong to their own year: the year after starts from its own', () => {
    const answer = classify(history(year(2021, 4), year(2022, 5), { year: 2023 }));
    expect(findingOf(answer, 'enforcementIncreased').outcome).toBe('unknown');
  });
});

describe('a waiver on record', () => {
  it('counts as soon as the year says anything beside it', () => {
    const waiver = { granted: true };
    expect(afterLine(2020, '2 W W', { waiver }).placement).toBeNull();
    expect(verdictOf(afterLine(2020, '2 W W', { waiver, placement: W }))).toEqual([W, 'waiver']);
    const facts = { fullyMeetsMinimumStandards: false };
    expect(verdictOf(afterLine(2020, '2 W W', { waiver, facts }))).toEqual([W, 'waiver']);
  });

  it('refused, it leaves Tier 3 or a rise', () => {
    const answer = afterLine(2020, '2 W W', { waiver: { granted: false } });
    expect(answer.possible).toEqual(['tier-1', 'tier-2', 'tier-3', 'special-case', 'not-rated']);
  });

  it('is not granted where a prong is known not to be met', () => {
    const answer = afterLine(2020, '2 W W', {
      facts: MERITS[W],
      waiver: { sufficientResources: false },
    });
    expect(verdictOf(answer)).toEqual(['tier-3', 'automatic-downgrade']);
    expect(findingOf(answer, 'waiverGranted')).toMatchObject({ outcome: 'fails', decidedBy: null });
    expect(noticesWith(answer, 'downgrade.ground')[0]?.params).toEqual({
      grounds: ['waiver-not-granted'],
    });
  });

  it('may still be refused where every prong is met: the President may waive, and need not', () => {
    const waiver = {
      writtenPlan: true,
      planWouldConstituteSignificantEfforts: true,
      sufficientResources: true,
    };
    const answer = afterLine(2020, '2 W W', { facts: MERITS[W], waiver });
    expect(answer.possible).toEqual([W, 'tier-3']);
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['waiver.granted']);
  });
});
