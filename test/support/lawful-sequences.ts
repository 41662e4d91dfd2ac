import type { Placement } from '../../src/facts/placements.ts';
import { TIERS } from '../../src/facts/placements.ts';
import { type KernelState, stateIndex } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { lawOf } from '../../src/law/law.ts';
import type { Readings } from '../../src/law/readings.ts';

/** Placement sequences to a target, found by trying every one; each joined by spaces. */
export interface BruteForced {
  readonly some: readonly string[];
  readonly certain: readonly string[];
}

type Follow = (state: KernelState, year: number) => ReadonlyMap<Placement, KernelState>;

/** What may follow from a state in a report year, by the public `step` alone. */
function follower(readings: Readings): Follow {
  const known = new Map<string, ReadonlyMap<Placement, KernelState>>();
  return (state, year) => {
    const key = `${stateIndex(state)} ${year}`;
    const found =
      known.get(key) ??
      new Map(step(state, {}, lawOf(year), readings).map((one) => [one.placement, one.next]));
    known.set(key, found);
    return found;
  };
}

/**
 * Every shortest sequence, of at most `longest` placements, after which a country is at the
 * target: from some of the states, and from all of them. Nothing is merged and nothing cut.
 */
export function lawfulSequences(
  states: readonly KernelState[],
  target: Placement,
  first: number,
  longest: number,
  readings: Readings,
  steps: readonly Placement[] = TIERS,
): BruteForced {
  const follow = follower(readings);
  const search = (certain: boolean): readonly string[] => {
    for (let length = 1; length <= longest; length += 1) {
      const found: string[] = [];
      const walk = (alive: readonly KernelState[], line: readonly Placement[]): void => {
        if (line.length === length) {
          if (line.at(-1) === target) found.push(line.join(' '));
          return;
        }
        for (const placement of steps) {
          const next = alive.flatMap((state) => {
            const to = follow(state, first + line.length).get(placement);
            return to === undefined ? [] : [to];
          });
          if (certain ? next.length === alive.length : next.length > 0) {
            walk(next, [...line, placement]);
          }
        }
      };
      walk(states, []);
      if (found.length > 0) return found;
    }
    return [];
  };
  return { some: search(false), certain: search(true) };
}
