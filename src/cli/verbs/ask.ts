import type { QuestionOptions } from '../../advise/next-questions.ts';
import { type NextQuestions, nextQuestions, type Question } from '../../advise/next-questions.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { isPlacement, PLACEMENTS } from '../../facts/placements.ts';
import type { History } from '../../history/types.ts';
import { placementNames } from '../../messages/en/placements.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { answerHistories } from '../answer-histories.ts';
import { gatherHistories } from '../gather-histories.ts';
import { countryTitle } from '../input/country.ts';
import { interview } from '../interview/interview.ts';
import { bold, type Io } from '../io.ts';
import { CLASSIFYING } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { classifyOptionsOf, notAllowed } from '../settings.ts';
import { COMMAND, type Given, type Verb } from '../verb.ts';
import { presumedLines } from './change.ts';

/** `ask`: the questions that still matter, asked one by one on a terminal. */
export const askVerb: Verb = {
  name: 'ask',
  takes: 'FILE|-|COUNTRY',
  count: [1, 1],
  options: ['target', 'list', 'save', 'force', 'year', ...CLASSIFYING, 'json'],
  summary: 'the questions that still matter, most telling first',
  details: [
    'On a terminal they are asked one by one until the placement is settled; elsewhere, or',
    'with --list or --json, they are printed and --save is refused. With --target only questions that bear on that',
    'placement are ranked.',
  ],
  examples: ['ask DZA', 'ask history.json --save answered.json', 'ask COG --list'],
  run: async (given, io) => {
    const target = targetGiven(given);
    const asks = io.interactive && !given.has('list') && !given.has('json');
    if (asks && given.positionals[0] !== '-') return interviewed(given, target, io);
    if (given.has('save')) throw new Refusal(COMMAND, [saveProblem(given)]);
    return answerHistories(given, io, (history, options) =>
      answer(history, { ...options, ...target }, io),
    );
  },
};

/** Why nothing would be saved: what excludes an interview, or the lack of a terminal. */
function saveProblem(given: Given): Problem {
  const other = (['list', 'json'] as const).find((one) => given.has(one));
  if (other === undefined) return problem('usage.save-needs-terminal');
  return problem('usage.conflicting-options', [], { options: ['--save', `--${other}`] });
}

type Target = Pick<QuestionOptions, 'target'>;

/** Interviews about one history; of several the questions are printed. */
async function interviewed(given: Given, target: Target, io: Io): Promise<number> {
  const options = { ...classifyOptionsOf(given), ...target };
  const path = given.one('save');
  const kind = path === null ? 'none' : await io.kindOf(path);
  if (kind === 'directory') throw new Refusal(path ?? '', [problem('input.is-directory')]);
  // Found out at the end, it would come too late.
  if (kind === 'file' && !given.has('force'))
    throw new Refusal(path ?? '', [problem('save.exists')]);
  const { histories, code } = await gatherHistories(given, io);
  const [history, ...others] = histories;
  if (history === undefined) return code;
  try {
    if (others.length === 0 && code === 0)
      return await interview(history, options, { path, replace: given.has('force') }, io);
    if (path !== null) throw new Refusal(COMMAND, [problem('usage.save-needs-terminal')]);
    for (const one of histories) await io.out(answer(one, options, io).text());
    return code;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    throw new Refusal(given.positionals[0] ?? '', error.problems);
  }
}

function targetGiven(given: Given): Target {
  const found = given.one('target');
  if (found === null) return {};
  if (isPlacement(found)) return { target: found };
  throw new Refusal(COMMAND, [notAllowed('placement', found, PLACEMENTS)]);
}

function answer(history: History, options: QuestionOptions, io: Io) {
  const asked = nextQuestions(history, options);
  return { json: [asked], text: () => questionsText(asked, io) };
}

function questionsText(asked: NextQuestions, io: Io): string {
  const { country, year, possible, ifUnchanged, presumed, questions } = asked;
  const lines = [
    bold(`${countryTitle(country, year)}, ${year} report: what is still open`, io),
    `By what is stated alone: ${placementNames(possible)}.`,
    ...presumedLines(presumed),
    ...(presumed.length === 0 ? [] : [`If that is unchanged: ${placementNames(ifUnchanged)}.`]),
    ...(questions.length === 0 ? ['Nothing is left to ask.'] : ['']),
    ...questions.flatMap(questionLines),
  ];
  return [...lines, DISCLAIMER, ''].join('\n');
}

function questionLines(question: Question, at: number): readonly string[] {
  const presumed =
    question.presumed === null ? '' : ` (presumably ${question.presumed ? 'yes' : 'no'})`;
  const answers = question.answers.map(({ answer, possible }) => {
    const word = answer === true ? 'yes' : answer === false ? 'no' : String(answer);
    return `     ${word}: ${placementNames(possible)}`;
  });
  return [`${at + 1}. ${question.question}${presumed} [${question.cite}]`, ...answers];
}
