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
  const blocks = [
    text(
      `Published in the report: ${placementName(row.published)}.${PROVENANCE[row.provenance]}${verdictOn(row, answer)}`,
    ),
  ];
  if (row.sources.length > 0) blocks.push(text(`Sources: ${row.sources.join('; ')}.`));
  // How a derived or disputed row came about is told in full only.
  const told = detail === 'full' || row.provenance === 'stated';
  if (row.note !== null && told) blocks.push(text(`Note: ${row.note}`));
  return blocks;
}

/** Whether the law of the answer allows what was published; nothing where a notice says more. */
function verdictOn({ final }: Recorded, { notices, lawVersion, possible }: Classification): string {
  if (notices.some(({ code }) => UNLAWFUL.includes(code))) return '';
  if (lawVersion.overlay === null) return ' The law, as read here, allows it.';
  const allowed = possible.includes(final) ? 'allows it too' : 'would not allow it';
  return ` The what-if law ${allowed}.`;
}

const UNLAWFUL: readonly string[] = ['record.not-lawful', 'record.set-aside'];
