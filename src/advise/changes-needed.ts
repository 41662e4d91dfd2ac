import type { Notice } from '../classify/classification.ts';
import { CLASSIFY_OPTIONS, type ClassifyOptions } from '../classify/options.ts';
import { UNKNOWN } from '../engine/kleene.ts';
import type { FactDefinition } from '../facts/define.ts';
import type { Placement } from '../facts/placements.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import type { History } from '../history/types.ts';
import { describeValue } from '../problems/describe.ts';
import { objectProblems } from '../problems/option-names.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { type Barrier, barriersTo, firstYearOpen } from './barriers.ts';
import { candidateSets } from './candidates.ts';
import type { ChangeSet } from './change-sets.ts';
import { minimalSets } from './minimal-sets.ts';
import type { PresumedFact } from './presumed.ts';
import { type Evaluated, type Situation, situationOf } from './situation.ts';
import { targetOf } from './target.ts';
import { refuseUnfound, Work } from './work.ts';

/** One fact that would have to be found otherwise, or to be established. */
export interface Change {
  readonly fact: string;
  /** Null where it is unknown now. */
  readonly from: boolean | number | null;
  readonly to: boolean | number;
  /** True where `from` is a presumption and not stated. */
  readonly presumed: boolean;
  /** Who can make it so. */
  readonly actor: FactDefinition['actor'];
  readonly question: string;
  readonly cite: string;
}

/** A minimal set of changes that leads to the target. */
export interface ChangeOption {
  readonly changes: readonly Change[];
  /** `certain`: the target is then the only placement. `possible`: it is one of several. */
  readonly gives: 'certain' | 'possible';
  /** Every placement possible after the changes. */
  readonly possible: readonly Placement[];
  /** Those of them that practice would lead one to expect; never none. */
  readonly expected: readonly Placement[];
  /** Practices that speak against all of them: lawful, but not as State has placed countries. */
  readonly againstPractice: readonly string[];
  /** Conditions that come out differently after the changes. */
  readonly flips: readonly {
    readonly condition: string;
    readonly title: string;
    readonly cite: string;
  }[];
}

/** What would have to change for a placement this year. */
export interface ChangesNeeded {
  readonly country: string;
  readonly year: number;
  readonly target: Placement;
  /** Possible as things stand, presumptions counted. */
  readonly possible: readonly Placement[];
  /** Those of them that practice leads one to expect; never none. */
  readonly expected: readonly Placement[];
  readonly presumed: readonly PresumedFact[];
  /** Smallest first; those after which the target is certain come after those after which it is possible. */
  readonly options: readonly ChangeOption[];
  /** Rules of the clock that forbid the target this year, whatever is found; else empty. */
  readonly barriers: readonly Barrier[];
  /** With barriers: the first later year in which the law allows the target; null within 20 years. */
  readonly firstYear: number | null;
  /** Sets of more changes than this were not looked for. */
  readonly largest: number;
  /** True where something was left out: sets larger than `largest`, or too many to hold. */
  readonly cut: boolean;
  /** True where the search was given up before its end; `cut` is true then too. */
  readonly givenUp: boolean;
  readonly notices: readonly Notice[];
}

/** Sets of up to so many changes are looked for, to tell whether something is left out. */
const DEEPEST = 24;

/** Most options that are told. */
const MOST_OPTIONS = 1_000;

/** The options of `changesNeeded` by name. */
const ADVICE_OPTIONS: readonly string[] = [...CLASSIFY_OPTIONS, 'largest'];

/** How advice is asked for. */
export type AdviceOptions = ClassifyOptions & {
  /** Largest set of changes to look for, 1 to 10; 7 by default. */
  readonly largest?: number;
};

/**
 * Every minimal set of changed facts that gives a country the target placement in this
 * report year, each checked by evaluating the year again. Facts that nobody stated start
 * from what the record implies, presumably unchanged, and the answer says so.
 *
 * @throws ProblemsError for bad input, an unknown target, a target that is already the
 * only placement possible (`advice.target-is-present`), or a rulebook of one's own so
 * entangled that the search was given up before it found anything (`advice.too-entangled`).
 */
