import { recordedOf } from '../classify/document.ts';
import { causesOf, placementsOf } from '../classify/fold.ts';
import { type ClassifyOptions, settingsOf } from '../classify/options.ts';
import { runYears } from '../classify/run.ts';
import { oneOrSeveral } from '../history/histories-of.ts';
import { historyOf } from '../history/history-of.ts';
import type { History } from '../history/types.ts';
import { yearProblems } from '../law/year-problems.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { simulate } from '../simulate/simulate.ts';
import { checkTimelineOptions, type SourcedEvent, type TimelineOptions } from './options.ts';
import type { TimelineRow } from './row.ts';
import { type TimelineAnswer, timelineRows } from './rows.ts';

/** What a picture shows of one country. */
export interface TimelineModel {
  readonly country: string;
  /** `Thailand (THA)` where the name is given, else the code. */
  readonly title: string;
  readonly rows: readonly TimelineRow[];
}

/**
 * The rows of a history as every picture draws them, cut to the years asked for. Years
 * after the last stated one are projected, with the scenario or with nothing assumed.
 *
 * @throws ProblemsError with every problem of the history, the scenario or the options.
 */
export function timelineModel(
  history: History | unknown,
  options: TimelineOptions = {},
): TimelineModel {
  checkTimelineOptions(options);
  const { from, to, scenario, names = {}, events = [], idPrefix: _prefix, ...rest } = options;
  const known = historyOf(history);
  const { country } = known;
  const last = known.years.at(-1)?.year;
  if (last === undefined) throw new ProblemsError([problem('history.no-year', ['years'], {})]);
  const until = scenario === undefined ? Math.max(last, to ?? last) : last;
  const answers = answersOf(known, rest, until);
  const { law: _law, ...withoutLaw } = rest;
  const projected =
    scenario === undefined
      ? answers.filter(({ year }) => year > last)
      : simulate(known, scenario, withoutLaw).years.map(({ classification }) => classification);
  const rows = timelineRows(
    answers.filter(({ year }) => year <= last),
    projected,
  );
  const name = Object.hasOwn(names, country) ? names[country] : undefined;
  return {
    country,
    title: name === undefined ? country : `${name} (${country})`,
    rows: rows
      .filter(({ year }) => year >= (from ?? year) && year <= (to ?? year))
      .map((row) => withEvents(row, events)),
  };
}

function withEvents(row: TimelineRow, events: readonly SourcedEvent[]): TimelineRow {
  const own = events.filter(({ country, year }) => country === row.country && year === row.year);
  if (own.length === 0 || row.basis !== 'recorded') return row;
  const marks = row.marks.map((mark) =>
    own.some(({ event }) => event === mark.event) ? { ...mark, certain: true } : mark,
  );
  return { ...row, marks };
}

/**
 * One history or several, as the pictures take them.
 *
 * @throws ProblemsError with every problem of the histories, the scenario or the options;
 * `options.year-out-of-range` where none of them has a year between `from` and `to`.
 */
export function timelineModels(
  histories: History | readonly (History | unknown)[] | unknown,
  options: TimelineOptions,
): readonly TimelineModel[] {
  checkTimelineOptions(options);
  const all = oneOrSeveral(histories, { withYears: true });
  const models = all.map((history) => timelineModel(history, options));
  if (all.length > 0 && models.every(({ rows }) => rows.length === 0)) refuseSpan(all, options);
  return models;
}

/** A picture of no year at all would say nothing, and not why. */
function refuseSpan(histories: readonly History[], { from, to }: TimelineOptions): void {
  const years = histories.flatMap((history) => history.years.map(({ year }) => year));
  const latest = years.reduce((most, year) => Math.max(most, year), 0);
  const earliest = years.reduce((least, year) => Math.min(least, year), latest);
  throw new ProblemsError([
    ...(from === undefined ? [] : yearProblems(from, ['from'], { latest })),
    ...(to === undefined ? [] : yearProblems(to, ['to'], { earliest })),
  ]);
}

/** What `replay` would say, without the findings: a picture of all countries needs none. */
function answersOf(
  history: History,
  options: ClassifyOptions,
  last: number,
): readonly TimelineAnswer[] {
  const settings = settingsOf(options);
  return runYears(history, settings, last, last + 1).map((target) => {
    const { id, reportYear, overlay } = target.merits.law;
    return {
      country: history.country,
      year: target.year,
      possible: placementsOf(target.folded.ways),
      causes: causesOf(target.folded.ways),
      recorded: recordedOf(target),
      lawVersion: { id, reportYear, overlay },
    };
  });
}
