import { classify } from '../../src/classify/classify.ts';
import { replay } from '../../src/classify/replay.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { chanceOf } from '../inputs/chance.ts';
import { type Effort, interleave, median } from '../measure/interleave.ts';

/** What a history of some length takes. */
export interface YearsCost {
  readonly years: number;
  /** Microseconds for the last year alone, its clock worked out from all years before. */
  readonly last: number;
  /** Microseconds for each year where every year is answered. */
  readonly each: number;
}

/** Made-up histories from 2001 on, longer and longer, each year with a placement. */
export async function growthOfYears(
  counts: readonly number[],
  effort: Effort,
): Promise<readonly YearsCost[]> {
  const timed = counts.flatMap((years) => {
    const history = historyWith(years);
    return [
      { name: `last ${years}`, size: 1, batch: () => classify(history) },
      { name: `each ${years}`, size: years, batch: () => replay(history) },
    ];
  });
  const samples = await interleave(timed, effort);
  const time = (name: string): number => median(samples.get(name) ?? []);
  return counts.map((years) => ({
    years,
    last: time(`last ${years}`),
    each: time(`each ${years}`),
  }));
}

function historyWith(count: number) {
  const chance = chanceOf(count);
  const years = Array.from({ length: count }, (_, at) => ({
    year: 2001 + at,
    placement: chance.of(PLACEMENTS.slice(0, at < 3 ? 2 : 4)),
  }));
  return historyOf({ country: 'THA', years });
}
