import type { ConditionRow } from '../engine/expression.ts';
import type { FactRow, FactValue } from '../engine/facts.ts';
import { UNKNOWN } from '../engine/kleene.ts';
import { FACT_NAMES } from '../facts/vocabulary.ts';
import { gatherFacts, type YearFacts } from '../history/gather.ts';
import type { HistoryYear } from '../history/types.ts';
import {
  type Evaluation,
  FACT_SLOTS,
  inputCodes,
  type MeritsProgram,
  meritsProgram,
  settledCodes,
} from '../kernel/merits.ts';
import type { LawVersion } from '../law/law.ts';
import { lawFor, type Settings } from './options.ts';

/** The merits phase of one year: independent of the past, ready for the kernel. */
export interface YearMerits {
  readonly year: number;
  readonly law: LawVersion;
  readonly facts: YearFacts;
  readonly row: FactRow;
  readonly merits: MeritsProgram;
  /** Truth of every condition by law, statute and determinations alone. */
  readonly lawRow: ConditionRow;
  /** The same, our defaults and State's practice counted; by law alone where not asked for. */
  readonly practiceRow: ConditionRow;
  /** Kernel inputs that are possible, and those that are expected. */
  readonly lawCodes: readonly number[];
  readonly practiceCodes: readonly number[];
}

/** True where the law leaves open whether a condition of the program holds. */
export function isOpen({ merits, lawRow }: YearMerits, condition: string): boolean {
  return lawRow[merits.program.index.get(condition) ?? -1] === UNKNOWN;
}

/** Something that answers evaluations of one program: ours, or a second opinion. */
export type Evaluator = (evaluation: Evaluation, program: MeritsProgram['program']) => ConditionRow;

/** Our own evaluator. */
const evaluateDirectly: Evaluator = ({ facts, mode, forced, before }, program) =>
  program.evaluate(facts, mode, forced, before);

/**
 * The merits of one year as a generator of evaluations (see `inputCodes`), so that the
 * same steps serve our synchronous engine and an asynchronous second opinion. Practice
 * is evaluated only where it is wanted: the clock of later years never needs it.
 */
export function* meritsSteps(
  year: number,
  entry: HistoryYear | undefined,
  before: HistoryYear | undefined,
  settings: Settings,
  practice: boolean,
): Generator<
  Evaluation & { readonly program: MeritsProgram['program'] },
  YearMerits,
  ConditionRow
> {
  const law = lawFor(year, settings);
  const merits = meritsProgram(settings.rulebook, law.parameters, settings.readings);
  const facts = gatherFacts(entry, before, law);
  const row = rowOf(facts);
  return { year, law, facts, row, merits, ...(yield* conclusionsOf(merits, row, practice)) };
}

type Conclusions = Pick<YearMerits, 'lawRow' | 'practiceRow' | 'lawCodes' | 'practiceCodes'>;

function* conclusionsOf(
  merits: MeritsProgram,
  row: FactRow,
  practice: boolean,
): Generator<
  Evaluation & { readonly program: MeritsProgram['program'] },
  Conclusions,
  ConditionRow
> {
  const { program } = merits;
  const codes = function* (mode: 'law' | 'practice', evaluated: ConditionRow) {
    const steps = inputCodes(merits, row, mode);
    let step = steps.next();
    while (!step.done) {
      const asked = step.value;
      const known = asked.facts === row && asked.forced === undefined;
      step = steps.next(known ? evaluated : yield { ...asked, program });
    }
    return step.value;
  };
  const lawRow = yield { facts: row, mode: 'law', program };
  const lawCodes = settledCodes(merits, row, 'law', lawRow) ?? (yield* codes('law', lawRow));
  if (!practice) return { lawRow, practiceRow: lawRow, lawCodes, practiceCodes: lawCodes };
  const practiceRow = yield { facts: row, mode: 'practice', program, before: lawRow };
  const practiceCodes =
    settledCodes(merits, row, 'practice', practiceRow) ?? (yield* codes('practice', practiceRow));
  return { lawRow, practiceRow, lawCodes, practiceCodes };
}

/** Years that state no more facts than this are evaluated once for equal facts. */
const FEW = 3;
/** How many such evaluations are kept for one law and set of readings. */
const MOST_KEPT = 500;

const kept = new WeakMap<MeritsProgram, Map<string, Conclusions>>();

/** The merits of one year, evaluated at once; only once for equal facts where there are few. */
export function yearMerits(
  year: number,
  entry: HistoryYear | undefined,
  before: HistoryYear | undefined,
  settings: Settings,
  practice: boolean,
): YearMerits {
  const law = lawFor(year, settings);
  const merits = meritsProgram(settings.rulebook, law.parameters, settings.readings);
  const facts = gatherFacts(entry, before, law);
  const row = rowOf(facts);
  if (facts.known.size > FEW) {
    return { year, law, facts, row, merits, ...finish(conclusionsOf(merits, row, practice)) };
  }
  const known = kept.get(merits) ?? new Map<string, Conclusions>();
  kept.set(merits, known);
  const key = `${practice}${[...facts.known].map(([name, { value }]) => `|${name}=${value}`).join('')}`;
  const found = known.get(key) ?? finish(conclusionsOf(merits, row, practice));
  if (known.size < MOST_KEPT) known.set(key, found);
  return { year, law, facts, row, merits, ...found };
}

const BLANK: FactRow = FACT_NAMES.map(() => undefined);

/** The facts of a year by slot. */
function rowOf({ known }: YearFacts): FactRow {
  const row: (FactValue | undefined)[] = [...BLANK];
  for (const [name, { value }] of known) {
    const slot = FACT_SLOTS.get(name);
    if (slot !== undefined) row[slot] = value;
  }
  return row;
}

function finish<Made>(
  steps: Generator<Evaluation & { readonly program: MeritsProgram['program'] }, Made, ConditionRow>,
): Made {
  let step = steps.next();
  while (!step.done) step = steps.next(evaluateDirectly(step.value, step.value.program));
  return step.value;
}
