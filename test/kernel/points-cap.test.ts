import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { replay } from '../../src/classify/replay.ts';
import type { Readings } from '../../src/law/readings.ts';
import {
  afterLine,
  clockAfter,
  findingOf,
  NOT_WAIVED,
  noticesWith,
  verdictOf,
  WAIVED,
  WATCH_LIST,
} from '../support/next-year.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

const CAPPED = ['tier-3', 'reinstatement-cap'];
const FREE = ['tier-2-watch-list', 'merits'];

/** Where the cap stands after a line. */
function capAfter(first: number, line: string): string {
  const entries = years(first, line);
  return clockAfter(classify(history({ year: 2008, placement: 'tier-2' }, entries))).cap;
}

describe('point 1: the cap, reading F1', () => {
  it.each([
    ['W W w 3', 'armed'],
    ['W W w w 3', 'armed'],
    ['W W w 3 3 3 3', 'armed'],
    ['W W w S 3', 'armed'],
    ['W W w N S 3', 'armed'],
    ['W W 3', 'clear'],
    ['W W w 2 3', 'clear'],
    ['W W w 1 3', 'clear'],
    ['W W w', 'clear'],
    ['W W w 3 W', 'stint'],
    ['W W w 3 3 W', 'stint'],
    ['W W w 3 2', 'clear'],
    ['W W w 3 1', 'clear'],
    ['W W w 3 W 2', 'clear'],
    ['W W w 3 W 1', 'clear'],
    ['W W w 3 W 3', 'clear'],
    ['W W w 3 2 W', 'clear'],
    ['W W w S W 3', 'clear'],
  ])('after %s it is %s', (line, cap) => {
    expect(capAfter(2009, line)).toBe(cap);
  });

  it('gives the reinstated stint one year', () => {
    expect(verdictOf(afterLine(2018, 'W W w 3', WATCH_LIST))).toEqual(FREE);
    expect(verdictOf(afterLine(2018, 'W W w 3 W', WATCH_LIST))).toEqual(CAPPED);
  });

  it('cannot be waived', () => {
    expect(verdictOf(afterLine(2018, 'W W w 3 W', WAIVED))).toEqual(CAPPED);
    expect(verdictOf(afterLine(2018, 'W W w 3 W', NOT_WAIVED))).toEqual(CAPPED);
  });

  it('calls a waiver of the reinstated stint barred: (F) stands before (D)', () => {
    const answer = afterLine(2018, 'W W w 3 W', WAIVED);
    expect(noticesWith(answer, 'waiver.without-effect')).toEqual([
      expect.objectContaining({
        path: ['years', 2023, 'waiver'],
        params: { reason: 'barred-by-cap' },
      }),
    ]);
  });

  it('never blocks a rise', () => {
    const rise = afterLine(2018, 'W W w 3 W', { facts: MERITS['tier-2'] });
    expect(verdictOf(rise)).toEqual(['tier-2', 'merits']);
    expect(clockAfter(rise)).toMatchObject({ cap: 'clear', run: 0 });
  });

  it('lets a stint that ended begin again, with two years and a waiver', () => {
    expect(verdictOf(afterLine(2018, 'W W w 3 W 3 W', NOT_WAIVED))).toEqual(FREE);
    expect(verdictOf(afterLine(2017, 'W W w 3 W 3 W W', WAIVED))).toEqual([
      'tier-2-watch-list',
      'waiver',
    ]);
  });
});

describe('point 2: a special case or unranked year', () => {
  it.each(['S', 'N', 'S S', 'N S'])('while armed (%s) leaves the one year open', (gap) => {
    expect(capAfter(2009, `W W w 3 ${gap}`)).toBe('armed');
    expect(verdictOf(afterLine(2016, `W W w 3 ${gap}`, WATCH_LIST))).toEqual(FREE);
    expect(verdictOf(afterLine(2016, `W W w 3 ${gap} W`, WATCH_LIST))).toEqual(CAPPED);
  });

  it.each(['S', 'N', 'S S'])('inside the stint (%s) lets the next ranked year end it', (gap) => {
    expect(capAfter(2009, `W W w 3 W ${gap}`)).toBe('stint');
    expect(verdictOf(afterLine(2016, `W W w 3 W ${gap}`, WATCH_LIST))).toEqual(CAPPED);
    const raised = afterLine(2016, `W W w 3 W ${gap}`, { facts: MERITS['tier-2'] });
    expect(clockAfter(raised).cap).toBe('clear');
  });

  it.each(['S', 'N'])(
    'between the waived run and Tier 3 (%s) does not keep it from arming',
    (gap) => {
      expect(verdictOf(afterLine(2016, `W W w ${gap} 3 W`, WATCH_LIST))).toEqual(CAPPED);
    },
  );
});

