import type { PathStep } from '../advise/path-steps.ts';
import type { Placement } from '../facts/placements.ts';
import type { Demand } from '../kernel/demands.ts';

const FINDINGS: Readonly<Record<Placement, string>> = {
  'tier-1': 'meets the standards in full',
  'tier-2': 'significant efforts, no watch-list ground',
  'tier-2-watch-list': 'significant efforts, but a watch-list ground',
  'tier-3': 'no significant efforts',
  'special-case': 'described without a tier',
  'not-rated': 'not in the report',
};

/**
 * What a year of a path demands, in a few words: the findings, and what the waiver has to
 * be. Several ways have `; or` between them, the easiest first.
 */
export function demandsShort({ ways, waiver }: PathStep): string {
  const texts = [...new Set(ways.map(demandShort))].join('; or ');
  return waiver === 'maybe' ? `${texts} (the unknown past decides)` : texts;
}

function demandShort({ merits, waiver, cause }: Demand): string {
  if (cause === 'policy-or-pattern') return 'a policy or pattern of trafficking';
  if (cause === 'reinstatement-cap') return 'a watch-list ground, with the one year back spent';
  if (cause === 'automatic-downgrade')
    return `a watch-list ground, with the clock run out${waiver === 'withheld' ? ' and no waiver' : ''}`;
  return waiver === 'needed' ? `${FINDINGS[merits]}, and a waiver` : FINDINGS[merits];
}
