import { clockAutomaton } from '../../advise/automaton.ts';
import type { PathOptions } from '../../advise/path-options.ts';
import type { LawfulPath } from '../../advise/path-steps.ts';
import { type PathsTo, pathsTo } from '../../advise/paths-to.ts';
import { automatonMermaid } from '../../explain/clock-diagram.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { isPlacement, PLACEMENTS, type Placement, TIERS } from '../../facts/placements.ts';
import { countText } from '../../messages/en/list.ts';
import { noticeText } from '../../messages/en/notices.ts';
import { placementName, placementNames } from '../../messages/en/placements.ts';
import { describeValue } from '../../problems/describe.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { answerHistories } from '../answer-histories.ts';
import { demandsShort } from '../demand-words.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { CLASSIFYING } from '../options.ts';
import { boundedYearOf, classifyOptionsOf, notAllowed, refuse } from '../settings.ts';
import { tableText } from '../table.ts';
import { type Given, usageOf, type Verb } from '../verb.ts';
import { clockShort, placementsShort } from '../words.ts';

/** `path`: the shortest lawful ways to a placement, year by year. */
export const pathVerb: Verb = {
  name: 'path',
  takes: 'FILE|-|COUNTRY --to PLACEMENT',
  count: [0, 1],
  options: ['to', 'within', 'unranked', 'year', ...CLASSIFYING, 'mermaid', 'json'],
  own: { to: { takes: 'PLACEMENT', help: 'the placement wanted' } },
  summary: 'the shortest lawful ways to a placement, and what each year demands',
  details: [
    'Here --to takes a placement, and the ways begin after --year. The law alone decides.',
    'With --mermaid and no history: the whole clock under the law of --year, as a diagram.',
  ],
  examples: [
    'path COG --to tier-2-watch-list',
    'path CHN --to tier-1 --within 3',
    'path --mermaid',
  ],
  run: async (given, io) => {
    if (given.has('mermaid')) return diagram(given, io);
    const { target, asked } = askedOf(given);
    return answerHistories(given, io, (history, options) => {
      const found = pathsTo(history, target, { ...options, ...asked });
      return { json: [found], text: () => pathsText(found, io) };
    });
  },
};

async function diagram(given: Given, io: Io): Promise<number> {
  const clash = (['to', 'within', 'unranked', 'with', 'advance-by', 'json'] as const).filter(
    given.has,
  );
  const others = [
    ...given.positionals.map(() => 'FILE|COUNTRY'),
    ...clash.map((name) => `--${name}`),
  ];
  refuse(
    others.map((other) =>
      problem('usage.conflicting-options', [], { options: ['--mermaid', other] }),
    ),
  );
  const { year, readings = {}, law } = classifyOptionsOf(given);
  const options = {
    readings,
    ...(law === undefined ? {} : { law }),
    ...(year === undefined ? {} : { reportYear: year }),
  };
  await io.out(`${automatonMermaid(clockAutomaton(options))}\n`);
  return 0;
}

interface Asked {
  readonly target: Placement;
  readonly asked: Pick<PathOptions, 'within' | 'includeUnranked'>;
}

/** What is asked, checked before any history is read. Throws Refusal with every fault. */
function askedOf(given: Given): Asked {
  const problems: Problem[] = [];
  if (given.positionals.length === 0)
    problems.push(problem('usage.missing-argument', [], { usage: usageOf(pathVerb) }));
  const to = given.one('to');
  const target: Placement = isPlacement(to) ? to : 'tier-1';
  if (to === null) {
    const params = { option: '--to', takes: 'PLACEMENT' };
    problems.push(problem('usage.missing-option', [], params));
  } else if (!isPlacement(to)) problems.push(notAllowed('placement', to, PLACEMENTS));
  const includeUnranked = given.has('unranked');
  if (!includeUnranked && isPlacement(to) && !TIERS.includes(to)) {
    const params = { found: describeValue(to), allowed: TIERS };
    problems.push(problem('advice.unranked-target', ['--to'], params));
  }
  const within = given.one('within');
  if (within !== null && !/^(?:[1-9]|1\d|20)$/u.test(within)) {
    const params = { found: within, minimum: 1, maximum: 20 };
    problems.push(problem('advice.bad-within', ['--within'], params));
  }
  boundedYearOf(given, 'year', problems);
  refuse(problems);
  return {
    target,
    asked: { includeUnranked, ...(within === null ? {} : { within: Number(within) }) },
  };
}

function pathsText(found: PathsTo, io: Io): string {
  const { country, target, from, barriers, paths } = found;
  const name = placementName(target);
  const title = `${countryTitle(country, from.year)}, after the ${from.year} report: the shortest lawful ways to ${name}`;
  const head = ['way', 'year', 'placement', 'what the year demands', 'clock after'];
  const rows = paths.flatMap((path, at) => rowsOf(path, at));
  const lines = [
    bold(title, io),
    `In ${from.year}: ${placementNames(from.placements)}.${found.staying ? ` The ways lead to having ${name} again.` : ''}`,
    ...barriers.map(
      (barrier) =>
        `Not in ${from.year + 1}, whatever is found: ${barrier.title} [${barrier.cite}].`,
    ),
    lengthLine(found),
  ];
  const table = paths.length === 0 ? '' : tableText(head, rows, (line) => bold(line, io));
  const notes = [
    ...(found.cut === 0 ? [] : [`${found.cut} more ways of the same length are not listed.`]),
    ...(paths.some(({ certain }) => !certain) ? [DOUBTFUL] : []),
    ...found.notices.map(noticeText),
    DISCLAIMER,
  ];
  return `${lines.join('\n')}\n${table}${notes.join('\n')}\n`;
}

const DOUBTFUL = '? lawful under some of the pasts that the unknown years allow, not under all';

function lengthLine({ years, certainYears, firstYear, target, within }: PathsTo): string {
  const name = placementName(target);
  if (years === null)
    return `No lawful way to ${name} was found within ${countText(within, 'year')}.`;
  const shortest = `The shortest takes ${countText(years, 'year')}: ${name} in the ${firstYear} report.`;
  if (certainYears === years) return shortest;
  return certainYears === null
    ? `${shortest} None is lawful under every past that the unknown years allow.`
    : `${shortest} Whatever the unknown past was, it takes ${countText(certainYears, 'year')}.`;
}

function rowsOf({ certain, steps }: LawfulPath, at: number): readonly (readonly string[])[] {
  return steps.map((step, position) => [
    position === 0 ? `${at + 1}${certain ? '' : '?'}` : '',
    String(step.year),
    placementsShort([step.placement]),
    demandsShort(step),
    clockShort(step.state.after),
  ]);
}