describe('point 3: three different things', () => {
  const following = (letter: string) => afterLine(2020, `2 W W ${letter}`, NOT_WAIVED);

  it('a special case and an unrated year break the run', () => {
    expect(verdictOf(following('S'))).toEqual(FREE);
    expect(verdictOf(following('N'))).toEqual(FREE);
    expect(following('S').state.before).toEqual([
      { run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'special-case' },
    ]);
    expect(following('N').state.before.map(({ previous }) => previous)).toEqual(['not-rated']);
  });

  it('an unknown year widens the clocks to everything that the law allowed', () => {
    const answer = following('?');
    expect(answer.possible).toEqual(['tier-2-watch-list', 'tier-3']);
    expect(new Set(answer.state.before.map(({ previous }) => previous)).size).toBe(6);
    expect(answer.state.before.map(({ run }) => run).sort()).toEqual([0, 0, 0, 0, 0, 3]);
    expect(noticesWith(answer, 'past.unknown')).toEqual([
      expect.objectContaining({ path: ['years'], params: { years: [2023] } }),
    ]);
  });

  it('each has a placement and a cause of its own', () => {
    const cause = (facts: (typeof MERITS)['special-case' | 'not-rated']) =>
      verdictOf(afterLine(2020, '2', { facts }));
    expect(cause(MERITS['special-case'])).toEqual(['special-case', 'special-case']);
    expect(cause(MERITS['not-rated'])).toEqual(['not-rated', 'not-rated']);
  });
});

describe('point 4: freeze against reset', () => {
  const haiti = (specialCase: Readings['specialCase']) =>
    afterLine(2021, 'W W w S S', WAIVED, { readings: { specialCase } });

  it('Haiti 2026 starts afresh by default', () => {
    const answer = haiti('reset');
    expect(verdictOf(answer)).toEqual(['tier-2-watch-list', 'merits']);
    expect(clockAfter(answer)).toMatchObject({ run: 1, waivers: 0 });
  });

  it('Haiti 2026 is exhausted when the years without a tier are skipped', () => {
    const answer = haiti('freeze');
    expect(verdictOf(answer)).toEqual(['tier-3', 'automatic-downgrade']);
    expect(noticesWith(answer, 'downgrade.ground')[0]?.params).toEqual({
      grounds: ['allowance-exhausted'],
    });
    expect(answer.state.before[0]).toMatchObject({ run: 3, waivers: 1, previous: 'special-case' });
  });

  it('an unrated year is skipped like a special case', () => {
    const readings = { specialCase: 'freeze' } as const;
    expect(verdictOf(afterLine(2020, '2 W W N', NOT_WAIVED, { readings }))).toEqual([
      'tier-3',
      'automatic-downgrade',
    ]);
  });
});

/** The years of a record that a reading of the cap forbids. */
function forbidden(first: number, line: string, reinstatementCap: Readings['reinstatementCap']) {
  const answers = replay(history(years(first, line)), { readings: { reinstatementCap } });
  return answers.flatMap((answer) =>
    noticesWith(answer, 'record.not-lawful').map(() => answer.year),
  );
}

