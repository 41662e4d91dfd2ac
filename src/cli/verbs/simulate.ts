import { explain } from '../../explain/explain.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { isPlacement, PLACEMENTS } from '../../facts/placements.ts';
import { printable } from '../../messages/printable.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { parseScenario } from '../../simulate/parse-scenario.ts';
import type { Scenario } from '../../simulate/scenario.ts';
import { type ProjectedYear, type Simulation, simulate } from '../../simulate/simulate.ts';
import { csvText } from '../csv.ts';
import { gatherHistories } from '../gather-histories.ts';
import { countryTitle } from '../input/country.ts';
import { readDocument } from '../input/document.ts';
import { bold, type Io } from '../io.ts';
import type { OptionName } from '../options.ts';
import { printCitation } from '../print-citation.ts';
import { printProblems } from '../print-problems.ts';
import { Refusal } from '../refusal.ts';
import { boundedYearOf, choiceOf, classifyOptionsOf, notAllowed, refuse } from '../settings.ts';
import { tableText } from '../table.ts';
import { COMMAND, type Given, type Verb } from '../verb.ts';
import { causesShort, clockShort, codesLegend, placementsTight, reasonShort } from '../words.ts';

/** `simulate`: the years after a record, under a scenario. */
export const simulateVerb: Verb = {
  name: 'simulate',
  takes: 'FILE|-|COUNTRY...',
  count: [1, Number.POSITIVE_INFINITY],
  options: [
    'scenario',
    'until',
    'merits',
    'waivers',
    'with',
    'reading',
    'detail',
    'cite',
    'csv',
    'json',
  ],
  summary: 'project the years after a record under a scenario',
  details: [
    'A scenario says what is assumed of the years to come: facts, the placement on the merits,',
    'waivers, another law. A short one can be given with --until, --merits and --waivers instead.',
    'The clock goes on from the record. Every projected year is classified in full: --detail full',
    'tells the reasons of each below the table, --json holds them as data.',
  ],
  examples: [
    'simulate DZA --until 2028 --merits tier-2-watch-list --waivers always-if-available',
    'simulate COG DZA --until 2027 --merits tier-2-watch-list --csv',
  ],
  run: async (given, io) => {
    const full = isFull(given);
    const scenario = await scenarioOf(given, io);
    const { readings = {} } = classifyOptionsOf(given);
    const gathered = await gatherHistories(given, io);
    const made: Simulation[] = [];
    let { code } = gathered;
    for (const history of gathered.histories) {
      try {
        made.push(simulate(history, scenario, { readings }));
      } catch (error) {
        if (!(error instanceof ProblemsError)) throw error;
        await printProblems(history.country, error.problems, io);
        code = 2;
      }
    }
    if (given.has('json')) {
      for (const one of made) await io.out(`${JSON.stringify(one)}\n`);
    } else if (given.has('csv')) {
      if (made.length > 0) await io.out(simulationCsv(made));
    } else if (made.length > 0) {
      const tables = made.map((one) => simulationText(one, io) + (full ? reasonsText(one) : ''));
      await io.out(`${tables.join('\n')}${legend(made)}${DISCLAIMER}\n`);
    }
    if (code === 0) await printCitation(given, given.has('csv'), io);
    return code;
  },
};

const DETAILS = ['short', 'full'] as const;

/** Whether the reasons of every year are asked for; only the text can tell them apart. */
function isFull(given: Given): boolean {
  const problems: Problem[] = [];
  const detail = choiceOf(given, 'detail', DETAILS, problems);
  for (const other of (['csv', 'json'] as const).filter((one) => given.has(one))) {
    if (detail === null) continue;
    const options = ['--detail', `--${other}`];
    problems.push(problem('usage.conflicting-options', [], { options }));
  }
  refuse(problems);
  return detail === 'full';
}

/** The full explanation of every projected year. */
function reasonsText({ years }: Simulation): string {
  const texts = years.map(({ classification }) =>
    explain(classification, { format: 'text', detail: 'full' }),
  );
  return texts.map((text) => `\nProjected, not the record:\n${text}\n`).join('');
}

const SHORT: readonly OptionName[] = ['until', 'merits', 'waivers'];

/** The scenario of a file, or the short one of the options. */
export async function scenarioOf(given: Given, io: Io): Promise<Scenario> {
  const path = given.one('scenario');
  const short = SHORT.filter((option) => given.has(option)).map((option) => `--${option}`);
  const problems: Problem[] = [];
  const conflicts = [
    ...(path === null ? [] : short.map((option) => ['--scenario', option])),
    ...(given.has('csv') && given.has('json') ? [['--csv', '--json']] : []),
  ];
  for (const options of conflicts) {
    problems.push(problem('usage.conflicting-options', [], { options }));
  }
  if (path === null && !given.has('until')) {
    const params = { option: '--scenario', takes: 'FILE, or --until YEAR' };
    problems.push(problem('usage.missing-option', [], params));
  }
  const raw = path === null ? shortScenario(given, problems) : null;
  refuse(problems);
  const parsed = parseScenario(path === null ? raw : await readDocument(path, io, 'a scenario'));
  if (parsed.ok) return parsed.value;
  throw new Refusal(path ?? COMMAND, parsed.problems, path !== null);
}

function shortScenario(given: Given, problems: Problem[]): unknown {
  const until = boundedYearOf(given, 'until', problems);
  const merits = given.one('merits');
  const waivers = given.one('waivers') ?? 'undecided';
  if (merits !== null && !isPlacement(merits)) {
    problems.push(notAllowed('placement', merits, PLACEMENTS));
  }
  if (!POLICIES.includes(waivers)) problems.push(notAllowed('`--waivers`', waivers, POLICIES));
  return { until, waivers, ...(merits === null ? {} : { all: { merits } }) };
}

const POLICIES: readonly string[] = ['never', 'always-if-available', 'undecided'];

function simulationText({ country, scenario, years }: Simulation, io: Io): string {
  const name = scenario.name === undefined ? '' : `, ${printable(scenario.name)}`;
  const law = scenario.law === undefined ? '' : ', under a what-if law';
  const title = `${countryTitle(country, scenario.until)}${name}: projected, not the record${law}`;
  const head = ['year', 'placement', 'cause', 'waiver', 'clock', 'reason'];
  const rows = years.map(({ year, waiver, classification }) => [
    String(year),
    placementsTight(classification.possible),
    causesShort(classification),
    waiver === true ? 'granted' : waiver === false ? 'none' : '',
    clockShort(classification.state.after),
    reasonShort(classification),
  ]);
  return `${bold(title, io)}\n${tableText(head, rows, (line) => bold(line, io))}`;
}

function legend(made: readonly Simulation[]): string {
  const years = made.flatMap((one) => one.years);
  return codesLegend(years.map(({ classification }) => classification.possible));
}

function simulationCsv(made: readonly Simulation[]): string {
  const head = ['country', 'year', 'projected', 'placement', 'possible', 'causes', 'waiver', 'law'];
  const row = ({ country, year, projected, waiver, classification }: ProjectedYear) => [
    country,
    year,
    projected,
    classification.placement,
    classification.possible.join(' '),
    classification.causes.join(' '),
    waiver,
    classification.lawVersion.id,
  ];
  return csvText(
    head,
    made.flatMap((one) => one.years.map(row)),
  );
}
