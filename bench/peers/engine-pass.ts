import { PLACEMENTS } from '../../src/facts/placements.ts';
import { FACT_NAMES } from '../../src/facts/vocabulary.ts';
import { completions } from '../../src/kernel/inputs.ts';
import { meritsProgram } from '../../src/kernel/merits.ts';
import { stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { YearCase } from '../inputs/year-case.ts';
import { codeOf } from './code.ts';
import { oneByOne, type Peer } from './peer.ts';

/** One pass of our own program, then the kernel's table: what the others do, and no more. */
export const enginePass: Peer = {
  name: 'tvpa-tiers, one pass of the engine',
  does: 'every condition, inputs and placements, one pass; no document',
  prepare: (cases) => oneByOne(cases.map(inputOf), answer, (code) => code),
};

function inputOf({ facts, state, year }: YearCase) {
  const { parameters } = lawOf(year);
  return {
    row: FACT_NAMES.map((name) => facts[name]),
    merits: meritsProgram(DEFAULT_RULEBOOK, parameters, DEFAULT_READINGS),
    table: kernelTable(DEFAULT_RULEBOOK, parameters, DEFAULT_READINGS),
    state: stateIndex(state),
  };
}

function answer({ row, merits, table, state }: ReturnType<typeof inputOf>): number {
  const conditions = merits.program.evaluate(row, 'practice');
  const inputs = merits.inputs.map((at) => conditions[at] ?? 1);
  let known = 0;
  let value = 0;
  for (const [at, truth] of inputs.entries()) {
    if (truth !== 1) known |= 1 << at;
    if (truth === 2) value |= 1 << at;
  }
  let placements = 0;
  for (const code of table.representatives(completions(known, value))) {
    placements |= 1 << PLACEMENTS.indexOf(table.outcome(state, code).placement);
  }
  return codeOf(inputs, placements);
}
