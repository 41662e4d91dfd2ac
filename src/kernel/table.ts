import type { FactValue } from '../engine/facts.ts';
import type { Cause } from '../facts/causes.ts';
import { isPlacement, type Placement } from '../facts/placements.ts';
import { problem } from '../problems/problem.ts';
import type { Rule } from '../rulebook/types.ts';
import { clockFacts, type FactsToFill, setFact } from './clock-facts.ts';
import { INPUT_CODES, inputBit, KERNEL_INPUTS } from './inputs.ts';
import { onceForLaw } from './once-for-law.ts';
import type { Outcome } from './outcome.ts';
import { compileProcedure, constantsOf, type EventType, type Procedure } from './procedure.ts';
import { RulebookError } from './rulebook-error.ts';
import { type KernelState, stateAt, stateIndex } from './state.ts';

/**
 * The kernel of one law version and set of readings: what every state and every
 * combination of known inputs leads to. Each entry is made by running the rules, once.
 */
export interface KernelTable {
  readonly procedure: Procedure;
  /** The outcome of a state (by number) and a code of known inputs. */
  outcome(state: number, code: number): Outcome;
  /** The state that a placement leaves, whatever led to it: the record moves the clock so. */
  next(state: number, placement: Placement): number;
  /** One code for each group that no rule of the procedure tells apart: the law's rules only. */
  representatives(codes: readonly number[]): readonly number[];
  /** The same, telling apart what practice tells apart too. */
  practiceRepresentatives(codes: readonly number[]): readonly number[];
  /** Practices that speak against an outcome: names of the rules, none where it is as expected. */
  unexpected(state: number, code: number): readonly string[];
}

/** The kernel table of a law's parameters and readings; made once, then kept. */
export const kernelTable = /* @__PURE__ */ onceForLaw((rulebook, parameters, readings) =>
  makeTable(compileProcedure(rulebook, constantsOf(parameters, readings))),
);

function makeTable(procedure: Procedure): KernelTable {
  const merits = memo((code: number) => meritsOf(procedure, code));
  const outcomes = memo((key: number) => {
    const state = stateAt(Math.floor(key / INPUT_CODES));
    return outcomeOf(procedure, state, key % INPUT_CODES, merits(key % INPUT_CODES), next);
  });
  const nexts = memo2((state: number, placement: Placement) =>
    nextOf(procedure, stateAt(state), placement),
  );
  const next = (state: number, placement: Placement): number => nexts(state, placement);
  const practice = memo((key: number) => {
    const facts = factsOf(procedure, stateAt(Math.floor(key / INPUT_CODES)), key % INPUT_CODES);
    set(procedure, facts, 'merits', merits(key % INPUT_CODES).value);
    return procedure.holding('unexpected', facts).map((rule) => rule.name);
  });
  return {
    procedure,
    outcome: (state, code) => outcomes(state * INPUT_CODES + code),
    next,
    representatives: grouping(merits, inputMask(procedure, ['placement'])),
    practiceRepresentatives: grouping(merits, inputMask(procedure, ['placement', 'unexpected'])),
    unexpected: (state, code) => practice(state * INPUT_CODES + code),
  };
}

function factsOf(procedure: Procedure, state: KernelState, code: number): FactsToFill {
  const facts = clockFacts(procedure.slots, state);
  for (const input of KERNEL_INPUTS) set(procedure, facts, input, (code & inputBit(input)) !== 0);
  return facts;
}

function set(procedure: Procedure, facts: FactsToFill, name: string, value: FactValue): void {
  setFact(procedure.slots, facts, name, value);
}

interface Merits {
  readonly rule: string;
  readonly value: Placement;
  readonly cause: Cause;
}

function meritsOf(procedure: Procedure, code: number): Merits {
  const facts: FactsToFill = [];
  for (const input of KERNEL_INPUTS) set(procedure, facts, input, (code & inputBit(input)) !== 0);
  const [rule] = deciding(procedure, 'merits', facts);
  return {
    rule: rule.name,
    value: placementOf(procedure, rule, facts),
    cause: causeOf(procedure, rule, facts),
  };
}

