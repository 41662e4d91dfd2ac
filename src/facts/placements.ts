/**
 * The six placements of a report year, best first (design §2). `special-case`
 * and `not-rated` are no tiers: the first is State's label for a country that it
 * describes without rating, the second means that the report has no entry.
 */
export const PLACEMENTS = [
  'tier-1',
  'tier-2',
  'tier-2-watch-list',
  'tier-3',
  'special-case',
  'not-rated',
] as const;

/** One of the six placements. */
export type Placement = (typeof PLACEMENTS)[number];

/** The four placements that are tiers, best first (22 U.S.C. 7107(b)(1)). */
export const TIERS = PLACEMENTS.slice(0, 4) as readonly Placement[];

/** True for one of the six placements, false for anything else. */
export function isPlacement(value: unknown): value is Placement {
  return PLACEMENTS.some((placement) => placement === value);
}
