import type { FactValue } from '../engine/facts.ts';
import type { Problem } from '../problems/problem.ts';
import { type Diagnostic, error, warning } from '../rulebook/diagnostic.ts';
import { entriesOf } from '../rulebook/entries.ts';
import type { Rule, Rulebook } from '../rulebook/types.ts';
import type { EventType } from './procedure.ts';
import type { World } from './worlds.ts';

/** Facts that the rules were run on, by name. */
type Facts = Readonly<Record<string, FactValue>>;

/**
 * Collects which rules decide, and what is wrong with the way they do: each gap once for
 * its type, each overlap once for its pair, with the first occasion on which it is seen.
 */
export interface Decisions {
  /** Notes the rules of a type that hold for some facts, highest priority first. */
  note(world: World, type: EventType, holding: readonly Rule[], facts: Facts): void;
  /** Everything that was found, rules that never decided included. */
  diagnostics(): readonly Diagnostic[];
}

/** Starts a collection over the rules of a rulebook. */
export function collectDecisions(rulebook: Rulebook): Decisions {
  const paths = new Map<unknown, Problem['path']>(
    entriesOf(rulebook).map(({ value, path }) => [value, path]),
  );
  const pathOf = (rule: Rule) => paths.get(rule) ?? [];
  const deciding = new Set<Rule>();
  const found = new Map<string, Diagnostic>();
  const note: Decisions['note'] = (world, type, holding, facts) => {
    const [first, ...rest] = holding;
    if (first === undefined) {
      if (!found.has(type))
        found.set(type, error('rulebook.gap', [], occasion(world, type, facts)));
      return;
    }
    deciding.add(first);
    for (const other of rest) {
      if (other.priority < first.priority) break;
      const key = `${first.name} ${other.name}`;
      if (sameEvent(first, other)) deciding.add(other);
      else if (!found.has(key)) {
        const params = { rules: [first.name, other.name], ...occasion(world, type, facts) };
        found.set(key, error('rulebook.overlap', pathOf(other), params));
      }
    }
  };
  const diagnostics = (): readonly Diagnostic[] => {
    const idle = rulebook.rules.filter((rule) => !deciding.has(rule));
    const never = idle.map((rule) =>
      warning('rulebook.never-fires', pathOf(rule), { type: rule.event.type }),
    );
    return [...found.values(), ...never];
  };
  return { note, diagnostics };
}

/** Where it was seen: law, readings other than the default, and the facts, as `name: value`. */
function occasion(world: World, type: EventType, facts: Facts): Problem['params'] {
  const named = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return { type, law: world.law.id, readings: world.readings, facts: named };
}

function sameEvent(a: Rule, b: Rule): boolean {
  const sorted = (rule: Rule) => JSON.stringify(Object.entries(rule.event.params).sort());
  return sorted(a) === sorted(b);
}
