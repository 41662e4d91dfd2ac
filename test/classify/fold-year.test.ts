import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causesOf, foldYear, placementsOf, type YearSignals } from '../../src/classify/fold.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { INPUT_CODES } from '../../src/kernel/inputs.ts';
import { stateAt } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { statesBefore } from '../support/reachable-states.ts';

const table = kernelTable(DEFAULT_RULEBOOK, lawOf(2024).parameters, DEFAULT_READINGS);

const asked = fc.record({
  states: fc.uniqueArray(fc.constantFrom(...statesBefore(2024)), { minLength: 1, maxLength: 4 }),
  codes: fc.uniqueArray(fc.nat({ max: INPUT_CODES - 1 }), { minLength: 1, maxLength: 5 }),
  signals: fc.record<YearSignals>({
    recorded: fc.constantFrom(null, ...PLACEMENTS),
    waived: fc.boolean(),
    run: fc.constantFrom(null, 0, 1, 2, 3),
  }),
});

const sorted = (all: Iterable<number>) => [...new Set(all)].sort((a, b) => a - b);

/** What a year comes to, every state with every code, each signal kept unless nothing would be left. */
function plainly({
  states,
  codes,
  signals: { recorded, waived, run },
}: typeof asked extends fc.Arbitrary<infer One> ? One : never) {
  const refused: string[] = [];
  let ways = states.flatMap((state) =>
    codes.map((code) => ({ state, outcome: table.outcome(state, code) })),
  );
  const keep = (name: string, keeps: (way: (typeof ways)[number]) => boolean) => {
    if (!ways.some(keeps)) refused.push(name);
    else ways = ways.filter(keeps);
  };
  if (run !== null) keep('run', ({ state }) => stateAt(state).run === run);
  if (waived) keep('waived', ({ outcome }) => outcome.cause === 'waiver');
  if (recorded !== null) keep('recorded', ({ outcome }) => outcome.placement === recorded);
  const after =
    recorded === null
      ? ways.map(({ outcome }) => outcome.next)
      : ways.map(({ state }) => table.next(state, recorded));
  return {
    refused,
    before: sorted(ways.map(({ state }) => state)),
    after: sorted(after),
    placements: PLACEMENTS.filter((one) => ways.some(({ outcome }) => outcome.placement === one)),
    causes: new Set(ways.map(({ outcome }) => outcome.cause)),
  };
}

describe('foldYear', () => {
  it('keeps what is on record allows, and sets aside what would leave nothing', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(asked, (one) => {
        const { placements, causes, ...wanted } = plainly(one);
        const { ways, allows, ...folded } = foldYear(table, one.states, one.codes, one.signals);
        expect(folded).toEqual(wanted);
        expect(placementsOf(ways)).toEqual(placements);
        expect(new Set(causesOf(ways))).toEqual(causes);
        for (const { outcome } of ways) expect(allows(outcome)).toBe(true);
        for (const name of wanted.refused) seen.add(name);
      }),
      { numRuns: 150 },
    );
    expect(seen).toEqual(new Set(['run', 'waived', 'recorded']));
  });

  it('allows only what fits the signals that it did not set aside', () => {
    fc.assert(
      fc.property(asked, ({ states, codes, signals }) => {
        const { allows, refused } = foldYear(table, states, codes, signals);
        for (const state of states) {
          for (const code of codes) {
            const outcome = table.outcome(state, code);
            const waiver =
              !signals.waived || refused.includes('waived') || outcome.cause === 'waiver';
            const record = signals.recorded === null || refused.includes('recorded');
            const fits = waiver && (record || outcome.placement === signals.recorded);
            expect(allows(outcome)).toBe(fits);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells causes in the order of the best placement that each leads to', () => {
    fc.assert(
      fc.property(asked, ({ states, codes }) => {
        const { ways } = foldYear(table, states, codes);
        const best = causesOf(ways).map((cause) =>
          Math.min(
            ...ways
              .filter(({ outcome }) => outcome.cause === cause)
              .map(({ outcome }) => PLACEMENTS.indexOf(outcome.placement)),
          ),
        );
        expect(best).toEqual([...best].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it('narrows nothing where nothing is on record', () => {
    const states = statesBefore(2024).slice(0, 3);
    const folded = foldYear(table, states, [0, 5]);
    expect([folded.before, folded.refused]).toEqual([sorted(states), []]);
    expect(folded.ways.length).toBeGreaterThan(0);
  });
});
