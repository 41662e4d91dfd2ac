import type { Classification } from '../../classify/classification.ts';
import type { ClassifyOptions } from '../../classify/options.ts';
import { replay } from '../../classify/replay.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { FIRST_YEAR } from '../../history/limits.ts';
import type { History } from '../../history/types.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { type Answer, answerHistories, lastYearOf } from '../answer-histories.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { CLASSIFYING } from '../options.ts';
import { printCitation } from '../print-citation.ts';
import { boundedYearOf, classifyOptionsOf, refuse } from '../settings.ts';
import { tableText } from '../table.ts';
import type { Given, Verb } from '../verb.ts';
import {
  causesShort,
  clockShort,
  codesLegend,
  MARKS,
  marksLegend,
  placementsShort,
  placementsTight,
  reasonShort,
} from '../words.ts';

interface Span {
  readonly from: number;
  readonly to: number | null;
}

/** `replay`: every year of a history, one line each. */
export const replayVerb: Verb = {
  name: 'replay',
  takes: 'FILE|-|COUNTRY',
  count: [1, 1],
  options: ['from', 'to', 'year', ...CLASSIFYING, 'cite', 'json'],
  summary: 'classify every year of a history, one line each',
  details: [
    'The clock counts the watch-list years in a row with this one, and the waived ones among them.',
  ],
  examples: ['replay THA --from 2009 --to 2014', 'replay history.json --json'],
  run: async (given, io) => {
    const span = spanOf(given);
    const code = await answerHistories(given, io, (history, options) =>
      answer(history, options, span, io),
    );
    if (code === 0) await printCitation(given, false, io);
    return code;
  },
};

function spanOf(given: Given): Span {
  const problems: Problem[] = [];
  const from = boundedYearOf(given, 'from', problems);
  const to = boundedYearOf(given, 'to', problems);
  const { year } = classifyOptionsOf(given);
  const other = from === null ? 'to' : 'from';
  if (year !== undefined && (from ?? to) !== null) {
    problems.push(problem('usage.conflicting-options', [], { options: ['--year', `--${other}`] }));
  }
  refuse(problems);
  return { from: year ?? from ?? FIRST_YEAR, to: year ?? to };
}

function answer(history: History, options: ClassifyOptions, { from, to }: Span, io: Io): Answer {
  const last = to ?? Math.max(from, lastYearOf(history));
  const first = history.years[0]?.year ?? last;
  // A year before the first stated one would only repeat that nothing is known.
  const years =
    last < first
      ? []
      : replay(history, { ...options, year: last }).filter(({ year }) => year >= from);
  if (years.length === 0) {
    throw new ProblemsError([problem('usage.no-year-between', [], { from, to: last, first })]);
  }
  return { json: years, text: () => yearsText(countryTitle(history.country, last), years, io) };
}

function yearsText(title: string, years: readonly Classification[], io: Io): string {
  const head = ['year', 'placement', 'cause', 'clock', 'recorded', 'reason'];
  const rows = years.map((one) => [
    String(one.year),
    placementsTight(one.possible),
    causesShort(one),
    clockShort(one.state.after),
    recordedShort(one),
    reasonShort(one),
  ]);
  const used = years.map(({ recorded }) => MARKS[recorded?.provenance ?? 'stated']);
  const sets = years.map(({ possible }) => possible);
  const table = tableText(head, rows, (line) => bold(line, io));
  return `${bold(title, io)}\n${table}${codesLegend(sets)}${marksLegend(used)}${DISCLAIMER}\n`;
}

function recordedShort({ recorded }: Classification): string {
  if (recorded === null) return '';
  const { published, final, provenance } = recorded;
  const both = published === final ? [final] : [published, final];
  return `${both.map((one) => placementsShort([one])).join(' > ')}${MARKS[provenance]}`;
}
