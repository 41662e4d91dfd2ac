import { type Diagnostic, error, warning } from '../rulebook/diagnostic.ts';
import { entriesOf } from '../rulebook/entries.ts';
import type { Rule, Rulebook } from '../rulebook/types.ts';
import { EVENT_TYPES, type EventType } from './procedure.ts';
import type { World } from './worlds.ts';

/** An input of the rules, in words for a message: what is true of it, and the clock. */
export interface Occasion {
  readonly inputs?: readonly string[];
  readonly clock?: string;
  readonly placement?: string;
}

/**
 * Collects which rules decide, and what is wrong with the way they do: each gap once for
 * its type, each overlap once for its pair, with the first occasion on which it is seen.
 */
export interface Decisions {
  /** Notes the rules of a type that hold on an occasion, highest priority first. */
  note(world: World, type: EventType, holding: readonly Rule[], occasion: () => Occasion): void;
  /** Everything that was found, rules that never decided included. */
  diagnostics(): readonly Diagnostic[];
}

/** Starts a collection over the rules of a rulebook. */
export function collectDecisions(rulebook: Rulebook): Decisions {
  const paths = new Map<Rule, readonly (string | number)[]>();
  for (const entry of entriesOf(rulebook)) {
    if (entry.kind === 'rule') paths.set(entry.value, entry.path);
  }
  const deciding = new Set<Rule>();
  const found = new Map<string, Diagnostic>();
  const note: Decisions['note'] = (world, type, holding, occasion) => {
    const [first] = holding;
    const params = () => ({
      type,
      law: world.law.id,
      readings: world.readings,
      ...occasion(),
    });
    if (first === undefined) {
      if (!found.has(type)) found.set(type, error('rulebook.gap', [], params()));
      return;
    }
    deciding.add(first);
    for (const other of holding.slice(1)) {
      if (other.priority < first.priority) break;
      const key = `${first.name} ${other.name}`;
      if (found.has(key) || JSON.stringify(other.event) === JSON.stringify(first.event)) continue;
      const rules = [first.name, other.name];
      found.set(key, error('rulebook.overlap', paths.get(other) ?? [], { rules, ...params() }));
    }
  };
  const diagnostics = (): readonly Diagnostic[] => {
    const idle = rulebook.rules.filter((rule) => !deciding.has(rule));
    const never = idle.map((rule) =>
      warning('rulebook.never-fires', paths.get(rule) ?? [], { type: rule.event.type }),
    );
    return [...found.values(), ...never];
  };
  return { note, diagnostics };
}

/** Types of which one rule must decide; of the others any number may hold. */
export const DECIDED_TYPES: readonly EventType[] = EVENT_TYPES.filter(
  (type) => type !== 'unexpected',
);
