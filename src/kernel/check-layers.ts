import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { type Diagnostic, error } from '../rulebook/diagnostic.ts';
import { type Entry, entriesOf, leavesOf } from '../rulebook/entries.ts';
import { NAMED_FACTS } from '../rulebook/names.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { expressionsOf } from '../rulebook/walk.ts';
import { KERNEL_INPUTS } from './inputs.ts';
import { EVENT_TYPES, type EventType } from './procedure.ts';
import { reachOf } from './reach.ts';

const CLOCK = ['clock.run', 'clock.waivers', 'clock.cap', 'clock.arming', 'clock.previous'];
const AFTER = { inputs: false, facts: [...CLOCK, 'placement', 'next.run'] };

/** What the kernel has at hand when it asks for a conclusion of each type (`table.ts`). */
const AT_HAND: Readonly<Record<EventType, AtHand>> = {
  merits: { inputs: true, facts: [] },
  placement: { inputs: true, facts: [...CLOCK, 'merits', 'meritsCause'] },
  run: { inputs: false, facts: [...CLOCK, 'placement'] },
  waivers: AFTER,
  arming: AFTER,
  cap: AFTER,
  unexpected: { inputs: true, facts: [...CLOCK, 'merits'] },
};

interface AtHand {
  readonly inputs: boolean;
  readonly facts: readonly string[];
}

/** Kernel inputs for which the rulebook has no condition: they would be unknown forever. */
export function checkInputs(rulebook: Rulebook): readonly Diagnostic[] {
  const names = [...rulebook.conditions.keys()];
  return KERNEL_INPUTS.filter((input) => !rulebook.conditions.has(input)).map((input) =>
    error('rulebook.missing-input', [], { input, nearest: nearest(input, names) }),
  );
}

/**
 * Facts named where they are not at hand, and so unknown forever. Findings rest on what a
 * history states, rules on the kernel inputs, the clock and what was concluded before;
 * the law and the readings are open to both.
 */
export function checkLayers(rulebook: Rulebook): readonly Diagnostic[] {
  const entries = entriesOf(rulebook);
  const found = new Map<string, Diagnostic>();
  const look = (layer: string, names: ReadonlySet<string>, known: Known): void => {
    for (const entry of entries) {
      if (!names.has(entry.name)) continue;
      for (const one of strangers(entry, layer, known)) {
        const key = one.path.join('\n');
        if (!found.has(key)) found.set(key, one);
      }
    }
  };
  look('findings', findings(rulebook), {
    input: () => true,
    fact: (name) => NAMED_FACTS.get(name)?.source !== 'kernel',
  });
  for (const type of EVENT_TYPES) {
    const { inputs, facts } = AT_HAND[type];
    const rules = rulebook.rules.filter((rule) => rule.event.type === type);
    const reach = reachOf(
      rulebook,
      rules.map((rule) => rule.conditions),
    );
    look(type, new Set([...rules.map((rule) => rule.name), ...reach.conditions]), {
      input: () => inputs,
      fact: (name) => facts.includes(name) || isConstant(name),
    });
  }
  return [...found.values()];
}

/** Whether a kernel input, or a fact, is at hand. */
interface Known {
  input(name: string): boolean;
  fact(name: string): boolean;
}

/** The conditions under the kernel inputs, those included. */
function findings(rulebook: Rulebook): ReadonlySet<string> {
  const inputs = KERNEL_INPUTS.flatMap((input) => rulebook.conditions.get(input) ?? []);
  const { conditions } = reachOf(rulebook, inputs.flatMap(expressionsOf));
  return new Set([...conditions, ...KERNEL_INPUTS]);
}

function strangers(entry: Entry, layer: string, known: Known): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const fact = (name: string, path: Problem['path']): void => {
    if (!known.fact(name)) found.push(error('rulebook.not-at-hand', path, { found: name, layer }));
  };
  if (entry.kind === 'condition' && entry.value.decidedBy !== undefined) {
    fact(entry.value.decidedBy, [...entry.path, 'decidedBy']);
  }
  for (const { path, ...leaf } of leavesOf(entry)) {
    if ('comparison' in leaf) {
      const { value } = leaf.comparison;
      fact(leaf.comparison.fact, [...path, 'fact']);
      if (typeof value === 'object') fact(value.fact, [...path, 'value', 'fact']);
    } else if (isInput(leaf.condition) && !known.input(leaf.condition)) {
      const params = { found: leaf.condition, layer };
      found.push(error('rulebook.not-at-hand', [...path, 'condition'], params));
    }
  }
  return found;
}

function isInput(name: string): boolean {
  return KERNEL_INPUTS.some((input) => input === name);
}

function isConstant(fact: string): boolean {
  const source = NAMED_FACTS.get(fact)?.source;
  return source === 'law' || source === 'reading';
}
