import type { Rulebook } from '../../rulebook/types.ts';
import type { RawFacts } from './hand-over.ts';
import type { RailMode } from './lower-condition.ts';
import { type Rail, type RailOutcome, railFact } from './rails.ts';
import { toEngine } from './to-engine.ts';

/**
 * Evaluates every condition of a rulebook with json-rules-engine: the second opinion
 * on one year's facts. `facts` holds the year's findings, the law parameters and the
 * readings (`lawFacts`), and the clock where conditions on it are wanted; absent or
 * undefined is unknown. `forced` puts conditions to an outcome whatever the facts say.
 */
export async function evaluateWith(
  rulebook: Rulebook,
  facts: RawFacts,
  mode: RailMode,
  forced: ReadonlyMap<string, Rail> = new Map(),
): Promise<Map<string, RailOutcome>> {
  const roots = [...rulebook.conditions.keys()];
  const { engine, handOver, outcomes } = toEngine(rulebook, {
    mode,
    roots,
    given: [...forced.keys()],
  });
  const handed = handOver(facts);
  for (const [name, rail] of forced) {
    delete handed[railFact(name, rail === 'holds' ? 'fails' : 'holds')];
    handed[railFact(name, rail)] = true;
  }
  const settled = outcomes(await engine.run(handed));
  for (const [name, rail] of forced) settled.set(name, rail);
  return settled;
}
