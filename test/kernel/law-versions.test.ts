import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { type LawVersion, lawOf } from '../../src/law/law.ts';
import {
  afterLine,
  clockAfter,
  NOT_WAIVED,
  noticesWith,
  verdictOf,
  WAIVED,
  WATCH_LIST,
} from '../support/next-year.ts';
import { history, MERITS, years } from '../support/placement-line.ts';
import { REPORT_YEARS } from '../support/reachable-states.ts';

const DOWNGRADED = ['tier-3', 'automatic-downgrade'];
const ON_LIST = ['tier-2-watch-list', 'merits'];
const ON_WAIVER = ['tier-2-watch-list', 'waiver'];

describe('the law of a report year', () => {
  it('2003 has no watch list, 2004 has', () => {
    expect(verdictOf(afterLine(2001, '2 2', WATCH_LIST))).toEqual(['tier-2', 'merits']);
    expect(verdictOf(afterLine(2001, '2 2 2', WATCH_LIST))).toEqual(ON_LIST);
  });

  it('2003 forbids a watch-list placement on record', () => {
    const answer = afterLine(2001, '2 2', { placement: 'tier-2-watch-list' });
    expect(noticesWith(answer, 'record.not-lawful')).toHaveLength(1);
    expect(clockAfter(answer)).toMatchObject({ run: 0, waivers: 0 });
  });

  it('2010 has no downgrade yet, though the country was listed for years', () => {
    expect(verdictOf(afterLine(2004, 'W W W W W W', NOT_WAIVED))).toEqual(ON_LIST);
    expect(verdictOf(afterLine(2004, 'W W W W W W W', NOT_WAIVED))).toEqual(DOWNGRADED);
  });

  it('counts from the report of 2009: the fifth year of Uzbekistan was its fourth', () => {
    const answer = afterLine(2008, 'W W W w', WAIVED);
    expect(verdictOf(answer)).toEqual(ON_WAIVER);
    expect(clockAfter(answer)).toMatchObject({ run: 4, waivers: 2 });
    expect(verdictOf(afterLine(2008, 'W W W w w', WAIVED))).toEqual(DOWNGRADED);
  });

  it('2013 allows two waived years, 2020 one', () => {
    expect(verdictOf(afterLine(2010, 'W W w', WAIVED))).toEqual(ON_WAIVER);
    expect(verdictOf(afterLine(2017, 'W W w', WAIVED))).toEqual(DOWNGRADED);
    expect(verdictOf(afterLine(2017, 'W W', WAIVED))).toEqual(ON_WAIVER);
  });

  it('the cap begins with the report of 2019', () => {
    expect(verdictOf(afterLine(2013, '2 W W w 3 W', WATCH_LIST))[1]).toBe('reinstatement-cap');
    expect(verdictOf(afterLine(2012, '2 W W w 3 W', WATCH_LIST))).toEqual(ON_LIST);
  });

  it('commitments are a ground until 2018', () => {
    const facts = {
      fullyMeetsMinimumStandards: false,
      significantEfforts: true,
      increasingEfforts: true,
      victimNumbersVerySignificant: false,
      victimNumbersSignificantlyIncreasing: false,
      effortsRestOnCommitments: true,
      policyOrPattern: false,
    };
    expect(verdictOf(afterLine(2017, '2', { facts }))).toEqual(ON_LIST);
    expect(verdictOf(afterLine(2018, '2', { facts }))).toEqual(['tier-2', 'merits']);
  });

  it('victim numbers are excused by proportional action from 2019', () => {
    const facts = {
      fullyMeetsMinimumStandards: false,
      significantEfforts: true,
      increasingEfforts: true,
      victimNumbersVerySignificant: true,
      effortsRestOnCommitments: false,
      proportionalConcreteActions: true,
      policyOrPattern: false,
    };
    expect(verdictOf(afterLine(2017, '2', { facts }))).toEqual(ON_LIST);
    expect(verdictOf(afterLine(2018, '2', { facts }))).toEqual(['tier-2', 'merits']);
    const none = { ...facts, proportionalConcreteActions: false };
    expect(verdictOf(afterLine(2018, '2', { facts: none }))).toEqual(ON_LIST);
  });

  it('depends on the year alone, not on what was asked before', () => {
    const read = (year: number): LawVersion['parameters'] => ({ ...lawOf(year).parameters });
    const forwards = REPORT_YEARS.map(read);
    const changes = REPORT_YEARS.filter((_year, at) => {
      const before = forwards[at - 1];
      return before !== undefined && JSON.stringify(forwards[at]) !== JSON.stringify(before);
    });
    expect(changes).toEqual([2004, 2006, 2008, 2009, 2010, 2013, 2019]);
  });

  it('the law of the last known year is carried on with a notice', () => {
    const answer = classify(history(years(2024, '2')), { year: 2031 });
    expect(noticesWith(answer, 'law.carried-on')).toEqual([
      { code: 'law.carried-on', path: [], params: { lastYear: 2026 } },
    ]);
    expect(answer.lawVersion).toMatchObject({ id: 'R2021', reportYear: 2031 });
    const known = classify(history(years(2024, '2')), { year: 2026 });
    expect(noticesWith(known, 'law.carried-on')).toEqual([]);
  });
});

