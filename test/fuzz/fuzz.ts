import { DOORS, type Verdict } from './doors.ts';
import { HOSTILE_VALUES } from './hostile-values.ts';
import { mutated } from './mutate.ts';
import { randomFrom } from './random.ts';

/** What a door made of many inputs. */
export interface Fuzzed {
  readonly inputs: number;
  readonly answered: number;
  readonly refused: number;
}

/** An input that broke a promise, by what brings it back. */
class Broken extends Error {
  constructor(door: string, seed: number, what: string) {
    super(`${door}, seed ${seed}: ${what}`);
  }
}

/** Longest that any one input may take, in milliseconds: far beyond need, to catch a hang. */
const HANG = 60_000;

const BUILT_IN = [Object, Array, Function, String, Number, Map, Set].map(
  ({ prototype }) => [prototype, Reflect.ownKeys(prototype).length] as const,
);

/** True where something has been put on a prototype that everybody shares. */
export function polluted(): boolean {
  return (
    BUILT_IN.some(([prototype, keys]) => Reflect.ownKeys(prototype).length !== keys) ||
    Object.hasOwn(Object.prototype, 'polluted') ||
    ({} as Record<string, unknown>).polluted !== undefined
  );
}

/**
 * The input of a seed: a valid one as it is, then each hostile value as it is, then valid
 * ones with some nodes changed.
 */
function inputOf(door: string, seed: number): unknown {
  const random = randomFrom(seed);
  const { valid } = doorOf(door);
  if (seed < valid.length) return structuredClone(valid[seed]);
  const whole = HOSTILE_VALUES[seed - valid.length];
  return whole === undefined ? mutated(random.pick(valid), random) : whole();
}

function doorOf(name: string) {
  const door = DOORS[name];
  if (door === undefined) throw new Error(`no door ${name}`);
  return door;
}

/** Tries one seed on a door. Throws Broken where a promise is broken. */
export function trySeed(door: string, seed: number): Verdict {
  const input = inputOf(door, seed);
  const begin = performance.now();
  let verdict: Verdict;
  try {
    verdict = doorOf(door).open(input);
  } catch (error) {
    throw new Broken(door, seed, String((error as Error)?.stack ?? error));
  }
  if (polluted()) throw new Broken(door, seed, 'a prototype was changed');
  if (performance.now() - begin > HANG) throw new Broken(door, seed, 'took too long');
  return verdict;
}

/** Tries seeds from `from` on. */
export function fuzz(door: string, from: number, inputs: number): Fuzzed {
  let answered = 0;
  for (let seed = from; seed < from + inputs; seed += 1) {
    if (trySeed(door, seed) === 'answered') answered += 1;
  }
  return { inputs, answered, refused: inputs - answered };
}
