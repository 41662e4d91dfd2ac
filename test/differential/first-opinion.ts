import type { RailOutcome, RawFacts } from '../../src/adapters/json-rules-engine/index.ts';
import { slotsOf } from '../../src/engine/facts.ts';
import { compileProgram, type Mode, type Program } from '../../src/engine/program.ts';
import { procedureFacts } from '../../src/facts/procedure.ts';
import { FACT_NAMES } from '../../src/facts/vocabulary.ts';
import { constantsOf } from '../../src/kernel/procedure.ts';
import { lawOf } from '../../src/law/law.ts';
import type { Readings } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';

const NAMES = [...FACT_NAMES, ...Object.keys(procedureFacts)];
const SLOTS = slotsOf(NAMES);
const OUTCOMES = ['fails', 'unknown', 'holds'] as const;

/** Every condition of the rulebook, compiled by our own engine for a law year and readings. */
export function firstOpinion(year: number, readings: Readings): Program {
  return compileProgram(DEFAULT_RULEBOOK, {
    roots: [...DEFAULT_RULEBOOK.conditions.keys()],
    slots: SLOTS,
    constants: constantsOf(lawOf(year).parameters, readings),
  });
}

/** What our own engine says of every condition. */
export function outcomesOf(
  program: Program,
  facts: RawFacts,
  mode: Mode,
): ReadonlyMap<string, RailOutcome> {
  const row = program.evaluate(
    NAMES.map((name) => facts[name]),
    mode,
  );
  return new Map(program.names.map((name, at) => [name, OUTCOMES[row[at] ?? 1] ?? 'unknown']));
}
