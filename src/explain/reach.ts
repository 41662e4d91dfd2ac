import type { Classification, ConditionFinding } from '../classify/classification.ts';

/** The conditions of an answer by name, and what lies below them. */
export interface Conditions {
  /** The finding of a condition; rules are not among them. */
  get(name: string): ConditionFinding | undefined;
  /** A finding and every condition below it, each once. */
  below(from: ConditionFinding): ReadonlySet<ConditionFinding>;
}

/** Looks up the conditions of an answer. */
export function conditionsOf({ conditions }: Classification): Conditions {
  const byName = new Map(
    conditions.filter(({ kind }) => kind === 'condition').map((finding) => [finding.name, finding]),
  );
  const below = (from: ConditionFinding): ReadonlySet<ConditionFinding> => {
    const seen = new Set<ConditionFinding>([from]);
    for (const finding of seen) {
      for (const part of finding.parts) {
        const found = byName.get(part);
        if (found !== undefined) seen.add(found);
      }
    }
    return seen;
  };
  return { get: (name) => byName.get(name), below };
}
