import { countries, countryName, RECORD_YEARS } from '../../data/index.ts';
import type { History } from '../../history/types.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { heatMap } from '../../timeline/heat-map.ts';
import { timelineMermaid } from '../../timeline/mermaid.ts';
import { timelineModel } from '../../timeline/model.ts';
import type { TimelineOptions } from '../../timeline/options.ts';
import { timeline } from '../../timeline/timeline.ts';
import { timelineVegaLite } from '../../timeline/vega-lite.ts';
import { gatherHistories } from '../gather-histories.ts';
import type { Io } from '../io.ts';
import { CLASSIFYING, type OptionName } from '../options.ts';
import { printProblems } from '../print-problems.ts';
import { boundedYearOf, choiceOf, classifyOptionsOf, refuse } from '../settings.ts';
import type { Given, Verb } from '../verb.ts';
import { checkOut, refuseIncomplete, writeOut } from '../write-out.ts';
import { scenarioOf } from './simulate.ts';

/** The forms of a picture. */
const PICTURES = ['svg', 'heatmap', 'vega-lite', 'mermaid'] as const;
type PictureFormat = (typeof PICTURES)[number];

/** `timeline`: placements by year as a picture. */
export const timelineVerb: Verb = {
  name: 'timeline',
  takes: '[FILE|-|COUNTRY...]',
  count: [0, Number.POSITIVE_INFINITY],
  options: [
    'format',
    'from',
    'to',
    'scenario',
    'until',
    'merits',
    'waivers',
    'out',
    'force',
    ...CLASSIFYING,
  ],
  own: {
    format: {
      help: 'svg (default), heatmap (default without an argument), vega-lite or mermaid',
    },
  },
  summary: 'placements by year as a picture',
  details: [
    'Without an argument: every country of the built-in record, as a heat map. With --scenario, or',
    '--until and its relatives, projected years follow. Without --out the picture goes to standard',
    'output.',
  ],
  examples: [
    'timeline THA --out thailand.svg',
    'timeline DZA COG --from 2015 --until 2029 --merits tier-2-watch-list --out two.svg',
    'timeline --format heatmap --out all.svg',
  ],
  run: async (given, io) => {
    const options = await optionsOf(given, io);
    const format = formatOf(given);
    const out = given.one('out');
    const force = given.has('force');
    if (out !== null) await checkOut(out, force, io);
    const gathered = await gatherHistories(given, io);
    const { drawn, code } = await drawable(gathered.histories, options, io);
    if (drawn.length === 0) return 2;
    if (out !== null) refuseIncomplete(out, Math.max(code, gathered.code));
    // The whole record comes by code, and is read by name; named countries stay as named.
    const shown = given.positionals.length === 0 ? byName(drawn) : drawn;
    const text = `${pictureOf(format, shown, options)}\n`;
    if (out === null) await io.out(text);
    else await writeOut(out, text, force, io);
    return Math.max(code, gathered.code);
  },
};

function formatOf(given: Given): PictureFormat {
  const problems: Problem[] = [];
  const usual = given.positionals.length === 0 ? 'heatmap' : 'svg';
  const format = choiceOf(given, 'format', PICTURES, problems) ?? usual;
  refuse(problems);
  return format;
}

const ASSUMING: readonly OptionName[] = ['scenario', 'until', 'merits', 'waivers'];

async function optionsOf(given: Given, io: Io): Promise<TimelineOptions> {
  const problems: Problem[] = [];
  const from = boundedYearOf(given, 'from', problems);
  const to = boundedYearOf(given, 'to', problems);
  refuse(problems);
  const { year: _year, ...options } = classifyOptionsOf(given);
  const assumes = ASSUMING.some((option) => given.has(option));
  return {
    ...options,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(assumes ? { scenario: await scenarioOf(given, io) } : {}),
    names: countryNames(),
  };
}

/** The name of every country of the record, as the latest report has it. */
export function countryNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    countries().map((country) => [country.iso3, countryName(country, RECORD_YEARS.last)]),
  );
}

function byName(histories: readonly History[]): readonly History[] {
  const names = countryNames();
  const nameOf = ({ country }: History): string => names[country] ?? country;
  return [...histories].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}

/** The histories that can be drawn; what is wrong with the others is told. */
async function drawable(
  histories: readonly History[],
  options: TimelineOptions,
  io: Io,
): Promise<{ readonly drawn: readonly History[]; readonly code: number }> {
  const drawn: History[] = [];
  let code = 0;
  for (const history of histories) {
    try {
      if (timelineModel(history, options).rows.length === 0) throw noYear(history, options);
      drawn.push(history);
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      await printProblems(history.country, error.problems, io);
      code = 2;
    }
  }
  return { drawn, code };
}

function noYear({ years }: History, { from, to }: TimelineOptions): ProblemsError {
  const first = years[0]?.year ?? null;
  const params = { from: from ?? first, to: to ?? from ?? first, first };
  return new ProblemsError([problem('usage.no-year-between', [], params)]);
}

function pictureOf(
  format: PictureFormat,
  histories: readonly History[],
  options: TimelineOptions,
): string {
  switch (format) {
    case 'svg':
      return timeline(histories, options);
    case 'heatmap':
      return heatMap(histories, options);
    case 'vega-lite':
      return JSON.stringify(timelineVegaLite(histories, options), null, 2);
    case 'mermaid':
      return timelineMermaid(histories, options);
  }
}
