import { describe, expect, it, test } from 'vitest';
import { clockAutomaton } from '../../src/advise/automaton.ts';
import { changesNeeded } from '../../src/advise/changes-needed.ts';
import { nextQuestions } from '../../src/advise/next-questions.ts';
import { pathsTo } from '../../src/advise/paths-to.ts';
import { situationOf } from '../../src/advise/situation.ts';
import { targetOf } from '../../src/advise/target.ts';
import { refuseUnfound, Work } from '../../src/advise/work.ts';
import { PLACEMENTS, TIERS } from '../../src/facts/placements.ts';
import { LAST_REPORT_YEAR } from '../../src/law/law.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

const KNOWN = history(years(2023, '2 W'));

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
    return [];
  } catch (fault) {
    if (!(fault instanceof ProblemsError)) throw fault;
    return fault.problems;
  }
}

const ADVICE: readonly (readonly [name: string, ask: (options: never) => unknown])[] = [
  ['changesNeeded', (options) => changesNeeded(KNOWN, 'tier-2', options)],
  ['nextQuestions', (options) => nextQuestions(KNOWN, options)],
  ['pathsTo', (options) => pathsTo(KNOWN, 'tier-2', options)],
  ['situationOf', (options) => situationOf(KNOWN, options)],
  ['clockAutomaton', clockAutomaton],
];

describe.each(ADVICE)('%s', (_name, ask) => {
  it('says of options that are no object what they are', () => {
    const params = { found: 'null', expected: 'an object' };
    expect(problemsOf(() => ask(null as never))).toEqual([
      { code: 'input.wrong-type', path: [], params },
    ]);
  });

  it('knows its options by name', () => {
    const [first, ...rest] = problemsOf(() => ask({ reedings: {} } as never));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ code: 'options.unknown-name', path: ['reedings'] });
    expect(first?.params).toMatchObject({ found: 'reedings', nearest: 'readings' });
  });
});

describe('a year to advise on', () => {
  it('is asked for where the history has none', () => {
    const wanted = [{ code: 'history.no-year', path: ['years'], params: {} }];
    expect(problemsOf(() => situationOf(history()))).toEqual(wanted);
    expect(problemsOf(() => pathsTo(history(), 'tier-1'))).toEqual(wanted);
    expect(situationOf(history(), { year: 2020 }).run.map(({ year }) => year)).toEqual([2020]);
  });

  it('is none after the last year that anything may speak of', () => {
    const params = { found: '2101', minimum: 2001, maximum: 2100 };
    expect(problemsOf(() => situationOf(history(years(2100, '2'))))).toEqual([
      { code: 'options.year-out-of-range', path: ['year'], params },
    ]);
    expect(situationOf(history(years(2099, '2'))).year).toBe(2100);
  });
});

describe('a target', () => {
  it('is one of the six placements; a misspelling is told the nearest', () => {
    for (const target of PLACEMENTS) expect(targetOf(target)).toBe(target);
    const refused = (found: string, nearest: string | null) => [
      {
        code: 'advice.unknown-target',
        path: ['target'],
        params: { found, allowed: PLACEMENTS, nearest },
      },
    ];
    expect(problemsOf(() => targetOf('tier-22'))).toEqual(refused('"tier-22"', 'tier-2'));
    expect(problemsOf(() => targetOf(2))).toEqual(refused('2', null));
    expect(problemsOf(() => targetOf(undefined))).toEqual(refused('nothing', null));
  });

  it('on no tier is refused by pathsTo, with the tiers', () => {
    expect(problemsOf(() => pathsTo(KNOWN, 'not-rated'))).toEqual([
      {
        code: 'advice.unranked-target',
        path: ['target'],
        params: { found: '"not-rated"', allowed: TIERS },
      },
    ]);
  });

  it('that is certain as things stand needs no changes', () => {
    const settled = history({ year: 2024, facts: MERITS['tier-1'] });
    expect(problemsOf(() => changesNeeded(settled, 'tier-1'))).toEqual([
      { code: 'advice.target-is-present', path: ['target'], params: { target: 'tier-1' } },
    ]);
    expect(changesNeeded(settled, 'tier-2').possible).toEqual(['tier-1']);
  });
});

test('a search that found nothing before it was given up is refused for its rulebook', () => {
  const spent = new Work(0);
  spent.take(1);
  expect(problemsOf(() => refuseUnfound(0, [new Work(), spent]))).toEqual([
    { code: 'advice.too-entangled', path: ['rulebook'], params: {} },
  ]);
});

test('work that is spent takes no more, so that it never comes back', () => {
  const work = new Work(3);
  expect([work.take(4), work.take(-9), work.spent]).toEqual([false, false, true]);
});

describe('the year of a clock automaton', () => {
  it.each([2000, 2101, 2019.5])('is not %d', (reportYear) => {
    const params = { found: String(reportYear), minimum: 2001, maximum: 2100 };
    expect(problemsOf(() => clockAutomaton({ reportYear }))).toEqual([
      { code: 'options.year-out-of-range', path: ['reportYear'], params },
    ]);
  });

  it('is the last one whose law is known, or the one asked for', () => {
    expect(clockAutomaton().law.reportYear).toBe(LAST_REPORT_YEAR);
    const early = clockAutomaton({ reportYear: 2003, readings: { specialCase: 'freeze' } });
    expect([early.law.reportYear, early.readings.specialCase]).toEqual([2003, 'freeze']);
    // There was no watch list yet.
    const placements = new Set(early.edges.map(({ placement }) => placement));
    expect([...placements].sort()).toEqual(
      [...PLACEMENTS].filter((one) => one !== WATCH_LIST).sort(),
    );
  });
});

const WATCH_LIST = 'tier-2-watch-list';
