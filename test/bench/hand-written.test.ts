import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../bench/hand-written/evaluate.ts';
import { lawOfYear } from '../../bench/hand-written/law.ts';
import { BIT, nextState, placementsFor } from '../../bench/hand-written/procedure.ts';
import type { Truth } from '../../bench/hand-written/truth.ts';
import { makeCase } from '../../bench/inputs/make-case.ts';
import { codeOf } from '../../bench/peers/code.ts';
import { handWrittenInputs } from '../../bench/peers/hand-written.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { FACT_NAMES } from '../../src/facts/vocabulary.ts';
import { codesOf, completions } from '../../src/kernel/inputs.ts';
import { meritsProgram } from '../../src/kernel/merits.ts';
import { stateAt, stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { worldsOf } from '../../src/kernel/worlds.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS, READINGS, type Readings } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { yearFacts } from '../support/arbitraries/year-facts.ts';

const YEARS = [2001, 2004, 2006, 2008, 2009, 2013, 2019, 2021, 2025];

const readings: fc.Arbitrary<Readings> = fc.record({
  ...Object.fromEntries(
    Object.entries(READINGS).map(([name, values]) => [name, fc.constantFrom(...values)]),
  ),
}) as fc.Arbitrary<Readings>;

/** Clocks that some record leads to, under any law and reading. */
const STATES = [...new Set(worldsOf(DEFAULT_RULEBOOK).flatMap(({ states }) => [...states]))];

/** What one pass of the engine and the table say: the same as the hand-written rules must. */
function engineCode(
  facts: Readonly<Record<string, boolean | number>>,
  year: number,
  state: number,
  chosen: Readings,
): number {
  const { parameters } = lawOf(year);
  const merits = meritsProgram(DEFAULT_RULEBOOK, parameters, chosen);
  const table = kernelTable(DEFAULT_RULEBOOK, parameters, chosen);
  const row = merits.program.evaluate(
    FACT_NAMES.map((name) => facts[name]),
    'practice',
  );
  const inputs = merits.inputs.map((at) => row[at] ?? 1);
  let [known, value, placements] = [0, 0, 0];
  for (const [at, truth] of inputs.entries()) {
    if (truth !== 1) known |= 1 << at;
    if (truth === 2) value |= 1 << at;
  }
  for (const code of completions(known, value)) {
    placements |= BIT[table.outcome(state, code).placement];
  }
  return codeOf(inputs, placements);
}

describe('the rulebook by hand', () => {
  test.prop([yearFacts, fc.constantFrom(...YEARS), fc.constantFrom(...STATES), readings])(
    'says what the engine says, in three values, under every law and reading',
    (stated, year, at, chosen) => {
      const { consecutiveWatchListYears: _count, ...rest } = stated;
      const state = stateAt(at);
      const fixed = { kind: 'mixed', country: 'THA', published: null } as const;
      const one = makeCase({ ...fixed, year, state, stated: rest });
      const [input] = handWrittenInputs([one]);
      const byHand = input && evaluate(input.facts, state, lawOfYear(year), chosen);
      expect(byHand).toBe(engineCode(one.facts, year, at, chosen));
    },
  );

  it('moves every clock as the table does, under each single reading', () => {
    for (const { table, states, law, readings: named } of worldsOf(DEFAULT_RULEBOOK)) {
      const chosen = withNamed(named);
      for (const at of states) {
        for (const placement of PLACEMENTS) {
          const next = nextState(stateAt(at), placement, lawOfYear(law.reportYear), chosen);
          expect([named, stateAt(at), placement, stateIndex(next)]).toEqual([
            named,
            stateAt(at),
            placement,
            table.next(at, placement),
          ]);
        }
      }
    }
  });

  it('makes of the merits what the table does, whatever is known of the waiver', () => {
    const merits: Readonly<Partial<Record<Placement, object>>> = {
      'tier-1': { fullyMeetsMinimumStandards: true },
      'tier-2': { significantEfforts: true, meetsWatchListCriteria: false },
      'tier-2-watch-list': { significantEfforts: true, meetsWatchListCriteria: true },
      'tier-3': { significantEfforts: false },
    };
    const none = { specialCase: false, notRated: false, policyOrPattern: false };
    const others = { fullyMeetsMinimumStandards: false };
    for (const { table, states, law, readings: named } of worldsOf(DEFAULT_RULEBOOK)) {
      if (law.parameters['watchList'] !== true) continue;
      const chosen = withNamed(named);
      for (const placement of PLACEMENTS.slice(0, 4)) {
        for (const waiver of [0, 1, 2] as const satisfies readonly Truth[]) {
          const waiverGranted = waiver === 1 ? null : waiver === 2;
          const codes = codesOf({ ...none, ...others, ...merits[placement], waiverGranted });
          for (const at of states) {
            const byTable = codes.reduce(
              (bits, code) => bits | BIT[table.outcome(at, code).placement],
              0,
            );
            const law_ = lawOfYear(law.reportYear);
            const byHand = placementsFor(placement, stateAt(at), waiver, law_, chosen);
            expect([placement, waiver, stateAt(at), byHand]).toEqual([
              placement,
              waiver,
              stateAt(at),
              byTable,
            ]);
          }
        }
      }
    }
  });
});

/** The default readings with those that a world names, as `name: value`. */
function withNamed(named: readonly string[]): Readings {
  const others = named.map((one) => one.split(': '));
  return { ...DEFAULT_READINGS, ...(Object.fromEntries(others) as Partial<Readings>) };
}
