import type { Consequence, Consequences } from '../../consequences/consequences.ts';
import type { ConsequenceGroup, ConsequenceKind } from '../../consequences/rules.ts';
import type { ConsequenceReason } from '../../consequences/triggers.ts';
import { printable } from '../printable.ts';
import { noticeText } from './notices.ts';
import { placementName, placementNames } from './placements.ts';

const GROUPS: Readonly<Record<ConsequenceGroup, string>> = {
  'tier-3': 'Tier 3',
  'special-watch-list': 'Special watch list',
  'child-soldiers': 'Child soldiers list',
};

const KINDS: Readonly<Record<ConsequenceKind, string>> = {
  duty: 'duty',
  power: 'power',
  option: 'choice',
  restriction: 'restriction',
  listing: 'listing',
};

const REASONS: Readonly<Record<ConsequenceReason, string>> = {
  'not-in-force': 'the law of this report year does not provide for it',
  placement: 'the placement is another',
  'placement-open': 'it depends on a placement that is open',
  'text-open': 'the text of the law leaves it open',
  determination: 'the determination is another',
  'determination-open': 'it depends on the determination, which is open',
  'assistance-before': 'it depends on assistance in the fiscal year before, and that was otherwise',
  'assistance-before-open': 'it depends on assistance in the fiscal year before, which is unknown',
  waived: 'a waiver lifts it',
  'not-listed': 'the government is not on the list',
  'list-open': 'whether the government is on the list is unknown; no placement tells',
};

/** Why a consequence does not hold or may not, as a clause. */
export function consequenceReasonText(reason: ConsequenceReason): string {
  return REASONS[reason];
}

/**
 * Consequences as plain text: what applies or may, by list, with days and paragraphs; a
 * line where nothing of a list applies. Lines are not wrapped and end without a line break.
 */
export function consequencesText(consequences: Consequences): string {
  const { country, year, items, notices, possible } = consequences;
  const groups = (Object.keys(GROUPS) as ConsequenceGroup[]).flatMap((group) => [
    '',
    GROUPS[group],
    ...groupLines(items.filter((item) => item.group === group)),
  ]);
  const placed = placementNames(possible);
  const remarks = notices.map((notice) => `  ! ${noticeText(notice)}`);
  return [
    `What follows for ${printable(country)} from the ${year} report: ${placed}`,
    ...groups,
    ...(remarks.length > 0 ? ['', ...remarks] : []),
  ].join('\n');
}

function groupLines(items: readonly Consequence[]): readonly string[] {
  const shown = items.filter(({ applies }) => applies !== 'no');
  const [first] = items;
  if (shown.length > 0) return shown.flatMap(itemLines);
  if (first === undefined) return [];
  const why =
    first.reason === 'not-in-force'
      ? first.text
      : `Nothing: ${REASONS[first.reason ?? 'placement']}.`;
  return [`  ${why}`];
}

function itemLines(item: Consequence): readonly string[] {
  const { applies, kind, title, text, cite, reason, note, exceptions } = item;
  const mark = applies === 'yes' ? '-' : '?';
  return [
    `  ${mark} ${title} (${[KINDS[kind], ...daysText(item)].join(', ')}) [${cite}]`,
    `    ${text}`,
    ...exceptions.map((one) => `    except ${one.text} [${one.cite}]`),
    ...(reason === null ? [] : [`    Perhaps: ${REASONS[reason]}${underText(item)}.`]),
    ...(note === null ? [] : [`    ${note}`]),
  ];
}

function daysText({ from, to }: Consequence): readonly string[] {
  if (to === null) return [];
  return [from === null ? `by ${to}` : `${from} to ${to}`];
}

function underText({ reason, under }: Consequence): string {
  const [first, ...others] = under ?? [];
  if (reason !== 'placement-open' || first === undefined) return '';
  return `; it comes with ${others.length > 0 ? placementNames([first, ...others]) : placementName(first)}`;
}
