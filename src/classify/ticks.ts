import { type KernelState, stateAt } from '../kernel/state.ts';
import type { Tick } from './classification.ts';
import type { RunYear } from './run.ts';
import { only, summaryOf } from './summary.ts';

/**
 * The earlier years that the clock of `target` rests on, oldest first: back to the last
 * year after which nothing was counted, armed or open, and always the year before.
 */
export function yearsBehind(run: readonly RunYear[], target: RunYear): readonly RunYear[] {
  const behind: RunYear[] = [];
  for (const year of run.slice(0, run.indexOf(target)).reverse()) {
    const after = only(year.folded.after);
    const settled = after !== null && isQuiet(stateAt(after));
    if (settled && behind.length > 0) break;
    behind.unshift(year);
    if (settled) break;
  }
  return behind;
}

/**
 * The earlier years that made the clock of `target` tick, oldest first: those of the
 * present run, and of the run and Tier 3 behind a cap that is armed or spent.
 */
export function ticksOf(run: readonly RunYear[], target: RunYear): readonly Tick[] {
  if (target.folded.before.every((state) => isQuiet(stateAt(state)))) return [];
  return yearsBehind(run, target).flatMap((year) => {
    const tick = tickOf(year);
    return tick === null ? [] : [tick];
  });
}

function isQuiet({ run, cap, arming }: KernelState): boolean {
  return run === 0 && cap === 'clear' && !arming;
}

function tickOf(year: RunYear): Tick | null {
  const placement = year.signals.recorded ?? only(summaryOf(year.folded).possible);
  const uncertain = (year.entry?.provenance ?? 'stated') !== 'stated';
  const taken = year.folded.before.map((state) => {
    const next = year.table.next(state, 'tier-2-watch-list');
    return stateAt(next).waivers > stateAt(state).waivers;
  });
  if (placement === 'tier-2-watch-list') {
    const granted = year.entry?.waiver?.granted === true;
    const implied = taken.every(Boolean) ? 'implied' : taken.some(Boolean) ? 'unknown' : 'none';
    return { year: year.year, placement, waiver: granted ? 'granted' : implied, uncertain };
  }
  if (placement === null) return { year: year.year, placement, waiver: 'unknown', uncertain };
  if (placement !== 'tier-3') return null;
  return { year: year.year, placement, waiver: 'none', uncertain };
}
