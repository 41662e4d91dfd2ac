import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { replay } from '../../src/classify/replay.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import {
  afterLine,
  clockAfter,
  codesIn,
  findingOf,
  NOT_WAIVED,
  noticesWith,
  verdictOf,
  WAIVED,
  WATCH_LIST,
} from '../support/next-year.ts';
import { history, MERITS, type RawFacts, years } from '../support/placement-line.ts';

const DOWNGRADED = ['tier-3', 'automatic-downgrade'];
const ON_WAIVER = ['tier-2-watch-list', 'waiver'];

describe('point 8: the law of the report year counts every waiver of the run', () => {
  it('2019 allows one, and the one of 2018 is it', () => {
    const answer = afterLine(2015, '2 W W w', WAIVED);
    expect(verdictOf(answer)).toEqual(DOWNGRADED);
    expect(noticesWith(answer, 'downgrade.ground')[0]?.params).toEqual({
      grounds: ['allowance-exhausted'],
    });
    expect(noticesWith(answer, 'waiver.without-effect')).toEqual([
      expect.objectContaining({
        path: ['years', 2019, 'waiver'],
        params: { reason: 'not-available' },
      }),
    ]);
  });

  it('the same run a year earlier had a second one', () => {
    const answer = afterLine(2014, '2 W W w', WAIVED);
    expect(verdictOf(answer)).toEqual(ON_WAIVER);
    expect(clockAfter(answer)).toMatchObject({ run: 4, waivers: 2, arming: true });
  });
});

describe('point 9: a recorded year that the law forbids', () => {
  it('stands, and the clock goes on from it with the waiver that it needed', () => {
    const answer = afterLine(2017, '2 W W w', { placement: 'tier-2-watch-list' });
    expect(noticesWith(answer, 'record.not-lawful')).toEqual([
      {
        code: 'record.not-lawful',
        path: ['years', 2021, 'placement'],
        params: {
          recorded: 'tier-2-watch-list',
          possible: PLACEMENTS.filter((one) => one !== 'tier-2-watch-list'),
        },
      },
    ]);
    expect(answer.recorded?.final).toBe('tier-2-watch-list');
    expect(answer.possible).not.toContain('tier-2-watch-list');
    expect(answer.state.after).toEqual([
      { run: 4, waivers: 2, cap: 'clear', arming: true, previous: 'tier-2-watch-list' },
    ]);
  });

  it('counts a year inside the limit without a waiver', () => {
    const answer = afterLine(2018, 'W W w 3 W', { placement: 'tier-2-watch-list' });
    expect(codesIn(answer)).toContain('record.not-lawful');
    expect(clockAfter(answer)).toMatchObject({ run: 2, waivers: 0, cap: 'stint' });
  });

  it('is judged by what was found, too', () => {
    const found = { facts: MERITS['tier-3'], placement: 'tier-2' } as const;
    const answer = afterLine(2019, '2', found);
    expect(noticesWith(answer, 'record.not-lawful')[0]?.params).toEqual({
      recorded: 'tier-2',
      possible: ['tier-3'],
    });
    expect(answer.placement).toBe('tier-3');
    expect(clockAfter(answer).previous).toBe('tier-2');
  });

  it('never leaves a year without states', () => {
    for (const first of PLACEMENTS) {
      for (const recorded of PLACEMENTS) {
        const { state } = afterLine(2017, '2 W W w', {
          facts: MERITS[first],
          placement: recorded,
          waiver: { granted: true },
        });
        expect(state.before.length).toBeGreaterThan(0);
        expect(state.after.map(({ previous }) => previous)).toEqual([recorded]);
      }
    }
  });
});

describe('point 10: a waiver that was not needed', () => {
  it('is a notice and has no effect', () => {
    const without = afterLine(2020, '2 W', { placement: 'tier-2-watch-list' });
    const answer = afterLine(2020, '2 W', {
      placement: 'tier-2-watch-list',
      waiver: { granted: true },
    });
    expect(noticesWith(answer, 'waiver.without-effect')[0]).toMatchObject({
      path: ['years', 2022, 'waiver'],
      params: { reason: 'not-needed' },
    });
    expect(answer.state).toEqual(without.state);
    expect(verdictOf(answer)).toEqual(['tier-2-watch-list', 'merits']);
  });

  it('does not set the placement of a year of which nothing else is known', () => {
    const empty = afterLine(2020, '2 W W', {});
    const answer = afterLine(2020, '2 W W', { waiver: { granted: true } });
    expect(codesIn(answer)).toContain('waiver.without-placement');
    expect(noticesWith(answer, 'waiver.without-placement')[0]?.path).toEqual([
      'years',
      2023,
      'waiver',
    ]);
    expect(answer.possible).toEqual(empty.possible);
    expect(answer.placement).toBeNull();
    expect(answer.expected).toEqual(['tier-2-watch-list']);
  });
});

describe('point 11: a watch-list year beyond the second implies a waiver', () => {
  it('in the count, the cause and the years behind the answer', () => {
    const answer = afterLine(2020, '2 W W W', WAIVED);
    expect(answer.state.before[0]).toMatchObject({ run: 3, waivers: 1, arming: true });
    expect(verdictOf(answer)).toEqual(DOWNGRADED);
    expect(answer.state.ticks.map(({ year, waiver }) => [year, waiver])).toEqual([
      [2021, 'none'],
      [2022, 'none'],
      [2023, 'implied'],
    ]);
    const implied = replay(history(years(2020, '2 W W W'))).at(-1);
    expect(implied?.cause).toBe('waiver');
    expect(implied && findingOf(implied, 'waiverGranted')).toMatchObject({
      outcome: 'holds',
      basis: 'record',
    });
  });
});

