import {
  answerQuestion,
  type Interview,
  type InterviewStep,
  startInterview,
} from '../../advise/interview.ts';
import type { Question, QuestionOptions } from '../../advise/next-questions.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { PLACEMENTS } from '../../facts/placements.ts';
import type { History } from '../../history/types.ts';
import { placementNames } from '../../messages/en/placements.ts';
import { printable } from '../../messages/printable.ts';
import { nearest } from '../../problems/nearest.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { presumedLines } from '../verbs/change.ts';
import { historyText, Keeper, type Keeping } from './keep.ts';
import { Lines } from './lines.ts';

const HELP = 'Answer yes, no or unknown; or back, why, save [FILE], quit.';

/**
 * Interviews a person until the placement is settled. Nothing that was answered is lost:
 * at the end, on Ctrl-C and at the end of the input the history is saved or shown.
 *
 * @returns The exit code: 0, or 2 where the history could not be saved.
 * @throws ProblemsError with every problem of the history or the options.
 */
export async function interview(
  history: History,
  options: QuestionOptions,
  keeping: Keeping,
  io: Io,
): Promise<number> {
  const past: Interview[] = [];
  let now = startInterview(history, options);
  let stopped = false;
  const keeper = new Keeper(keeping, io);
  const lines = new Lines(io);
  try {
    await io.out(openingText(now, io));
    while (now.next !== null && !now.settled && !stopped) {
      const typed = await lines.next(promptText(now, now.next, io));
      if (typeof typed === 'string') {
        stopped = true;
        break;
      }
      const [word = ''] = typed.line.split(/\s/u);
      if (isShort(word, 'quit')) break;
      if (isShort(word, 'why')) await io.out(whyText(now.next));
      else if (isShort(word, 'save'))
        await saveNow(now.history, typed.line.slice(word.length).trim(), keeper, io);
      else if (isShort(word, 'back')) {
        if (past.length === 0) await io.out('This is the first question.\n');
        now = past.pop() ?? now;
      } else {
        const answer = answerOf(typed.line, now.next);
        if (answer === null) await io.out(notUnderstood(typed.line, now.next));
        else {
          past.push(now);
          now = answerQuestion(now, answer, options);
        }
      }
    }
    return await finish(now, stopped, keeper, io);
  } finally {
    lines.close();
  }
}

async function saveNow(history: History, path: string, keeper: Keeper, io: Io): Promise<void> {
  const file = path === '' ? keeper.path : path;
  if (file === null) return io.out('Name a file: save FILE.\n');
  const { saved, line } = await keeper.save(history, file);
  await (saved ? io.out(line) : io.err(line));
}

/** Saves before anything is said: what stopped the interview may have taken the terminal away. */
async function finish(now: Interview, stopped: boolean, keeper: Keeper, io: Io): Promise<number> {
  const answered = now.steps.length > 0;
  const { path } = keeper;
  const kept = answered && path !== null ? await keeper.save(now.history, path) : null;
  if (kept?.saved === false) await io.err(kept.line);
  await io.out(`${stopped ? '\nStopped.\n' : ''}${closingText(now, io)}`);
  if (!answered) return 0;
  await io.out(kept?.saved === true ? kept.line : `${SHOWN}\n${historyText(now.history)}`);
  return kept?.saved === false ? 2 : 0;
}

const SHOWN = 'The history with your answers, to be saved as a file:';

/** A word, or its first letter. */
function isShort(word: string, name: string): boolean {
  const lower = word.toLowerCase();
  return lower === name || lower === name.slice(0, 1);
}

function answerOf(line: string, question: Question): InterviewStep['answer'] | null {
  const lower = line.toLowerCase();
  if (lower === '' && question.presumed !== null) return question.presumed;
  if (isShort(lower, 'unknown') || lower === '?') return 'unknown';
  if ('year' in question.about) {
    const name = lower.replaceAll(/[\s_]+/gu, '-');
    return PLACEMENTS.find((one) => one === name) ?? null;
  }
  if (isShort(lower, 'yes')) return true;
  return isShort(lower, 'no') ? false : null;
}

function notUnderstood(line: string, question: Question): string {
  const found = printable(line.slice(0, 60));
  if (!('year' in question.about)) return `"${found}" is no answer. ${HELP}\n`;
  const closest = nearest(line, PLACEMENTS);
  const hint = closest === null ? '' : ` Did you mean ${closest}?`;
  return `"${found}" is no placement (${PLACEMENTS.join(', ')}).${hint} Or unknown, back, why, save [FILE], quit.\n`;
}

function openingText({ state }: Interview, io: Io): string {
  return [
    bold(`${countryTitle(state.country, state.year)}, ${state.year} report`, io),
    ...presumedLines(state.presumed),
    ...(state.presumed.length === 0 ? [] : ['Enter takes over what is presumed.']),
    HELP,
    '',
  ].join('\n');
}

function promptText({ state, steps }: Interview, question: Question, io: Io): string {
  const presumed =
    question.presumed === null ? '' : ` [presumably ${question.presumed ? 'yes' : 'no'}]`;
  return [
    '',
    `Still possible: ${placementNames(state.possible)}.`,
    bold(`${steps.length + 1}. ${question.question}`, io),
    `   ${question.help}`,
    `${presumed} > `.trimStart(),
  ].join('\n');
}

function whyText({ cite, answers, removesAtLeast }: Question): string {
  const lines = answers.map(({ answer, possible }) => {
    const word = answer === true ? 'yes' : answer === false ? 'no' : String(answer);
    return `   ${word}: ${placementNames(possible)} would be possible`;
  });
  const worth =
    removesAtLeast > 0
      ? `Any answer rules out ${removesAtLeast} or more.`
      : 'One of the answers narrows what is possible.';
  return [`   The law asks it in ${cite}. ${worth}`, ...lines, ''].join('\n');
}

function closingText({ state, settled, next }: Interview, io: Io): string {
  const names = placementNames(state.possible);
  const open = next === null ? 'Nothing is left to ask' : 'Still open';
  return `\n${bold(settled ? `Settled: ${names}.` : `${open}: ${names}.`, io)}\n${DISCLAIMER}\n`;
}
