import type { Classification } from '../../classify/classification.ts';
import { noticeText } from '../../messages/en/notices.ts';
import { type Block, list, type Section, section, text } from '../report.ts';

/** The section in which the notices of a code are told; all others have one of their own. */
const PLACES: Readonly<Record<string, 'answer' | 'record' | 'closing'>> = {
  'downgrade.ground': 'answer',
  'practice.applied': 'answer',
  'practice.contradicted': 'answer',
  'record.not-lawful': 'record',
  'record.set-aside': 'record',
  'record.reassessed': 'record',
  'record.implies': 'record',
  'record.derived': 'closing',
  'record.disputed': 'closing',
};

/** The notices that belong to a section, one paragraph each. */
export function noticeBlocks(
  { notices }: Classification,
  place: 'answer' | 'record' | 'closing',
): readonly Block[] {
  return notices
    .filter(({ code }) => Object.hasOwn(PLACES, code) && PLACES[code] === place)
    .map((notice) => text(noticeText(notice)));
}

/** The notices that no other section tells. */
export function noticesSection({ notices }: Classification): readonly Section[] {
  const others = notices.filter(({ code }) => !Object.hasOwn(PLACES, code));
  return section('Worth knowing', list(others.map((notice) => ({ text: noticeText(notice) }))));
}
