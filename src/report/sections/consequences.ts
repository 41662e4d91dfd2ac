import type { Classification } from '../../classify/classification.ts';
import { type Consequence, consequences } from '../../consequences/consequences.ts';
import type { ConsequencesOptions } from '../../consequences/options.ts';
import { publishedBefore } from '../../consequences/published-before.ts';
import type { ConsequenceGroup } from '../../consequences/rules.ts';
import { type Block, type Item, list, type Section, text } from '../../explain/report.ts';
import type { History } from '../../history/types.ts';
import {
  CONSEQUENCE_GROUPS,
  countedLines,
  detailLines,
  nothingText,
  qualifierText,
} from '../../messages/en/consequences.ts';
import { noticeText } from '../../messages/en/notices.ts';

/** What follows from the placement, list by list. */
export function consequencesSection(
  history: History,
  answer: Classification,
  known: ConsequencesOptions,
): Section {
  const before = publishedBefore(history, answer);
  const found = consequences(
    answer,
    before === undefined ? known : { publishedBefore: before, ...known },
  );
  const { items, notices, year } = found;
  const groups = Object.keys(CONSEQUENCE_GROUPS) as readonly ConsequenceGroup[];
  return {
    heading: `What follows from the ${year} report`,
    background: false,
    blocks: [
      ...groups.flatMap((group) => groupBlocks(group, items)),
      ...countedLines(found).map((line) => text(line)),
      ...notices.map((notice) => text(noticeText(notice))),
    ],
  };
}

function groupBlocks(group: ConsequenceGroup, all: readonly Consequence[]): readonly Block[] {
  const items = all.filter((item) => item.group === group);
  const shown = items.filter(({ applies }) => applies !== 'no');
  const [first] = items;
  const name = CONSEQUENCE_GROUPS[group];
  if (first === undefined) return [];
  if (shown.length === 0) return [text(`${name}. ${nothingText(first)}`)];
  return list([{ text: name, children: shown.map(consequenceItem) }]);
}

function consequenceItem(item: Consequence): Item {
  const { applies, title, cite } = item;
  return {
    text: `${applies === 'yes' ? '' : 'Perhaps: '}${title} (${qualifierText(item)})`,
    cite,
    children: detailLines(item).map((line) => ({ text: line })),
  };
}
