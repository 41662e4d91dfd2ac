import type { Rulebook } from '../../rulebook/types.ts';
import type { RawFacts } from './hand-over.ts';
import type { RailMode } from './lower-condition.ts';
import { type Rail, type RailOutcome, railFact } from './rails.ts';
import { toEngine } from './to-engine.ts';

/** What else an evaluation may be told. */
export interface EvaluateOptions {
  /** The conditions that are wanted; what they rest on comes along. All by default. */
  readonly roots?: readonly string[];
  /** Conditions put to an outcome whatever the facts say. None by default. */
  readonly forced?: ReadonlyMap<string, Rail>;
}

/**
 * Evaluates the conditions of a rulebook with json-rules-engine: the second opinion on
 * one year's facts. `facts` holds the year's findings, the law parameters and the
 * readings (`lawFacts`), and the clock where conditions on it are wanted; absent or
 * undefined is unknown.
 */
export async function evaluateWith(
  rulebook: Rulebook,
  facts: RawFacts,
  mode: RailMode,
  { roots = [...rulebook.conditions.keys()], forced = new Map() }: EvaluateOptions = {},
): Promise<Map<string, RailOutcome>> {
  const given = [...forced.keys()];
  const { engine, handOver, outcomes } = toEngine(rulebook, { mode, roots, given });
  const handed = handOver(facts);
  for (const [name, rail] of forced) {
    delete handed[railFact(name, rail === 'holds' ? 'fails' : 'holds')];
    handed[railFact(name, rail)] = true;
  }
  const settled = outcomes(await engine.run(handed));
  for (const [name, rail] of forced) settled.set(name, rail);
  return settled;
}
