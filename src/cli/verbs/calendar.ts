import { FIRST_YEAR } from '../../history/limits.ts';
import { calendar } from '../../law/calendar.ts';
import { type CalendarOptions, LAST_CALENDAR_YEAR } from '../../law/calendar-options.ts';
import { calendarText } from '../../messages/en/calendar.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { bold, type Io } from '../io.ts';
import { namedByOption } from '../option-problems.ts';
import { boundedYearOf, notAllowed, refuse } from '../settings.ts';
import type { Given, Verb } from '../verb.ts';

/** `calendar`: every statutory date of a report year. */
export const calendarVerb: Verb = {
  name: 'calendar',
  takes: 'YEAR',
  count: [1, 1],
  options: ['released', 'determined', 'notified', 'law-as-of', 'json'],
  summary: 'the statutory dates of a report year',
  details: ['Without --released, days are counted from the day on which the report is due.'],
  examples: ['calendar 2026', 'calendar 2025 --released 2025-09-29'],
  run: async (given, io) => {
    const problems: Problem[] = [];
    const [word = ''] = given.positionals;
    const lawAsOf = boundedYearOf(given, 'law-as-of', problems);
    const options = { ...datesOf(given), ...(lawAsOf === null ? {} : { lawAsOf }) };
    const isYear = /^\d{1,9}$/u.test(word);
    if (!isYear) problems.push(notAllowed('report year', word, YEARS));
    const dates = datesFor(isYear ? Number(word) : FIRST_YEAR, options, problems);
    refuse(problems);
    if (dates === null) return 2;
    await io.out(given.has('json') ? `${JSON.stringify(dates)}\n` : textOf(dates, io));
    return 0;
  },
};

const YEARS = [`${FIRST_YEAR} to ${LAST_CALENDAR_YEAR}`];

/** The days on which something really happened, as the options give them. */
export function datesOf(given: Given): Pick<CalendarOptions, (typeof DATES)[number]> {
  return Object.fromEntries(
    DATES.flatMap((name) => {
      const found = given.one(name);
      return found === null ? [] : [[name, found]];
    }),
  );
}

const DATES = ['released', 'determined', 'notified'] as const;

function datesFor(year: number, options: CalendarOptions, problems: Problem[]) {
  try {
    return calendar(year, options);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems.map(named));
    return null;
  }
}

/** The year is an argument and has no name; everything else is an option. */
function named(fault: Problem): Problem {
  const isYear = fault.path[0] === 'year';
  return isYear ? problem(fault.code, [], fault.params) : namedByOption(fault);
}

function textOf(dates: ReturnType<typeof calendar>, io: Io): string {
  const [title = '', ...lines] = calendarText(dates).split('\n');
  return [bold(title, io), ...lines, ''].join('\n');
}
