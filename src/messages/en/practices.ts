import { printable } from '../printable.ts';

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
