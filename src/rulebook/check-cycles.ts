import { type Diagnostic, error } from './diagnostic.ts';
import { type Entry, leavesOf } from './entries.ts';

/** Longest chain of conditions that name one another. The shipped rulebook needs 6. */
const LONGEST_CHAIN = 64;

/**
 * Conditions that rest on themselves, and chains too long to be evaluated safely. A fact
 * of the same name, `decidedBy` above all, is no cycle: it is supplied, not derived.
 * Works without recursion.
 */
export function checkCycles(entries: readonly Entry[]): readonly Diagnostic[] {
  const graph = new Map<string, Node>();
  for (const entry of entries) {
    if (entry.kind === 'condition') graph.set(entry.name, { entry, children: childrenOf(entry) });
  }
  const found: Diagnostic[] = [];
  /** Chain length below a finished condition; 0 while it is on the way. */
  const length = new Map<string, number>();
  for (const root of graph.keys()) {
    if (length.has(root)) continue;
    const way: Step[] = [];
    const enter = (name: string): void => {
      length.set(name, 0);
      way.push({ name, next: 0, longest: 0 });
    };
    enter(root);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const node = graph.get(step.name);
      const child = node?.children[step.next];
      if (child === undefined) {
        way.pop();
        finish(step, node, length, found);
        const parent = way.at(-1);
        if (parent) parent.longest = Math.max(parent.longest, step.longest + 1);
        continue;
      }
      step.next += 1;
      const below = length.get(child);
      if (!graph.has(child)) continue;
      if (below === undefined) enter(child);
      else if (below > 0) step.longest = Math.max(step.longest, below);
      else found.push(cycle(child, way, node));
    }
  }
  return found;
}

interface Node {
  readonly entry: Entry;
  readonly children: readonly string[];
}

interface Step {
  readonly name: string;
  next: number;
  longest: number;
}

function childrenOf(entry: Entry): readonly string[] {
  return [
    ...new Set(leavesOf(entry).flatMap((leaf) => ('condition' in leaf ? [leaf.condition] : []))),
  ];
}

function finish(
  step: Step,
  node: Node | undefined,
  length: Map<string, number>,
  found: Diagnostic[],
): void {
  const chain = step.longest + 1;
  length.set(step.name, chain);
  // Said once for each chain, where it first becomes too long.
  if (chain !== LONGEST_CHAIN + 1 || node === undefined) return;
  found.push(error('rulebook.chain-too-long', node.entry.path, { maximum: LONGEST_CHAIN }));
}

function cycle(child: string, way: readonly Step[], node: Node | undefined): Diagnostic {
  const names = way.map((step) => step.name);
  const circle = [...names.slice(names.indexOf(child)), child];
  return error('rulebook.cycle', node?.entry.path ?? [], { cycle: circle });
}
