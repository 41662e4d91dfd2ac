import type { Classification, ConditionFinding } from '../classify/classification.ts';
import { DEFAULT_RULEBOOK } from '../rulebook/default.ts';
import { childrenOf, factsIn, walk } from '../rulebook/walk.ts';

/**
 * Whether an answer shows all the rules that place a country as the shipped rulebook has them,
 * and its conditions as that one has them. Compared is what an answer holds of a rulebook: of a
 * rule its name, title, citation, basis, facts and conditions; of a condition its name, title,
 * citation and parts. Literals, priorities and events are not in an answer: whether they agree
 * shows only in what the rules give.
 */
export function hasShippedRules({ conditions }: Classification): boolean {
  const rules = conditions.filter(({ kind }) => kind === 'rule').map(wordsOfRule);
  const shipped = shippedRules();
  return (
    rules.length === shipped.length &&
    rules.every((rule) => shipped.includes(rule)) &&
    conditions.every((one) => one.kind === 'rule' || isShipped(one))
  );
}

function isShipped({ name, title, cite, parts }: ConditionFinding): boolean {
  const condition = DEFAULT_RULEBOOK.conditions.get(name);
  return (
    condition !== undefined &&
    condition.title === title &&
    condition.cite === cite &&
    sorted(childrenOf(condition)) === sorted(parts)
  );
}

function shippedRules(): readonly string[] {
  return DEFAULT_RULEBOOK.rules
    .filter(({ event }) => event.type === 'merits' || event.type === 'placement')
    .map(({ conditions, name, title, cite, basis }) => {
      const parts = new Set<string>();
      walk(conditions, { condition: (part) => parts.add(part) });
      return JSON.stringify([name, title, cite, basis, sorted(factsIn(conditions)), sorted(parts)]);
    });
}

function wordsOfRule({ name, title, cite, basis, facts, parts }: ConditionFinding): string {
  const read = facts.map(({ fact }) => fact);
  return JSON.stringify([name, title, cite, basis, sorted(read), sorted(parts)]);
}

function sorted(names: Iterable<string>): string {
  return [...names].sort().join();
}
