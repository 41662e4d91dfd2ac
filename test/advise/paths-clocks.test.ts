import { describe, expect, it, test } from 'vitest';
import { barriersTo, firstYearOpen } from '../../src/advise/barriers.ts';
import { type PathSearch, searchPaths } from '../../src/advise/path-search.ts';
import { pathsOf } from '../../src/advise/path-steps.ts';
import { pathsTo } from '../../src/advise/paths-to.ts';
import { situationOf } from '../../src/advise/situation.ts';
import type { Placement } from '../../src/facts/placements.ts';
import { INITIAL_STATE, type KernelState, stateIndex } from '../../src/kernel/state.ts';
import { LAST_REPORT_YEAR, lawOf } from '../../src/law/law.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { history, years } from '../support/placement-line.ts';
import { tableOfYear } from '../support/reachable-states.ts';

const W = 'tier-2-watch-list';
const LISTED: KernelState = { ...INITIAL_STATE, run: 2, previous: W };
const SPENT: KernelState = { ...INITIAL_STATE, run: 1, cap: 'stint', previous: W };
const EXHAUSTED: KernelState = { run: 3, waivers: 1, arming: true, cap: 'clear', previous: W };

const to = (target: Placement, resume: readonly KernelState[]) =>
  pathsTo(history(), target, { year: 2023, resume });

describe('a step from several clocks', () => {
  test('takes a waiver from every one of them, from none, or from some', () => {
    const told = (resume: readonly KernelState[]) =>
      to(W, resume).paths.map(({ certain, waivers, steps }) => ({
        certain,
        waivers,
        steps: steps.map(({ waiver }) => waiver),
      }));
    expect(told([LISTED])).toEqual([{ certain: true, waivers: 1, steps: ['needed'] }]);
    expect(told([INITIAL_STATE])).toEqual([{ certain: true, waivers: 0, steps: ['not-needed'] }]);
    expect(told([INITIAL_STATE, LISTED])).toEqual([
      { certain: true, waivers: 0, steps: ['maybe'] },
    ]);
  });

  test('is told of the clocks alone that allow the path', () => {
    const [first, ...others] = to(W, [INITIAL_STATE, SPENT]).paths;
    expect(first?.certain).toBe(false);
    expect(first?.steps[0]?.state.before).toEqual([INITIAL_STATE]);
    expect(first?.steps[0]?.state.after).toEqual([{ ...INITIAL_STATE, run: 1, previous: W }]);
    expect(others.map(({ certain }) => certain)).toEqual([true, true, true]);
    expect(others.map(({ steps }) => steps[0]?.state.before)).toEqual(
      others.map(() => [INITIAL_STATE, SPENT]),
    );
  });
});

test('certain paths come first, each kind in the order of the steps', () => {
  const yearAt = (depth: number) => (depth === 0 ? 2003 : 2024);
  const search: Omit<PathSearch, 'certain'> = {
    states: [INITIAL_STATE, SPENT].map(stateIndex),
    target: W,
    within: 3,
    steps: ['not-rated', 'tier-2', 'special-case', 'tier-1', W],
    tableAt: (depth) => tableOfYear(yearAt(depth)),
  };
  const graph = searchPaths({ ...search, certain: false });
  const { paths } = pathsOf(graph, search, (depth) => lawOf(yearAt(depth)), 60);
  expect(paths.map(({ certain, steps }) => [certain, steps[0]?.placement])).toEqual([
    [true, 'tier-2'],
    [true, 'tier-1'],
    [false, 'not-rated'],
    [false, 'special-case'],
  ]);
});

describe('staying', () => {
  it('is said only where the placement before is known to be the target', () => {
    const unknown = pathsTo(history(years(2023, '2')), 'tier-1', { year: 2024 });
    expect(unknown.from.placements.length).toBeGreaterThan(1);
    expect(unknown.from.placements[0]).toBe('tier-1');
    expect(unknown.staying).toBe(false);
    expect(pathsTo(history(years(2023, '1')), 'tier-1').staying).toBe(true);
  });
});

test('notices name the last year whose law is known, and a law of one`s own', () => {
  const law = { parameters: { maxWaiverYears: 2 } };
  const told = (year: number, options: object) =>
    pathsTo(history(), 'tier-1', { year, resume: [INITIAL_STATE], ...options }).notices;
  expect(told(LAST_REPORT_YEAR - 1, {})).toEqual([]);
  expect(told(LAST_REPORT_YEAR, { law })).toEqual([
    { code: 'law.carried-on', path: [], params: { lastYear: LAST_REPORT_YEAR } },
    { code: 'law.overlay', path: [], params: {} },
  ]);
});

describe('barriers', () => {
  const situation = (resume: readonly KernelState[], year = 2024, law?: object) =>
    situationOf(history(), { year, resume, ...(law && { law }) });

  test('are named with title and paragraph, once for all clocks', () => {
    const rule = DEFAULT_RULEBOOK.rules.find(
      ({ name }) => name === 'automatic-downgrade-exhausted',
    );
    const told = { rule: rule?.name, title: rule?.title, cite: rule?.cite };
    expect(barriersTo(situation([EXHAUSTED]), W)).toEqual([told]);
    const both = barriersTo(situation([EXHAUSTED, SPENT]), W).map(({ rule: name }) => name);
    expect([...both].sort()).toEqual(['automatic-downgrade-exhausted', 'reinstatement-cap']);
  });

  test('are none where one clock, or a waiver, leads to the target', () => {
    expect(barriersTo(situation([EXHAUSTED, LISTED]), W)).toEqual([]);
    expect(barriersTo(situation([LISTED]), W)).toEqual([]);
    expect(barriersTo(situation([EXHAUSTED]), 'tier-2')).toEqual([]);
  });

  test('fall in the first year in which some course leads there, if one is near', () => {
    expect(firstYearOpen(situation([EXHAUSTED]), W)).toBe(2025);
    expect(firstYearOpen(situation([INITIAL_STATE], 2001), W)).toBe(2004);
    const never = { parameters: { watchList: false } };
    expect(firstYearOpen(situation([INITIAL_STATE], 2024, never), W)).toBeNull();
  });
});
