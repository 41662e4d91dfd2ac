import manifest from '../../../package.json' with { type: 'json' };
import { defaultModel } from '../../data/index.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { PLACEMENTS, type Placement } from '../../facts/placements.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Forecast, ForecastRow } from '../../simulate/forecast-document.ts';
import { type ForecastOptions, MOST_RUNS } from '../../simulate/forecast-job.ts';
import { type ForecastModel, parseModel } from '../../simulate/model.ts';
import { wilsonInterval } from '../../simulate/wilson.ts';
import { MOST_WORKERS, workersProblems } from '../../workers/workers-option.ts';
import { csvLine } from '../csv.ts';
import { gatherHistories } from '../gather-histories.ts';
import { countryTitle } from '../input/country.ts';
import { readDocument } from '../input/document.ts';
import { bold, type Io } from '../io.ts';
import { jsonPieces } from '../output/json-pieces.ts';
import { printCitation } from '../print-citation.ts';
import { Refusal } from '../refusal.ts';
import { runForecast } from '../run-forecast.ts';
import { boundedYearOf, classifyOptionsOf, refuse } from '../settings.ts';
import { tableText } from '../table.ts';
import { COMMAND, type Given, type Verb } from '../verb.ts';
import { placementsShort } from '../words.ts';

/** What a shell expects of a command that Ctrl-C has ended. */
const INTERRUPTED = 130;

/** Rows of CSV that are written at once. */
const AT_ONCE = 1000;

/** The JSON Schema of a model file. */
const MODEL_DOCUMENT = 'https://tvpa-tiers.dev/schema/forecast-model/1';

/** `forecast`: what a model of the judgements and the law make of the years to come. */
export const forecastVerb: Verb = {
  name: 'forecast',
  takes: '[FILE|-|COUNTRY...]',
  count: [0, Number.POSITIVE_INFINITY],
  options: [
    'until',
    'runs',
    'seed',
    'model',
    'print-model',
    'workers',
    'with',
    'reading',
    'law-as-of',
    'law',
    'cite',
    'csv',
    'json',
  ],
  summary: 'the share of each placement in the years to come, by a model',
  details: [
    'The model says how likely each placement on the merits is, given the last placement and the',
    'clock, and how likely a waiver; the law decides the rest. The built-in model is estimated from',
    'the record of 2009 to 2025 and is ours, not law. The same seed gives the same output, with any',
    'number of workers. Without an argument: the whole built-in record. Ctrl-C stops it; then',
    'nothing is printed (exit code 130). --csv has a line for each placement, with an empty cause,',
    'and one for each of its causes; the record of the run (seed, model, law) is in --json only.',
  ],
  examples: [
    'forecast COG DZA --until 2030 --runs 1000 --seed 1',
    'forecast TKM --until 2028',
    'forecast --print-model',
  ],
  run: async (given, io) => {
    if (given.has('print-model')) return printModel(given, io);
    const { workers, ...options } = await optionsOf(given, io);
    const { histories, code } = await gatherHistories(given, io, true);
    if (histories.length === 0) return code;
    const made = await runForecast(histories, options, workers, io);
    if (made === null) return INTERRUPTED;
    for (const piece of given.has('json') ? jsonPieces(made) : textPieces(made, given, io))
      await io.out(piece);
    if (given.has('json')) await io.out('\n');
    if (code === 0) await printCitation(given, given.has('csv'), io);
    return code;
  },
};

interface Asked extends ForecastOptions {
  /** Null where the number of threads is left to the command. */
  readonly workers: number | null;
}

async function optionsOf(given: Given, io: Io): Promise<Asked> {
  const problems: Problem[] = [];
  const until = boundedYearOf(given, 'until', problems);
  if (!given.has('until')) {
    problems.push(problem('usage.missing-option', [], { option: '--until', takes: 'YEAR' }));
  }
  const runs = numberOf(given, 'runs', problems) ?? 10_000;
  const seed = numberOf(given, 'seed', problems) ?? 1;
  const workers = numberOf(given, 'workers', problems);
  if (workers !== null) problems.push(...workersProblems(workers));
  if (given.has('csv') && given.has('json')) {
    const params = { options: ['--csv', '--json'] };
    problems.push(problem('usage.conflicting-options', [], params));
  }
  refuse(problems);
  const { readings = {}, law } = classifyOptionsOf(given);
  return {
    until: until ?? 0,
    runs,
    seed,
    workers,
    model: await modelOf(given, io),
    readings,
    ...(law === undefined ? {} : { law }),
    ...((await isBuiltIn(given, io)) ? { dataVersion: `tvpa-tiers ${manifest.version}` } : {}),
  };
}

/** The model of a file, or the built-in one. */
async function modelOf(given: Given, io: Io): Promise<ForecastModel> {
  const path = given.one('model');
  const model = parseModel(
    path === null ? defaultModel() : await readDocument(path, io, 'a model'),
  );
  if (model.ok) return model.value;
  throw new Refusal(path ?? COMMAND, model.problems);
}

