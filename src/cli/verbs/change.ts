import {
  type AdviceOptions,
  type ChangeOption,
  type ChangesNeeded,
  changesNeeded,
} from '../../advise/changes-needed.ts';
import type { PresumedFact } from '../../advise/presumed.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { isPlacement, PLACEMENTS, type Placement } from '../../facts/placements.ts';
import { actorText } from '../../messages/en/actors.ts';
import { factText } from '../../messages/en/facts.ts';
import { placementName, placementNames } from '../../messages/en/placements.ts';
import { practiceNote } from '../../messages/en/practices.ts';
import { problem } from '../../problems/problem.ts';
import { answerHistories } from '../answer-histories.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { leftOutText } from '../left-out-text.ts';
import { CLASSIFYING } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { notAllowed } from '../settings.ts';
import { COMMAND, type Given, type Verb } from '../verb.ts';

/** `change`: what would have to be found otherwise for another placement. */
export const changeVerb: Verb = {
  name: 'change',
  takes: 'FILE|-|COUNTRY --to PLACEMENT',
  count: [1, 1],
  options: ['to', 'largest', 'year', ...CLASSIFYING, 'json'],
  own: { to: { takes: 'PLACEMENT', help: 'the placement wanted' } },
  summary: 'what would have to change for another placement',
  details: [
    'Here --to takes a placement. By default the year is the one after the last placement on',
    'record, and what that placement implies is taken as unchanged.',
  ],
  examples: ['change COG --to tier-2', 'change history.json --to tier-1 --year 2025'],
  run: (given, io) => {
    const target = placementGiven(given);
    const largest = largestGiven(given);
    return answerHistories(given, io, (history, options) => {
      const advice: AdviceOptions = largest === null ? options : { ...options, largest };
      const needed = changesNeeded(history, target, advice);
      return { json: [needed], text: () => neededText(needed, io) };
    });
  },
};

function placementGiven(given: Given): Placement {
  const found = given.one('to');
  if (found === null) {
    throw new Refusal(COMMAND, [
      problem('usage.missing-option', [], { option: '--to', takes: 'PLACEMENT' }),
    ]);
  }
  if (isPlacement(found)) return found;
  throw new Refusal(COMMAND, [notAllowed('placement', found, PLACEMENTS)]);
}

function largestGiven(given: Given): number | null {
  const found = given.one('largest');
  if (found === null) return null;
  if (/^(?:[1-9]|10)$/u.test(found)) return Number(found);
  throw new Refusal(COMMAND, [notAllowed('`--largest`', found, ['1 to 10'])]);
}

function neededText(needed: ChangesNeeded, io: Io): string {
  const { country, year, target, possible, options, barriers, largest } = needed;
  const name = placementName(target);
  const lines = [
    bold(`${countryTitle(country, year)}, ${year} report: what would give ${name}?`, io),
    ...presumedLines(needed.presumed),
    `As things stand: ${placementNames(possible)}.${practiceNote(needed, ' ')}`,
  ];
  for (const { title, cite } of barriers)
    lines.push(`The law stands in the way: ${title} [${cite}].`);
  if (barriers.length > 0) lines.push(firstYearLine(needed));
  const sure = options.filter(({ gives }) => gives === 'certain');
  const maybe = options.filter(({ gives }) => gives === 'possible');
  if (maybe.length > 0)
    lines.push('', `${name} becomes possible, beside other placements, with one of:`);
  lines.push(...maybe.flatMap(optionLines));
  if (sure.length > 0) lines.push('', `${name} becomes certain with one of:`);
  lines.push(...sure.flatMap(optionLines));
  if (options.length === 0 && barriers.length === 0)
    lines.push(`No set of up to ${largest} changes gives ${name}.`);
  for (const line of leftOutText(needed)) lines.push('', line);
  return [...lines, DISCLAIMER, ''].join('\n');
}

/** What advice starts from without its being stated of the year, in sentences. */
export function presumedLines(presumed: readonly PresumedFact[]): readonly string[] {
  if (presumed.length === 0) return [];
  const [first] = presumed;
  const from =
    first?.because === 'record'
      ? `From the placement on record for ${first.from}`
      : `Presumably unchanged from ${first?.from}`;
  const usual = presumed.filter(({ because }) => because === 'usual-ground');
  const told = presumed.filter(({ because }) => because !== 'usual-ground');
  const words = (facts: readonly PresumedFact[]): string =>
    facts.map(({ fact, value }) => `    ${factText(fact, value)}`).join('\n');
  return [
    ...(told.length === 0 ? [] : [`${from}:`, words(told)]),
    ...(usual.length === 0
      ? []
      : ['The ground of the watch list is not on record; taken is the usual one:', words(usual)]),
  ];
}

function firstYearLine({ firstYear, target }: ChangesNeeded): string {
  return firstYear === null
    ? `No lawful way to ${placementName(target)} was found within 20 years.`
    : `The first report in which the law allows ${placementName(target)} again: ${firstYear}.`;
}

function optionLines(option: ChangeOption, at: number): readonly string[] {
  const { changes, possible } = option;
  const lines = changes.map(({ fact, to, actor, cite, presumed }, position) => {
    const bullet = position === 0 ? `${at + 1}.`.padEnd(3) : '   ';
    const was = presumed ? '; presumed otherwise' : '';
    return `  ${bullet} ${factText(fact, to)} [${cite}; ${actorText(actor)}${was}]`;
  });
  const practice = practiceNote(option, '      ');
  return [
    ...lines,
    `      then: ${placementNames(possible)}`,
    ...(practice === '' ? [] : [practice]),
  ];
}
