import type { Classification } from '../../classify/classification.ts';
import type { Cause } from '../../facts/causes.ts';
import type { Placement } from '../../facts/placements.ts';
import { lawOf } from '../../law/law.ts';
import { causeName, causeText } from '../../messages/en/causes.ts';
import { capital } from '../../messages/en/list.ts';
import { placementName, placementNames } from '../../messages/en/placements.ts';
import { type Block, list, type Section, section, text } from '../report.ts';
import { noticeBlocks } from './notices.ts';

/** Tells which placements a cause can lead to, whatever the merits are. */
const LEADS_TO: Readonly<Partial<Record<Cause, readonly Placement[]>>> = {
  'policy-or-pattern': ['tier-3'],
  'automatic-downgrade': ['tier-3'],
  'reinstatement-cap': ['tier-3'],
  'special-case': ['special-case'],
  'not-rated': ['not-rated'],
};

/** The placement or what is still possible, what practice expects, and the cause. */
export function answerSection(answer: Classification): readonly Section[] {
  return section('Answer', [
    { kind: 'lead', text: leadOf(answer) },
    ...expectation(answer),
    ...causes(answer),
    ...merits(answer),
    ...noticeBlocks(answer, 'answer'),
  ]);
}

/** The answer in one line: `Tier 3, by automatic downgrade`. */
function leadOf({ placement, possible, cause }: Classification): string {
  if (placement === null) return `Not settled: ${placementNames(possible)}`;
  const name = placementName(placement);
  const says =
    cause === null ||
    cause === 'merits' ||
    (LEADS_TO[cause]?.[0] === placement && placement !== 'tier-3');
  return says ? name : `${name}: ${causeName(cause)}`;
}

function expectation({ possible, expected }: Classification): readonly Block[] {
  if (expected.length >= possible.length) return [];
  return [text(`Practice leads one to expect ${placementNames(expected)}.`)];
}

function causes(answer: Classification): readonly Block[] {
  const texts = answer.causes.map((cause) => causeOf(answer, cause));
  if (texts.length === 1) return texts.map(({ sentence, cite }) => text(sentence, cite));
  const lead =
    answer.placement === null
      ? 'What is stated leaves more than one way open:'
      : 'The placement is settled, but what is stated does not tell its cause. It can be any of these:';
  return [
    text(lead),
    ...list(
      texts.map(({ name, sentence, cite }) => ({ text: `${capital(name)}. ${sentence}`, cite })),
    ),
  ];
}

/**
 * A cause in words. One that can lead to any placement speaks of those possible that no other
 * cause accounts for, or of all of them where none is left.
 */
export function causeOf(answer: Classification, cause: Cause): ReturnType<typeof causeText> {
  const leadTo = answer.causes.flatMap((one) => LEADS_TO[one] ?? []);
  const left = answer.possible.filter((one) => !leadTo.includes(one));
  const { watchListLimit } = lawOf(answer.year, answer.lawVersion.overlay).parameters;
  return causeText(cause, {
    placements: LEADS_TO[cause] ?? (left.length > 0 ? left : answer.possible),
    limit: Number(watchListLimit),
    open: answer.causes.length > 1,
  });
}

function merits({ placement, merits: found }: Classification): readonly Block[] {
  if (found === null || placement === null || found === placement) return [];
  return [text(`On the findings of the year alone it would be ${placementName(found)}.`)];
}
