import { MUTATORS } from './mutant.ts';
import type { MutantFate, MutantResult, MutationReport } from './mutate-rules.ts';

/** How many mutants of a kind of change met each fate. */
export type MutationRow = {
  /** A kind of change, or `all`. */
  readonly mutator: string;
  readonly mutants: number;
} & { readonly [Status in MutantFate['status']]: number };

/** A mutation report in numbers. Plain data. */
export interface MutationSummary {
  /** One row for each kind of change that was made. */
  readonly rows: readonly MutationRow[];
  readonly all: MutationRow;
}

/** Counts the fates of the mutants by kind of change. */
export function summaryOf({ results }: Pick<MutationReport, 'results'>): MutationSummary {
  const rows = Object.keys(MUTATORS).flatMap((mutator) => {
    const of = results.filter((one) => one.mutator === mutator);
    return of.length === 0 ? [] : [rowOf(mutator, of)];
  });
  return { rows, all: rowOf('all', results) };
}

function rowOf(mutator: string, results: readonly MutantResult[]): MutationRow {
  const count = (status: MutantFate['status']): number =>
    results.filter((one) => one.status === status).length;
  return {
    mutator,
    mutants: results.length,
    killed: count('killed'),
    equivalent: count('equivalent'),
    explained: count('explained'),
    survived: count('survived'),
  };
}
