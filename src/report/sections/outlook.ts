import { type OutlookRow, outlook } from '../../audit/outlook.ts';
import type { ClassifyOptions } from '../../classify/options.ts';
import { list, type Section, text } from '../../explain/report.ts';
import type { History } from '../../history/types.ts';
import { exposureText } from '../../messages/en/exposure.ts';
import { noticeText } from '../../messages/en/notices.ts';
import { placementNames } from '../../messages/en/placements.ts';

/** What the year after the history may lawfully bring. */
export function outlookSection(history: History, year: number, options: ClassifyOptions): Section {
  const row = outlook(history, { ...options, year });
  return {
    heading: `What the ${year} report may bring`,
    background: false,
    blocks: [
      text(
        `Whatever is found on the merits, the law allows ${placementNames(row.possible)}.`,
        '22 U.S.C. 7107(b)',
      ),
      ...accessBlocks(row),
      ...list(row.notices.map((notice) => ({ text: noticeText(notice) }))),
    ],
  };
}

function accessBlocks({ watchList, year }: OutlookRow) {
  if (watchList.length === 0) return [text('The law of that report has no watch list.')];
  const texts = watchList.map((access) => exposureText(access, year) ?? access);
  const [only] = texts;
  const cite = '22 U.S.C. 7107(b)(2)(D)-(F)';
  if (only !== undefined && texts.length === 1) return [text(only, cite)];
  return [
    text('What is unknown leaves more than one clock possible:', cite),
    ...list(texts.map((words) => ({ text: words }))),
  ];
}