export function changesNeeded(
  history: History | unknown,
  target: Placement,
  options: AdviceOptions = {},
): ChangesNeeded {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const { largest = 7 } = options;
  const wanted = targetOf(target);
  refuseLargest(largest);
  const situation = situationOf(history, options, ADVICE_OPTIONS);
  const base = situation.evaluate(situation.stated, true);
  if (base.possible.length === 1 && base.possible[0] === wanted) {
    throw new ProblemsError([problem('advice.target-is-present', ['target'], { target: wanted })]);
  }
  const [looking, trying] = [new Work(), new Work()];
  const { certain, possible, cut } = candidateSets(situation, wanted, DEEPEST, looking);
  const candidates = [...certain, ...possible];
  const measured = measuredBy(trying, situation);
  const { sets, larger } = minimalSets(measured, candidates, wanted, largest, trying);
  // Each is worked out at length: of very many the smallest are told.
  const found = sets.slice(0, MOST_OPTIONS);
  refuseUnfound(found.length, [looking, trying]);
  const barriers = barriersTo(situation, wanted);
  return {
    country: situation.history.country,
    year: situation.year,
    target: wanted,
    possible: base.possible,
    expected: situation.practice(situation.stated).expected,
    presumed: situation.presumed,
    options: found.map((set) => optionOf(situation, base, set)),
    barriers,
    firstYear: barriers.length > 0 ? firstYearOpen(situation, wanted) : null,
    largest,
    cut: cut || larger || found.length < sets.length,
    givenUp: looking.spent || trying.spent,
    notices: situation.notices,
  };
}

/** What trying a set of facts costs in steps of work, beside the conditions evaluated. */
const TRIAL = 5_000;

/** A situation in which every trial is counted. */
function measuredBy(work: Work, situation: Situation): Situation {
  const { names } = situation.merits.program;
  return {
    ...situation,
    evaluate: (facts, presume) => {
      const made = situation.evaluate(facts, presume);
      work.take(TRIAL + made.evaluations * names.length);
      return made;
    },
  };
}

function refuseLargest(largest: number): void {
  if (Number.isInteger(largest) && largest >= 1 && largest <= 10) return;
  const params = { found: describeValue(largest), allowed: ['1 to 10'], nearest: null };
  throw new ProblemsError([problem('input.not-allowed', ['largest'], params)]);
}

/** The facts after a set of changes: what is stated, with the changes laid over it. */
function applied(situation: Situation, set: ChangeSet): ReadonlyMap<string, boolean | number> {
  return new Map([...situation.stated, ...set]);
}

function optionOf(situation: Situation, base: Evaluated, set: ChangeSet): ChangeOption {
  const facts = applied(situation, set);
  const after = situation.evaluate(facts, true);
  const presumed = new Map(situation.presumed.map(({ fact, value }) => [fact, value]));
  const changes = [...set].flatMap(([fact, to]): readonly Change[] => {
    const definition = VOCABULARY[fact];
    if (definition === undefined) return [];
    const { actor, question, cite } = definition;
    const stated = situation.stated.get(fact);
    const from = stated ?? presumed.get(fact) ?? null;
    const unstated = stated === undefined && presumed.has(fact);
    return [{ fact, from, to, presumed: unstated, actor, question, cite }];
  });
  const { names } = situation.merits.program;
  const flips = names.flatMap((name, at) => {
    const condition = situation.settings.rulebook.conditions.get(name);
    if (condition === undefined || base.row[at] === after.row[at] || after.row[at] === UNKNOWN)
      return [];
    return [{ condition: name, title: condition.title, cite: condition.cite }];
  });
  const gives = after.possible.length === 1 ? 'certain' : 'possible';
  const { expected, against: againstPractice } = situation.practice(facts);
  return { changes, gives, possible: after.possible, expected, againstPractice, flips };
}
