import type { Notice } from '../classify/classification.ts';
import { foldYear, placementsOf } from '../classify/fold.ts';
import { CLASSIFY_OPTIONS, type ClassifyOptions } from '../classify/options.ts';
import { runYears } from '../classify/run.ts';
import { yearsBehind } from '../classify/ticks.ts';
import type { FactDefinition } from '../facts/define.ts';
import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import { withPlacement } from '../history/edit.ts';
import type { History } from '../history/types.ts';
import { FIRST_REPORT_YEAR } from '../law/law.ts';
import { objectProblems } from '../problems/option-names.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { OpenFacts } from './open-facts.ts';
import { kindOf, openInputs } from './open-inputs.ts';
import type { PresumedFact } from './presumed.ts';
import { type Evaluated, type Situation, situationOf } from './situation.ts';
import { targetOf } from './target.ts';

/** One answer to a question, and what is possible after it. */
export interface Answer {
  readonly answer: boolean | number | Placement;
  readonly possible: readonly Placement[];
}

/** A question that still matters: about a fact of the year, or about an earlier year's placement. */
export interface Question {
  readonly about: { readonly fact: string } | { readonly year: number };
  readonly question: string;
  readonly help: string;
  readonly cite: string;
  readonly actor: FactDefinition['actor'];
  /** What the record makes presumable, or null. */
  readonly presumed: boolean | null;
  readonly answers: readonly Answer[];
  /** Possible placements that an answer removes at least, and on average over the answers. */
  readonly removesAtLeast: number;
  readonly removesOnAverage: number;
}

/** What is still open about a year, and what to ask first. */
export interface NextQuestions {
  readonly country: string;
  readonly year: number;
  /** Possible by what is stated alone. */
  readonly possible: readonly Placement[];
  /** Possible if what the record implies is unchanged. */
  readonly ifUnchanged: readonly Placement[];
  readonly presumed: readonly PresumedFact[];
  /** Most telling first; empty once the placement is settled. */
  readonly questions: readonly Question[];
  readonly notices: readonly Notice[];
}

/** How questions are asked for: with a target only whether it stays possible counts. */
export type QuestionOptions = ClassifyOptions & { readonly target?: Placement };

/** The options of `nextQuestions` by name. */
const QUESTION_OPTIONS: readonly string[] = [...CLASSIFY_OPTIONS, 'target'];

/**
 * The unknown facts and years that still matter, ranked by how many possible placements
 * an answer removes: in the worst case first, then on average. A fact that no longer
 * matters is never asked. Answering everything settles the placement, unless `resume` leaves
 * several clocks open: what came before it is not asked.
 *
 * @throws ProblemsError with every problem of the history, the options or the target.
 */
export function nextQuestions(
  history: History | unknown,
  options: QuestionOptions = {},
): NextQuestions {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const { target } = options;
  const wanted = target === undefined ? null : targetOf(target);
  const situation = situationOf(history, options, QUESTION_OPTIONS);
  const base = situation.evaluate(situation.stated, false);
  const settled =
    base.possible.length === 1 || (wanted !== null && !base.possible.includes(wanted));
  const questions = settled
    ? []
    : [...factQuestions(situation, base, wanted), ...yearQuestions(situation, base, wanted)];
  return {
    country: situation.history.country,
    year: situation.year,
    possible: base.possible,
    ifUnchanged: situation.evaluate(situation.stated, true).possible,
    presumed: situation.presumed,
    questions: questions.sort(
      (a, b) => b.removesAtLeast - a.removesAtLeast || b.removesOnAverage - a.removesOnAverage,
    ),
    notices: situation.notices,
  };
}

function factQuestions(
  situation: Situation,
  base: Evaluated,
  target: Placement | null,
): readonly Question[] {
  const presumed = new Map(situation.presumed.map(({ fact, value }) => [fact, value]));
  const facts = new OpenFacts(situation, base).below(openInputs(situation, base, target));
  return facts.flatMap((fact) => {
    const definition = VOCABULARY[fact];
    if (definition === undefined || definition.type !== 'boolean') return [];
    const answers = [true, false].map((answer) => ({
      answer,
      possible: situation.evaluate(new Map([...situation.stated, [fact, answer]]), false).possible,
    }));
    const { question, help, cite, actor } = definition;
    const about = { fact };
    return [
      {
        about,
        question,
        help,
        cite,
        actor,
        presumed: presumed.get(fact) ?? null,
        answers,
        ...worth(base, answers, target),
      },
    ];
  });
}

/** Unknown earlier years on which the placement can still turn, each asked about like a fact. */
function yearQuestions(
  situation: Situation,
  base: Evaluated,
  target: Placement | null,
): readonly Question[] {
  if (situation.states.length === 1) return [];
  const behind = yearsBehind(situation.run, situation.target);
  const open = behind.filter(({ signals }) => signals.recorded === null).map(({ year }) => year);
  const [first = situation.target] = situation.run;
  // Where it is told how the clock stood before the first year, nothing before it is open.
  const fromStart = situation.settings.resume === null && first.year > FIRST_REPORT_YEAR;
  const years = fromStart ? [first.year - 1, ...open] : open;
  const asked = years.map((year) => ({
    year,
    results: PLACEMENTS.map((answer) => ({ answer, run: runWith(situation, year, answer) })),
  }));
  const telling = asked.filter(({ results }) => {
    const effects = results.map(({ run }) => effectOf(run, base, target));
    return effects.some((effect) => effect !== effects[0]);
  });
  return telling.map(({ year, results }) => {
    const answers = results.map(({ answer, run }) => ({
      answer,
      possible: placementsOf(run.ways),
    }));
    return {
      about: { year },
      question: `Which placement did the country have in the ${year} report?`,
      help: 'An unknown earlier year leaves the clock open.',
      cite: '22 U.S.C. 7107(b)(2)(D)(i)',
      actor: 'nobody' as const,
      presumed: null,
      answers,
      ...worth(base, answers, target),
    };
  });
}

/** This year, its own record left aside, if an earlier one had a placement. */
function runWith(situation: Situation, year: number, placement: Placement): YearAgain {
  const history = withPlacement(situation.history, year, placement);
  const again = runYears(history, situation.settings, situation.year, situation.year + 1);
  const run = again.at(-1) ?? situation.target;
  const { table } = situation;
  const signals = { ...run.signals, recorded: null };
  return { ...foldYear(table, run.states, run.merits.lawCodes, signals), table };
}

type YearAgain = ReturnType<typeof foldYear> & Pick<Situation, 'table'>;

/** What each completion of the year's findings leads to; compared to tell answers apart. */
function effectOf({ before, table }: YearAgain, { codes }: Evaluated, target: Placement | null) {
  const lines = table.representatives(codes).map((code) => {
    const found = before.map((state) => table.outcome(state, code).placement);
    const kinds = found.map((placement) => kindOf(placement, target));
    return [...new Set(kinds)].sort().join('|');
  });
  return lines.join();
}

function worth(
  base: Evaluated,
  answers: readonly Answer[],
  target: Placement | null,
): Pick<Question, 'removesAtLeast' | 'removesOnAverage'> {
  const removed = answers.map(({ possible }) => {
    if (target !== null) return possible.includes(target) ? 0 : 1;
    return base.possible.filter((placement) => !possible.includes(placement)).length;
  });
  const total = removed.reduce((sum, one) => sum + one, 0);
  return { removesAtLeast: Math.min(...removed), removesOnAverage: total / removed.length };
}
