import { UNKNOWN } from '../engine/kleene.ts';
import { PLACEMENTS } from '../facts/placements.ts';
import { FACT_NAMES, VOCABULARY } from '../facts/vocabulary.ts';
import { KERNEL_INPUTS, type KernelInput } from '../kernel/inputs.ts';
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
  const feeds = new Map<string, KernelInput[]>();
  for (const input of inputs) {
    for (const fact of unknownFactsBelow(input, run, settings)) {
      feeds.set(fact, [...(feeds.get(fact) ?? []), input]);
    }
  }
  return FACT_NAMES.flatMap((fact) => {
    const definition = VOCABULARY[fact];
    const fed = feeds.get(fact);
    if (definition === undefined || fed === undefined || !inForce(fact, run.year)) return [];
    const { question, cite, actor } = definition;
    return [{ fact, question, cite, actor, inputs: fed }];
  });
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
  const codes = new Set(list);
  const placement = (state: number, code: number) => run.table.outcome(state, code).placement;
  const turns = (code: number, other: number): boolean =>
    codes.has(other) &&
    run.folded.before.some((state) => placement(state, code) !== placement(state, other));
  // Inputs that share facts do not flip one by one: then the two halves tell them apart.
  const divides = (bit: number): boolean =>
    run.folded.before.some((state) => {
      const half = (value: number) =>
        PLACEMENTS.filter((one) =>
          list.some((code) => (code & bit) === value && placement(state, code) === one),
        ).join();
      return half(0) !== half(bit);
    });
  return KERNEL_INPUTS.filter((_input, at) => {
    const bit = 1 << at;
    return (known & bit) === 0 && (list.some((code) => turns(code, code ^ bit)) || divides(bit));
  });
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
