import { INITIAL_STATE, type KernelState, stateIndex } from '../../src/kernel/state.ts';
import { type StepOutcome, step } from '../../src/kernel/step.ts';
import type { LawVersion } from '../../src/law/law.ts';
import { DEFAULT_READINGS, type Readings } from '../../src/law/readings.ts';
import { MERITS } from './placement-line.ts';

/** A side to be told apart from another: the law of each year, and readings. */
export interface TriedSide {
  readonly lawAt: (year: number) => LawVersion;
  readonly readings?: Partial<Readings>;
}

/** Findings of a letter: `w` is the watch list with a waiver. */
const LETTERS = {
  '1': MERITS['tier-1'],
  '2': MERITS['tier-2'],
  W: MERITS['tier-2-watch-list'],
  w: MERITS['tier-2-watch-list'],
  '3': MERITS['tier-3'],
  S: MERITS['special-case'],
} as const;

/** A letter for what is found in one year. */
export type Letter = keyof typeof LETTERS;

function stepper({ lawAt, readings = {} }: TriedSide) {
  const known = new Map<string, StepOutcome>();
  return (state: KernelState, letter: Letter, year: number): StepOutcome => {
    const key = `${stateIndex(state)} ${letter} ${year}`;
    const found = known.get(key);
    if (found) return found;
    const inputs = {
      specialCase: false,
      notRated: false,
      fullyMeetsMinimumStandards: false,
      ...LETTERS[letter],
      waiverGranted: letter === 'w',
    };
    const [only, ...others] = step(state, inputs, lawAt(year), {
      ...DEFAULT_READINGS,
      ...readings,
    }).filter((one, at, all) => all.findIndex((two) => two.placement === one.placement) === at);
    if (only === undefined || others.length > 0) throw new Error(`${letter} is not one placement`);
    known.set(key, only);
    return only;
  };
}

/**
 * The length of the shortest line of letters, of at most `longest`, on which two sides
 * differ, from any of the first years; null where there is none. Every line is tried.
 */
export function shortestDifference(
  a: TriedSide,
  b: TriedSide,
  letters: readonly Letter[],
  firsts: readonly number[],
  longest: number,
): number | null {
  const [left, right] = [stepper(a), stepper(b)];
  const differs = (x: KernelState, y: KernelState, year: number, rest: number): boolean =>
    letters.some((letter) => {
      const one = left(x, letter, year);
      const other = right(y, letter, year);
      if (one.placement !== other.placement) return true;
      return rest > 1 && differs(one.next, other.next, year + 1, rest - 1);
    });
  for (let length = 1; length <= longest; length += 1) {
    if (firsts.some((first) => differs(INITIAL_STATE, INITIAL_STATE, first, length))) return length;
  }
  return null;
}
