import { inWords, readersTitles } from './source-titles.ts';
import type { WaiverRow } from './types.ts';
import { waivers } from './waivers.ts';

/** What the clock makes of a country that its findings place on the watch list, in words. */
const BY_THE_CLOCK: Partial<Readonly<Record<WaiverRow['kind'], string>>> = {
  autodowngrade: 'an automatic downgrade',
  reinstatement_cap: 'an effect of the reinstatement cap',
};

/**
 * A note on a Tier 3 that a text puts down to the clock. It is told and not counted: a cause is
 * a conclusion, no finding, and what it presupposes of the findings depends on the reading
 * `clockList`. So the answer keeps every cause that the law allows. Rows that only follow from
 * the placements have no note.
 */
export function downgradeNote(iso3: string, year: number): string | undefined {
  const row = waivers().find(
    (one) =>
      one.iso3 === iso3 &&
      one.year === year &&
      one.basis === 'explicit' &&
      BY_THE_CLOCK[one.kind] !== undefined,
  );
  return row && noteOf(row);
}

/** What a row says that puts a Tier 3 down to the clock, and who says it. */
export function noteOf({
  kind,
  source,
  note,
}: Pick<WaiverRow, 'kind' | 'source' | 'note'>): string {
  const titles = readersTitles(source);
  const [, who = '', words] = SAID.exec(titles[0] ?? '') ?? [];
  const single = titles.length === 1 && words !== undefined;
  const subject = single ? who : titles.join(' and ');
  const called = `${titles.length > 1 ? 'call' : 'calls'} it ${BY_THE_CLOCK[kind]}`;
  const behind = single ? ` (${words})` : '';
  const said = note === '' ? '' : `; ${inWords(note)}`;
  return `${subject}${subject.includes(', ') ? ',' : ''} ${called}${behind}${said}`;
}

/** A title with what is found there in brackets, or with its address: told after the claim. */
const SAID = /^(.*?)(?: \(|, (?=https?:))([^()]*)\)?$/u;
