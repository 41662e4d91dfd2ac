import type { ConditionRow } from '../engine/expression.ts';
import type { FactRow, FactValue } from '../engine/facts.ts';
import { FACT_NAMES } from '../facts/vocabulary.ts';
import { gatherFacts, type YearFacts } from '../history/gather.ts';
import type { HistoryYear } from '../history/types.ts';
import {
  type Evaluation,
  inputCodes,
  type MeritsProgram,
  meritsProgram,
} from '../kernel/merits.ts';
import { type LawVersion, lawOf } from '../law/law.ts';
import type { Settings } from './options.ts';

/** The merits phase of one year: independent of the past, ready for the kernel. */
export interface YearMerits {
  readonly year: number;
  readonly law: LawVersion;
  readonly facts: YearFacts;
  readonly row: FactRow;
  readonly merits: MeritsProgram;
  /** Truth of every condition by law, statute and determinations alone. */
  readonly lawRow: ConditionRow;
  /** The same, our defaults and State's practice counted. */
  readonly practiceRow: ConditionRow;
  /** Kernel inputs that are possible, and those that are expected. */
  readonly lawCodes: readonly number[];
  readonly practiceCodes: readonly number[];
}

/** Something that answers evaluations of one program: ours, or a second opinion. */
export type Evaluator = (evaluation: Evaluation, program: MeritsProgram['program']) => ConditionRow;

/** Our own evaluator. */
export const evaluateDirectly: Evaluator = ({ facts, mode, forced }, program) =>
  program.evaluate(facts, mode, forced);

/**
 * The merits of one year as a generator of evaluations (see `inputCodes`), so that the
 * same steps serve our synchronous engine and an asynchronous second opinion.
 */
export function* meritsSteps(
  year: number,
  entry: HistoryYear | undefined,
  before: HistoryYear | undefined,
  settings: Settings,
): Generator<
  Evaluation & { readonly program: MeritsProgram['program'] },
  YearMerits,
  ConditionRow
> {
  const law = lawOf(year, settings.law);
  const merits = meritsProgram(settings.rulebook, law.parameters, settings.readings);
  const { program } = merits;
  const facts = gatherFacts(entry, before, law);
  const row: FactValue[] = [];
  for (const [slot, name] of FACT_NAMES.entries()) {
    const known = facts.known.get(name);
    if (known !== undefined) row[slot] = known.value;
  }
  const lawRow = yield { facts: row, mode: 'law', program };
  const practiceRow = yield { facts: row, mode: 'practice', program };
  const codes = function* (mode: 'law' | 'practice') {
    const steps = inputCodes(merits, row, mode);
    let step = steps.next();
    while (!step.done) step = steps.next(yield { ...step.value, program });
    return step.value;
  };
  const lawCodes = yield* codes('law');
  const practiceCodes = yield* codes('practice');
  return { year, law, facts, row, merits, lawRow, practiceRow, lawCodes, practiceCodes };
}

/** The merits of one year, evaluated at once. */
export function yearMerits(
  year: number,
  entry: HistoryYear | undefined,
  before: HistoryYear | undefined,
  settings: Settings,
): YearMerits {
  const steps = meritsSteps(year, entry, before, settings);
  let step = steps.next();
  while (!step.done) step = steps.next(evaluateDirectly(step.value, step.value.program));
  return step.value;
}
