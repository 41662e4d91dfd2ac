import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import {
  INPUT_CODES,
  inputBit,
  KERNEL_INPUTS,
  type KernelInputs,
} from '../../src/kernel/inputs.ts';
import { stateAt } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { handWrittenOutcome, type KnownInputs } from '../support/hand-written-outcome.ts';
import {
  READING_SETS,
  REPORT_YEARS,
  statesBefore,
  tableOfYear,
} from '../support/reachable-states.ts';

const CODES = Array.from({ length: INPUT_CODES }, (_, code) => code);

const inputsOf = (code: number): KnownInputs =>
  Object.fromEntries(
    KERNEL_INPUTS.map((input) => [input, (code & inputBit(input)) !== 0] as const),
  ) as unknown as KnownInputs;

const partialInputs: fc.Arbitrary<KernelInputs> = fc
  .tuple(...KERNEL_INPUTS.map(() => fc.constantFrom(true, false, null)))
  .map((values) => Object.fromEntries(KERNEL_INPUTS.map((input, at) => [input, values[at]])))
  .map((inputs) => inputs as KernelInputs);

describe('every law year, every reachable state, every known input', () => {
  it.each(REPORT_YEARS)('%i: one outcome, that of the law written by hand', (year) => {
    const wrong: string[] = [];
    for (const readings of READING_SETS) {
      const table = tableOfYear(year, readings);
      const states = statesBefore(year, readings);
      expect(states.length).toBeGreaterThan(0);
      for (const index of states) {
        for (const code of table.representatives(CODES)) {
          const { placement, cause, ground, merits } = table.outcome(index, code);
          const hand = handWrittenOutcome(stateAt(index), inputsOf(code), year, readings);
          if (JSON.stringify({ placement, cause, ground, merits }) !== JSON.stringify(hand))
            wrong.push(
              JSON.stringify([stateAt(index), inputsOf(code), { placement, cause, ground }]),
            );
        }
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it.each([2003, 2008, 2012, 2013, 2018, 2019, 2026])(
    '%i: codes that are grouped together share their outcome, practice included',
    (year) => {
      const table = tableOfYear(year);
      const wrong: unknown[] = [];
      for (const state of statesBefore(year)) {
        const outcomes = (codes: readonly number[]) =>
          new Set(codes.map((code) => JSON.stringify(table.outcome(state, code))));
        const expectations = (codes: readonly number[]) =>
          new Set(codes.map((code) => table.unexpected(state, code).join()));
        const few = table.representatives(CODES);
        const more = table.practiceRepresentatives(CODES);
        if (outcomes(few).size !== outcomes(CODES).size) wrong.push(stateAt(state));
        if (expectations(more).size !== expectations(CODES).size) wrong.push(stateAt(state));
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    },
  );

  it.each([2003, 2010, 2013, 2020, 2026])('%i: step gives what the table gives', (year) => {
    const law = lawOf(year);
    const table = tableOfYear(year);
    for (const index of statesBefore(year)) {
      for (const code of table.practiceRepresentatives(CODES)) {
        const { placement, cause, merits, next } = table.outcome(index, code);
        const expected = table.unexpected(index, code).length === 0;
        expect(step(stateAt(index), inputsOf(code), law)).toEqual([
          { placement, cause, merits, next: stateAt(next), expected },
        ]);
      }
    }
  });

  it('a state follows from the state before and the placement alone', () => {
    for (const year of REPORT_YEARS) {
      const table = tableOfYear(year);
      for (const index of statesBefore(year)) {
        for (const code of table.representatives(CODES)) {
          const { placement, next } = table.outcome(index, code);
          expect(next).toBe(table.next(index, placement));
          expect(stateAt(next).previous).toBe(placement);
        }
      }
    }
  });

  it('leaves each placement open to the record, lawful or not', () => {
    for (const year of REPORT_YEARS) {
      const table = tableOfYear(year);
      for (const index of statesBefore(year)) {
        for (const placement of PLACEMENTS) {
          expect(stateAt(table.next(index, placement)).previous).toBe(placement);
        }
      }
    }
  });
});

describe('partly known inputs', () => {
  it('give the union of their completions, never nothing, best placement first', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...REPORT_YEARS)
          .chain((year) => fc.tuple(fc.constant(year), fc.constantFrom(...statesBefore(year)))),
        partialInputs,
        ([year, index], inputs) => {
          const law = lawOf(year);
          const outcomes = step(stateAt(index), inputs, law);
          const completed = CODES.filter((code) =>
            KERNEL_INPUTS.every((input) => {
              const given = inputs[input];
              return typeof given !== 'boolean' || given === ((code & inputBit(input)) !== 0);
            }),
          ).map((code) => tableOfYear(year).outcome(index, code));
          const keys = (all: readonly { placement: string; cause: string; merits: string }[]) =>
            [...new Set(all.map((one) => `${one.placement} ${one.cause} ${one.merits}`))].sort();
          expect(keys(outcomes)).toEqual(keys(completed));
          expect(outcomes.length).toBeGreaterThan(0);
          const order = outcomes.map(({ placement }) => PLACEMENTS.indexOf(placement));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('are expected where one completion is', () => {
    const state = { ...stateAt(0), run: 0, previous: 'tier-2' as const };
    const inputs = { ...inputsOf(0), significantEfforts: true, meetsWatchListCriteria: true };
    const law = lawOf(2024);
    const outcome = (increasingEfforts: boolean | null) =>
      step(state, { ...inputs, increasingEfforts }, law).map(({ expected }) => expected);
    expect(outcome(true)).toEqual([false]);
    expect(outcome(false)).toEqual([true]);
    expect(outcome(null)).toEqual([true]);
  });

  it('depend on the readings', () => {
    const state = { ...stateAt(0), previous: 'tier-2-watch-list' as const };
    const inputs = { ...inputsOf(0), policyOrPattern: true, significantEfforts: true };
    const law = lawOf(2024);
    const weighed = { ...DEFAULT_READINGS, policyOrPattern: 'weighed' as const };
    expect(step(state, inputs, law).map(({ cause }) => cause)).toEqual(['policy-or-pattern']);
    expect(step(state, inputs, law, weighed).map(({ placement }) => placement)).toEqual(['tier-2']);
  });
});
