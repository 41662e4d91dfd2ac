import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import {
  type Consequence,
  type Consequences,
  consequences,
} from '../../src/consequences/consequences.ts';
import type { ConsequencesOptions } from '../../src/consequences/options.ts';
import type { ConsequenceGroup, ConsequenceId } from '../../src/consequences/rules.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';

/** Report years that the tests go through: all that the record covers, and some beyond. */
export const YEARS = Array.from({ length: 30 }, (_, index) => 2001 + index);

/** Every pair of placements of one report and the next. */
export const PAIRS: readonly (readonly [before: Placement, now: Placement])[] = PLACEMENTS.flatMap(
  (before) => PLACEMENTS.map((now) => [before, now] as const),
);

const answers = new Map<string, Classification>();

/** The answer for a year on record, with the placement of the year before where one is given. */
export function answer(year: number, now: Placement, before?: Placement): Classification {
  const key = `${year} ${before} ${now}`;
  const known = answers.get(key) ?? classified(year, now, before);
  answers.set(key, known);
  return known;
}

function classified(year: number, now: Placement, before?: Placement): Classification {
  const earlier = before === undefined ? [] : [{ year: year - 1, placement: before }];
  const years = [...earlier, { year, placement: now }].filter((entry) => entry.year >= 2001);
  return classify({ country: 'XXA', years }, { year });
}

/** What follows from a placement on record. */
export function follows(
  year: number,
  now: Placement,
  before?: Placement,
  options: ConsequencesOptions = {},
): Consequences {
  return consequences(answer(year, now, before), options);
}

/** One consequence of a document. */
export function item(document: Consequences, id: ConsequenceId): Consequence {
  const found = document.items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** Names of what applies, perhaps within one group. */
export function applying(document: Consequences, group?: ConsequenceGroup): ConsequenceId[] {
  return document.items
    .filter((one) => one.applies === 'yes' && (group === undefined || one.group === group))
    .map(({ id }) => id);
}

/** Whether each of a group applies, by name. */
export function outcomes(document: Consequences, group: ConsequenceGroup): Record<string, string> {
  const items = document.items.filter((one) => one.group === group);
  return Object.fromEntries(items.map(({ id, applies, reason }) => [id, reason ?? applies]));
}
