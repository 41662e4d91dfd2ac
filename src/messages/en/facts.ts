import { procedureFacts } from '../../facts/procedure.ts';
import { VOCABULARY } from '../../facts/vocabulary.ts';
import { LAW_PARAMETERS } from '../../law/law.ts';
import { printable } from '../printable.ts';
import { capital } from './list.ts';
import { placementName } from './placements.ts';
import { readingText } from './readings.ts';

/** The question that a fact answers, in plain English; its name where it has none. */
export function factQuestion(fact: string): string {
  const own = Object.hasOwn(VOCABULARY, fact) ? VOCABULARY[fact]?.question : undefined;
  return own ?? printable(fact);
}

/** Yes, no, a number, a placement, or that it is not stated. */
export function answerText(value: boolean | number | string | null): string {
  if (value === null) return 'not stated';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? placementName(value) : String(value);
}

/** A fact with its value in one line: of the vocabulary, the law, a reading or the clock. */
export function factText(fact: string, value: boolean | number | string | null): string {
  const answer = answerText(value);
  if (Object.hasOwn(VOCABULARY, fact)) return `${factQuestion(fact)} ${capital(answer)}.`;
  const [kind, name = ''] = fact.split('.');
  if (kind === 'law') {
    const title = Object.hasOwn(LAW_PARAMETERS, name) ? LAW_PARAMETERS[name]?.title : undefined;
    return `Law of the year: ${title ?? name}: ${answer}`;
  }
  if (kind === 'reading') return `Reading: ${readingText(name, String(value))}`;
  return `${capital(clockTitle(fact))}: ${value === null ? 'open' : answer}`;
}

/** The title of a fact of the clock, without the list of its values. */
function clockTitle(fact: string): string {
  const clock: Readonly<Record<string, { readonly title: string }>> = procedureFacts;
  const title = Object.hasOwn(clock, fact) ? clock[fact]?.title : undefined;
  return title?.split(':')[0] ?? printable(fact);
}
