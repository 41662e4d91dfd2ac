import { isExposed, type OutlookRow, outlook } from '../../audit/outlook.ts';
import type { Notice } from '../../classify/classification.ts';
import type { ClassifyOptions } from '../../classify/options.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { FIRST_YEAR } from '../../history/limits.ts';
import type { History } from '../../history/types.ts';
import type { WatchListAccess } from '../../kernel/access.ts';
import { yearsText } from '../../messages/en/list.ts';
import { printable } from '../../messages/printable.ts';
import { timelineModel } from '../../timeline/model.ts';
import { gatherHistories } from '../gather-histories.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { CLASSIFYING } from '../options.ts';
import { printCitation } from '../print-citation.ts';
import { classifyOptionsOf } from '../settings.ts';
import { tableText } from '../table.ts';
import { timelineLines } from '../timeline-line.ts';
import type { Verb } from '../verb.ts';
import { placementsShort } from '../words.ts';

/** `outlook`: what the law allows a coming year to bring. */
export const outlookVerb: Verb = {
  name: 'outlook',
  takes: '[FILE|-|COUNTRY...]',
  count: [0, Number.POSITIVE_INFINITY],
  options: ['year', ...CLASSIFYING, 'cite', 'json'],
  summary: 'what next year may lawfully bring, and what it costs',
  details: [
    'Without an argument: every country of the built-in record that is on the watch list or',
    'whose reinstatement cap is, or may be, armed.',
  ],
  examples: ['outlook --year 2026', 'outlook COG DZA TKM'],
  run: async (given, io) => {
    const options = classifyOptionsOf(given);
    const { histories, code } = await gatherHistories(given, io, !given.has('year'));
    const rows = histories.map((history) => outlook(history, options));
    const shown = given.positionals.length === 0 ? rows.filter(isExposed) : rows;
    if (given.has('json')) await io.out(`${JSON.stringify({ rows: shown })}\n`);
    else if (histories.length > 0) {
      const past =
        given.positionals.length === 0 ? '' : timelinesText(histories, rows, options, io);
      await io.out(outlookText(shown, past, io));
    }
    if (code === 0) await printCitation(given, false, io);
    return code;
  },
};

function outlookText(rows: readonly OutlookRow[], past: string, io: Io): string {
  const ordered = [...rows].sort(
    (a, b) => weight(b) - weight(a) || nameOf(a).localeCompare(nameOf(b), 'en'),
  );
  const [first] = ordered;
  const years = [...new Set(rows.map(({ year }) => year))];
  const title = `Outlook for ${first === undefined ? 'no country' : years.map((year) => `the ${year} report`).join(', ')}`;
  const head = ['country', 'placement before', 'watch list', 'tiers possible', 'remark'];
  const lines = ordered.map((row) => [
    countryTitle(row.country, row.year),
    row.placement === null ? 'unknown' : placementsShort([row.placement]),
    row.watchList.map((access) => ACCESS[access]).join(' or ') || 'no such list',
    placementsShort(row.possible.filter((one) => one !== 'special-case' && one !== 'not-rated')),
    row.notices.flatMap(remark).join('; '),
  ]);
  const table = tableText(head, lines, (line) => bold(line, io));
  return [
    `${bold(title, io)}${past}`,
    `${table}The law alone, whatever is found on the merits. A special case, or no rating, is always possible.`,
    'Needs a waiver: two years in a row are used; without a waiver the watch list turns into Tier 3.',
    'Closed, waivers used: up to Tier 2 or 1, or down to Tier 3. Closed by the cap: the one year after',
    'a waived run and Tier 3 is spent (22 U.S.C. 7107(b)(2)(D)-(F)).',
    DISCLAIMER,
    '',
  ].join('\n');
}

function nameOf({ country, year }: OutlookRow): string {
  return countryTitle(country, year);
}

/** The years behind each country in a line, up to the one that is looked at. */
function timelinesText(
  histories: readonly History[],
  rows: readonly OutlookRow[],
  { year: _year, ...options }: ClassifyOptions,
  io: Io,
): string {
  const asked = rows.map(({ year }) => year);
  const timelines = histories.flatMap((history, at) => {
    if (history.years.length === 0) return [];
    const last = asked[at] ?? FIRST_YEAR;
    // The placement of a year on record is what the outlook leaves aside.
    const to = history.years.some(({ year }) => year === last) ? last - 1 : last;
    return [timelineModel(history, { ...options, to })];
  });
  if (timelines.every(({ rows }) => rows.length === 0)) return '';
  const { scale, lines, legend } = timelineLines(
    timelines.map(({ rows }) => rows),
    io,
  );
  const names = timelines.map(({ country }) => printable(country));
  const width = names.reduce((most, name) => Math.max(most, [...name].length), 0);
  const row = (name: string, line: string): string =>
    `  ${name}${' '.repeat(width - [...name].length)}  ${line}`;
  const shown = names.map((name, at) => row(name, lines[at] ?? ''));
  return ['', '', row('', scale), ...shown, legend, ''].join('\n');
}

const ACCESS: Readonly<Record<WatchListAccess, string>> = {
  free: 'open',
  'needs-waiver': 'needs a waiver',
  exhausted: 'closed, waivers used',
  capped: 'closed by the cap',
};

/** A notice in a few words; those that say only how a row is known are left to `explain`. */
function remark({ code, params }: Notice): readonly string[] {
  switch (code) {
    case 'outlook.one-year-only':
      return [
        `${params['certain'] === true ? '' : 'perhaps '}one year only, if it returns to the list`,
      ];
    case 'past.unknown':
      return [
        `unknown: ${Array.isArray(params['years']) ? yearsText(params['years'].map(Number)) : ''}`,
      ];
    case 'past.before-first-year':
      return [`unknown: what came before ${String(params['first'])}`];
    default:
      return [];
  }
}

/** Rows in which the law bites come first. */
function weight({ watchList, placement }: OutlookRow): number {
  const most = Math.max(
    0,
    ...watchList.map((access) => ['free', 'needs-waiver', 'capped', 'exhausted'].indexOf(access)),
  );
  return most * 2 + (placement === 'tier-2-watch-list' ? 1 : 0);
}
