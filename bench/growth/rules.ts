import { FACT_NAMES } from '../../src/facts/vocabulary.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { meritsProgram } from '../../src/kernel/merits.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { columnEvaluator } from '../../src/simulate/columns/column-evaluator.ts';
import { casesOf } from '../inputs/cases.ts';
import { cpuTime } from '../measure/cpu-time.ts';
import { interleave, median } from '../measure/interleave.ts';
import { columnsOf } from '../peers/columns.ts';
import { grownRulebook } from './grown-rulebook.ts';

/** What a rulebook of some size costs. */
export interface RulesCost {
  readonly copies: number;
  readonly conditions: number;
  /** Milliseconds of processor time to compile for one law version. */
  readonly compileProgram: number;
  readonly compileColumns: number;
  /** Microseconds for each country-year: one pass of the program, and of the columns. */
  readonly program: number;
  readonly columns: number;
}

const YEAR = 2025;
const ROWS = 4_096;

/** The rulebook once and several times over, through program and columns. */
export async function growthOfRules(
  copies: readonly number[],
  effort: { readonly rounds: number; readonly time: number; readonly warmup: number },
): Promise<readonly RulesCost[]> {
  const cases = casesOf(ROWS * 1.25).slice(0, ROWS);
  const rows = cases.map(({ facts }) => FACT_NAMES.map((name) => facts[name]));
  const columns = columnsOf(cases);
  const costs: RulesCost[] = [];
  for (const count of copies) {
    // Another object each time: what is compiled is kept with the rulebook.
    const rulebook = { ...grownRulebook(DEFAULT_RULEBOOK, KERNEL_INPUTS, count) };
    const compiled = cpuTime();
    const merits = meritsProgram(rulebook, lawOf(YEAR).parameters, DEFAULT_READINGS);
    const compileProgram = cpuTime() - compiled;
    const evaluator = columnEvaluator({ rulebook });
    const classes = new Uint32Array(ROWS);
    const begun = cpuTime();
    evaluator.merits(YEAR, columns, classes);
    const compileColumns = cpuTime() - begun;
    const samples = await interleave(
      [
        {
          name: 'program',
          size: ROWS,
          batch: () => rows.map((row) => merits.program.evaluate(row, 'practice')).length,
        },
        {
          name: 'columns',
          size: ROWS,
          batch: () => evaluator.merits(YEAR, columns, classes),
        },
      ],
      effort,
    );
    costs.push({
      copies: count,
      conditions: merits.program.names.length,
      compileProgram,
      compileColumns,
      program: median(samples.get('program') ?? []),
      columns: median(samples.get('columns') ?? []),
    });
  }
  return costs;
}
