import type { Consequence, Consequences } from '../../consequences/consequences.ts';
import type { ConsequenceGroup, ConsequenceKind } from '../../consequences/rules.ts';
import type { ConsequenceReason } from '../../consequences/triggers.ts';
import { printable } from '../printable.ts';
import { capital } from './list.ts';
import { noticeText } from './notices.ts';
import { placementNames } from './placements.ts';

/** The lists that consequences belong to, in order. */
export const CONSEQUENCE_GROUPS: Readonly<Record<ConsequenceGroup, string>> = {
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

/** For each reason: a clause, and a few words that stand beside what may apply. */
const REASONS: Readonly<Record<ConsequenceReason, readonly [clause: string, beside: string]>> = {
  'not-in-force': ['the law of this report year does not provide for it', ''],
  placement: ['the placement is another', ''],
  'placement-open': ['it depends on a placement that is open', 'placement open'],
  'text-open': ['the text of the law leaves it open', 'the text leaves it open'],
  determination: ['the determination is another', ''],
  'determination-open': ['it depends on the determination, which is open', 'if so determined'],
  'assistance-before': [
    'it depends on assistance in the fiscal year before, and that was otherwise',
    '',
  ],
  'assistance-before-open': [
    'it depends on assistance in the fiscal year before, which is unknown',
    'depending on assistance the year before',
  ],
  waived: ['a waiver lifts it', ''],
  'not-listed': ['the government is not on the list', ''],
  'list-open': [
    'whether the government is on the list is unknown, and no placement tells',
    'if it is listed',
  ],
};

const CLOSING =
  'This is a reconstruction from stated facts, not a determination and not legal advice.';

/**
 * Consequences as plain text: what applies (-) or may apply (?), list by list, with days
 * and paragraphs, and a line where nothing of a list applies. Lines are not wrapped; the
 * last one ends without a line break.
 */
export function consequencesText(consequences: Consequences): string {
  const { country, year, items, notices, possible } = consequences;
  const groups = (Object.keys(CONSEQUENCE_GROUPS) as ConsequenceGroup[]).flatMap((group) => [
    '',
    CONSEQUENCE_GROUPS[group],
    ...groupLines(items.filter((item) => item.group === group)).map((line) => `  ${line}`),
  ]);
  return [
    `What follows from the ${year} report for ${printable(country)}: ${placementNames(possible)}`,
    ...groups,
    '',
    ...countedLines(consequences),
    ...notices.map(noticeText),
    CLOSING,
  ].join('\n');
}

/**
 * From which day the days shown are counted, where that is the due date: a report may come
 * out months later. Nothing where no day shown depends on it.
 */
export function countedLines({ items, due, year }: Consequences): readonly string[] {
  const counted = items.some((item) => item.applies !== 'no' && item.computedFrom === 'due-date');
  if (!counted) return [];
  const day = due === null ? '' : `, ${due}`;
  return [
    `Days that the law counts from the ${year} report are counted from the day it is due${day}, not from the day it came out, which is not given.`,
  ];
}

function groupLines(items: readonly Consequence[]): readonly string[] {
  const [first] = items;
  const shown = items.filter(({ applies }) => applies !== 'no');
  if (first === undefined) return [];
  if (shown.length === 0) return [nothingText(first)];
  // On a list that nothing is known about, the names of what would follow are enough.
  if (first.reason === 'list-open') {
    return [`${capital(REASONS['list-open'][0])}. If it is:`, ...shown.map(headline)];
  }
  return shown.flatMap((item) => [headline(item), ...detailLines(item).map((line) => `  ${line}`)]);
}

/** Why nothing of a list applies, from its first consequence. */
export function nothingText({ reason, text }: Consequence): string {
  return reason === 'not-in-force' ? text : `Nothing: ${REASONS[reason ?? 'placement'][0]}.`;
}

function headline(item: Consequence): string {
  const { applies, title, cite } = item;
  return `${applies === 'yes' ? '-' : '?'} ${title} (${qualifierText(item)}) [${cite}]`;
}

/** What kind a consequence is, on what it depends, and its days: `duty; by 2025-06-30`. */
export function qualifierText({ kind, reason, under, from, to }: Consequence): string {
  const open = reason === 'placement-open' ? `with ${placementNames(under ?? [])}` : null;
  const days = to === null ? null : from === null ? `by ${to}` : `${from} to ${to}`;
  const beside = [KINDS[kind], open ?? (reason && REASONS[reason][1]), days];
  return beside.filter((one) => one !== null && one !== '').join('; ');
}

/** What a consequence says, with its exceptions, one line each. */
export function detailLines({ text, exceptions, note }: Consequence): readonly string[] {
  return [
    text,
    ...exceptions.map((one) => `except ${one.text} [${one.cite}]`),
    ...(note === null ? [] : [note]),
  ];
}