describe('point 12: policy or pattern on record', () => {
  it('is the cause of that Tier 3, never the clock', () => {
    const answer = afterLine(2020, '2 W W w', {
      placement: 'tier-3',
      facts: { policyOrPattern: true },
    });
    expect(answer.causes).toEqual(['policy-or-pattern']);
    expect(answer.merits).toBe('tier-3');
    expect(noticesWith(answer, 'downgrade.ground')).toEqual([]);
  });

  it('without it the record cannot tell', () => {
    const answer = afterLine(2020, '2 W W w', { placement: 'tier-3' });
    const causes = ['automatic-downgrade', 'merits', 'policy-or-pattern'];
    expect([...answer.causes].sort()).toEqual(causes);
  });
});

describe('point 13: two grounds of the automatic downgrade', () => {
  const groundsOf = (line: string, following = WATCH_LIST) =>
    noticesWith(afterLine(2020, line, following), 'downgrade.ground').map(({ params }) => params);

  it('the allowance is exhausted', () => {
    expect(groundsOf('2 W W w')).toEqual([{ grounds: ['allowance-exhausted'] }]);
  });

  it('the waiver is not granted', () => {
    expect(groundsOf('2 W W', NOT_WAIVED)).toEqual([{ grounds: ['waiver-not-granted'] }]);
  });

  it('both where the record cannot tell', () => {
    const facts = MERITS['tier-2-watch-list'];
    const answer = classify(
      history(years(2022, 'W W'), { year: 2024, placement: 'tier-3', facts }),
    );
    expect(verdictOf(answer)).toEqual(DOWNGRADED);
    const grounds = noticesWith(answer, 'downgrade.ground')[0]?.params['grounds'];
    expect(new Set(Array.isArray(grounds) ? grounds : [])).toEqual(
      new Set(['allowance-exhausted', 'waiver-not-granted']),
    );
  });

  it('neither where no downgrade is due', () => {
    expect(groundsOf('2 W')).toEqual([]);
  });
});

describe('point 14: published and final placement', () => {
  it('the clock takes the final one: Swaziland 2009', () => {
    const answer = classify(
      history(years(2008, '2'), {
        year: 2009,
        placement: 'tier-3',
        reassessed: 'tier-2-watch-list',
      }),
    );
    expect(answer.recorded).toMatchObject({ published: 'tier-3', final: 'tier-2-watch-list' });
    expect(answer.placement).toBe('tier-2-watch-list');
    expect(clockAfter(answer)).toMatchObject({ run: 1, previous: 'tier-2-watch-list' });
    expect(noticesWith(answer, 'record.reassessed')).toEqual([
      {
        code: 'record.reassessed',
        path: ['years', 2009, 'reassessed'],
        params: { published: 'tier-3', final: 'tier-2-watch-list' },
      },
    ]);
  });

  it('a reassessment upwards ends a run', () => {
    const reassessed = { placement: 'tier-2-watch-list', reassessed: 'tier-2' } as const;
    expect(clockAfter(afterLine(2020, '2 W', reassessed))).toMatchObject({ run: 0 });
  });
});

describe('point 15: an answer looks back only', () => {
  it('a later year settles nothing about an unknown earlier one', () => {
    const before = afterLine(2020, '2 W W', {});
    const later = classify(history(years(2020, '2 W W ? 2 W')), { year: 2023 });
    expect(later.possible).toEqual(before.possible);
    expect(later.state).toEqual(before.state);
  });
});

describe('point 16: a granted waiver', () => {
  const notFull: RawFacts = { fullyMeetsMinimumStandards: false };

  it('settles the watch-list merits and the prongs that are not stated', () => {
    const answer = afterLine(2020, '2 W W', { facts: notFull, waiver: { granted: true } });
    expect(verdictOf(answer)).toEqual(ON_WAIVER);
    expect(answer.merits).toBe('tier-2-watch-list');
    const prongs = findingOf(answer, 'waiverProngsMet');
    expect(prongs.outcome).toBe('holds');
    expect(prongs.facts.map(({ origin }) => origin)).toEqual(
      Array(3).fill({ kind: 'implied', because: 'waiver.granted' }),
    );
    expect(findingOf(answer, 'significantEfforts')).toMatchObject({
      outcome: 'holds',
      basis: 'record',
    });
  });

  it('keeps only the clocks under which it was needed and available', () => {
    const answer = classify(
      history({ year: 2022, placement: 'tier-2-watch-list', waiver: { granted: true } }),
    );
    expect(answer.cause).toBe('waiver');
    expect(new Set(answer.state.before.map(({ run, waivers }) => `${run} ${waivers}`))).toEqual(
      new Set(['2 0']),
    );
    expect(answer.state.before.every(({ cap }) => cap !== 'stint')).toBe(true);
  });

  it('leaves a notice and the fact where no such clock is left', () => {
    const answer = afterLine(2020, '2 W W w', {
      placement: 'tier-2-watch-list',
      waiver: { granted: true },
    });
    expect(codesIn(answer)).toEqual(
      expect.arrayContaining(['record.not-lawful', 'waiver.without-effect']),
    );
    expect(clockAfter(answer)).toMatchObject({ run: 4, waivers: 2 });
  });

  it('cannot save a country that is Tier 3 on the merits', () => {
    const answer = afterLine(2020, '2 W W', {
      facts: MERITS['tier-3'],
      waiver: { granted: true },
    });
    expect(verdictOf(answer)).toEqual(['tier-3', 'merits']);
    expect(noticesWith(answer, 'waiver.without-effect')[0]?.params).toEqual({ reason: 'merits' });
  });
});
