import type { Findings } from './facts.ts';
import type { Truth } from './truth.ts';

/** The downgrade is waived: 22 U.S.C. 7107(b)(2)(D)(ii). A prong that fails rules it out. */
export function waiverGranted(facts: Findings): Truth {
  const granted = facts['waiver.granted'];
  if (granted !== undefined) return granted ? 2 : 0;
  const fails =
    facts['waiver.writtenPlan'] === false ||
    facts['waiver.planWouldConstituteSignificantEfforts'] === false ||
    facts['waiver.sufficientResources'] === false;
  return fails ? 0 : 1;
}
