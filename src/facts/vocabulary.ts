import type { FactDefinition } from './define.ts';
import { determinationFacts } from './determinations.ts';
import { enforcementDataFacts } from './enforcement-data.ts';
import { enforcementIndiciaFacts } from './indicia-enforcement.ts';
import { officialsIndiciumFacts } from './indicia-officials.ts';
import { partnershipProgressIndiciaFacts } from './indicia-partnership-progress.ts';
import { preventionIndiciaFacts } from './indicia-prevention.ts';
import { victimsIndiciaFacts } from './indicia-victims.ts';
import { minimumStandardsFacts } from './minimum-standards.ts';
import { significantEffortsFacts } from './significant-efforts.ts';
import { waiverFacts } from './waiver.ts';
import { watchListFacts } from './watch-list.ts';

const facts = {
  ...determinationFacts,
  ...minimumStandardsFacts,
  ...enforcementIndiciaFacts,
  ...enforcementDataFacts,
  ...victimsIndiciaFacts,
  ...preventionIndiciaFacts,
  ...officialsIndiciumFacts,
  ...partnershipProgressIndiciaFacts,
  ...significantEffortsFacts,
  ...watchListFacts,
  ...waiverFacts,
};

/** Name of a fact that a history may state. Waiver facts are stated in `waiver`. */
export type FactName = keyof typeof facts;

/** Every fact that a history may state, by name, in the order of the statute. */
export const VOCABULARY: Readonly<Record<string, FactDefinition>> = facts;

/** Names of all facts, in the order of the vocabulary. */
export const FACT_NAMES = Object.keys(facts) as readonly FactName[];
