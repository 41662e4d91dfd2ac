import type { Classification } from '../classify/classification.ts';
import type { Placement } from '../facts/placements.ts';
import { type LawVersion, lawOf } from '../law/law.ts';
import type { ConsequencesOptions } from './options.ts';
import type { Determination, WaiverScope } from './rules.ts';

/** Whether a consequence holds on what is known; `maybe` where something open decides. */
export type Applies = 'yes' | 'no' | 'maybe';

/** Everything that the consequences of a year depend on. */
export interface Situation {
  readonly classification: Classification;
  /** The report year whose law applies: the year, or earlier under a what-if law. */
  readonly lawYear: number;
  /** Its parameters. */
  readonly law: LawVersion;
  /** Tier 3 at release, raised by a reassessment before the next report. */
  readonly reassessed: boolean;
  /** Null where none is known. */
  readonly determination: Determination | null;
  readonly waived: readonly WaiverScope[];
  readonly childSoldiersList: boolean | null;
  readonly assistedBefore: boolean | null;
  /** As the report of the year before published it; null where that is not given. */
  readonly publishedBefore: Placement | null;
}

/**
 * Reads the situation. A country published on Tier 3 and reassessed is one for which the
 * Secretary found later compliance (22 U.S.C. 7107(d)(3)), unless another determination
 * is stated.
 */
export function situationOf(
  classification: Classification,
  options: ConsequencesOptions,
): Situation {
  const { year, recorded, lawVersion } = classification;
  const reassessed =
    lawVersion.overlay === null && recorded?.published === 'tier-3' && recorded.final !== 'tier-3';
  return {
    classification,
    lawYear: Math.min(year, lawVersion.overlay?.base ?? year),
    law: lawOf(year, lawVersion.overlay),
    reassessed,
    determination: options.determination ?? (reassessed ? 'subsequent-compliance' : null),
    waived: options.waived ?? [],
    childSoldiersList: options.childSoldiersList ?? null,
    assistedBefore: options.assistedBefore ?? null,
    publishedBefore: options.publishedBefore ?? null,
  };
}