function outcomeOf(
  procedure: Procedure,
  state: KernelState,
  code: number,
  merits: Merits,
  next: KernelTable['next'],
): Outcome {
  const facts = factsOf(procedure, state, code);
  set(procedure, facts, 'merits', merits.value);
  set(procedure, facts, 'meritsCause', merits.cause);
  const [rule, ...defeated] = deciding(procedure, 'placement', facts);
  const placement = placementOf(procedure, rule, facts);
  const ground = procedure.value(rule.event.params.ground, facts);
  return {
    placement,
    cause: causeOf(procedure, rule, facts),
    ground: typeof ground === 'string' ? ground : null,
    merits: merits.value,
    rules: [merits.rule, rule.name],
    defeated: defeated.map((one) => one.name),
    next: next(stateIndex(state), placement),
  };
}

/** The next state follows from the state and the final placement alone. */
function nextOf(procedure: Procedure, state: KernelState, placement: Placement): number {
  const facts = clockFacts(procedure.slots, state);
  set(procedure, facts, 'placement', placement);
  const change = (type: EventType): FactValue | undefined => {
    const [rule] = deciding(procedure, type, facts);
    return procedure.value(rule.event.params.change, facts);
  };
  const run = counted(change('run'), state.run);
  set(procedure, facts, 'next.run', run);
  const waivers = counted(change('waivers'), state.waivers);
  const arming = change('arming');
  const cap = change('cap');
  return stateIndex({
    run,
    waivers,
    arming: arming === 'keep' ? state.arming : arming === 'set',
    cap: cap === 'armed' || cap === 'stint' || cap === 'clear' ? cap : state.cap,
    previous: placement,
  });
}

function counted(change: FactValue | undefined, count: number): number {
  if (change === 'increment') return count + 1;
  return change === 'zero' ? 0 : count;
}

function deciding(procedure: Procedure, type: EventType, facts: FactsToFill): [Rule, ...Rule[]] {
  const [rule, ...rest] = procedure.holding(type, facts);
  if (rule === undefined) throw new RulebookError([problem('rulebook.gap', [], { type })]);
  return [rule, ...rest];
}

function placementOf(procedure: Procedure, rule: Rule, facts: FactsToFill): Placement {
  const value = procedure.value(rule.event.params.value, facts);
  if (isPlacement(value)) return value;
  throw new RulebookError([
    problem('rulebook.not-a-placement', ['rules', rule.name, 'event', 'params', 'value'], {
      found: String(value),
    }),
  ]);
}

function causeOf(procedure: Procedure, rule: Rule, facts: FactsToFill): Cause {
  return String(procedure.value(rule.event.params.cause, facts)) as Cause;
}

/** Bits of the inputs that rules of these types read themselves, beside the merits. */
function inputMask(procedure: Procedure, types: readonly EventType[]): number {
  let mask = 0;
  for (const type of types) {
    for (const input of procedure.inputsOf(type)) mask |= inputBit(input);
  }
  return mask;
}

/** Keeps the first code of each group with the same merits and the same bits of the mask. */
function grouping(
  merits: (code: number) => Merits,
  mask: number,
): (codes: readonly number[]) => readonly number[] {
  const known = new WeakMap<readonly number[], readonly number[]>();
  return (codes) => {
    const found = known.get(codes);
    if (found) return found;
    const groups = new Map<string, number>();
    for (const code of codes) {
      const key = `${merits(code).rule}|${code & mask}`;
      if (!groups.has(key)) groups.set(key, code);
    }
    const made = [...groups.values()];
    known.set(codes, made);
    return made;
  };
}

function memo<Value>(make: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

function memo2<Value>(
  make: (state: number, placement: Placement) => Value,
): (state: number, placement: Placement) => Value {
  const known = new Map<Placement, (state: number) => Value>();
  return (state, placement) => {
    const row = known.get(placement) ?? memo((one: number) => make(one, placement));
    known.set(placement, row);
    return row(state);
  };
}
