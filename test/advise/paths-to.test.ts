import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { LawfulPath } from '../../src/advise/path-steps.ts';
import { pathsTo } from '../../src/advise/paths-to.ts';
import { replay } from '../../src/classify/replay.ts';
import { PLACEMENTS, TIERS } from '../../src/facts/placements.ts';
import { INITIAL_STATE, type KernelState } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { lawOf } from '../../src/law/law.ts';
import { lawfulSequences } from '../support/lawful-sequences.ts';
import { history, MERITS, years } from '../support/placement-line.ts';
import { READING_SETS } from '../support/reachable-states.ts';
import { runs } from '../support/runs.ts';

vi.setConfig({ testTimeout: 30_000 });

const lineOf = ({ steps }: LawfulPath): string => steps.map(({ placement }) => placement).join(' ');

const LONGEST = 4;

/** A country's line of placements, some years unknown, its past before that known or not. */
const countries = fc.record({
  first: fc.integer({ min: 2009, max: 2022 }),
  line: fc
    .tuple(
      fc.array(fc.constantFrom('1', '2', 'W', 'w', '3', 'S', '?', 'W'), { maxLength: 6 }),
      fc.constantFrom('1', '2', 'W', '3', 'S', 'W'),
    )
    .map(([before, last]) => [...before, last].join(' ')),
  fresh: fc.boolean(),
});

describe('paths against trying every sequence', () => {
  it.each([
    ['tiers alone', false],
    ['special case and unrated years too', true],
  ])(
    '%s: all shortest ones, and no other',
    (_, includeUnranked) => {
      fc.assert(
        fc.property(
          countries,
          fc.constantFrom(...TIERS),
          fc.constantFrom(...READING_SETS),
          ({ first, line, fresh }, target, readings) => {
            const raw = history(years(first, line));
            const options = { readings, ...(fresh && { resume: [INITIAL_STATE] }) };
            const states = replay(raw, options).at(-1)?.state.after ?? [];
            const from = raw.years.at(-1)?.year ?? 0;
            const steps = includeUnranked ? PLACEMENTS : TIERS;
            const brute = lawfulSequences(states, target, from + 1, LONGEST, readings, steps);
            const answer = pathsTo(raw, target, { ...options, within: LONGEST, includeUnranked });
            const lines = answer.paths.map(lineOf);
            const certain = answer.paths.filter((path) => path.certain).map(lineOf);
            const longer = answer.years !== answer.certainYears;
            expect(answer.cut).toBe(0);
            expect([...lines].sort()).toEqual(
              [...brute.some, ...(longer ? brute.certain : [])].sort(),
            );
            expect([...certain].sort()).toEqual([...brute.certain].sort());
            expect(answer.years).toBe(brute.some[0]?.split(' ').length ?? null);
          },
        ),
        { numRuns: runs(12, 100) },
      );
    },
    30_000,
  );

  it('each year is lawful by `step`, with what it demands', () => {
    fc.assert(
      fc.property(
        countries,
        fc.constantFrom(...TIERS),
        fc.constantFrom(...READING_SETS),
        ({ first, line }, target, readings) => {
          const { paths } = pathsTo(history(years(first, line)), target, { readings });
          for (const { steps } of paths) {
            for (const [at, one] of steps.entries()) {
              expect(one.state.before).toEqual(
                at === 0 ? one.state.before : steps[at - 1]?.state.after,
              );
              for (const { merits, waiver, cause } of one.ways) {
                const policy = cause === 'policy-or-pattern';
                const given = { ...INPUTS[merits], policyOrPattern: policy };
                const has = (state: KernelState, waiverGranted: boolean) =>
                  step(state, { ...given, waiverGranted }, lawOf(one.year), readings).some(
                    (outcome) => outcome.placement === one.placement && outcome.cause === cause,
                  );
                const asTold = (state: KernelState) =>
                  has(state, true) === (waiver !== 'withheld') &&
                  has(state, false) === (waiver !== 'needed');
                expect(one.state.before.some(asTold)).toBe(true);
              }
            }
          }
        },
      ),
    );
  });
});

