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
const AFTER = [...CLOCK, 'placement', 'next.run'];

/** What the kernel has at hand when it asks for a conclusion of each type (`table.ts`). */
const AT_HAND: Readonly<Record<EventType, readonly string[]>> = {
  merits: KERNEL_INPUTS,
  placement: [...KERNEL_INPUTS, ...CLOCK, 'merits', 'meritsCause'],
  run: [...CLOCK, 'placement'],
  waivers: AFTER,
  arming: AFTER,
  cap: AFTER,
  unexpected: [...KERNEL_INPUTS, ...CLOCK, 'merits'],
};

/** Kernel inputs for which the rulebook has no condition: they would be unknown forever. */
export function checkInputs(rulebook: Rulebook): readonly Diagnostic[] {
  const unnamed = [...rulebook.conditions.keys()].filter((name) => !isInput(name));
  return KERNEL_INPUTS.filter((input) => !rulebook.conditions.has(input)).map((input) =>
    error('rulebook.missing-input', [], { input, nearest: nearest(input, unnamed) }),
  );
}

/**
 * Facts named where they are not at hand, and so unknown forever. Findings rest on what a
 * history states, rules on the kernel inputs, the clock and what was concluded before;
 * the law and the readings are open to both.
 */
export function checkLayers(rulebook: Rulebook): readonly Diagnostic[] {
  const entries = entriesOf(rulebook);
  const found: Diagnostic[] = [];
  const report = (names: ReadonlySet<string>, layer: string, known: (fact: string) => boolean) => {
    const concerned = entries.filter((one) => one.kind === 'condition' && names.has(one.name));
    for (const entry of concerned) found.push(...strangers(entry, layer, known));
  };
  report(findings(rulebook), 'findings', (fact) => NAMED_FACTS.get(fact)?.source !== 'kernel');
  for (const type of EVENT_TYPES) {
    const known = (fact: string): boolean => AT_HAND[type].includes(fact) || isConstant(fact);
    const rules = entries.filter((one) => one.kind === 'rule' && one.value.event.type === type);
    for (const rule of rules) found.push(...strangers(rule, type, known));
    const own = rulebook.rules.filter((rule) => rule.event.type === type);
    const { conditions } = reachOf(
      rulebook,
      own.map((rule) => rule.conditions),
    );
    report(conditions, type, known);
  }
  return found;
}

/** The conditions under the kernel inputs, those included. */
function findings(rulebook: Rulebook): ReadonlySet<string> {
  const inputs = KERNEL_INPUTS.flatMap((input) => rulebook.conditions.get(input) ?? []);
  const { conditions } = reachOf(rulebook, inputs.flatMap(expressionsOf));
  return new Set([...conditions, ...KERNEL_INPUTS]);
}

function strangers(
  entry: Entry,
  layer: string,
  known: (fact: string) => boolean,
): readonly Diagnostic[] {
  const named: (readonly [name: string, path: Problem['path']])[] = [];
  if (entry.kind === 'condition' && entry.value.decidedBy !== undefined) {
    named.push([entry.value.decidedBy, [...entry.path, 'decidedBy']]);
  }
  for (const leaf of leavesOf(entry)) {
    if ('condition' in leaf) {
      if (isInput(leaf.condition)) named.push([leaf.condition, [...leaf.path, 'condition']]);
      continue;
    }
    const { fact, value } = leaf.comparison;
    named.push([fact, [...leaf.path, 'fact']]);
    if (typeof value === 'object') named.push([value.fact, [...leaf.path, 'value', 'fact']]);
  }
  return named
    .filter(([name]) => !known(name))
    .map(([name, path]) => error('rulebook.not-at-hand', path, { found: name, layer }));
}

function isInput(name: string): boolean {
  return KERNEL_INPUTS.some((input) => input === name);
}

function isConstant(fact: string): boolean {
  const source = NAMED_FACTS.get(fact)?.source;
  return source === 'law' || source === 'reading';
}
