import { describe, expect, it } from 'vitest';
import { lawFacts, type RawFacts } from '../../src/adapters/json-rules-engine/index.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import {
  INPUT_CODES,
  inputBit,
  KERNEL_INPUTS,
  type KernelInputs,
} from '../../src/kernel/inputs.ts';
import { INITIAL_STATE, stateAt, stateIndex } from '../../src/kernel/state.ts';
import { type KernelTable, kernelTable } from '../../src/kernel/table.ts';
import { FIRST_REPORT_YEAR, type LawVersion, lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS, READING_NAMES, READINGS, type Readings } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { factsOf, nextState, readBy, rulesHolding, runsSoFar } from './second-kernel.ts';

/** No watch list; no clock; clock, no waiver yet; two waiver years; one; the cap; today. */
const YEARS = [2003, 2008, 2010, 2013, 2018, 2019, 2025];

/** The default readings, and each other value of each reading by itself. */
const READING_SETS: readonly Readings[] = [
  DEFAULT_READINGS,
  ...READING_NAMES.flatMap((name) =>
    READINGS[name].slice(1).map((value) => ({ ...DEFAULT_READINGS, [name]: value })),
  ),
];

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

function inputsOf(code: number): KernelInputs {
  return Object.fromEntries(
    KERNEL_INPUTS.map((input) => [input, (code & inputBit(input)) !== 0] as const),
  );
}

/** What the merits rules conclude, by json-rules-engine: facts for the steps after them. */
async function meritsOf(inputs: KernelInputs, law: RawFacts) {
  const [rule] = await rulesHolding('merits', { ...law, ...inputs } as RawFacts);
  return { rule: rule?.name, merits: rule?.params['value'], meritsCause: rule?.params['cause'] };
}

/** One code for each way in which inputs can differ for the procedure. */
async function distinctCodes(law: RawFacts): Promise<readonly number[]> {
  const read = new Set([...readBy('placement'), ...readBy('unexpected')]);
  const inputs = KERNEL_INPUTS.filter((input) => read.has(input));
  const codes = new Map<string, number>();
  for (let code = 0; code < INPUT_CODES; code += 1) {
    const { rule } = await meritsOf(inputsOf(code), law);
    const key = [rule, ...inputs.map((input) => code & inputBit(input))].join();
    if (!codes.has(key)) codes.set(key, code);
  }
  return [...codes.values()];
}

const compared = { tables: 0, merits: 0, outcomes: 0, nexts: 0 };

describe.each(YEARS)('the kernel table and json-rules-engine, law of %i', (year) => {
  it.each(READING_SETS)('agree for every state and input %#', async (readings) => {
    const version = lawOf(year);
    const table = tableOf(version, readings);
    const law = lawFacts(version, readings);
    const states = statesBefore(year, readings);
    const [anyState = 0] = states;
    for (let code = 0; code < INPUT_CODES; code += 1) {
      const outcome = table.outcome(anyState, code);
      const merits = await meritsOf(inputsOf(code), law);
      expect([outcome.rules[0], outcome.merits]).toEqual([merits.rule, merits.merits]);
    }
    const codes = await distinctCodes(law);
    for (const state of states) {
      for (const placement of PLACEMENTS) {
        const next = await nextState(stateAt(state), placement, law);
        expect(stateAt(table.next(state, placement))).toEqual(stateAt(stateIndex(next)));
      }
      for (const code of codes) await expectSameOutcome(table, state, code, law);
    }
    compared.tables += 1;
    compared.merits += INPUT_CODES;
    compared.outcomes += states.size * codes.length;
    compared.nexts += states.size * PLACEMENTS.length;
  });
});
