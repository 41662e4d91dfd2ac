import type { RuleProperties } from 'json-rules-engine';
import type { Rulebook } from '../../rulebook/types.ts';
import { walk } from '../../rulebook/walk.ts';
import { lowerCondition, type RailMode } from './lower-condition.ts';
import { lowerExpression } from './lower-expression.ts';
import { type Rail, railFact } from './rails.ts';
import { ranksOf } from './ranks.ts';

/**
 * Lowest priority of the rules that stand for conditions. Rules that read conditions
 * need a lower one, so that the conditions are settled before.
 */
export const CONDITION_PRIORITY = 1_000_000;

/** What to lower. */
export interface LoweringOptions {
  /** `practice` by default. */
  readonly mode?: RailMode;
  /** Conditions that are wanted; what they rest on comes along. All by default. */
  readonly roots?: readonly string[];
  /** Conditions supplied as boolean facts of the same name, not evaluated. */
  readonly given?: readonly string[];
  /** Event types whose rules are lowered too; their conditions join the roots. None by default. */
  readonly events?: readonly string[];
}

/** A rulebook in json-rules-engine's own format: plain data but for the chaining handlers. */
export interface LoweredRulebook {
  /** Names of the conditions, in the rulebook's order. */
  readonly conditions: readonly string[];
  readonly rules: readonly RuleProperties[];
}

/**
 * Lowers a rulebook. Each condition becomes two rules, one a rail; a rule that is true
 * adds its rail as a fact for the rules of lower priority (json-rules-engine's rule
 * chaining), so that each condition is evaluated once a run and its name survives.
 */
export function lowerRulebook(rulebook: Rulebook, options: LoweringOptions): LoweredRulebook {
  const { mode = 'practice', events = [] } = options;
  const wanted = rulebook.rules.filter((rule) => events.includes(rule.event.type));
  const roots = options.roots ?? (events.length > 0 ? [] : [...rulebook.conditions.keys()]);
  const named = new Set(roots);
  for (const rule of wanted) {
    walk(rule.conditions, { condition: (name) => named.add(name) });
  }
  const ranks = ranksOf(rulebook, named, new Set(options.given));
  const highest = Math.max(0, ...ranks.values());
  const conditions = [...rulebook.conditions.keys()].filter((name) => ranks.has(name));
  const rules: RuleProperties[] = wanted.map((rule) => ({
    name: rule.name,
    priority: rule.priority,
    conditions: { all: [lowerExpression(rule.conditions, 'holds')] },
    event: { type: rule.event.type, params: { ...rule.event.params } },
  }));
  for (const name of conditions) {
    const condition = rulebook.conditions.get(name);
    if (condition === undefined) continue;
    const priority = CONDITION_PRIORITY + highest - (ranks.get(name) ?? 0);
    for (const rail of ['holds', 'fails'] as const) {
      rules.push({
        ...chained(name, rail),
        priority,
        conditions: lowerCondition(condition, rail, mode),
      });
    }
  }
  return { conditions, rules };
}

/** A rule that fires an event of its own name and hands the rail on as a fact. */
function chained(
  condition: string,
  rail: Rail,
): Pick<RuleProperties, 'name' | 'event' | 'onSuccess'> {
  const name = railFact(condition, rail);
  return {
    name,
    event: { type: name },
    onSuccess: (_event, almanac) => {
      almanac.addFact(name, true);
    },
  };
}
