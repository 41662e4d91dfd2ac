import type { Notice } from '../classify/classification.ts';
import { expectationOf } from '../classify/expectation.ts';
import { type FoldedYear, foldYear, placementsOf } from '../classify/fold.ts';
import { noticesAboutPast } from '../classify/notices.ts';
import {
  CLASSIFY_OPTIONS,
  type ClassifyOptions,
  type Settings,
  settingsOf,
} from '../classify/options.ts';
import { type RunYear, runYears } from '../classify/run.ts';
import type { ConditionRow } from '../engine/expression.ts';
import { UNKNOWN } from '../engine/kleene.ts';
import type { Placement } from '../facts/placements.ts';
import { FACT_NAMES } from '../facts/vocabulary.ts';
import { gatherFacts } from '../history/gather.ts';
import { historyOf } from '../history/history-of.ts';
import type { History } from '../history/types.ts';
import { inputCodes, type MeritsProgram } from '../kernel/merits.ts';
import type { KernelTable } from '../kernel/table.ts';
import type { LawVersion } from '../law/law.ts';
import { objectProblems } from '../problems/option-names.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { type PresumedFact, presumedFacts } from './presumed.ts';

/** Facts by name. */
export type Facts = ReadonlyMap<string, boolean | number>;

/** What some facts lead to in the year asked about. */
export interface Evaluated {
  readonly row: ConditionRow;
  readonly folded: FoldedYear;
  readonly possible: readonly Placement[];
  /** The facts with what they imply, and the presumptions that still apply. */
  readonly facts: Facts;
  /** Every combination of kernel inputs that some completion of the facts gives. */
  readonly codes: readonly number[];
  /** How often the rules were evaluated for it. */
  readonly evaluations: number;
}

/** A year about which advice is asked: where it starts from, and a way to try other facts. */
export interface Situation {
  readonly history: History;
  readonly year: number;
  readonly settings: Settings;
  readonly run: readonly RunYear[];
  /** The year itself: the last one of the run. */
  readonly target: RunYear;
  readonly states: readonly number[];
  readonly table: KernelTable;
  readonly merits: MeritsProgram;
  /** Facts stated of the year, or following from what is stated. */
  readonly stated: Facts;
  /** What the record implies for the year itself, or leaves presumably unchanged from the last. */
  readonly presumed: readonly PresumedFact[];
  readonly notices: readonly Notice[];
  /** Tries facts, with or without the presumptions that they leave standing. */
  evaluate(facts: Facts, presume: boolean): Evaluated;
  /** What practice would lead one to expect of facts, presumptions counted. */
  practice(facts: Facts): Practice;
}

/** What practice says of a placement that the law allows (law.md §13.20). */
export interface Practice {
  /** Those of the possible placements that practice leads one to expect; never none. */
  readonly expected: readonly Placement[];
  /** Practices that speak against everything possible, so that none of it is expected more. */
  readonly against: readonly string[];
}

/**
 * Prepares a year for advice. By default the year after the last one with a recorded
 * placement, or the last year itself where only facts are stated of it. `names` are the
 * options that the caller takes.
 *
 * @throws ProblemsError with every problem of the history or the options.
 */
export function situationOf(
  history: History | unknown,
  options: ClassifyOptions = {},
  names: readonly string[] = CLASSIFY_OPTIONS,
): Situation {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const known = historyOf(history);
  const last = known.years.at(-1);
  const next = last?.placement === undefined ? last?.year : last.year + 1;
  const asked = options.year ?? next;
  const settings = settingsOf(asked === undefined ? options : { ...options, year: asked }, names);
  const run = asked === undefined ? [] : runYears(known, settings, asked, asked + 1);
  const target = run.at(-1);
  if (target === undefined) throw new ProblemsError([problem('history.no-year', ['years'])]);
  const { year } = target;
  const presumed = presumedFacts(run, target);
  const stated = new Map([...target.merits.facts.known].map(([name, { value }]) => [name, value]));
  const { table, states } = target;
  const { merits } = target.merits;
  return {
    history: known,
    year,
    settings,
    run,
    target,
    states,
    table,
    merits,
    stated,
    presumed,
    notices: noticesAboutPast(run, target, settings),
    practice: (facts) => {
      const all = completed(target, facts, presumed, settings);
      const tried = runYears(withFacts(known, year, all), settings, year, year).at(-1) ?? target;
      const { expected, practices, contradicted } = expectationOf(tried);
      return { expected, against: contradicted ? practices : [] };
    },
    evaluate: (facts, presume) => {
      const all = completed(target, facts, presume ? presumed : [], settings);
      const row = FACT_NAMES.map((name) => all.get(name));
      const steps = inputCodes(merits, row, 'law');
      let step = steps.next();
      let evaluations = 1;
      for (; !step.done; evaluations += 1)
        step = steps.next(merits.program.evaluate(step.value.facts, 'law', step.value.forced));
      const waived = all.get('waiver.granted') === true && hasFindings(target, stated, all);
      const folded = foldYear(table, states, step.value, {
        recorded: null,
        waived,
        run: target.signals.run,
      });
      return {
        row: merits.program.evaluate(row, 'law'),
        folded,
        possible: placementsOf(folded.ways),
        facts: all,
        codes: step.value,
        evaluations,
      };
    },
  };
}

/** The history up to a year of which some facts are stated, and nothing else. */
function withFacts({ country, years }: History, year: number, facts: Facts): History {
  const named = [...facts].filter(([name]) => !name.startsWith(WAIVER));
  const waiver = [...facts].flatMap(([name, value]) =>
    name.startsWith(WAIVER) ? [[name.slice(WAIVER.length), value] as const] : [],
  );
  const entry = {
    year,
    facts: Object.fromEntries(named),
    ...(waiver.length === 0 ? {} : { waiver: Object.fromEntries(waiver) }),
  };
  return historyOf({ country, years: [...years.filter((one) => one.year < year), entry] });
}

const WAIVER = 'waiver.';

/**
 * The facts with what follows from them, exactly as if they were stated. A presumption
 * stands only while they leave open the condition it is about.
 */
function completed(
  { merits: { merits, law }, year }: RunYear,
  facts: Facts,
  presumed: readonly PresumedFact[],
  settings: Settings,
): Facts {
  const all = new Map(withImplied(facts, year, law));
  const row = merits.program.evaluate(
    FACT_NAMES.map((name) => all.get(name)),
    'law',
  );
  const standing = presumed.filter(({ fact }) => {
    if (all.has(fact)) return false;
    const condition = [...settings.rulebook.conditions].find(([, one]) => one.decidedBy === fact);
    const at = merits.program.index.get(condition?.[0] ?? '') ?? -1;
    return at < 0 || row[at] === UNKNOWN;
  });
  for (const { fact, value } of standing) all.set(fact, value);
  return standing.length === 0 ? all : withImplied(all, year, law);
}

function withImplied(facts: Facts, year: number, law: LawVersion): Facts {
  const stated = Object.fromEntries([...facts].map(([name, value]) => [name, { value }]));
  const { known } = gatherFacts({ year, facts: stated }, undefined, law);
  return new Map([...known].map(([name, { value }]) => [name, value]));
}

/** True where the year would state more than its waiver (law.md §13.10, §13.16). */
function hasFindings({ entry }: RunYear, stated: Facts, all: Facts): boolean {
  if (Object.keys(entry?.facts ?? {}).length > 0) return true;
  return [...all].some(
    ([name, value]) => !name.startsWith('waiver.') && stated.get(name) !== value,
  );
}
