import type { Classification, Recorded } from '../../classify/classification.ts';
import { placementName } from '../../messages/en/placements.ts';
import { type Block, type Detail, type Section, section, text } from '../report.ts';
import { noticeBlocks } from './notices.ts';

const PROVENANCE: Readonly<Record<Recorded['provenance'], string>> = {
  stated: '',
  derived: ' No source says so; the row is derived from others.',
  disputed: ' Sources disagree about it.',
};

/** What was really published, beside the answer and apart from it. */
export function recordSection(answer: Classification, detail: Detail): readonly Section[] {
  return section('On the record', [...recorded(answer, detail), ...noticeBlocks(answer, 'record')]);
}

function recorded(answer: Classification, detail: Detail): readonly Block[] {
  const { recorded: row } = answer;
  if (row === null) {
    return [text(`The history given states no placement for ${answer.year}.`)];
  }
  const refused = answer.notices.some(({ code }) => code === 'record.not-lawful');
  const verdict = refused ? '' : ' The law, as read here, allows it.';
  const blocks = [
    text(
      `Published in the report: ${placementName(row.published)}.${PROVENANCE[row.provenance]}${verdict}`,
    ),
  ];
  if (row.sources.length > 0) blocks.push(text(`Sources: ${row.sources.join('; ')}.`));
  // How a derived or disputed row came about is told in full only.
  const told = detail === 'full' || row.provenance === 'stated';
  if (row.note !== null && told) blocks.push(text(`Note: ${row.note}`));
  return blocks;
}
