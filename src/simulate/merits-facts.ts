import { inForce } from '../classify/missing.ts';
import type { Placement } from '../facts/placements.ts';

/**
 * The determinations under which the findings alone give a placement in a report year
 * (22 U.S.C. 7107(b)(1), (b)(2)(A)(iii)): the way to say "watch list on the merits".
 */
export function factsOfMerits(merits: Placement, year: number): Readonly<Record<string, boolean>> {
  const asked = (facts: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => inForce(fact, year)));
  switch (merits) {
    case 'special-case':
      return { specialCase: true };
    case 'not-rated':
      return { specialCase: false, minimumStandardsApplicable: false };
    case 'tier-1':
      return {
        specialCase: false,
        minimumStandardsApplicable: true,
        fullyMeetsMinimumStandards: true,
      };
    case 'tier-3':
      return { ...NOT_MET, significantEfforts: false };
    default:
      return asked({
        ...NOT_MET,
        significantEfforts: true,
        policyOrPattern: false,
        meetsWatchListCriteria: merits === 'tier-2-watch-list',
      });
  }
}

const NOT_MET = {
  specialCase: false,
  minimumStandardsApplicable: true,
  fullyMeetsMinimumStandards: false,
} as const;
