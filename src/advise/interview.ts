import { isPlacement, type Placement } from '../facts/placements.ts';
import { withFact, withPlacement } from '../history/edit.ts';
import { historyOf } from '../history/history-of.ts';
import type { History } from '../history/types.ts';
import {
  type NextQuestions,
  nextQuestions,
  type Question,
  type QuestionOptions,
} from './next-questions.ts';

/** One step of an interview that was taken. */
export interface InterviewStep {
  readonly question: Question;
  readonly answer: boolean | Placement | 'unknown';
}

/** An interview about one year: what was answered, and what to ask next. Plain data. */
export interface Interview {
  /** The history with every answer in it. */
  readonly history: History;
  readonly state: NextQuestions;
  readonly steps: readonly InterviewStep[];
  /** The next question; null once the placement is settled, or nothing is left to ask. */
  readonly next: Question | null;
  readonly settled: boolean;
}

/**
 * Begins an interview: the most telling question first.
 *
 * @throws ProblemsError with every problem of the history or the options.
 */
export function startInterview(
  history: History | unknown,
  options: QuestionOptions = {},
): Interview {
  return interviewOf(historyOf(history), [], options);
}

/** Takes an answer to the next question; `unknown` passes on to the one after it. */
export function answerQuestion(
  interview: Interview,
  answer: InterviewStep['answer'],
  options: QuestionOptions = {},
): Interview {
  if (interview.next === null) return interview;
  const { about } = interview.next;
  const steps = [...interview.steps, { question: interview.next, answer }];
  const year = { ...options, year: interview.state.year };
  if (answer === 'unknown') return interviewOf(interview.history, steps, year);
  if ('year' in about) {
    if (!isPlacement(answer)) return interview;
    return interviewOf(withPlacement(interview.history, about.year, answer), steps, year);
  }
  if (typeof answer !== 'boolean') return interview;
  return interviewOf(
    withFact(interview.history, interview.state.year, about.fact, answer),
    steps,
    year,
  );
}

function interviewOf(
  history: History,
  steps: readonly InterviewStep[],
  options: QuestionOptions,
): Interview {
  const state = nextQuestions(history, options);
  const passed = new Set(
    steps.filter(({ answer }) => answer === 'unknown').map(({ question }) => keyOf(question)),
  );
  const next = state.questions.find((question) => !passed.has(keyOf(question))) ?? null;
  return { history, state, steps, next, settled: state.possible.length === 1 };
}

function keyOf({ about }: Question): string {
  return 'year' in about ? String(about.year) : about.fact;
}
