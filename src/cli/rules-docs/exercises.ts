import type { Classification, ConditionFinding } from '../../classify/classification.ts';

/** A history that was worked through, with its answers. */
export interface Scenario {
  /** Short and unique: `CHN-2013`. */
  readonly id: string;
  /** What it shows or where it comes from, in a sentence; may be empty. */
  readonly about: string;
  /** Names of the conditions and rules that it was made for, which list it first. */
  readonly madeFor: readonly string[];
  /** One for each report year that is looked at. */
  readonly answers: readonly Classification[];
}

/** How a condition or rule comes out in a scenario; `gives-way`: it holds, and has no effect. */
export type Exercise = 'holds' | 'gives-way' | 'fails';

/** The scenarios in which a condition or rule comes out so. */
export type Exercises = Readonly<Record<Exercise, readonly string[]>>;

/**
 * Which scenarios exercise each condition and rule, by name. A scenario exercises what
 * it settles by something it states, or by the clock of its earlier years. What the law
 * of the year settles alone, and what stays open, is not exercised.
 */
export function exercisesOf(scenarios: readonly Scenario[]): ReadonlyMap<string, Exercises> {
  const found = new Map<string, Record<Exercise, string[]>>();
  const add = (name: string, exercise: Exercise, { id, madeFor }: Scenario): void => {
    const own = found.get(name) ?? { holds: [], 'gives-way': [], fails: [] };
    found.set(name, own);
    if (own[exercise].includes(id)) return;
    if (madeFor.includes(name)) own[exercise].unshift(id);
    else own[exercise].push(id);
  };
  for (const scenario of scenarios) {
    for (const { conditions } of scenario.answers) {
      const byName = new Map(conditions.map((one) => [one.name, one]));
      const known = new Map<string, boolean>();
      for (const finding of conditions) {
        const exercise = exerciseOf(finding);
        if (exercise !== null && knows(finding, byName, known))
          add(finding.name, exercise, scenario);
      }
    }
  }
  return found;
}

function exerciseOf({ outcome, defeatedBy }: ConditionFinding): Exercise | null {
  if (outcome === 'fails') return 'fails';
  if (outcome !== 'holds') return null;
  return defeatedBy === null ? 'holds' : 'gives-way';
}

/** Whether something beside the law and the readings is known in a finding or below it. */
function knows(
  finding: ConditionFinding,
  byName: ReadonlyMap<string, ConditionFinding>,
  known: Map<string, boolean>,
): boolean {
  const before = known.get(finding.name);
  if (before !== undefined) return before;
  // A rulebook has no cycle; this ends the walk all the same.
  known.set(finding.name, false);
  const own = finding.facts.some(
    ({ fact, value }) => value !== null && !/^(?:law|reading)\./u.test(fact),
  );
  const answer =
    own ||
    finding.decidedBy !== null ||
    finding.basis === 'record' ||
    finding.parts.some((name) => {
      const part = byName.get(name);
      return part !== undefined && knows(part, byName, known);
    });
  known.set(finding.name, answer);
  return answer;
}