/** Prints the model itself, as a file that `--model` takes. */
async function printModel(given: Given, io: Io): Promise<number> {
  const idle = forecastVerb.options.filter((one) => one !== 'print-model' && one !== 'model');
  const usage = `${COMMAND} ${forecastVerb.name} --print-model [--model FILE]`;
  refuse([
    ...given.positionals.map((found) => problem('usage.extra-argument', [], { found, usage })),
    ...idle
      .filter((one) => given.has(one))
      .map((one) =>
        problem('usage.conflicting-options', [], { options: ['--print-model', `--${one}`] }),
      ),
  ]);
  const model = { $schema: MODEL_DOCUMENT, ...(await modelOf(given, io)) };
  await io.out(`${JSON.stringify(model, null, 2)}\n`);
  return 0;
}

/** Whether every history is one of the built-in record, as it stands. */
async function isBuiltIn(given: Given, io: Io): Promise<boolean> {
  const kinds = given.positionals.map((one) => (one === '-' ? 'file' : io.kindOf(one)));
  return !given.has('with') && !(await Promise.all(kinds)).includes('file');
}

/** Digits, with a fraction and a power of ten or without: `1000`, `1e6`, `1.5`. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

const LIMITS = {
  runs: [1, MOST_RUNS],
  seed: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  workers: [1, MOST_WORKERS],
} as const;

/** A number as it is written, or null; its bounds are checked where it is used. */
function numberOf(given: Given, option: keyof typeof LIMITS, problems: Problem[]): number | null {
  const found = given.one(option);
  if (found === null) return null;
  if (found.length <= 400 && NUMBER.test(found)) return Number(found);
  const [minimum, maximum] = LIMITS[option];
  const params = { option: `--${option}`, found, minimum, maximum };
  problems.push(problem('usage.not-a-number', [], params));
  return null;
}

function* textPieces(made: Forecast, given: Given, io: Io): Generator<string, void, undefined> {
  if (given.has('csv')) yield* forecastCsv(made);
  else yield forecastText(made, io);
}

function forecastText({ run, rows }: Forecast, io: Io): string {
  const head = [
    'country',
    'year',
    ...PLACEMENTS.slice(0, 4).map((one) => placementsShort([one])),
    'automatic',
    'cap',
    ...PLACEMENTS.slice(4).map((one) => placementsShort([one])),
  ];
  const lines = rows.map((row, at) => [
    rows[at - 1]?.country === row.country ? '' : countryTitle(row.country, row.year),
    String(row.year),
    ...cellsOf(row),
  ]);
  const error = rows
    .flatMap(({ placements }) => Object.values(placements))
    .reduce((most, { low, high }) => Math.max(most, (high - low) / 2), 0);
  return [
    bold(`Forecast to ${run.until}, in per cent of the runs`, io),
    `${tableText(head, lines, (line) => bold(line, io))}Automatic, cap: the part of all runs that Tier 3 takes by the automatic downgrade or by the`,
    `reinstatement cap. ${run.runs} runs for each country, seed ${run.seed}, model ${run.modelHash}.`,
    `Error of drawing (95 %): at most ${(error * 100).toFixed(1)} points. How far to trust the model is another question: see docs/backtest.md.`,
    DISCLAIMER,
    '',
  ].join('\n');
}

function cellsOf({ placements, causes }: ForecastRow): readonly string[] {
  const shares = PLACEMENTS.map((one) => percent(placements[one].share));
  const tier3 = causes['tier-3'] ?? {};
  const parts = [tier3['automatic-downgrade'], tier3['reinstatement-cap']];
  return [...shares.slice(0, 4), ...parts.map((part) => percent(part ?? 0)), ...shares.slice(4)];
}

function percent(share: number): string {
  return share === 0 ? '-' : (share * 100).toFixed(1);
}

/** Each placement with no cause, which is all of them together, then by cause. */
function* forecastCsv({ rows, run }: Forecast): Generator<string, void, undefined> {
  yield csvLine(['country', 'year', 'placement', 'cause', 'share', 'low', 'high']);
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    yield rows
      .slice(at, at + AT_ONCE)
      .flatMap((row) => PLACEMENTS.flatMap((placement) => csvRows(row, placement, run.runs)))
      .map(csvLine)
      .join('');
  }
}

function csvRows(
  { country, year, placements, causes }: ForecastRow,
  placement: Placement,
  runs: number,
): readonly (readonly (string | number)[])[] {
  const { share, low, high } = placements[placement];
  const parts = Object.entries(causes[placement] ?? {});
  return [
    [country, year, placement, '', share, low, high],
    ...parts.map(([cause, part]) => [
      country,
      year,
      placement,
      cause,
      part,
      ...wilsonInterval(part, runs),
    ]),
  ];
}
