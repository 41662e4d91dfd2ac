import type { Classification } from '../../classify/classification.ts';
import { decisiveSets } from '../../classify/decisive.ts';
import { type Expectation, expectationOf } from '../../classify/expectation.ts';
import { findingsOf } from '../../classify/findings.ts';
import { causesOf, placementsOf } from '../../classify/fold.ts';
import { missingFacts } from '../../classify/missing.ts';
import { noticesOf } from '../../classify/notices.ts';
import { type Settings, settingsOf } from '../../classify/options.ts';
import { type RunYear, runYears } from '../../classify/run.ts';
import { stateAt } from '../../kernel/state.ts';
import type { LawVersion } from '../../law/law.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { caseProblems, refuseGiven, subjectProblems } from './given.ts';
import type { ConformanceCase } from './types.ts';

/** What an expectation may ask of an answer. A `Classification` is one. */
export type ConformanceAnswer = Pick<
  Classification,
  'year' | 'possible' | 'expected' | 'causes' | 'conditions' | 'decisive' | 'missing' | 'notices'
> & { readonly state: Pick<Classification['state'], 'before' | 'after'> };

/** What a case is run with: a rulebook, and the law of each year where it is another. */
export interface ConformanceSubject {
  readonly rulebook?: Rulebook;
  /** The law of a report year, in place of the law in force. */
  readonly laws?: (reportYear: number) => LawVersion;
}

/** The years of a case that it asks about, run but not yet answered. */
export interface ConformanceRun {
  readonly settings: Settings;
  /** Every year from the first of the history on. */
  readonly run: readonly RunYear[];
  readonly targets: readonly RunYear[];
}

/** Runs a case as far as its last year asked about. Throws RulebookError where rules leave a gap. */
export function runCase(
  one: ConformanceCase,
  { rulebook = DEFAULT_RULEBOOK, laws }: ConformanceSubject = {},
): ConformanceRun {
  // A case under a what-if law has said what its law is.
  const given = laws === undefined || one.law !== undefined ? {} : { laws };
  const settings: Settings = { ...settingsFor(one, rulebook), ...given };
  const years = one.expect.map(({ year }) => year);
  const run = runYears(one.history, settings, Math.max(...years), Math.min(...years));
  return { settings, run, targets: run.filter(({ year }) => years.includes(year)) };
}

/**
 * The answers to a case for the years that it asks about, in order of year. Each part is
 * worked out when it is first read: a run over many rulebooks mostly reads but one.
 *
 * @throws RulebookError where the rulebook leaves a gap; ProblemsError (`input.wrong-type`) for
 * what is no case of `parseConformance`, or no rulebook.
 */
export function answersTo(
  one: ConformanceCase,
  subject: ConformanceSubject = {},
): readonly ConformanceAnswer[] {
  refuseGiven([...caseProblems(one), ...subjectProblems(subject)]);
  const { settings, run, targets } = runCase(one, subject);
  return targets.map((target) => answerOf(one, run, target, settings));
}

function settingsFor({ readings, law, advanceBy, resume }: ConformanceCase, rulebook: Rulebook) {
  return settingsOf({
    rulebook,
    ...(readings === undefined ? {} : { readings }),
    ...(law === undefined ? {} : { law }),
    ...(advanceBy === undefined ? {} : { advanceBy }),
    ...(resume === undefined ? {} : { resume }),
  });
}

function answerOf(
  { history }: ConformanceCase,
  run: readonly RunYear[],
  target: RunYear,
  settings: Settings,
): ConformanceAnswer {
  const { folded } = target;
  const expectation = once((): Expectation => expectationOf(target));
  const conditions = once(() => findingsOf(target, settings));
  return {
    year: target.year,
    state: { before: folded.before.map(stateAt), after: folded.after.map(stateAt) },
    get possible() {
      return placementsOf(folded.ways);
    },
    get causes() {
      return causesOf(folded.ways);
    },
    get expected() {
      return expectation().expected;
    },
    get conditions() {
      return conditions();
    },
    get decisive() {
      return decisiveSets(target, settings);
    },
    get missing() {
      return missingFacts(target, settings);
    },
    get notices() {
      return noticesOf(history.country, run, target, expectation(), settings);
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
