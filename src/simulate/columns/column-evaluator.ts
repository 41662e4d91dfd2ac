import { type ClassifyOptions, lawFor, type Settings, settingsOf } from '../../classify/options.ts';
import { statesBefore } from '../../classify/run.ts';
import { type KernelState, stateAt, stateIndex } from '../../kernel/state.ts';
import { stateProblems } from '../../kernel/state-problems.ts';
import { yearProblems } from '../../law/year-problems.ts';
import { describeValue } from '../../problems/describe.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { columnProblems, listProblems } from './check-columns.ts';
import { newClockSets } from './clock-sets.ts';
import type { ColumnOutcome } from './column-outcome.ts';
import type { FactColumns } from './fact-columns.ts';
import { type MeritsColumns, meritsColumns } from './merits-columns.ts';
import { newOutcomeList } from './outcome-list.ts';
import { signalColumns } from './year-signals.ts';
import { type YearSteps, yearSteps } from './year-steps.ts';

/**
 * The rulebook over columns: many countries at once, each carried from year to year by one
 * number, that of the set of clock states that it may be in. All answers are those of
 * `classify`. Memory is that of the columns; what it keeps beside them grows with the
 * number of different situations, not with rows.
 */
export interface ColumnEvaluator {
  /**
   * The number of the clocks that are possible at the start of a report year of which nothing
   * earlier is known, or of given states.
   *
   * @throws ProblemsError for what is no report year, no state of the clock, or an empty list.
   */
  clocks(start: number | readonly KernelState[]): number;
  /** The states behind a number of `clocks`. Throws ProblemsError for a number it never gave. */
  states(clocks: number): readonly KernelState[];
  /**
   * Takes every row through one report year. `clocks` holds the clocks at the start of the
   * year, and then those after it; `outcomes` becomes the number of what the year brings.
   *
   * @throws ProblemsError for a year out of range, for columns that do not fit, and for clocks
   * that have no such number; rows before the first such one are done then.
   */
  step(year: number, columns: FactColumns, clocks: Uint32Array, outcomes: Uint32Array): void;
  /**
   * What a number of `outcomes` stands for; the same object each time. Throws ProblemsError for
   * a number that `step` never gave.
   */
  outcome(number: number): ColumnOutcome;
  /**
   * The findings alone: writes a number for every row, the same in rows whose possible and
   * expected kernel inputs no rule of the year's law can tell apart.
   *
   * @throws ProblemsError as `step` does.
   */
  merits(year: number, columns: FactColumns, classes: Uint32Array): void;
}

/** What an evaluator over columns can be told. */
export type ColumnOptions = Pick<ClassifyOptions, 'readings' | 'rulebook'>;

/**
 * Makes an evaluator over columns. What it compiles is kept for each law version and set
 * of readings.
 *
 * @throws ProblemsError with every problem of the options. A what-if law is none of them: the
 * record tells about findings only through the law it was made under (see `classifyMany`).
 *
 * @example
 * ```ts
 * import { columnEvaluator, emptyColumns, setFact } from 'tvpa-tiers';
 *
 * const columns = emptyColumns(2);
 * for (const row of [0, 1]) setFact(columns, 'fullyMeetsMinimumStandards', row, row === 1);
 * setFact(columns, 'significantEfforts', 0, true);
 * const evaluator = columnEvaluator();
 * const clocks = new Uint32Array(2).fill(evaluator.clocks(2002));
 * const outcomes = new Uint32Array(2);
 * evaluator.step(2002, columns, clocks, outcomes);
 * [...outcomes].map((number) => evaluator.outcome(number).possible[0]); // => ['tier-2', 'tier-1']
 * ```
 */
export function columnEvaluator(options: ColumnOptions = {}): ColumnEvaluator {
  return evaluatorOf(settingsOf(options, OPTIONS));
}

const OPTIONS: readonly string[] = ['readings', 'rulebook'];

/** Rows that are taken through a year together: what lies between fits into a near cache. */
const SLICE = 8192;

/** The same for complete settings; a what-if law in them is not looked at. */
export function evaluatorOf(settings: Settings): ColumnEvaluator {
  const sets = newClockSets();
  const outcomes = newOutcomeList();
  const steps = new Map<MeritsColumns, YearSteps>();
  const begun = new Map<number, number>();
  const classes = new Uint32Array(SLICE);
  const signals = new Uint32Array(SLICE);
  const meritsOf = (year: number): MeritsColumns =>
    meritsColumns(settings.rulebook, lawFor(year, settings).parameters, settings.readings);
  const stepsOf = (merits: MeritsColumns): YearSteps => {
    const made = steps.get(merits) ?? yearSteps(merits, sets, outcomes);
    steps.set(merits, made);
    return made;
  };
  const startOf = (year: number): number => {
    const made = begun.get(year) ?? sets.of(statesBefore(year, settings));
    begun.set(year, made);
    return made;
  };
  return {
    clocks: (start) => {
      refuseStart(start);
      return typeof start === 'number' ? startOf(start) : sets.of(start.map(stateIndex));
    },
    states: (clocks) => sets.at(clocks).map(stateAt),
    outcome: outcomes.at,
    merits: (year, columns, into) => {
      refuse(year, columns, { classes: into });
      meritsOf(year).classes(columns, 0, columns.rows, into);
    },
    step: (year, columns, clocks, into) => {
      refuse(year, columns, { clocks, outcomes: into });
      const merits = meritsOf(year);
      const procedure = stepsOf(merits);
      const beside = signalColumns(columns, year, lawFor(year, settings).parameters);
      for (let from = 0; from < columns.rows; from += SLICE) {
        const rows = Math.min(SLICE, columns.rows - from);
        merits.classes(columns, from, rows, classes);
        beside?.write(from, rows, signals);
        const beyond = beside === null ? null : signals;
        procedure.take({ from, rows, classes, signals: beyond, sets: clocks, outcomes: into });
      }
    },
  };
}

function refuseStart(start: unknown): void {
  const problems = Array.isArray(start) ? startProblems(start) : yearOrList(start);
  if (problems.length > 0) throw new ProblemsError(problems);
}

function startProblems(states: readonly unknown[]): readonly Problem[] {
  if (states.length === 0) return [problem('options.empty-resume', ['start'])];
  return states.flatMap((state, at) => stateProblems(state, ['start', at]));
}

function yearOrList(start: unknown): readonly Problem[] {
  if (typeof start === 'number') return yearProblems(start, ['start']);
  const params = { found: describeValue(start), expected: 'a report year or a list of states' };
  return [problem('input.wrong-type', ['start'], params)];
}

function refuse(year: number, columns: FactColumns, lists: Record<string, Uint32Array>): void {
  const problems: readonly Problem[] = [
    ...yearProblems(year, ['year']),
    ...columnProblems(columns),
    ...Object.entries(lists).flatMap(([name, list]) =>
      listProblems([name], list, Uint32Array, columns.rows),
    ),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
}
