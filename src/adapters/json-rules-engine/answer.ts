import type { ConditionRow } from '../../engine/expression.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../engine/kleene.ts';
import type { Program } from '../../engine/program.ts';
import { FACT_NAMES } from '../../facts/vocabulary.ts';
import { type Evaluation, FACT_SLOTS } from '../../kernel/merits.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { evaluateWith } from './evaluate-with.ts';
import type { RawFacts } from './hand-over.ts';
import type { Rail, RailOutcome } from './rails.ts';

const TRUTHS: Readonly<Record<RailOutcome, Truth>> = {
  holds: TRUE,
  fails: FALSE,
  unknown: UNKNOWN,
};

/**
 * Answers an evaluation of the merits as our own engine would, from json-rules-engine.
 * Of `program` only the names of the conditions are used, never its closures.
 *
 * @param law Law parameters and readings of the year (`lawFacts`).
 */
export async function answer(
  rulebook: Rulebook,
  law: RawFacts,
  { facts, mode, forced = new Map() }: Evaluation,
  { names }: Pick<Program, 'names'>,
): Promise<ConditionRow> {
  const known = FACT_NAMES.map((name) => [name, facts[FACT_SLOTS.get(name) ?? -1]] as const);
  const rails = [...forced].flatMap(([at, truth]) => {
    const name = names[at];
    const rail: Rail = truth === TRUE ? 'holds' : 'fails';
    return name === undefined || truth === UNKNOWN ? [] : [[name, rail] as const];
  });
  const outcomes = await evaluateWith(rulebook, { ...law, ...Object.fromEntries(known) }, mode, {
    roots: names,
    forced: new Map(rails),
  });
  return Int8Array.from(names, (name) => TRUTHS[outcomes.get(name) ?? 'unknown']);
}