describe('point 5: F1 to F4 on the record', () => {
  const algeria = '2 W W 3 3 3 3 3 3 W W w 3 3 W 3 W W';
  const uzbekistan = '2 W W w w 3 W W 3 3 W W w 2';
  const malaysia = '3 W W w w 3 W W 2 W W w 3 3 W 2';
  const equatorialGuinea = '2 W W 3 3 3 3 3 3 3 3 3 W W w 3 W 2';

  it.each([
    ['Algeria', 2008, algeria, { F1: [], F2: [2025], F3: [2019], F4: [] }],
    ['Uzbekistan', 2008, uzbekistan, { F1: [], F2: [2019, 2020], F3: [2019, 2020], F4: [] }],
    ['Malaysia', 2009, malaysia, { F1: [], F2: [2019, 2020], F3: [], F4: [] }],
    ['Equatorial Guinea', 2008, equatorialGuinea, { F1: [], F2: [], F3: [2021, 2022], F4: [] }],
  ] as const)('%s', (_name, first, line, expected) => {
    for (const [reading, forbiddenYears] of Object.entries(expected)) {
      const cap = reading as Readings['reinstatementCap'];
      expect([reading, forbidden(first, line, cap)]).toEqual([reading, forbiddenYears]);
    }
  });

  it('Turkmenistan 2026 tells F1 from F4', () => {
    const in2026 = (line: string, reinstatementCap: Readings['reinstatementCap']) =>
      afterLine(2011, line, WATCH_LIST, { readings: { reinstatementCap } });
    const known = '3 W W w w 3 3 3 3 3 3 3 3 3 W';
    expect(verdictOf(in2026(known, 'F1'))).toEqual(CAPPED);
    expect(verdictOf(in2026(known, 'F4'))).toEqual(FREE);
    const hole = in2026('3 W W w w ? ? ? ? 3 3 3 3 3 W', 'F1');
    expect(hole.possible).toEqual(['tier-2-watch-list', 'tier-3']);
    expect(hole.causes).toEqual(['merits', 'reinstatement-cap']);
  });

  it('F4 arms on a waiver of 2019, though the run began earlier', () => {
    const after = (line: string) =>
      verdictOf(afterLine(2016, line, WATCH_LIST, { readings: { reinstatementCap: 'F4' } }));
    expect(after('2 W W w 3 W')).toEqual(CAPPED);
  });

  it('F2 never disarms, not even by Tier 1', () => {
    const readings = { reinstatementCap: 'F2' } as const;
    expect(verdictOf(afterLine(2010, 'W W w 3 1 2 W', WATCH_LIST, { readings }))).toEqual(FREE);
    expect(verdictOf(afterLine(2012, 'W W w 3 1 2 2 W', WATCH_LIST, { readings }))).toEqual(CAPPED);
  });
});

describe('point 6: stints before and across 2019', () => {
  const china = '2 W W w w 3 W W w';

  it('China 2014 to 2016 was reinstated, lawful and waived', () => {
    const answers = replay(history(years(2008, china)));
    expect(answers.at(-1)).toMatchObject({ year: 2016, placement: 'tier-2-watch-list' });
    expect(answers.slice(-4).map(({ causes }) => causes)).toEqual([
      ['merits', 'automatic-downgrade'],
      ['merits'],
      ['merits'],
      ['waiver'],
    ]);
    expect(answers.flatMap((one) => noticesWith(one, 'record.not-lawful'))).toEqual([]);
    expect(answers.at(-1)?.state.after[0]).toMatchObject({ cap: 'stint', arming: true, run: 3 });
  });

  it('and armed again by Tier 3 in 2017', () => {
    const answer = afterLine(2008, `${china} 3 W`, WATCH_LIST);
    expect(answer.year).toBe(2019);
    expect(verdictOf(answer)).toEqual(CAPPED);
  });

  it('a stint that began in 2018 is capped in 2019, and was free before', () => {
    expect(verdictOf(afterLine(2013, '2 W W w 3 W', WATCH_LIST))).toEqual(CAPPED);
    expect(verdictOf(afterLine(2012, '2 W W w 3 W', WATCH_LIST))).toEqual(FREE);
  });
});

describe('point 7: cap and clock both bite', () => {
  it('gives the cap as the cause, and the downgrade as defeated', () => {
    const answer = afterLine(2012, '2 W W w 3 W W', NOT_WAIVED);
    expect(answer.state.before[0]).toMatchObject({ run: 2, cap: 'stint' });
    expect(verdictOf(answer)).toEqual(CAPPED);
    expect(findingOf(answer, 'automatic-downgrade-not-waived')).toMatchObject({
      outcome: 'holds',
      defeatedBy: 'reinstatement-cap',
    });
    expect(noticesWith(answer, 'downgrade.ground')).toEqual([]);
  });
});
