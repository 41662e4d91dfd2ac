/**
 * The rulebook in json-rules-engine, as a language to build upon and as an independent
 * second opinion. Needs the optional peer dependency `json-rules-engine`.
 *
 * @module tvpa-tiers/json-rules-engine
 */
export { classifyWithJsonRulesEngine } from './classify-with.ts';
export { type EvaluateOptions, evaluateWith } from './evaluate-with.ts';
export type { RawFacts } from './hand-over.ts';
export { type HoldingOptions, type HoldingRule, holdingRules } from './holding-rules.ts';
export { lawFacts } from './law-facts.ts';
export type { RailMode } from './lower-condition.ts';
export { CONDITION_PRIORITY, type LoweringOptions } from './lower-rulebook.ts';
export type { Rail, RailOutcome } from './rails.ts';
export { type RulebookEngine, toEngine } from './to-engine.ts';
