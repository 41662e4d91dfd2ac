import type { ChangesNeeded } from '../advise/changes-needed.ts';
import { countText } from '../messages/en/list.ts';

/** What `changesNeeded` left out and why, in sentences; none where it told everything. */
export function leftOutText({
  largest,
  cut,
  givenUp,
}: Pick<ChangesNeeded, 'largest' | 'cut' | 'givenUp'>): readonly string[] {
  if (givenUp)
    return [
      'The search was given up before its end: what is told holds, but there may be other sets.',
    ];
  return cut ? [`Sets of more than ${countText(largest, 'change')} were not looked for.`] : [];
}
