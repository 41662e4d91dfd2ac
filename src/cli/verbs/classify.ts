import type { Classification } from '../../classify/classification.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { causeName } from '../../messages/en/causes.ts';
import { listText } from '../../messages/en/list.ts';
import { noticeText } from '../../messages/en/notices.ts';
import { placementName, placementNames } from '../../messages/en/placements.ts';
import { statesText } from '../../messages/en/state.ts';
import { answerHistories } from '../answer-histories.ts';
import { classifierOf } from '../classifier.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { CLASSIFYING } from '../options.ts';
import { printCitation } from '../print-citation.ts';
import type { Verb } from '../verb.ts';
import { reasonShort } from '../words.ts';

/** `classify`: the answer for one report year in a few lines. */
export const classifyVerb: Verb = {
  name: 'classify',
  takes: 'FILE|-|COUNTRY',
  count: [1, 1],
  options: ['year', ...CLASSIFYING, 'engine', 'cite', 'json'],
  summary: 'classify one report year: its placement, or every one still possible',
  details: [
    'Under a what-if law (--law-as-of, --law) the record still tells what was found on the merits,',
    'but the placement is what that law makes of it.',
  ],
  examples: ['classify THA --year 2014', 'classify history.json --json'],
  run: async (given, io) => {
    const classify = await classifierOf(given);
    const code = await answerHistories(given, io, async (history, options) => {
      const answer = await classify(history, options);
      return { json: [answer], text: () => classificationText(answer, io) };
    });
    if (code === 0) await printCitation(given, false, io);
    return code;
  },
};

/** A classification in a few lines. */
function classificationText(answer: Classification, io: Io): string {
  const { placement, possible, expected, recorded, notices, missing } = answer;
  const title = `${countryTitle(answer.country, answer.year)}, ${answer.year} report`;
  const said =
    placement === null ? `not settled: ${placementNames(possible)}` : placementName(placement);
  const narrowed = expected.length < possible.length;
  const rows: readonly (readonly [string, string])[] = [
    ...(narrowed ? [['expected', `${placementNames(expected)}, by practice`] as const] : []),
    ['cause', listText(answer.causes.map(causeName), 'or')],
    ['reason', reasonShort(answer)],
    ['clock before', statesText(answer.state.before)],
    ['clock after', statesText(answer.state.after)],
    ...(recorded === null ? [] : [['recorded', recordedText(recorded)] as const]),
    ['law', answer.lawVersion.id],
    ...(missing.length === 0
      ? []
      : [['could decide', missing.map(({ fact }) => fact).join(', ')] as const]),
    ...notices.map((notice) => ['notice', noticeText(notice)] as const),
  ];
  const lines = rows.map(([name, text]) => `  ${name.padEnd(12)}  ${text}`);
  return [bold(`${title}: ${said}`, io), ...lines, DISCLAIMER].map((line) => `${line}\n`).join('');
}

function recordedText(recorded: NonNullable<Classification['recorded']>): string {
  const { published, final, provenance } = recorded;
  const changed = published === final ? '' : `, then ${placementName(final)}`;
  const known = provenance === 'stated' ? '' : ` (${provenance})`;
  return `${placementName(published)}${changed}${known}`;
}
