import { classify } from '../../classify/classify.ts';
import { type Consequences, consequences } from '../../consequences/consequences.ts';
import { type ConsequencesOptions, checkConsequencesOptions } from '../../consequences/options.ts';
import { publishedBefore } from '../../consequences/published-before.ts';
import { DETERMINATIONS, WAIVER_SCOPES } from '../../consequences/rules.ts';
import { LAST_REPORT_YEAR } from '../../law/law.ts';
import { consequencesText } from '../../messages/en/consequences.ts';
import type { Problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { answerHistories } from '../answer-histories.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { namedByOption } from '../option-problems.ts';
import { CLASSIFYING, type OptionName } from '../options.ts';
import { choiceOf, notAllowed, refuse } from '../settings.ts';
import type { Given, Verb } from '../verb.ts';
import { datesOf } from './calendar.ts';

/** `consequences`: what follows from a placement. */
export const consequencesVerb: Verb = {
  name: 'consequences',
  takes: 'FILE|-|COUNTRY',
  count: [1, 1],
  options: [
    'year',
    'child-soldiers',
    'determination',
    'waived',
    'assisted-before',
    'released',
    'determined',
    'notified',
    ...CLASSIFYING,
    'json',
  ],
  summary: 'what follows from a placement: restrictions, waivers, duties, dates',
  details: [
    `Determinations: ${DETERMINATIONS.join(', ')}.`,
    'What is left out stays unknown, and the answer says what depends on it.',
  ],
  examples: [
    'consequences PRK --determination withholding --assisted-before no',
    'consequences history.json --year 2024 --child-soldiers yes --json',
  ],
  run: (given, io) => {
    const known = knownOf(given);
    return answerHistories(given, io, (history, options) => {
      const answer = classify(history, options);
      const before = publishedBefore(history, answer);
      const found = consequences(
        answer,
        before === undefined ? known : { ...known, publishedBefore: before },
      );
      return { json: [found], text: () => textOf(found, io) };
    });
  },
};

/** What is known beside the placement. Throws Refusal with every fault. */
function knownOf(given: Given): ConsequencesOptions {
  const problems: Problem[] = [];
  const childSoldiersList = yesOrNo(given, 'child-soldiers', problems);
  const assistedBefore = yesOrNo(given, 'assisted-before', problems);
  const determination = choiceOf(given, 'determination', DETERMINATIONS, problems);
  const waived = given.all('waived').flatMap((found) => {
    const scope = WAIVER_SCOPES.find((one) => one === found);
    if (scope === undefined) problems.push(notAllowed('`--waived`', found, WAIVER_SCOPES));
    return scope === undefined ? [] : [scope];
  });
  const known = {
    ...datesOf(given),
    ...(childSoldiersList === null ? {} : { childSoldiersList }),
    ...(assistedBefore === null ? {} : { assistedBefore }),
    ...(determination === null ? {} : { determination }),
    ...(waived.length === 0 ? {} : { waived }),
  };
  try {
    // Any year will do: what is wrong with the options is wrong in every year.
    checkConsequencesOptions(LAST_REPORT_YEAR, known);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems.map(namedByOption));
  }
  refuse(problems);
  return known;
}

function yesOrNo(given: Given, option: OptionName, problems: Problem[]): boolean | null {
  const found = choiceOf(given, option, ['yes', 'no'], problems);
  return found === null ? null : found === 'yes';
}

function textOf(found: Consequences, io: Io): string {
  const named = { ...found, country: countryTitle(found.country, found.year) };
  const [title = '', ...lines] = consequencesText(named).split('\n');
  return [bold(title, io), ...lines, ''].join('\n');
}
