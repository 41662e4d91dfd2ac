import type { Placement } from '../../facts/placements.ts';
import { printable } from '../printable.ts';
import { placementNames } from './placements.ts';

const PRACTICES: Readonly<Record<string, string>> = {
  'practice-rising-from-tier-3': 'a country that rises from Tier 3 goes to the watch list first',
  'practice-increasing-efforts':
    'a country whose government shows increasing efforts goes to Tier 2',
  'practice-rated-again': 'a country that was rated last year is rated again',
  'waiver-on-record': 'a waiver on record was granted because it was needed',
  unanimity: 'where all indicia or factors point one way, the standard they serve follows',
};

/** A practice of State's, or a default of ours, as a clause; an unknown one by name. */
export function practiceText(practice: string): string {
  return (
    (Object.hasOwn(PRACTICES, practice) ? PRACTICES[practice] : undefined) ?? printable(practice)
  );
}

/** What practice has to say of some possible placements. */
interface Practised {
  readonly possible: readonly Placement[];
  readonly expected: readonly Placement[];
  /** Practices that speak against all of them. */
  readonly againstPractice?: readonly string[];
}

/**
 * What practice says beside the law, as a sentence after `before`: which of the possible
 * placements it leads one to expect, or that it would lead one to expect another. Nothing
 * where it says no more than the law.
 */
export function practiceNote(
  { possible, expected, againstPractice = [] }: Practised,
  before: string,
): string {
  if (againstPractice.length > 0) {
    const practices = againstPractice.map(practiceText).join('; ');
    return `${before}Lawful, but practice would lead one to expect another placement: ${practices}.`;
  }
  if (expected.length >= possible.length) return '';
  return `${before}Practice leads one to expect ${placementNames(expected)}.`;
}
