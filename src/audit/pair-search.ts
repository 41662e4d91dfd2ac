import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { bitCount } from '../kernel/bit-count.ts';
import { inputBit, KERNEL_INPUTS } from '../kernel/inputs.ts';
import { INITIAL_STATE, stateIndex } from '../kernel/state.ts';
import type { KernelTable } from '../kernel/table.ts';
import { FIRST_REPORT_YEAR } from '../law/law.ts';

/** The two laws to be told apart, as kernels of each report year. */
export interface PairSearch {
  tables(year: number): readonly [a: KernelTable, b: KernelTable];
  /** From this report year on neither law changes. */
  readonly settledFrom: number;
  /** True where neither law ever changes: then the report years mean nothing. */
  readonly constant: boolean;
}

/** One year of the way to a difference: the clocks before it and the inputs of the year. */
export interface PairYear {
  readonly year: number;
  readonly a: number;
  readonly b: number;
  readonly code: number;
}

/** What a search found: the years up to the difference, the last one with it; or null. */
export interface PairFound {
  readonly years: readonly PairYear[] | null;
  /** Pairs of clocks that were looked at; with `years` null, every pair there is. */
  readonly pairs: number;
}

interface Node {
  readonly year: number;
  readonly a: number;
  readonly b: number;
  readonly before: Node | null;
  /** Inputs of the year before, which led here. */
  readonly code: number;
}

/**
 * The shortest line of yearly inputs on which two laws give different placements although
 * the findings mean the same to both: breadth-first over pairs of clocks. A country may
 * enter in any report year; of lines of equal length one that begins late is preferred,
 * so that the law of today is looked at first.
 */
export function searchPairs(search: PairSearch): PairFound {
  const initial = stateIndex(INITIAL_STATE);
  const starts = search.constant ? [search.settledFrom] : yearsDown(search.settledFrom);
  const seen = new Set<string>();
  let layer = starts.map((year): Node => ({ year, a: initial, b: initial, before: null, code: 0 }));
  for (const node of layer) seen.add(keyOf(search, node));
  while (layer.length > 0) {
    const next: Node[] = [];
    for (const node of layer) {
      const [first, second] = search.tables(node.year);
      for (const code of inputCodesOf(first, second)) {
        const one = first.outcome(node.a, code);
        const other = second.outcome(node.b, code);
        if (one.merits !== other.merits) continue;
        if (one.placement !== other.placement) {
          return { years: yearsTo(node, code), pairs: seen.size };
        }
        const to = { year: node.year + 1, a: one.next, b: other.next, before: node, code };
        const key = keyOf(search, to);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(to);
      }
    }
    layer = next;
  }
  return { years: null, pairs: seen.size };
}

/**
 * The fewest findings of one year that the two laws take for different merits: the latest
 * report year first. Null where no combination of inputs does.
 */
export function searchFindings(search: PairSearch): PairYear | null {
  const initial = stateIndex(INITIAL_STATE);
  const years = search.constant ? [search.settledFrom] : yearsDown(search.settledFrom);
  for (const year of years) {
    const [first, second] = search.tables(year);
    const codes = [...inputCodesOf(first, second)].sort((x, y) => bitCount(x) - bitCount(y));
    const code = codes.find((one) => {
      const a = first.outcome(initial, one);
      const b = second.outcome(initial, one);
      return a.merits !== b.merits && a.placement !== b.placement;
    });
    if (code !== undefined) return { year, a: initial, b: initial, code };
  }
  return null;
}

const codeLists = new WeakMap<KernelTable, WeakMap<KernelTable, readonly number[]>>();

/**
 * Every combination of the inputs that either law reads, all others false. The watch list
 * comes first, then the placements in order; the fewest inputs, and no waiver, before more.
 */
function inputCodesOf(a: KernelTable, b: KernelTable): readonly number[] {
  const known = codeLists.get(a) ?? new WeakMap<KernelTable, readonly number[]>();
  codeLists.set(a, known);
  const found = known.get(b);
  if (found) return found;
  const made = makeCodes(a, b);
  known.set(b, made);
  return made;
}

const SHOWN_FIRST: readonly Placement[] = ['tier-2-watch-list', 'tier-2', 'tier-3', 'tier-1'];

function makeCodes(a: KernelTable, b: KernelTable): readonly number[] {
  let codes = [0];
  for (const input of KERNEL_INPUTS) {
    const read = [a, b].some(({ procedure }) =>
      [...procedure.inputsOf('merits'), ...procedure.inputsOf('placement')].includes(input),
    );
    if (read) codes = codes.flatMap((code) => [code, code | inputBit(input)]);
  }
  const initial = stateIndex(INITIAL_STATE);
  const order = [...SHOWN_FIRST, ...PLACEMENTS.slice(4)];
  const rank = (code: number): number =>
    order.indexOf(a.outcome(initial, code).merits) * 16 + bitCount(code);
  return codes.sort((x, y) => rank(x) - rank(y) || x - y);
}

function keyOf({ settledFrom, constant }: PairSearch, { year, a, b }: Node): string {
  return `${constant ? 0 : Math.min(year, settledFrom)} ${a} ${b}`;
}

function yearsDown(last: number): readonly number[] {
  return Array.from({ length: last - FIRST_REPORT_YEAR + 1 }, (_, at) => last - at);
}

function yearsTo(node: Node, code: number): readonly PairYear[] {
  const { year, a, b, before } = node;
  const last = { year, a, b, code };
  return before === null ? [last] : [...yearsTo(before, node.code), last];
}
