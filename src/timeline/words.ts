import { causeName } from '../messages/en/causes.ts';
import { yearsText } from '../messages/en/list.ts';
import { placementName, placementNames } from '../messages/en/placements.ts';
import type { Shade } from './glyphs.ts';
import type { TimelineModel } from './model.ts';
import type { LawChange, TimelineBasis, TimelineMark, TimelineRow } from './row.ts';

const BASES: Readonly<Record<TimelineBasis, string>> = {
  recorded: 'on record',
  derived: 'not on record, by what is stated',
  'what-if': 'under the what-if law',
  projected: 'projected, not the record',
};

/** The name of a shade. */
export function shadeName(shade: Shade): string {
  return shade === 'open' ? 'not settled' : placementName(shade);
}

/** A year in words: what a mark of a picture is called. */
export function rowText(row: TimelineRow): string {
  const { year, placement, possible, basis, recorded, lawful, marks } = row;
  const what =
    placement === null
      ? `not settled; possible: ${placementNames(possible)}`
      : placementName(placement);
  const changed =
    recorded !== null && basis === 'recorded' && recorded.published !== recorded.final
      ? [`published as ${placementName(recorded.published)} and changed later`]
      : [];
  const other =
    recorded !== null && basis === 'what-if' && recorded.final !== placement
      ? [`on record: ${placementName(recorded.final)}`]
      : [];
  return [
    `${year}: ${what}`,
    BASES[basis],
    ...(basis === 'recorded' && recorded?.provenance === 'derived' ? ['no source states it'] : []),
    ...(basis === 'recorded' && recorded?.provenance === 'disputed' ? ['sources disagree'] : []),
    ...changed,
    ...other,
    ...(lawful ? [] : ['the law, as read here, does not allow it']),
    ...marks.map(markText),
  ].join('; ');
}

/** `waiver of the downgrade`, or the same with perhaps before it. */
export function markText({ event, certain }: TimelineMark): string {
  return `${certain ? '' : 'perhaps '}${causeName(event)}`;
}

/** A change of the law in words. */
export function lawText({ title, law }: LawChange, year: number): string {
  return `From the ${year} report: ${title} (${law})`;
}

/** A whole timeline in words, years of one placement together: the text beside a picture. */
export function summaryText({ title, rows }: TimelineModel): string {
  const spans: { readonly says: string; readonly years: number[] }[] = [];
  for (const row of rows) {
    const says = spanText(row);
    const last = spans.at(-1);
    if (last?.says === says) last.years.push(row.year);
    else spans.push({ says, years: [row.year] });
  }
  const parts = spans.map(({ says, years }) => `${yearsText(years)}: ${says}.`);
  return `${title}. ${parts.length === 0 ? 'No report year to show.' : parts.join(' ')}`;
}

function spanText({ placement, basis, marks }: TimelineRow): string {
  const notes = [...(basis === 'projected' ? ['projected'] : []), ...marks.map(markText)];
  const what = placement === null ? 'not settled' : placementName(placement);
  return `${what}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

/**
 * What the heading of a picture adds: the first and the last year, and that a what-if law is
 * applied, so that a copy of the picture cannot pass for the record. Nothing without a year.
 */
export function spanWords(models: readonly TimelineModel[]): string {
  const rows = models.flatMap((model) => model.rows);
  if (rows.length === 0) return '';
  // No spread: there may be more years than a call takes arguments.
  const first = rows.reduce((least, { year }) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = rows.reduce((most, { year }) => Math.max(most, year), 0);
  const span = first === last ? `, ${first}` : `, ${first} to ${last}`;
  return rows.some(({ basis }) => basis === 'what-if') ? `${span}, under a what-if law` : span;
}
