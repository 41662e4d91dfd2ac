import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangesNeeded, changesNeeded } from '../../src/advise/changes-needed.ts';
import { classify } from '../../src/classify/classify.ts';
import type { Placement } from '../../src/facts/placements.ts';
import { historyOf } from '../../src/history/history-of.ts';
import type { RawHistory } from '../../src/history/schema.ts';
import type { KernelState } from '../../src/kernel/state.ts';
import { stateIndex } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { lawOf } from '../../src/law/law.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { withFacts } from '../support/advise.ts';
import { history, MERITS, years } from '../support/placement-line.ts';
import { runs } from '../support/runs.ts';

const WATCH_LIST: Placement = 'tier-2-watch-list';

/** What may lawfully follow from some states, whatever is found. */
function following(states: readonly KernelState[], year: number) {
  const outcomes = states.flatMap((state) => step(state, {}, lawOf(year)));
  const next = new Map(outcomes.map((outcome) => [stateIndex(outcome.next), outcome.next]));
  return {
    placements: new Set(outcomes.map(({ placement }) => placement)),
    next: [...next.values()],
  };
}

/** The first year from `year` on in which a placement can follow, by trying every course. */
function firstYearByTrial(states: readonly KernelState[], year: number, target: Placement) {
  let open = states;
  for (let at = year; at <= year + 20; at += 1) {
    const { placements, next } = following(open, at);
    if (placements.has(target)) return at;
    open = next;
  }
  return null;
}

/** The advice, or null where the watch list is the only placement possible. */
function adviceOn(known: RawHistory, year: number): ChangesNeeded | null {
  try {
    return changesNeeded(known, WATCH_LIST, { year });
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    expect(error.problems.map(({ code }) => code)).toEqual(['advice.target-is-present']);
    return null;
  }
}

const cases = fc
  .record({
    line: fc.array(fc.constantFrom('2', 'W', 'W', 'W', 'w', '3', '3', '?'), {
      minLength: 1,
      maxLength: 8,
    }),
    last: fc.integer({ min: 2010, max: 2025 }),
  })
  .map(({ line, last }) => ({
    year: last + 1,
    known: history(years(last - line.length, `2 ${line.join(' ')}`), { year: last + 1 }),
  }));

describe('what stands in the way of the watch list', () => {
  it('is named exactly where no course of the year leads there, with the first open year', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(cases, ({ year, known }) => {
        const states = classify(known, { year }).state.before;
        const first = firstYearByTrial(states, year, WATCH_LIST);
        const closed = first !== year;
        const advice = adviceOn(known, year);
        if (advice === null) {
          expect(closed).toBe(false);
          return;
        }
        expect(advice.barriers.length > 0).toBe(closed);
        expect(advice.firstYear).toBe(closed ? first : null);
        if (!closed) return;
        expect(advice.options).toEqual([]);
        expect(advice.possible).not.toContain(WATCH_LIST);
        const rules = states.map(({ cap }) =>
          cap === 'stint' && year >= 2019 ? 'reinstatement-cap' : 'automatic-downgrade-exhausted',
        );
        expect(new Set(advice.barriers.map(({ rule }) => rule))).toEqual(new Set(rules));
        for (const rule of rules) seen.set(rule, (seen.get(rule) ?? 0) + 1);
      }),
      { numRuns: runs(25, 1_000) },
    );
    expect([...seen.keys()].sort()).toEqual(['automatic-downgrade-exhausted', 'reinstatement-cap']);
  }, 60_000);

  it.each([
    ['2 W W w', 'automatic-downgrade-exhausted', 2027],
    ['W W w 3 W', 'reinstatement-cap', 2027],
  ])('after %s it is the rule %s', (line, rule, firstYear) => {
    const first = 2026 - line.split(' ').length;
    const known = history(years(first, line), { year: 2026, facts: MERITS[WATCH_LIST] });
    const advice = changesNeeded(known, WATCH_LIST, { year: 2026 });
    expect(advice.barriers.map((barrier) => barrier.rule)).toEqual([rule]);
    expect(advice.barriers[0]?.cite).toContain('7107(b)(2)');
    expect([advice.options, advice.firstYear, advice.cut]).toEqual([[], firstYear, false]);
  });

  it('a policy or pattern is a finding and no barrier: what would change it is said', () => {
    const known = history(years(2025, '3'), {
      year: 2026,
      facts: { ...MERITS[WATCH_LIST], policyOrPattern: true },
    });
    const advice = changesNeeded(known, WATCH_LIST, { year: 2026 });
    expect(advice).toMatchObject({ possible: ['tier-3'], barriers: [], firstYear: null });
    expect(advice.options.map(({ changes }) => changes.map(({ fact, to }) => [fact, to]))).toEqual([
      [[['policyOrPattern', false]]].flat(),
    ]);
  });

  it('a waiver on record with a finding leaves only what it made possible', () => {
    const known = historyOf(history({ year: 2026, facts: { keyAchievements: true } }));
    const advice = changesNeeded(known, WATCH_LIST, { year: 2026 });
    const sets = advice.options.map(({ changes }) => changes.map(({ fact, to }) => [fact, to]));
    expect(sets).toEqual([[['waiver.granted', true]]]);
    const waived = withFacts(known, 2026, [['waiver.granted', true]]);
    expect(classify(waived).possible).toEqual([WATCH_LIST]);
  });
});
