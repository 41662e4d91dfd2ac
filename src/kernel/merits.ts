import { conesOf } from '../engine/cones.ts';
import type { ConditionRow } from '../engine/expression.ts';
import { type FactRow, type FactSlots, type FactValue, slotsOf } from '../engine/facts.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../engine/kleene.ts';
import { compileProgram, type Mode, type Program } from '../engine/program.ts';
import { FACT_NAMES, VOCABULARY } from '../facts/vocabulary.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { completions, KERNEL_INPUTS } from './inputs.ts';
import { onceForLaw } from './once-for-law.ts';
import { constantsOf } from './procedure.ts';

/** Slot of every fact of the vocabulary. */
export const FACT_SLOTS: FactSlots = /* @__PURE__ */ slotsOf(FACT_NAMES);

/** The merits of one law version and set of readings: findings in, kernel inputs out. */
export interface MeritsProgram {
  readonly program: Program;
  /** Positions of the kernel inputs among the conditions, -1 where the rulebook lacks one. */
  readonly inputs: readonly number[];
  /** Boolean facts that must be split case by case when unknown, by slot. */
  readonly sharedFacts: readonly number[];
  /** Kernel inputs that another kernel input names, by position of the condition. */
  readonly sharedInputs: readonly number[];
  /** Positions of the kernel inputs that name a shared one, by its position. */
  readonly namedBy: ReadonlyMap<number, readonly number[]>;
}

/** One thing to evaluate: facts, mode, and the values forced upon shared inputs. */
export interface Evaluation {
  readonly facts: FactRow;
  readonly mode: Mode;
  readonly forced?: ReadonlyMap<number, Truth>;
  /** A row that who evaluates may start from (see `Program.evaluate`). */
  readonly before?: ConditionRow;
}

/** The merits program of a law's parameters and readings; compiled once, then kept. */
export const meritsProgram = /* @__PURE__ */ onceForLaw((rulebook, parameters, readings) =>
  compileMerits(rulebook, constantsOf(parameters, readings)),
);

function compileMerits(
  rulebook: Rulebook,
  constants: Readonly<Record<string, FactValue>>,
): MeritsProgram {
  const program = compileProgram(rulebook, { roots: KERNEL_INPUTS, slots: FACT_SLOTS, constants });
  const cones = conesOf(rulebook, KERNEL_INPUTS);
  const users = new Map<string, number>();
  const namedBy = new Map<number, number[]>();
  const positionOf = (input: string): number => program.index.get(input) ?? -1;
  for (const [input, cone] of cones) {
    for (const [fact, pull] of cone.facts)
      users.set(fact, (users.get(fact) ?? 0) + (pull === 3 ? 2 : 1));
    for (const root of cone.roots) {
      const at = positionOf(root);
      namedBy.set(at, [...(namedBy.get(at) ?? []), positionOf(input)]);
    }
  }
  const shared = [...users].filter(
    ([fact, count]) => count > 1 && VOCABULARY[fact]?.type === 'boolean',
  );
  return {
    program,
    inputs: KERNEL_INPUTS.map(positionOf),
    sharedFacts: shared.map(([fact]) => FACT_SLOTS.get(fact) ?? -1),
    sharedInputs: [...namedBy.keys()].sort((a, b) => a - b),
    namedBy,
  };
}

/**
 * Most unknown facts that are split case by case, so that a rulebook of others cannot take
 * more than linear time; with more, `possible` may be too wide, never too narrow
 * (`checkRules` warns). The shipped rulebook splits none.
 */
export const MOST_SPLIT = 8;

/**
 * Every combination of known kernel inputs that some completion of the unknown facts
 * gives, as codes. Exact in law mode: shared unknown facts are split case by case. In
 * practice mode our defaults may settle more. A generator, so that whoever evaluates
 * (our program, or an asynchronous second opinion) only has to answer what it yields.
 */
export function* inputCodes(
  merits: MeritsProgram,
  facts: FactRow,
  mode: Mode,
): Generator<Evaluation, readonly number[], ConditionRow> {
  const unknown =
    mode === 'law' ? merits.sharedFacts.filter((slot) => facts[slot] === undefined) : [];
  const lists: (readonly number[])[] = [];
  for (const split of splits(facts, unknown.slice(0, MOST_SPLIT))) {
    lists.push(...(yield* forcedCodes(merits, { facts: split, mode })));
  }
  const [first] = lists;
  return lists.length === 1 && first ? first : union(lists);
}

/**
 * The same where the conditions as they are evaluated tell it already, since nothing needs
 * to be split; null where something does.
 */
export function settledCodes(
  merits: MeritsProgram,
  facts: FactRow,
  mode: Mode,
  row: ConditionRow,
): readonly number[] | null {
  const split = mode === 'law' && merits.sharedFacts.some((slot) => facts[slot] === undefined);
  return split || openInput(merits, row) !== undefined ? null : codesOfRow(merits, row);
}

/** The first shared input that must be taken both ways, or undefined. */
function openInput(
  { sharedInputs, namedBy }: MeritsProgram,
  row: ConditionRow,
): number | undefined {
  const isOpen = (at: number): boolean => row[at] === UNKNOWN;
  return sharedInputs.find((at) => isOpen(at) && namedBy.get(at)?.some(isOpen));
}

/**
 * Codes under one filling of the shared facts. An input that is still open, and that one
 * still open names, is taken both ways, in order of dependency: what it settles is seen
 * before the next one is taken.
 */
function* forcedCodes(
  merits: MeritsProgram,
  evaluation: Evaluation,
): Generator<Evaluation, readonly (readonly number[])[], ConditionRow> {
  const row = yield evaluation;
  const open = openInput(merits, row);
  if (open === undefined) return [codesOfRow(merits, row)];
  const lists: (readonly number[])[] = [];
  for (const truth of [FALSE, TRUE]) {
    const forced = new Map<number, Truth>([...(evaluation.forced ?? []), [open, truth]]);
    lists.push(...(yield* forcedCodes(merits, { ...evaluation, forced, before: row })));
  }
  return lists;
}

/** The completions of the kernel inputs as a row of conditions gives them. */
function codesOfRow(merits: MeritsProgram, row: ConditionRow): readonly number[] {
  let known = 0;
  let value = 0;
  for (const [input, at] of merits.inputs.entries()) {
    const truth = row[at] ?? UNKNOWN;
    if (truth !== UNKNOWN) known |= 1 << input;
    if (truth === TRUE) value |= 1 << input;
  }
  return completions(known, value);
}

function* splits(facts: FactRow, slots: readonly number[]): Generator<FactRow> {
  for (let way = 0; way < 1 << slots.length; way += 1) {
    if (slots.length === 0) yield facts;
    else {
      const filled = [...facts];
      for (const [position, slot] of slots.entries()) filled[slot] = (way & (1 << position)) !== 0;
      yield filled;
    }
  }
}

const numbers = new WeakMap<readonly number[], number>();
const unions = new Map<string, readonly number[]>();
let listsSeen = 0;

/** The union of code lists, one object for the same lists so that it can serve as a key. */
function union(lists: readonly (readonly number[])[]): readonly number[] {
  const key = lists.map(numberOf).join();
  const known = unions.get(key);
  if (known) return known;
  const codes = [...new Set(lists.flat())].sort((a, b) => a - b);
  unions.set(key, codes);
  return codes;
}

function numberOf(list: readonly number[]): number {
  const known = numbers.get(list);
  if (known !== undefined) return known;
  listsSeen += 1;
  numbers.set(list, listsSeen);
  return listsSeen;
}
