import consequencesData from '../../rules/consequences.json' with { type: 'json' };
import type { FactDefinition } from '../facts/define.ts';
import type { CalendarId } from '../law/calendar-rules.ts';
import type { Basis } from '../rulebook/types.ts';

/** Every consequence, in the order in which answers list them. */
export const CONSEQUENCE_IDS = [
  'presidential-determination',
  'withholding',
  'existing-restrictions',
  'subsequent-compliance',
  'national-interest',
  'no-assistance',
  'no-assistance-no-exchanges',
  'loans-opposed',
  'partial-waiver',
  'waiver-duty',
  'certification',
  'later-waiver',
  'risen-to-tier-1',
  'raised-from-tier-3',
  'tier-2-watch-list',
  'counted-year',
  'interim-assessment',
  'action-plan',
  'no-military-assistance',
  'no-arms-licences',
  'child-soldiers-notice',
  'child-soldiers-waiver',
  'child-soldiers-reinstatement',
] as const;

/** Name of a consequence. */
export type ConsequenceId = (typeof CONSEQUENCE_IDS)[number];

/** What a consequence hangs on: Tier 3, the special watch list, or the child soldiers list. */
export type ConsequenceGroup = 'tier-3' | 'special-watch-list' | 'child-soldiers';

/**
 * What a consequence is. `duty`: an authority has to act. `power`: it may act. `option`:
 * one of the determinations to choose from. `restriction`: something is withheld from the
 * country. `listing`: the country stands on a list.
 */
export type ConsequenceKind = 'duty' | 'power' | 'option' | 'restriction' | 'listing';

/** The four presidential determinations, 22 U.S.C. 7107(d)(1) to (4). */
export const DETERMINATIONS = [
  'withholding',
  'existing-restrictions',
  'subsequent-compliance',
  'national-interest',
] as const;

/** One of the four determinations. */
export type Determination = (typeof DETERMINATIONS)[number];

/** What a waiver can cover, 22 U.S.C. 7107(d)(5)(A)(i) to (iii). */
export const WAIVER_SCOPES = ['assistance', 'multilateral', 'programmes'] as const;

/** One part of what a waiver can cover. */
export type WaiverScope = (typeof WAIVER_SCOPES)[number];

/** What must be the case for a consequence, before any choice of the President's. */
export type Trigger =
  | 'tier-3'
  | 'risen-to-tier-1'
  | 'raised-from-tier-3'
  | 'tier-2-watch-list'
  | 'special-watch-list'
  | 'counted-year'
  | 'action-plan'
  | 'child-soldiers-list';

/** An exception to a restriction, in our words. */
export interface ConsequenceException {
  readonly text: string;
  readonly cite: string;
}

/** A consequence as the law has it from a report year on (`rules/consequences.json`). */
export interface ConsequenceVersion {
  readonly from: number;
  /** True where the version only says why there is nothing yet. */
  readonly none?: boolean;
  readonly title: string;
  readonly text: string;
  readonly cite: string;
  readonly basis: Basis;
  readonly provisional?: boolean;
  readonly note?: string;
  readonly exceptions?: readonly ConsequenceException[];
}

/** One consequence with its versions, oldest first. */
export interface ConsequenceRule {
  readonly id: ConsequenceId;
  readonly group: ConsequenceGroup;
  readonly kind: ConsequenceKind;
  /** Who decides or acts. */
  readonly who: FactDefinition['actor'];
  readonly trigger: Trigger;
  /** The date of the calendar at which, or the period for which, it holds. */
  readonly when: CalendarId | null;
  /** Determinations with which it holds; all where neither this nor `unless` is given. */
  readonly only?: readonly Determination[];
  /** Determinations that leave it open. */
  readonly open?: readonly Determination[];
  /** Determinations with which it does not hold. */
  readonly unless?: readonly Determination[];
  /** True where it also holds as soon as anything is waived. */
  readonly orWaived?: boolean;
  /** The part of a waiver that lifts it. */
  readonly waivedBy?: WaiverScope;
  /** Whether the government must have got such assistance in the fiscal year before. */
  readonly assistedBefore?: boolean;
  readonly versions: readonly [ConsequenceVersion, ...ConsequenceVersion[]];
}

/** The consequences as data, in the order of `CONSEQUENCE_IDS`; a test holds the file against these types. */
export const CONSEQUENCE_RULES = /* @__PURE__ */ rulesIn(consequencesData);

/** A call marked pure, so that a bundler leaves the file out where nothing asks for it. */
function rulesIn(data: { readonly items: unknown }): readonly ConsequenceRule[] {
  return data.items as readonly ConsequenceRule[];
}
