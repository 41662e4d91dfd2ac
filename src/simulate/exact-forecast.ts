import type { History } from '../history/types.ts';
import { objectProblems } from '../problems/option-names.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { type ForecastBasis, type ForecastPlan, planForecast } from './forecast-plan.ts';
import { type Shares, sharesOf } from './forecast-shares.ts';
import { BRANCHES } from './year-table.ts';

/** One country in one projected year: probabilities, without any drawing. */
export interface ExactForecastRow extends Shares {
  readonly country: string;
  readonly year: number;
  readonly projected: true;
}

/**
 * What `forecast` comes to with ever more runs: the probability of each placement and cause,
 * by carrying the distribution over the clock's states from year to year through the same
 * tables. In order of country code, then of year.
 *
 * @throws ProblemsError as `forecast` does.
 */
export function exactForecast(
  histories: readonly (History | unknown)[],
  basis: ForecastBasis,
): readonly ExactForecastRow[] {
  const wrong = objectProblems(basis);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const plan = planForecast(histories, basis);
  return plan.countries.flatMap(({ country, first, starts }) => {
    const states = new Map(starts.map((state) => [state, 1 / starts.length]));
    return yearsOf(plan, first, states).map(
      ([year, shares]): ExactForecastRow => ({ country, year, projected: true, ...shares }),
    );
  });
}

function yearsOf(
  { tables, until }: ForecastPlan,
  first: number,
  starts: ReadonlyMap<number, number>,
): readonly (readonly [year: number, shares: Shares])[] {
  let states = starts;
  const years: (readonly [number, Shares])[] = [];
  for (let year = first; year <= until; year += 1) {
    const table = tables.get(year);
    if (table === undefined) break;
    const weights = new Float64Array(table.next.length);
    const after = new Map<number, number>();
    for (const [state, weight] of states) {
      for (let at = state * BRANCHES; at < (state + 1) * BRANCHES; at += 1) {
        const part = weight * (table.probabilities[at] ?? 0);
        if (part === 0) continue;
        weights[at] = part;
        const next = table.next[at] ?? 0;
        after.set(next, (after.get(next) ?? 0) + part);
      }
    }
    years.push([year, sharesOf(table.outcomes, weights, 1)]);
    states = after;
  }
  return years;
}
