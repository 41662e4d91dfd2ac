import { describe, expect, it } from 'vitest';
import { lawFacts, type RawFacts } from '../../src/adapters/json-rules-engine/index.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { INPUT_CODES, inputBit, KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { INITIAL_STATE, STATE_COUNT, stateAt, stateIndex } from '../../src/kernel/state.ts';
import { type KernelTable, kernelTable } from '../../src/kernel/table.ts';
import { FIRST_REPORT_YEAR, type LawVersion, lawOf } from '../../src/law/law.ts';
import {
  DEFAULT_READINGS,
  READING_NAMES,
  READINGS,
  type Readings,
} from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { runs, some } from '../support/runs.ts';
import { meritsOf, nextState, outcomeOf, readBy, runsSoFar } from './second-kernel.ts';

/** No watch list; no clock; clock, no waiver yet; two waiver years; one; the cap; today. */
const YEARS = some([2025], [2003, 2008, 2010, 2013, 2018, 2019, 2025]);

/** The default readings, and each other value of each reading by itself. */
const EVERY_READING: readonly Readings[] = [
  DEFAULT_READINGS,
  ...READING_NAMES.flatMap((name) =>
    READINGS[name].slice(1).map((value) => ({ ...DEFAULT_READINGS, [name]: value })),
  ),
];
const READING_SETS = some(
  EVERY_READING.filter((_one, at) => at % 3 === 0),
  EVERY_READING,
);

const tableOf = (law: LawVersion, readings: Readings): KernelTable =>
  kernelTable(DEFAULT_RULEBOOK, law.parameters, readings);

/** Every state that some record of 2001 to the year before can leave, lawful or not. */
function statesBefore(year: number, readings: Readings): ReadonlySet<number> {
  let states = new Set([stateIndex(INITIAL_STATE)]);
  for (let past = FIRST_REPORT_YEAR; past < year; past += 1) {
    const table = tableOf(lawOf(past), readings);
    states = new Set(
      [...states].flatMap((state) => PLACEMENTS.map((placement) => table.next(state, placement))),
    );
  }
  return states;
}

function inputsOf(code: number): RawFacts {
  return Object.fromEntries(
    KERNEL_INPUTS.map((input) => [input, (code & inputBit(input)) !== 0] as const),
  );
}

/** One code for each way in which known inputs can differ for the rules after the merits. */
async function distinctCodes(law: RawFacts): Promise<readonly number[]> {
  const read = new Set([...readBy('placement'), ...readBy('unexpected')]);
  const inputs = KERNEL_INPUTS.filter((input) => read.has(input));
  const codes = new Map<string, number>();
  for (let code = 0; code < INPUT_CODES; code += 1) {
    const merits = await meritsOf(inputsOf(code), law);
    const key = [merits.name, ...inputs.map((input) => code & inputBit(input))].join();
    if (!codes.has(key)) codes.set(key, code);
  }
  return [...codes.values()];
}

/** One line for each entry of the table that json-rules-engine does not confirm. */
async function differences(
  year: number,
  readings: Readings,
  states: Iterable<number>,
): Promise<readonly string[]> {
  const table = tableOf(lawOf(year), readings);
  const law = lawFacts(lawOf(year), readings);
  const lines: string[] = [];
  const compare = (about: unknown, ours: unknown, theirs: unknown): void => {
    compared += 1;
    const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
    if (a !== b) lines.push(`${JSON.stringify(about)}: ours ${a}, json-rules-engine ${b}`);
  };
  for (let code = 0; code < INPUT_CODES; code += 1) {
    const { rules, merits } = table.outcome(stateIndex(INITIAL_STATE), code);
    const { name, params } = await meritsOf(inputsOf(code), law);
    compare(inputsOf(code), [rules[0], merits], [name, params.value]);
  }
  const codes = await distinctCodes(law);
  for (const index of states) {
    const state = stateAt(index);
    for (const placement of PLACEMENTS) {
      const next = stateIndex(await nextState(state, placement, law));
      compare([state, placement], stateAt(table.next(index, placement)), stateAt(next));
    }
    for (const code of codes) {
      const { next, rules, merits, placement, cause, ground, defeated } = table.outcome(
        index,
        code,
      );
      const unexpected = table.unexpected(index, code);
      const ours = { rules, merits, placement, cause, ground, defeated, unexpected };
      compare([state, inputsOf(code)], ours, await outcomeOf(state, inputsOf(code), law));
      compare([state, inputsOf(code), 'next'], next, table.next(index, placement));
    }
  }
  return lines;
}

/** How many answers have been set side by side. */
let compared = 0;

describe('the kernel table and json-rules-engine', { timeout: 60_000 }, () => {
  it.each(YEARS)('agree on every state that a record can lead to before %i', async (year) => {
    for (const readings of READING_SETS) {
      expect(await differences(year, readings, statesBefore(year, readings))).toEqual([]);
    }
  });

  it('agree on states that no record leads to, by the law of 2025', async () => {
    // Neither shares a divisor with the digits of a state's number: each digit takes every value.
    const apart = runs(37, 11);
    const length = Math.floor(STATE_COUNT / apart);
    const states = Array.from({ length }, (_, index) => index * apart);
    expect(await differences(2025, DEFAULT_READINGS, states)).toEqual([]);
  });

  it('have been compared at all', () => {
    expect(compared).toBeGreaterThan(runs(10_000, 100_000));
    expect(runsSoFar()).toBeGreaterThan(1000);
  });
});
