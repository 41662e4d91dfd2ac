import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AutomatonOptions, clockAutomaton } from '../../src/advise/automaton.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import type { ClockAutomaton } from '../../src/kernel/automaton.ts';
import { INITIAL_STATE, type KernelState, stateIndex } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { lawOf } from '../../src/law/law.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { READING_SETS } from '../support/reachable-states.ts';
import { runs } from '../support/runs.ts';

const CASES = [2003, 2008, 2012, 2018, 2019, 2026].flatMap((reportYear) =>
  READING_SETS.map((readings) => ({ reportYear, readings })),
);

const edgeOf = ({ edges }: ClockAutomaton, id: string, placement: Placement) =>
  edges.find((edge) => edge.from === id && edge.placement === placement);

/** What one year shows of a node. */
const shownBy = (automaton: ClockAutomaton, id: string): string =>
  JSON.stringify(PLACEMENTS.map((placement) => edgeOf(automaton, id, placement)?.ways ?? null));

describe('the automaton of the clock', () => {
  it('allows what `step` allows, year after year', () => {
    const automata = CASES.map((options) => [options, clockAutomaton(options)] as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...automata),
        fc.array(fc.constantFrom(...PLACEMENTS), { maxLength: 12 }),
        ([{ reportYear, readings }, automaton], line) => {
          let state: KernelState = INITIAL_STATE;
          let node = 's0';
          for (const placement of line) {
            const outcomes = step(state, {}, lawOf(reportYear), readings);
            const allowed = new Set(outcomes.map((outcome) => outcome.placement));
            const edges = automaton.edges.filter(({ from }) => from === node);
            expect(new Set(edges.map((edge) => edge.placement))).toEqual(allowed);
            for (const edge of edges) {
              const causes = outcomes
                .filter((outcome) => outcome.placement === edge.placement)
                .map(({ cause }) => cause);
              expect(new Set(edge.ways.map(({ cause }) => cause))).toEqual(new Set(causes));
            }
            const taken = outcomes.find((outcome) => outcome.placement === placement);
            if (taken === undefined) break;
            state = taken.next;
            node = edgeOf(automaton, node, placement)?.to ?? '';
            const members = automaton.nodes.find(({ id }) => id === node)?.members ?? [];
            expect(members.map(stateIndex)).toContain(stateIndex(state));
          }
        },
      ),
      { numRuns: runs(100, 1000) },
    );
  }, 60_000);

  it('has no two nodes that behave alike', () => {
    for (const options of CASES) {
      const automaton = clockAutomaton(options);
      const ids = automaton.nodes.map(({ id }) => id);
      /** Told apart by lines of at most `rest` placements. */
      const differ = (a: string, b: string, rest: number): boolean =>
        shownBy(automaton, a) !== shownBy(automaton, b) ||
        (rest > 0 &&
          PLACEMENTS.some((placement) => {
            const [x, y] = [edgeOf(automaton, a, placement), edgeOf(automaton, b, placement)];
            return x !== undefined && y !== undefined && differ(x.to, y.to, rest - 1);
          }));
      for (const [at, one] of ids.entries()) {
        for (const other of ids.slice(at + 1)) {
          expect(differ(one, other, 4), JSON.stringify([options, one, other])).toBe(true);
        }
      }
    }
  }, 60_000);

  it.each([
    [2003, 1],
    [2008, 1],
    [2009, 5],
    [2018, 5],
    [2019, 7],
    [2026, 7],
  ])('%i: %i clocks', (reportYear, count) => {
    expect(clockAutomaton({ reportYear }).nodes).toHaveLength(count);
  });

  it('the placement of the year before counts only under the literal clock', () => {
    const usual = clockAutomaton().nodes.find(({ id }) => id === 's0');
    expect(new Set(usual?.members.map(({ previous }) => previous)).size).toBe(6);
    const literal = clockAutomaton({ readings: { clockList: 'special-watch-list' } });
    expect(literal.nodes).toHaveLength(14);
  });

  it('is the law of today by default, and the same each time', () => {
    expect(clockAutomaton().law.reportYear).toBe(2026);
    expect(JSON.stringify(clockAutomaton())).toBe(JSON.stringify(clockAutomaton()));
  });

  it('a what-if allowance makes it longer', () => {
    const options: AutomatonOptions = { law: { parameters: { maxWaiverYears: 2 } } };
    const runs = clockAutomaton(options).nodes.flatMap(({ members }) =>
      members.map(({ run }) => run),
    );
    expect(Math.max(...runs)).toBe(4);
  });

  it.each([
    [{ reportYear: 1999 }, 'options.year-out-of-range'],
    [{ readings: { specialCase: 'thaw' as 'freeze' } }, 'options.bad-reading'],
  ])('%j is refused', (options, code) => {
    try {
      clockAutomaton(options);
      expect.unreachable();
    } catch (fault) {
      if (!(fault instanceof ProblemsError)) throw fault;
      expect(fault.problems.map((problem) => problem.code)).toEqual([code]);
    }
  });
});