describe('the literal special watch list', () => {
  const readings = { clockList: 'special-watch-list' } as const;
  const literal = (line: string, following = WATCH_LIST) =>
    afterLine(2019, line, following, { readings });

  it('counts a rise from Tier 3 to Tier 2, and from Tier 2 to Tier 1', () => {
    const run = (line: string) => literal(line, {}).state.before.map((one) => one.run);
    expect(run('2 3 2')).toEqual([1]);
    expect(run('2 3 W')).toEqual([1]);
    expect(run('2 2 1')).toEqual([1]);
    expect(run('2 2 W 1')).toEqual([2]);
    expect(run('2 3 1')).toEqual([0]);
    expect(run('2 3 S 2')).toEqual([0]);
    expect(run('1 2 2')).toEqual([0]);
  });

  it('makes the second year of the watch list the last without a waiver', () => {
    expect(verdictOf(literal('3 2 W', NOT_WAIVED))).toEqual(DOWNGRADED);
    expect(verdictOf(afterLine(2019, '3 2 W', NOT_WAIVED))).toEqual(ON_LIST);
  });

  it('binds a country on any tier, and can be waived on any tier', () => {
    const risen = { facts: MERITS['tier-2'] };
    expect(verdictOf(literal('2 W W', { ...risen, waiver: { granted: false } }))).toEqual(
      DOWNGRADED,
    );
    expect(verdictOf(literal('2 W W', { ...risen, waiver: { granted: true } }))).toEqual([
      'tier-2',
      'waiver',
    ]);
    expect(verdictOf(afterLine(2019, '2 W W', risen))).toEqual(['tier-2', 'merits']);
  });

  it('does not bind a special case', () => {
    expect(verdictOf(literal('2 W W', { facts: MERITS['special-case'] }))[0]).toBe('special-case');
  });
});

describe('step under each law', () => {
  const inputs = {
    specialCase: false,
    notRated: false,
    fullyMeetsMinimumStandards: false,
    policyOrPattern: true,
    significantEfforts: true,
    meetsWatchListCriteria: true,
    waiverGranted: true,
  };
  const causes = (year: number, run: number, waivers: number) =>
    step(
      { ...INITIAL_STATE, run, waivers, previous: 'tier-2-watch-list' },
      inputs,
      lawOf(year),
    ).map(({ placement, cause }) => [placement, cause]);

  it('weighs policy or pattern from 2019 only', () => {
    expect(causes(2018, 0, 0)).toEqual([ON_LIST]);
    expect(causes(2019, 0, 0)).toEqual([['tier-3', 'policy-or-pattern']]);
  });

  it('exhausts the allowance of the year', () => {
    expect(causes(2018, 3, 1)).toEqual([ON_WAIVER]);
    expect(causes(2018, 4, 2)).toEqual([DOWNGRADED]);
  });
});
