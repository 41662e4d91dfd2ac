import { budgetsOf } from '../budgets.ts';
import type { Results } from '../results.ts';

/** Identifier of the figures as JSON, and of their shape. */
const SCHEMA = 'tvpa-tiers/bench/1';

/** The figures of a run as JSON; `docs/bench.md` tells what they mean. */
export function jsonOf(results: Results): string {
  const { machine, quick, agreement, race } = results;
  const competitors = results.standings.map(
    ({ name, time, againstSameAnswer, againstOneRun, toClassify, toHandWritten }) => ({
      name,
      microseconds: round(time),
      againstSameAnswer: round(againstSameAnswer),
      againstOneRun: round(againstOneRun),
      toClassify: round(toClassify),
      toHandWritten: round(toHandWritten),
    }),
  );
  const batch = results.batch.map(({ name, time, toHandWritten }) => ({
    name,
    microseconds: round(time),
    toHandWritten: round(toHandWritten),
  }));
  const forecast = Object.fromEntries(
    Object.entries(race).map(([name, value]) => [name, round(Number(value))]),
  );
  const budgets = budgetsOf(results).map((budget) => ({
    ...budget,
    measured: round(budget.measured),
  }));
  const figures = {
    schema: SCHEMA,
    quick,
    machine,
    agreement,
    competitors,
    batch,
    forecast,
    budgets,
  };
  return `${JSON.stringify(figures, null, 2)}\n`;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
