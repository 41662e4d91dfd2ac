import type { Cause } from '../facts/causes.ts';
import type { Placement } from '../facts/placements.ts';
import type { ClockAutomaton, ClockEdge, ClockNode } from '../kernel/automaton.ts';
import type { KernelState } from '../kernel/state.ts';
import { causeName } from '../messages/en/causes.ts';
import { capital, countText, listText } from '../messages/en/list.ts';
import { placementName, placementNames } from '../messages/en/placements.ts';

/** Causes that lie in the findings of the year; the others are the doing of the clock. */
const OF_THE_FINDINGS: readonly Cause[] = [
  'merits',
  'policy-or-pattern',
  'special-case',
  'not-rated',
];

/**
 * The clock's automaton as a Mermaid state diagram (`stateDiagram-v2`): states named by
 * what they count, one arrow from a state to another for all placements that lead there,
 * and the cause where it is not the findings of the year. States in which the
 * reinstatement cap waits or bites have a thick frame. Its words hold no sign that Mermaid reads.
 */
export function automatonMermaid(automaton: ClockAutomaton): string {
  const { law, nodes, edges } = automaton;
  const names = nodeNames(automaton);
  const marked = nodes.filter((node) => isCapped(automaton, node)).map(({ id }) => id);
  return [
    'stateDiagram-v2',
    `  accTitle: The clock under the law of the ${law.reportYear} report`,
    ...nodes.map(({ id }) => `  state "${names.get(id) ?? id}" as ${id}`),
    ...nodes.slice(0, 1).map(({ id }) => `  [*] --> ${id}`),
    ...arrows(edges),
    ...(marked.length === 0
      ? []
      : ['  classDef cap stroke-width:3px', `  class ${marked.join(',')} cap`]),
  ].join('\n');
}

/**
 * A short name in words for each node by its id, such as `3 years, 1 waiver`. No two nodes
 * have the same one.
 */
export function nodeNames(automaton: ClockAutomaton): ReadonlyMap<string, string> {
  const plain = automaton.nodes.map((node) => [node, nameOf(automaton, node)] as const);
  const names = new Map<string, string>();
  for (const [node, name] of plain) {
    const shared = plain.filter(([, other]) => other === name).length > 1;
    const full = shared ? `${name}, ${placementBefore(node)}` : name;
    const taken = [...names.values()].filter((one) => one === full || one.startsWith(`${full} (`));
    names.set(node.id, taken.length === 0 ? full : `${full} (${taken.length + 1})`);
  }
  return names;
}

function nameOf(automaton: ClockAutomaton, { members }: ClockNode): string {
  const run = common(members, 'run');
  const waivers = common(members, 'waivers') ?? 0;
  const count = run === undefined || run === 0 ? '' : countText(run, 'year');
  const used = waivers === 0 ? '' : countText(waivers, 'waiver');
  const cap = hasCap(automaton) ? capName(members) : '';
  const parts = [cap === CAP_SPENT ? '' : count, used, cap].filter((part) => part !== '');
  return parts.length === 0 ? 'No year counted' : capital(parts.join(', '));
}

const CAP_SPENT = 'one-year return used up';

function capName(members: readonly KernelState[]): string {
  const cap = common(members, 'cap');
  if (cap === 'armed') return 'cap armed, a return lasts one year';
  if (cap === 'stint') return CAP_SPENT;
  return common(members, 'arming') === true ? 'Tier 3 next arms the cap' : '';
}

function placementBefore({ members }: ClockNode): string {
  const before = [...new Set(members.map(({ previous }) => previous))];
  const ranked = before.filter((one) => one !== 'none');
  return ranked.length < before.length ? 'new or otherwise' : `after ${placementNames(ranked)}`;
}

/** The value that all members share. */
function common<Key extends keyof KernelState>(
  members: readonly KernelState[],
  key: Key,
): KernelState[Key] | undefined {
  const values = new Set(members.map((member) => member[key]));
  const [only] = values;
  return values.size === 1 ? only : undefined;
}

/** Without the cap in the law, where it stands shows in nothing. */
function hasCap({ edges }: ClockAutomaton): boolean {
  return edges.some(({ ways }) => ways.some(({ cause }) => cause === 'reinstatement-cap'));
}

function isCapped(automaton: ClockAutomaton, { members }: ClockNode): boolean {
  return hasCap(automaton) && members.every(({ cap }) => cap !== 'clear');
}

/** One arrow for each two nodes, with every placement that leads from the one to the other. */
function arrows(edges: readonly ClockEdge[]): readonly string[] {
  const labels = new Map<string, string[]>();
  for (const edge of edges) {
    const arrow = `${edge.from} --> ${edge.to}`;
    const label = labels.get(arrow) ?? [];
    label.push(edgeName(edge));
    labels.set(arrow, label);
  }
  return [...labels].map(([arrow, label]) => `  ${arrow}: ${label.join(', ')}`);
}

function edgeName({ placement, ways }: ClockEdge): string {
  const causes = [...new Set(ways.map(({ cause }) => cause))];
  const clock = causes.filter((cause) => !OF_THE_FINDINGS.includes(cause)).map(causeName);
  const findings = clock.length < causes.length ? ['findings'] : [];
  const name = shortName(placement);
  return clock.length === 0 ? name : `${name} (${listText([...findings, ...clock], 'or')})`;
}

function shortName(placement: Placement): string {
  return placement === 'tier-2-watch-list' ? 'Watch List' : placementName(placement);
}
