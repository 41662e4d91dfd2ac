import { KERNEL_INPUTS } from '../../kernel/inputs.ts';
import { type Bit, EVERY, type Gates, NONE, negated } from './gates.ts';
import { OPEN, type Rails } from './rails.ts';

/** One kernel input is asked; what follows is another node, or a group as -1 - group. */
interface DiagramNode {
  readonly input: number;
  readonly no: number;
  readonly yes: number;
}

/**
 * A reduced ordered decision diagram from kernel inputs to groups of codes. On no path is
 * an input asked twice, so that inputs that are unknown can be followed both ways: what is
 * reached is exactly what some completion gives.
 */
export interface Diagram {
  /** Each node after those that it leads to. The last is the first to be asked. */
  readonly nodes: readonly DiagramNode[];
  /** The first node, or the only group as -1 - group. */
  readonly root: number;
}

/** The diagram of a grouping of the codes. */
export function diagramOf(groups: ArrayLike<number>): Diagram {
  const nodes: DiagramNode[] = [];
  const known = new Map<string, number>();
  const make = (input: number, code: number): number => {
    if (input === KERNEL_INPUTS.length) return -1 - (groups[code] ?? 0);
    const no = make(input + 1, code);
    const yes = make(input + 1, code | (1 << input));
    if (no === yes) return no;
    const key = `${input} ${no} ${yes}`;
    const node = known.get(key) ?? nodes.push({ input, no, yes }) - 1;
    known.set(key, node);
    return node;
  };
  const root = make(0, 0);
  return { nodes, root };
}

/** For each group, the rows in which some completion of the inputs leads to it. */
export function reachedGroups<Leaf>(
  { nodes, root }: Diagram,
  count: number,
  inputs: readonly Rails[],
  { and, or }: Gates<Leaf>,
): readonly Bit[] {
  const reached = new Map<number, Bit>([[root, EVERY]]);
  const reach = (to: number, bit: Bit): unknown =>
    reached.set(to, or(reached.get(to) ?? NONE, bit));
  for (const [at, { input, yes, no }] of [...nodes.entries()].reverse()) {
    const here = reached.get(at) ?? NONE;
    const { holds, fails } = inputs[input] ?? OPEN;
    reach(yes, and(here, negated(fails)));
    reach(no, and(here, negated(holds)));
  }
  return Array.from({ length: count }, (_, group) => reached.get(-1 - group) ?? NONE);
}
