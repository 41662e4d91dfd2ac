import {
  completions,
  INPUT_CODES,
  inputBit,
  KERNEL_INPUTS,
  type KernelInput,
} from '../../kernel/inputs.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { reachOf } from '../../kernel/reach.ts';
import { stateAt } from '../../kernel/state.ts';
import { type World, worldsUnder } from '../../kernel/worlds.ts';
import type { LawVersion } from '../../law/law.ts';
import { DEFAULT_READINGS, READINGS, type Readings } from '../../law/readings.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { type ProveOptions, proveSettings } from './theorem.ts';

/** One law and set of readings with every clock that some record leads to under them. */
export interface KernelWorld extends Omit<World, 'readings' | 'states'> {
  readonly readings: Readings;
  readonly states: readonly number[];
}

/** One case: a world, a state and a code of known inputs, with what follows. */
export interface KernelCase {
  readonly world: KernelWorld;
  readonly state: number;
  readonly code: number;
  readonly outcome: Outcome;
}

/** The readings that the law of the procedure depends on; the others are practice or ours. */
const LEGAL = ['clockList', 'specialCase', 'reinstatementCap', 'policyOrPattern'] as const;

/** Every combination of the readings that bear on what is lawful, the default first. */
const LEGAL_READINGS: readonly Readings[] = LEGAL.reduce<readonly Readings[]>(
  (all, name) => READINGS[name].flatMap((value) => all.map((one) => ({ ...one, [name]: value }))),
  [DEFAULT_READINGS],
);

/** Those of them that differ from the default in one reading at most. */
const SINGLE_READINGS = LEGAL_READINGS.filter(
  (readings) => LEGAL.filter((name) => readings[name] !== DEFAULT_READINGS[name]).length <= 1,
);

const cache = new WeakMap<Rulebook, Map<Readings, readonly KernelWorld[]>>();

/**
 * Every world of a rulebook: each law that the procedure tells apart, under every
 * combination of the legal readings that `under` lets through (with `quick`: one reading at
 * a time), with every state that some record, lawful or not, leads to.
 */
export function kernelWorlds(
  options: ProveOptions = {},
  under: Partial<Readings> = {},
): readonly KernelWorld[] {
  const { rulebook } = proveSettings(options);
  const known = cache.get(rulebook) ?? new Map<Readings, readonly KernelWorld[]>();
  cache.set(rulebook, known);
  return legalReadings(options, under).flatMap((readings) => {
    const made =
      known.get(readings) ??
      worldsUnder(rulebook, readings).map((world) => ({
        ...world,
        readings,
        states: [...world.states],
      }));
    known.set(readings, made);
    return made;
  });
}

/** The worlds of the quick form, for statements that try every code of inputs in each. */
export function quickWorlds(
  options?: ProveOptions,
  under?: Partial<Readings>,
): readonly KernelWorld[] {
  return kernelWorlds({ ...proveSettings(options), quick: true }, under);
}

/**
 * Every combination of the legal readings that `under` lets through; fewer with `quick`. A
 * reading that the rules of the procedure do not name is left at its default.
 */
export function legalReadings(
  options: ProveOptions = {},
  under: Partial<Readings> = {},
): readonly Readings[] {
  const { rulebook, quick } = proveSettings(options);
  const expressions = rulebook.rules.map(({ conditions }) => conditions);
  const { facts } = reachOf(rulebook, expressions);
  const only = { ...DEFAULT_READINGS, ...under };
  return (quick ? SINGLE_READINGS : LEGAL_READINGS).filter((readings) =>
    LEGAL.every(
      (name) =>
        readings[name] === only[name] ||
        (under[name] === undefined && facts.has(`reading.${name}`)),
    ),
  );
}

/** Every code of known inputs. */
export const ALL_CODES = completions(0, 0);

/** Every state of a world with one code of each group that its rules tell apart. */
export function* kernelCases(world: KernelWorld): Generator<KernelCase> {
  for (const state of world.states) {
    for (const code of world.table.representatives(ALL_CODES)) {
      yield { world, state, code, outcome: world.table.outcome(state, code) };
    }
  }
}

/** Every state of a world with every code. */
export function* allKernelCases(world: KernelWorld): Generator<KernelCase> {
  for (const state of world.states) {
    for (let code = 0; code < INPUT_CODES; code += 1) {
      yield { world, state, code, outcome: world.table.outcome(state, code) };
    }
  }
}

/** The value of an input in a code. */
export function inputValue(code: number, input: KernelInput): boolean {
  return (code & inputBit(input)) !== 0;
}

/** A world, and optionally a state and a code, in words. */
export function inWords(
  world: { readonly law?: LawVersion; readonly readings: Readings },
  state?: number,
  code?: number,
): string {
  const readings = LEGAL.filter((name) => world.readings[name] !== DEFAULT_READINGS[name]).map(
    (name) => `${name}=${world.readings[name]}`,
  );
  const inputs =
    code === undefined
      ? []
      : [KERNEL_INPUTS.filter((input) => inputValue(code, input)).join('+') || 'no input true'];
  const clock = state === undefined ? [] : [JSON.stringify(stateAt(state))];
  const law = world.law === undefined ? [] : [`law of ${world.law.reportYear}`];
  return [...law, ...readings, ...clock, ...inputs].join(', ');
}