/** Findings as kernel inputs, for each placement on the merits. */
const INPUTS = Object.fromEntries(
  PLACEMENTS.map((placement) => [
    placement,
    {
      specialCase: false,
      notRated: placement === 'not-rated',
      fullyMeetsMinimumStandards: false,
      significantEfforts: false,
      meetsWatchListCriteria: false,
      ...(MERITS[placement] as object),
    },
  ]),
);

/** A country of which there is nothing before its first stated year. */
const NEW = { resume: [INITIAL_STATE] };

describe('the law of each year is its own', () => {
  it('a second waiver year is open in 2018 and closed in 2019', () => {
    const open = pathsTo(history(years(2015, 'W W w')), 'tier-2-watch-list', NEW);
    expect(open).toMatchObject({ from: { year: 2017 }, years: 1, barriers: [], firstYear: 2018 });
    expect(open.paths[0]?.steps[0]).toMatchObject({ waiver: 'needed', law: 'R2013' });
    const closed = pathsTo(history(years(2016, 'W W w')), 'tier-2-watch-list', NEW);
    expect(closed).toMatchObject({ from: { year: 2018 }, years: 2, firstYear: 2020 });
    expect(closed.barriers.map(({ rule }) => rule)).toEqual(['automatic-downgrade-exhausted']);
  });

  it('the watch list is out of reach before the 2004 report', () => {
    const start = history(years(2001, '2'));
    const near = pathsTo(start, 'tier-2-watch-list', { within: 2 });
    expect(near).toMatchObject({ years: null, certainYears: null, paths: [], firstYear: null });
    const far = pathsTo(start, 'tier-2-watch-list', { within: 3 });
    expect(far).toMatchObject({ years: 3, firstYear: 2004, barriers: [] });
    expect(far.paths).toHaveLength(9);
  });

  it('a what-if law is used, and named', () => {
    const options = { ...NEW, law: { parameters: { maxWaiverYears: 2 } } };
    const answer = pathsTo(history(years(2020, 'W W w')), 'tier-2-watch-list', options);
    expect(answer.years).toBe(1);
    expect(answer.notices.map(({ code }) => code)).toContain('law.overlay');
  });
});

describe('order and bounds', () => {
  const exhausted = history(years(2023, 'W W w'));

  it('the best placements come first', () => {
    const { paths } = pathsTo(exhausted, 'tier-2-watch-list', NEW);
    expect(paths.map(lineOf)).toEqual([
      'tier-1 tier-2-watch-list',
      'tier-2 tier-2-watch-list',
      'tier-3 tier-2-watch-list',
    ]);
  });

  it('a special case is a step only where it is asked for', () => {
    const lines = (includeUnranked: boolean) =>
      pathsTo(exhausted, 'tier-2-watch-list', { ...NEW, includeUnranked }).paths.map(lineOf);
    expect(lines(false).join()).not.toContain('special-case');
    expect(lines(true)).toContain('special-case tier-2-watch-list');
    expect(pathsTo(exhausted, 'special-case', { ...NEW, includeUnranked: true }).years).toBe(1);
  });

  it('what the history states of later years is left aside', () => {
    const later = history(years(2023, 'W W w 2 2'));
    const { paths, from } = pathsTo(later, 'tier-2-watch-list', { ...NEW, year: 2025 });
    expect(from).toEqual({ year: 2025, placements: ['tier-2-watch-list'] });
    expect(paths).toEqual(pathsTo(exhausted, 'tier-2-watch-list', NEW).paths);
  });

  it('unknown years after the last stated one widen the clocks', () => {
    const answer = pathsTo(exhausted, 'tier-2-watch-list', { ...NEW, year: 2027 });
    expect(answer.from.placements).toEqual(PLACEMENTS);
    expect(answer.paths[0]?.certain).toBe(false);
    expect(answer.certainYears).toBe(2);
  });

  it('the same question has the same answer', () => {
    const ask = () => JSON.stringify(pathsTo(exhausted, 'tier-2-watch-list'));
    expect(ask()).toBe(ask());
  });
});
