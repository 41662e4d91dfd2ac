import {
  type ChangeOption,
  type ChangesNeeded,
  changesNeeded,
} from '../../advise/changes-needed.ts';
import type { PresumedFact } from '../../advise/presumed.ts';
import type { ClassifyOptions } from '../../classify/options.ts';
import { type Block, type Item, list, type Section, text } from '../../explain/report.ts';
import { TIERS } from '../../facts/placements.ts';
import { LAST_YEAR } from '../../history/limits.ts';
import type { History, HistoryYear } from '../../history/types.ts';
import { actorText } from '../../messages/en/actors.ts';
import { factText } from '../../messages/en/facts.ts';
import { countText } from '../../messages/en/list.ts';
import { placementName, placementNames } from '../../messages/en/placements.ts';
import { practiceNote } from '../../messages/en/practices.ts';
import { ProblemsError } from '../../problems/problems-error.ts';

/** Most ways that are told for one tier. */
const MOST = 6;

/**
 * What would have to be found for each tier but the one that is settled; asked of the last year
 * where only facts are stated of it, else of the year after.
 */
export function changeSection(history: History, options: ClassifyOptions): Section {
  const last = history.years.at(-1);
  if (last?.year === LAST_YEAR && last.placement !== undefined) {
    const words = `The history ends with ${LAST_YEAR}, the last report that can be asked about.`;
    return { heading: HEADING, background: false, blocks: [text(words)] };
  }
  const needed = TIERS.flatMap((target) => neededFor(history, target, options));
  // Of four tiers one at most is settled, so that there are others, all of one year.
  const [year] = needed.map((one) => ` in the ${one.year} report`);
  return {
    heading: `${HEADING}${year ?? ''}`,
    background: false,
    blocks: [
      ...needed.slice(0, 1).flatMap((one) => startBlocks(one, hasFacts(last))),
      ...list(needed.map(targetItem)),
    ],
  };
}

const HEADING = 'What would change it';

/** Whether facts are stated of the year asked about: of a year with a placement it is the next. */
function hasFacts(last: HistoryYear | undefined): boolean {
  if (last === undefined || last.placement !== undefined) return false;
  return Object.keys(last.facts).length > 0;
}

/** Nothing for the tier that is the only one possible: there is nothing to change. */
function neededFor(
  history: History,
  target: (typeof TIERS)[number],
  options: ClassifyOptions,
): readonly ChangesNeeded[] {
  try {
    return [changesNeeded(history, target, options)];
  } catch (error) {
    const isPresent =
      error instanceof ProblemsError &&
      error.problems.every(({ code }) => code === 'advice.target-is-present');
    if (isPresent) return [];
    throw error;
  }
}

function startBlocks(needed: ChangesNeeded, stated: boolean): readonly Block[] {
  const { presumed, possible } = needed;
  const now = text(`As things stand: ${placementNames(possible)}.${practiceNote(needed, ' ')}`);
  const [first] = presumed;
  if (first === undefined) return [now];
  const items = presumed.map(({ fact, value, because }) => ({
    text: `${factText(fact, value)}${GROUNDS[because]}`,
  }));
  return [
    text(`${stated ? SOME_STATED : NONE_STATED} starts from the ${first.from} report:`),
    ...list(items),
    now,
  ];
}

const NONE_STATED = 'Nobody has stated the findings of that year. What follows';
const SOME_STATED = 'Not every finding of that year is stated. For what is missing, what follows';

const GROUNDS: Readonly<Record<PresumedFact['because'], string>> = {
  record: ' (the recorded placement implies it)',
  unchanged: ' (presumed unchanged)',
  'usual-ground': ' (not on record; the usual ground is taken, a choice of ours)',
};

function targetItem(needed: ChangesNeeded): Item {
  const { target, options, barriers, firstYear, largest } = needed;
  const name = placementName(target);
  const barred = barriers.map(({ title, cite }) => ({
    text: `The law stands in the way: ${title}`,
    cite,
  }));
  const open = {
    text:
      firstYear === null
        ? `No lawful way to ${name} was found within 20 years.`
        : `The first report in which the law allows ${name} again: ${firstYear}.`,
  };
  const left = options.length - MOST;
  const ways = options.slice(0, MOST).map(wayItem);
  const none = options.length === 0 && barriers.length === 0;
  return {
    text: name,
    children: [
      ...barred,
      ...(barriers.length > 0 ? [open] : []),
      ...ways,
      ...(left > 0 ? [{ text: `${countText(left, 'more way')}, not shown` }] : []),
      ...(none ? [{ text: `No set of up to ${largest} changes gives ${name}.` }] : []),
    ],
  };
}

function wayItem(option: ChangeOption): Item {
  const { changes, gives, possible } = option;
  const makes =
    gives === 'certain' ? 'makes it certain' : `then possible: ${placementNames(possible)}`;
  return {
    text: `${countText(changes.length, 'change')}; ${makes}${practiceNote(option, '. ')}`,
    children: changes.map(({ fact, to, actor, cite, presumed }) => ({
      text: `${factText(fact, to)} (${actorText(actor)}${presumed ? '; presumed otherwise' : ''})`,
      cite,
    })),
  };
}
