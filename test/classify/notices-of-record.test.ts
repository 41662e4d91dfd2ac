import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { afterLine, noticesWith, WAIVED } from '../support/next-year.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';

describe('what a record implies', () => {
  const implied = (...of: Parameters<typeof afterLine>) =>
    noticesWith(afterLine(...of), 'record.implies').map(({ params }) => params);

  test('is told of a placement that the law allows', () => {
    expect(implied(2018, '2 W', { placement: W })).toEqual([
      {
        holds: ['significantEfforts', 'meetsWatchListCriteria'],
        fails: ['specialCase', 'notRated', 'fullyMeetsMinimumStandards', 'policyOrPattern'],
      },
    ]);
  });

  test('is not told where the law forbids it, or where there is none', () => {
    expect(implied(2018, '2 W W w', { placement: W })).toEqual([]);
    const facts = { fullyMeetsMinimumStandards: false };
    expect(implied(2018, '2 W W', { waiver: { granted: true }, facts })).toEqual([]);
    expect(implied(2018, '2 W', {})).toEqual([]);
  });

  test('is nothing where all of it is stated', () => {
    const facts = {
      ...MERITS['tier-2'],
      specialCase: false,
      minimumStandardsApplicable: true,
    };
    expect(implied(2018, '2', { placement: 'tier-2', facts })).toEqual([]);
  });
});

describe('the place of a notice', () => {
  test('a placement that the law forbids is told at it, with what was possible', () => {
    const [notice] = noticesWith(afterLine(2018, '2 W W w', { placement: W }), 'record.not-lawful');
    expect(notice?.path).toEqual(['years', 2022, 'placement']);
    expect(notice?.params['recorded']).toBe(W);
    expect(notice?.params['possible']).not.toContain(W);
  });

  test('a reassessment is told at it', () => {
    const year = { placement: 'tier-3', reassessed: W } as const;
    expect(noticesWith(afterLine(2018, '2', year), 'record.reassessed')).toEqual([
      {
        code: 'record.reassessed',
        path: ['years', 2019, 'reassessed'],
        params: { published: 'tier-3', final: W },
      },
    ]);
  });
});

describe('a waiver without effect', () => {
  const reason = (line: string) =>
    noticesWith(afterLine(2015, line, WAIVED), 'waiver.without-effect').map(
      ({ params }) => params['reason'],
    );

  test('is barred by the cap where the year after coming back is spent', () => {
    expect(reason('2 W W w 3 W')).toEqual(['barred-by-cap']);
    expect(reason('2 W W w 3')).toEqual(['not-needed']);
  });
});

describe('an unknown past', () => {
  const answerAfter = (first: number, line: string, options: Parameters<typeof classify>[1] = {}) =>
    classify(history(years(first, line), { year: 2022, facts: MERITS[W] }), options);

  test('before the first year is told only where it is unknown', () => {
    const told = (...of: Parameters<typeof answerAfter>) =>
      noticesWith(answerAfter(...of), 'past.before-first-year').map(({ params }) => params);
    expect(told(2020, 'W ?')).toEqual([{ first: 2020 }]);
    expect(told(2020, 'W ?', { resume: [INITIAL_STATE] })).toEqual([]);
    expect(told(2019, '2 W ?')).toEqual([]);
  });

  test('the unknown years are told in any case', () => {
    const resumed = answerAfter(2020, 'W ?', { resume: [INITIAL_STATE] });
    expect(noticesWith(resumed, 'past.unknown').map(({ params }) => params)).toEqual([
      { years: [2021] },
    ]);
  });
});
