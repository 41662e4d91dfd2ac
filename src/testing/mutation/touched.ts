import { EVENT_TYPES, type EventType } from '../../kernel/procedure.ts';
import { type Reach, reachOf } from '../../kernel/reach.ts';
import { type LawVersion, lawOf } from '../../law/law.ts';
import type { Rule, Rulebook } from '../../rulebook/types.ts';
import { REPORT_YEARS } from './worlds-of-law.ts';

/** The kinds of conclusion that can differ between two rulebooks, or two laws, at all. */
export function touchedTypes(
  before: Rulebook,
  after: Rulebook,
  laws: (reportYear: number) => LawVersion,
): ReadonlySet<EventType> {
  const parameters = changedParameters(laws);
  return new Set(
    EVENT_TYPES.filter((type) => {
      const a = rulesOf(before, type);
      const b = rulesOf(after, type);
      const same = a.length === b.length && a.every((rule, at) => rule === b[at]);
      if (!same) return true;
      const reach = below(before, a);
      const conditions = [...reach.conditions, ...below(after, b).conditions];
      return (
        conditions.some((name) => before.conditions.get(name) !== after.conditions.get(name)) ||
        parameters.some((name) => reach.facts.has(`law.${name}`))
      );
    }),
  );
}

function rulesOf({ rules }: Rulebook, type: EventType): readonly Rule[] {
  return rules.filter(({ event }) => event.type === type);
}

function below(rulebook: Rulebook, rules: readonly Rule[]): Reach {
  return reachOf(
    rulebook,
    rules.map((rule) => rule.conditions),
  );
}

function changedParameters(laws: (reportYear: number) => LawVersion): readonly string[] {
  const names = new Set<string>();
  for (const year of REPORT_YEARS) {
    const before = lawOf(year).parameters;
    for (const [name, value] of Object.entries(laws(year).parameters)) {
      if (before[name] !== value) names.add(name);
    }
  }
  return [...names];
}
