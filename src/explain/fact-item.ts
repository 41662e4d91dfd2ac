import type { ConditionFinding, FactUsed } from '../classify/classification.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import type { FactOrigin } from '../history/gather.ts';
import { answerText, factText } from '../messages/en/facts.ts';
import { inputTopic } from '../messages/en/inputs.ts';
import { countText } from '../messages/en/list.ts';
import type { Item } from './report.ts';

/** A fact with its value and where it comes from. */
export function factItem({ fact, value, origin }: FactUsed): Item {
  const words = factText(fact, value);
  return { text: origin === null ? words : `${words} (${originText(origin)})` };
}

/** Where a fact comes from: stated, or the waiver record, with sources and note; counts; another finding. */
export function originText(origin: FactOrigin): string {
  if (origin.kind === 'waiver') {
    const { sources = [], note } = origin;
    return [
      'stated with the waiver',
      ...(sources.length > 0 ? [`source: ${sources.join('; ')}`] : []),
      ...noteParts(note),
    ].join('; ');
  }
  if (origin.kind === 'implied') return `follows from the finding on ${inputTopic(origin.because)}`;
  if (origin.kind === 'statistics') {
    const { statistic, before, now } = origin.derived;
    if (typeof now === 'boolean') return `stated with the statistics: ${statistic}`;
    return `from the counts of ${statistic}: ${answerText(before)} the year before, ${now} this year`;
  }
  const { sources = [], evidence = [], note } = origin.fact;
  const parts = [
    sources.length > 0 ? `stated; source: ${sources.join('; ')}` : 'stated, without a source',
    ...(evidence.length > 0 ? [countText(evidence.length, 'evidence item')] : []),
    ...noteParts(note),
  ];
  return parts.join('; ');
}

function noteParts(note: string | undefined): readonly string[] {
  return note === undefined ? [] : [`note: ${note}`];
}

/** True for a fact of the vocabulary: one that a history states. */
export function isFinding({ fact }: FactUsed): boolean {
  return Object.hasOwn(VOCABULARY, fact);
}

/** The facts worth showing under a condition: those known, of the law only where nothing else is. */
export function knownFacts({ facts, basis, decidedBy }: ConditionFinding): readonly FactUsed[] {
  const known = facts.filter(({ value }) => value !== null);
  const deciding = known.filter(({ fact }) => fact === decidedBy);
  if (deciding.length > 0) return deciding;
  return basis === 'policy' ? known.filter(isFinding) : known;
}

/** True where the law of the year alone settles a condition, whatever is found. */
export function byLawAlone({ facts, basis, outcome }: ConditionFinding): boolean {
  if (outcome === 'unknown' || outcome === 'reserved' || basis === 'record') return false;
  return facts.length > 0 && facts.every((used) => used.value === null || !isFinding(used));
}
