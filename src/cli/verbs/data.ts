import { type RawHistory, type RawYear, RECORD_YEARS, recordOf } from '../../data/index.ts';
import { placementName } from '../../messages/en/placements.ts';
import { problem } from '../../problems/problem.ts';
import { timelineModel } from '../../timeline/model.ts';
import { countryOf, countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { tableText } from '../table.ts';
import { timelineLines } from '../timeline-line.ts';
import type { Verb } from '../verb.ts';
import { MARKS, marksLegend } from '../words.ts';

/** `data`: the published record of a country. */
export const dataVerb: Verb = {
  name: 'data',
  takes: 'COUNTRY',
  count: [1, 1],
  options: ['json'],
  summary: 'the published record of a country, with its sources',
  details: ['--json prints it as a history file that every other command reads.'],
  examples: ['data THA', 'data Thailand --json'],
  run: async ({ positionals, has }, io) => {
    const { iso3 } = countryOf(positionals[0] ?? '');
    const record = recordOf(iso3);
    if (record === undefined) throw new Refusal(iso3, [problem('country.no-record')]);
    await io.out(has('json') ? `${JSON.stringify(record)}\n` : recordText(record, io));
    return 0;
  },
};

const NO_LEGEND = 'no: the country is not on the list of that year, which is known in full\n';

function recordText(record: RawHistory, io: Io): string {
  const { country, years } = record;
  const { first, last } = RECORD_YEARS;
  const sources = [...new Set(years.flatMap((year) => year.sources))];
  const stated = new Map(years.map((year) => [year.year, year]));
  const all = Array.from({ length: last - first + 1 }, (_one, at) => first + at);
  const rows = all.map((year) => rowOf(year, stated.get(year), sources));
  const used = years.map(({ provenance }) => MARKS[provenance ?? 'stated']);
  const head = ['year', 'placement', 'then', 'waiver', 'policy or pattern', 'sources'];
  const notes = years.flatMap(notesOf);
  return [
    `${bold(`${countryTitle(country, last)}: the published record, ${first} to ${last}`, io)}\n`,
    timelineText(record, io),
    tableText(head, rows, (line) => bold(line, io)),
    marksLegend(used),
    rows.some((row) => row.includes('no')) ? NO_LEGEND : '',
    part(
      'Sources',
      sources.map((source, at) => `[${at + 1}] ${source}`),
    ),
    part('Notes', notes),
  ].join('');
}

/** The whole record in a line, under a scale of years. */
function timelineText(record: RawHistory, io: Io): string {
  const { rows } = timelineModel(record);
  const { scale, lines, legend } = timelineLines([rows], io);
  return `\n  ${scale}\n  ${lines.join('')}\n${legend}\n\n`;
}

function rowOf(year: number, row: RawYear | undefined, sources: readonly string[]) {
  const placement = row?.placement === undefined ? 'unknown' : placementName(row.placement);
  return [
    String(year),
    `${placement}${MARKS[row?.provenance ?? 'stated']}`,
    row?.reassessed === undefined ? '' : placementName(row.reassessed),
    answered(row?.waiver?.granted, 'granted'),
    answered(row?.facts?.policyOrPattern?.value, 'yes'),
    (row?.sources ?? []).map((source) => `[${sources.indexOf(source) + 1}]`).join(''),
  ];
}

function answered(value: boolean | undefined, yes: string): string {
  if (value === undefined) return '';
  return value ? yes : 'no';
}

/**
 * Notes and the sources that belong to one field only, each with its year. Those of a no
 * are left out: they only repeat that the country is not on the list.
 */
function notesOf({ year, note, waiver, facts }: RawYear): readonly string[] {
  const parts = [
    ['', note === undefined ? [] : [note]],
    ['waiver: ', waiver?.granted === true ? aboutOf(waiver) : []],
    [
      'policy or pattern: ',
      facts?.policyOrPattern?.value === true ? aboutOf(facts.policyOrPattern) : [],
    ],
  ] as const;
  return parts.flatMap(([name, texts]) =>
    texts.length === 0 ? [] : [`${year}  ${name}${texts.join('; ')}`],
  );
}

function aboutOf(
  field: { readonly sources: readonly string[]; readonly note?: string } | undefined,
): readonly string[] {
  if (field === undefined) return [];
  return [...field.sources, ...(field.note === undefined ? [] : [field.note])];
}

function part(heading: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `\n${heading}\n${rows.map((row) => `  ${row}\n`).join('')}`;
}
