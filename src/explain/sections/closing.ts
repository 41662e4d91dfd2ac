import type { Classification } from '../../classify/classification.ts';
import { DISCLAIMER } from '../../messages/en/disclaimer.ts';
import { type Section, section, text } from '../report.ts';
import { noticeBlocks } from './notices.ts';

export { DISCLAIMER };

/** What the answer is, and the uncertain rows of the record that it rests on. */
export function closingSection(answer: Classification): readonly Section[] {
  return section('What this is', [text(DISCLAIMER), ...noticeBlocks(answer, 'closing')]);
}
