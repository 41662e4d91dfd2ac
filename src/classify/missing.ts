import { VOCABULARY } from '../facts/vocabulary.ts';
import { inputBit, KERNEL_INPUTS, type KernelInput } from '../kernel/inputs.ts';
import type { KernelTable } from '../kernel/table.ts';
import { factsBelow } from '../rulebook/facts-below.ts';
import type { MissingFact } from './classification.ts';
import type { Settings } from './options.ts';
import { remainingInputs } from './remaining.ts';
import type { RunYear } from './run.ts';
import { summaryOf } from './summary.ts';
import { isOpen } from './year-merits.ts';

/**
 * The unknown facts that could still decide the placement: those below an open kernel
 * input that makes a difference, as far as they can settle it in law. Empty where the
 * placement is settled.
 */
export function missingFacts(run: RunYear, settings: Settings): readonly MissingFact[] {
  if (summaryOf(run.folded).possible.length === 1) return [];
  const feeds = new Map<string, KernelInput[]>();
  for (const input of openInputs(run)) {
    for (const fact of unknownFactsBelow(input, run, settings)) {
      feeds.set(fact, [...(feeds.get(fact) ?? []), input]);
    }
  }
  const missing: MissingFact[] = [];
  for (const [fact, { question, cite, actor }] of DEFINITIONS) {
    const inputs = feeds.get(fact);
    if (inputs && inForce(fact, run.year)) missing.push({ fact, question, cite, actor, inputs });
  }
  return missing;
}

const DEFINITIONS = /* @__PURE__ */ Object.entries(VOCABULARY);

/** Kernel inputs on which the placement of some state turns, among the codes that remain. */
function openInputs(run: RunYear): readonly KernelInput[] {
  const { codes: list, known } = remainingInputs(run);
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
  for (const input of KERNEL_INPUTS) {
    const bit = inputBit(input);
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
  const below = factsBelow(settings.rulebook, input, (name) => isOpen(run.merits, name));
  return [...below].filter((fact) => !run.merits.facts.known.has(fact));
}

/** True where the law of a report year asks for a fact. */
export function inForce(fact: string, year: number): boolean {
  const span = VOCABULARY[fact]?.inForce;
  return span === undefined || (year >= span[0] && year <= (span[1] ?? year));
}
