import { describe, expect, it } from 'vitest';
import { INPUT_CODES, inputBit } from '../../../src/kernel/inputs.ts';
import { INITIAL_STATE, stateIndex } from '../../../src/kernel/state.ts';
import { ProblemsError } from '../../../src/problems/problems-error.ts';
import { newClockSets } from '../../../src/simulate/columns/clock-sets.ts';
import { oneYear } from '../../../src/simulate/columns/one-year.ts';
import { newOutcomeList } from '../../../src/simulate/columns/outcome-list.ts';
import { NO_SIGNAL, signalsAt } from '../../../src/simulate/columns/year-signals.ts';
import { yearSteps } from '../../../src/simulate/columns/year-steps.ts';
import { tableOfYear } from '../../support/reachable-states.ts';

/** A row: its class of inputs, here the only code that is possible, and its signals. */
type Row = readonly [code: number, signals?: number];

/** The steps of 2024, with two clocks to begin with. */
function begin() {
  const table = tableOfYear(2024);
  const [sets, list] = [newClockSets(), newOutcomeList()];
  const only = (code: number): readonly number[] => [code];
  const merits = { table, classes: () => undefined, possible: only, expected: only };
  const steps = yearSteps(merits, sets, list);
  const due = { ...INITIAL_STATE, run: 2, previous: 'tier-2-watch-list' } as const;
  const starts = [INITIAL_STATE, due].map((state) => sets.of([stateIndex(state)]));
  return { table, sets, list, steps, starts };
}

type Begun = ReturnType<typeof begin>;

/** Takes rows through the year from one clock; what each brings, beside what it has to. */
function taken({ table, sets, list, steps }: Begun, start: number, rows: readonly Row[]) {
  const from = 3;
  const clocks = new Uint32Array(rows.length + from + 1).fill(start);
  const outcomes = new Uint32Array(clocks.length).fill(4242);
  const classes = Uint32Array.from(rows, ([code]) => code);
  const signals = rows.some(([, one]) => one !== undefined)
    ? Uint32Array.from(rows, ([, one]) => one ?? NO_SIGNAL)
    : null;
  steps.take({ from, rows: rows.length, classes, signals, sets: clocks, outcomes });
  expect([outcomes.at(from - 1), outcomes.at(-1), clocks.at(-1)]).toEqual([4242, 4242, start]);
  const found = rows.map((_, row) => ({
    outcome: list.at(outcomes[from + row] ?? -1),
    after: sets.at(clocks[from + row] ?? -1),
  }));
  const wanted = rows.map(([code, one = NO_SIGNAL]) => {
    const [possible, states] = [[code], sets.at(start)];
    return oneYear({ table, states, possible, expected: possible, signals: signalsAt(one) });
  });
  return { found, wanted };
}

describe('a year', () => {
  it('is expected as practice has it, unless practice speaks against all that is possible', () => {
    const table = tableOfYear(2024);
    const states = [stateIndex({ ...INITIAL_STATE, previous: 'tier-3' })];
    const tier2 = inputBit('significantEfforts');
    const watched = tier2 | inputBit('meetsWatchListCriteria');
    const year = (codes: readonly number[]) => {
      const signals = signalsAt(NO_SIGNAL);
      return oneYear({ table, states, possible: codes, expected: codes, signals }).outcome;
    };
    // A country rises from Tier 3 to the watch list, not to Tier 2.
    expect(year([tier2, watched])).toEqual({
      placement: null,
      possible: ['tier-2', 'tier-2-watch-list'],
      expected: ['tier-2-watch-list'],
      causes: ['merits'],
    });
    const alone = { placement: 'tier-2', possible: ['tier-2'], expected: ['tier-2'] };
    expect(year([tier2])).toEqual({ ...alone, causes: ['merits'] });
  });
});

describe('the steps of a year', () => {
  it('bring each row what its clock and its inputs lead to, the more kinds the wider', () => {
    const begun = begin();
    const codes = (count: number): readonly Row[] =>
      Array.from({ length: count }, (_, at): Row => [(at * 37) % INPUT_CODES]);
    // More clocks, then more kinds of year than there was room for, and back.
    for (const count of [3, 65, 130]) {
      for (const start of [...begun.starts, 2, 3]) {
        const { found, wanted } = taken(begun, start, codes(count));
        expect(found).toEqual(wanted);
      }
    }
  });

  it('tell apart the same inputs under other signals', () => {
    const begun = begin();
    const [start = 0] = begun.starts;
    const rows: readonly Row[] = [[0, 3], [0, 5], [7], [0, 3], [7, 0], [0]];
    const { found, wanted } = taken(begun, start, rows);
    expect(found).toEqual(wanted);
    expect(new Set(found.map(({ after }) => after.join())).size).toBeGreaterThan(1);
  });

  it('stop at a number that no clock has; the rows before it are done', () => {
    const { steps, sets, starts } = begin();
    const clocks = Uint32Array.of(starts[0] ?? 0, 99, 0);
    const outcomes = new Uint32Array(3).fill(4242);
    const classes = new Uint32Array(3);
    const take = () =>
      steps.take({ from: 0, rows: 3, classes, signals: null, sets: clocks, outcomes });
    expect(take).toThrow(ProblemsError);
    expect([...outcomes]).toEqual([0, 4242, 4242]);
    expect(sets.at(clocks[0] ?? -1)).toHaveLength(1);
  });
});
