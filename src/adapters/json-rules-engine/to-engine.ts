import { Engine, type EngineResult } from 'json-rules-engine';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { handOver, type RawFacts } from './hand-over.ts';
import { type LoweredRulebook, type LoweringOptions, lowerRulebook } from './lower-rulebook.ts';
import { isValue, type RailOutcome, railFact } from './rails.ts';

/** An engine made from a rulebook, how to hand it facts, and how to read its result. */
export interface RulebookEngine {
  /** Fresh, for one run: overlapping runs of one json-rules-engine lose rules. */
  readonly engine: Engine;
  /** Turns facts into what `engine.run` takes: each known fact with its companion. */
  handOver(facts: RawFacts): Record<string, boolean | number | string>;
  /** Reads every condition's outcome from the result of the run. */
  outcomes(result: EngineResult): Map<string, RailOutcome>;
}

const cache = new WeakMap<Rulebook, Map<string, LoweredRulebook>>();

/**
 * Lowers a rulebook into a fresh json-rules-engine `Engine` that answers in three
 * values. A condition `x` becomes two, `x:holds` and `x:fails`: events of these names
 * tell how it comes out, and rules of one's own may name them as shared conditions if
 * their priority is below `CONDITION_PRIORITY` (json-rules-engine's default is 1).
 * Law parameters and readings are handed over as facts too (`lawFacts`). The rulebook
 * must be sound (`checkRules`): a cycle overflows the stack, an unknown name is unknown.
 *
 * @example
 * ```ts
 * import { DEFAULT_READINGS, DEFAULT_RULEBOOK, lawOf } from 'tvpa-tiers';
 * import { lawFacts, toEngine } from 'tvpa-tiers/json-rules-engine';
 *
 * const { engine, handOver, outcomes } = toEngine(DEFAULT_RULEBOOK, { roots: ['significantEfforts'] });
 * const facts = { ...lawFacts(lawOf(2025), DEFAULT_READINGS), significantEfforts: true };
 * const result = await engine.run(handOver(facts));
 * outcomes(result).get('significantEfforts'); // => 'holds'
 * ```
 */
export function toEngine(
  rulebook: Rulebook = DEFAULT_RULEBOOK,
  options: LoweringOptions = {},
): RulebookEngine {
  const lowered = loweredOnce(rulebook, options);
  const engine = new Engine([...lowered.rules], {
    allowUndefinedFacts: true,
    // Only events of the rulebook's own rules name facts.
    replaceFactsInEventParams: options.events !== undefined,
  });
  for (const name of lowered.conditions) {
    for (const rail of ['holds', 'fails'] as const) {
      const shared = railFact(name, rail);
      engine.setCondition(shared, { all: [isValue(shared, true)] });
    }
  }
  return {
    engine,
    handOver: (facts) => handOver(facts, options.given),
    outcomes: (result) => outcomesOf(lowered.conditions, result),
  };
}

function outcomesOf(names: readonly string[], result: EngineResult): Map<string, RailOutcome> {
  const held = new Set(result.results.map((one) => one.name));
  const outcomeOf = (name: string): RailOutcome => {
    if (held.has(railFact(name, 'holds'))) return 'holds';
    return held.has(railFact(name, 'fails')) ? 'fails' : 'unknown';
  };
  return new Map(names.map((name) => [name, outcomeOf(name)]));
}

function loweredOnce(rulebook: Rulebook, options: LoweringOptions): LoweredRulebook {
  const byOptions = cache.get(rulebook) ?? new Map<string, LoweredRulebook>();
  cache.set(rulebook, byOptions);
  const { mode, roots, given, events } = options;
  const key = JSON.stringify([mode, roots, given, events]);
  const known = byOptions.get(key);
  if (known) return known;
  const lowered = lowerRulebook(rulebook, options);
  byOptions.set(key, lowered);
  return lowered;
}
