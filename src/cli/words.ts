import type { Classification } from '../classify/classification.ts';
import type { Cause } from '../facts/causes.ts';
import type { Placement } from '../facts/placements.ts';
import type { KernelState } from '../kernel/state.ts';
import { lawOf } from '../law/law.ts';
import { countText } from '../messages/en/list.ts';
import { placementName } from '../messages/en/placements.ts';

/** Placements for a narrow column: `Tier 2`, `Watch List`; several with a stroke between. */
export function placementsShort(placements: readonly Placement[]): string {
  return placements
    .map((one) => (one === 'tier-2-watch-list' ? 'Watch List' : placementName(one)))
    .join(' / ');
}

/** More than this many at once are written as codes, or told as several. */
const MOST_IN_WORDS = 3;

const CODES: Readonly<Record<Placement, string>> = {
  'tier-1': '1',
  'tier-2': '2',
  'tier-2-watch-list': '2WL',
  'tier-3': '3',
  'special-case': 'SC',
  'not-rated': 'NR',
};

/** The same where there may be many, as for an unknown year: `1/2/2WL/3/SC/NR`. */
export function placementsTight(placements: readonly Placement[]): string {
  if (placements.length <= MOST_IN_WORDS) return placementsShort(placements);
  return placements.map((one) => CODES[one]).join('/');
}

/** What the codes of `placementsTight` mean, where some are used. */
export function codesLegend(sets: readonly (readonly Placement[])[]): string {
  return sets.some((set) => set.length > MOST_IN_WORDS)
    ? '1, 2, 3: tiers; 2WL: Tier 2 Watch List; SC: Special Case; NR: not rated\n'
    : '';
}

/** Causes for a narrow column, by their names in the answer. */
export function causesShort({ causes }: Classification): string {
  return causes.length < MOST_IN_WORDS ? causes.join(' / ') : `${causes.length} possible`;
}

/**
 * The clock for a narrow column: watch-list years in a row, waivers among them, and the
 * cap where it is not clear. Empty where there is nothing to count.
 */
export function clockShort(states: readonly KernelState[]): string {
  const run = rangeText(states.map((state) => state.run));
  const waivers = rangeText(states.map((state) => state.waivers));
  const caps = [...new Set(states.map(({ cap }) => cap))];
  const cap = caps.length > 1 ? 'cap unknown' : caps[0] === 'stint' ? 'cap spent' : 'cap armed';
  return [
    ...(run === '0' ? [] : [`${run} ${run === '1' ? 'year' : 'years'}`]),
    ...(waivers === '0' ? [] : [`${waivers} waived`]),
    ...(caps.length === 1 && caps[0] === 'clear' ? [] : [cap]),
  ].join(', ');
}

function rangeText(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(least) : `${least}\u2013${most}`;
}

const MERITS: Readonly<Partial<Record<Placement, string>>> = {
  'tier-1': 'meets the standards in full',
  'tier-2': 'significant efforts, no watch-list ground',
  'tier-2-watch-list': 'significant efforts, but a watch-list ground',
  'tier-3': 'no significant efforts',
};

/** Why a year came out as it did, in a few words; each possible cause once. */
export function reasonShort(answer: Classification): string {
  if (answer.causes.length >= MOST_IN_WORDS) return 'what is known leaves it open';
  const texts = answer.causes.map((cause) => reasonOf(cause, answer));
  return [...new Set(texts)].join('; or ');
}

function reasonOf(cause: Cause, answer: Classification): string {
  const { watchListLimit, maxWaiverYears } = lawOf(
    answer.year,
    answer.lawVersion.overlay,
  ).parameters;
  const limit = countText(Number(watchListLimit), 'watch-list year');
  switch (cause) {
    case 'merits':
      return meritsReason(answer);
    case 'automatic-downgrade':
      return `after ${limit}, ${groundOf(answer, Number(maxWaiverYears))}`;
    case 'waiver':
      return `after ${limit}, a waiver`;
    case 'reinstatement-cap':
      return 'its one year back on the watch list is spent';
    case 'policy-or-pattern':
      return 'policy or pattern of trafficking';
    case 'special-case':
      return 'described without a tier';
    case 'not-rated':
      return 'not in the report';
  }
}

/** The finding that decides, where the merits lead to one placement only. */
function meritsReason({ merits, placement, causes, possible }: Classification): string {
  const only = causes.length === 1 ? placement : null;
  const settled = merits ?? only;
  if (settled !== null) return MERITS[settled] ?? 'the findings of the year';
  // Beside another cause for the same tier, the merits can only mean that tier itself.
  const [first, ...others] = possible;
  const text = first === undefined || others.length > 0 ? undefined : MERITS[first];
  return text ?? 'the findings leave it open';
}

function groundOf({ notices }: Classification, allowance: number): string {
  const grounds = notices.find(({ code }) => code === 'downgrade.ground')?.params.grounds;
  const names: readonly unknown[] = Array.isArray(grounds) ? grounds : [];
  if (names.length !== 1) return 'no waiver';
  if (names[0] !== 'allowance-exhausted') return 'no waiver granted';
  if (allowance === 0) return 'no waiver in the law';
  return allowance === 1 ? 'the one waiver used up' : 'the waivers used up';
}

/** Marks of a placement that no source states, or about which sources disagree. */
export const MARKS: Readonly<Record<'stated' | 'derived' | 'disputed', string>> = {
  stated: '',
  derived: '~',
  disputed: '?',
};

/** What the marks mean, for those that are used. */
export function marksLegend(used: readonly string[]): string {
  const texts = [
    ...(used.includes(MARKS.derived) ? ['~ derived: no source states it'] : []),
    ...(used.includes(MARKS.disputed) ? ['? disputed: sources disagree'] : []),
  ];
  return texts.length === 0 ? '' : `${texts.join('; ')}\n`;
}
