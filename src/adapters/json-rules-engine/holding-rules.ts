import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import type { RawFacts } from './hand-over.ts';
import { toEngine } from './to-engine.ts';

/** A rule that holds, with its event's params; facts that these name are filled in. */
export interface HoldingRule {
  readonly name: string;
  readonly params: Readonly<Record<string, boolean | number | string | undefined>>;
}

/** What the rules of the procedure are run with. */
export interface HoldingOptions {
  /** The rulebook of this package by default. */
  readonly rulebook?: Rulebook;
  /** Conditions supplied as boolean facts: the kernel inputs, for one. None by default. */
  readonly given?: readonly string[];
}

/**
 * Runs the rules of one event type (`merits`, `placement`, `run`, `waivers`, `arming`,
 * `cap` or `unexpected`) with json-rules-engine and returns those that hold, highest
 * priority first: the first decides, the others give way. `facts` holds the clock, the
 * law, the readings and what the steps before have concluded.
 */
export async function holdingRules(
  type: string,
  facts: RawFacts,
  { rulebook = DEFAULT_RULEBOOK, given = [] }: HoldingOptions = {},
): Promise<readonly HoldingRule[]> {
  const { engine, handOver } = toEngine(rulebook, { events: [type], given });
  const { results } = await engine.run(handOver(facts));
  const held = new Map(results.map((result) => [result.name, result.event?.params ?? {}]));
  return rulebook.rules.flatMap(({ name }) => {
    const params = held.get(name);
    return params === undefined ? [] : [{ name, params }];
  });
}
