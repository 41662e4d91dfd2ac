import type { READINGS, Readings } from '../../law/readings.ts';
import { printable } from '../printable.ts';

type Texts = {
  readonly [Name in keyof Readings]: Readonly<Record<(typeof READINGS)[Name][number], string>>;
};

const TEXTS: Texts = {
  clockList: {
    'tier-2-watch-list': 'The two-year limit counts years on the Tier 2 Watch List, as State does.',
    'special-watch-list':
      'The two-year limit counts every year on the statutory special watch list, which also holds countries that moved up a tier.',
  },
  specialCase: {
    reset: 'A year as a special case, or without a rating, ends the count.',
    freeze: 'A year as a special case, or without a rating, is skipped, and the count goes on.',
  },
  reinstatementCap: {
    F1: 'After a run with a waiver year and then Tier 3, one watch-list year is allowed; when that stint ends, so does the cap.',
    F2: 'After a run with a waiver year and then Tier 3, never more than one watch-list year in a row is allowed again.',
    F3: 'After two watch-list years and then Tier 3, one watch-list year is allowed, whether or not there was a waiver.',
    F4: 'The cap follows only from waivers granted for the 2019 report or later.',
  },
  policyOrPattern: {
    'forces-tier-3': 'A government policy or pattern of trafficking decides for Tier 3.',
    weighed: 'A government policy or pattern of trafficking is weighed with the other factors.',
  },
  risingFromTier3: {
    on: 'A country that rises from Tier 3 is expected on the watch list (practice).',
    off: 'That a country rising from Tier 3 goes to the watch list is left out of account.',
  },
  increasingEfforts: {
    on: 'A country with increasing efforts is expected on Tier 2 (practice).',
    off: 'That increasing efforts lead to Tier 2 is left out of account.',
  },
  ratedAgain: {
    on: 'A country that was rated last year is expected to be rated again (our assumption).',
    off: 'That a rated country is rated again is not assumed.',
  },
  unanimity: {
    on: 'Where all indicia or factors point one way, the weighed standard is expected to follow (our assumption).',
    off: 'Even unanimous indicia or factors are left to judgement.',
  },
  lookBack: {
    forward: 'Only earlier years speak about an unknown year.',
    hindsight: 'Later years may also speak about an unknown year.',
  },
};

/** A reading as a sentence; an unknown one by name and value. */
export function readingText(name: string, value: string): string {
  const texts: Readonly<Record<string, string>> = Object.hasOwn(TEXTS, name)
    ? TEXTS[name as keyof Readings]
    : {};
  const text = Object.hasOwn(texts, value) ? texts[value] : undefined;
  return text ?? printable(`${name}: ${value}`);
}
