import { UNKNOWN } from '../engine/kleene.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import { INPUT_CODES, KERNEL_INPUTS, type KernelInput } from '../kernel/inputs.ts';
import { FACT_SLOTS } from '../kernel/merits.ts';
import type { KernelTable } from '../kernel/table.ts';
import { factsBelow } from '../rulebook/facts-below.ts';
import type { MissingFact } from './classification.ts';
import type { Settings } from './options.ts';
import { remainingInputs } from './remaining.ts';
import type { RunYear } from './run.ts';

/**
 * The unknown facts that could still decide the placement: those below an open kernel
 * input that makes a difference, as far as they can settle it in law. Empty where the
 * placement is settled.
 */
export function missingFacts(run: RunYear, settings: Settings): readonly MissingFact[] {
  const inputs = openInputs(run);
  if (inputs.length === 0) return [];
  const feeds = new Map<string, KernelInput[]>();
  for (const input of inputs) {
    for (const fact of unknownFactsBelow(input, run, settings)) {
      feeds.set(fact, [...(feeds.get(fact) ?? []), input]);
    }
  }
  const inOrder = [...feeds].sort(([a], [b]) => slotOf(a) - slotOf(b));
  return inOrder.flatMap(([fact, fed]) => {
    const definition = VOCABULARY[fact];
    if (definition === undefined || !inForce(fact, run.year)) return [];
    const { question, cite, actor } = definition;
    return [{ fact, question, cite, actor, inputs: fed }];
  });
}

function slotOf(fact: string): number {
  return FACT_SLOTS.get(fact) ?? -1;
}

/** Kernel inputs on which the placement of some state turns, among the codes that remain. */
function openInputs(run: RunYear): readonly KernelInput[] {
  const { codes: list, known } = remainingInputs(run);
  if (
    run.folded.ways.every(
      ({ outcome }) => outcome.placement === run.folded.ways[0]?.outcome.placement,
    )
  ) {
    return [];
  }
  const deciding = decidingBits(run.table, run.folded.before, list);
  return KERNEL_INPUTS.filter((_input, at) => (deciding & ~known & (1 << at)) !== 0);
}

const decidingOf = new WeakMap<KernelTable, WeakMap<readonly number[], Map<string, number>>>();

/** The inputs on which the placement of some state turns; kept with the table and the codes. */
function decidingBits(
  table: KernelTable,
  states: readonly number[],
  codes: readonly number[],
): number {
  const byCodes = decidingOf.get(table) ?? new WeakMap<readonly number[], Map<string, number>>();
  decidingOf.set(table, byCodes);
  const kept = byCodes.get(codes) ?? new Map<string, number>();
  byCodes.set(codes, kept);
  const key = states.join();
  const found =
    kept.get(key) ?? states.reduce((bits, state) => bits | turning(table, state, codes), 0);
  kept.set(key, found);
  return found;
}

function turning(table: KernelTable, state: number, codes: readonly number[]): number {
  const placements = new Map(codes.map((code) => [code, table.outcome(state, code).placement]));
  let bits = 0;
  for (let bit = 1; bit < INPUT_CODES; bit <<= 1) {
    const halves = [new Set<string>(), new Set<string>()] as const;
    let turns = false;
    for (const [code, placement] of placements) {
      halves[(code & bit) === 0 ? 0 : 1].add(placement);
      const other = placements.get(code ^ bit);
      turns ||= other !== undefined && other !== placement;
    }
    // Inputs that share facts do not flip one by one: then the two halves tell them apart.
    if (turns || !sameSet(...halves)) bits |= bit;
  }
  return bits;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

/** Unknown facts of the vocabulary below an open input. */
function unknownFactsBelow(
  input: KernelInput,
  run: RunYear,
  settings: Settings,
): readonly string[] {
  const { program } = run.merits.merits;
  const isOpen = (name: string): boolean =>
    run.merits.lawRow[program.index.get(name) ?? -1] === UNKNOWN;
  return [...factsBelow(settings.rulebook, input, isOpen)].filter(
    (fact) => VOCABULARY[fact] !== undefined && !run.merits.facts.known.has(fact),
  );
}

/** True where the law of a report year asks for a fact. */
export function inForce(fact: string, year: number): boolean {
  const span = VOCABULARY[fact]?.inForce;
  return span === undefined || (year >= span[0] && year <= (span[1] ?? year));
}
