import type { Classification } from '../../classify/classification.ts';
import { type Section, section, text } from '../report.ts';
import { noticeBlocks } from './notices.ts';

/** What every face says of itself. */
export const DISCLAIMER =
  'This is a reconstruction from stated facts. It is not a determination of the Department of State, and it is not legal advice.';

/** What the answer is, and the uncertain rows of the record that it rests on. */
export function closingSection(answer: Classification): readonly Section[] {
  return section('What this is', [text(DISCLAIMER), ...noticeBlocks(answer, 'closing')]);
}
