import { type Placement, TIERS } from '../facts/placements.ts';
import { lawOf } from '../law/law.ts';
import { DEFAULT_RULEBOOK } from '../rulebook/default.ts';
import type { Rulebook } from '../rulebook/types.ts';
import type { Classification, ConditionOutcome } from './classification.ts';
import { type KernelView, kernelView, placementsIn } from './kernel-view.ts';

/** Something that may differ between two years and so change the placement. */
export type Difference = 'findings' | 'clock' | 'law';

/** A condition that comes out differently. */
export interface ChangedCondition {
  readonly name: string;
  readonly title: string;
  readonly cite: string;
  readonly before: ConditionOutcome | null;
  readonly now: ConditionOutcome | null;
}

/** A fact whose value differs; null is unknown. */
export interface ChangedFact {
  readonly fact: string;
  readonly before: boolean | number | string | null;
  readonly now: boolean | number | string | null;
}

/** What changed between two years of one country (22 U.S.C. 7107(b)(1)(H)). */
export interface Comparison {
  readonly country: string;
  readonly year: number;
  readonly earlierYear: number;
  readonly before: Placement | null;
  readonly now: Placement | null;
  /**
   * Where the placement went among the tiers; `same` for the same placement, tier or not.
   * `not-comparable` where one of the two is open, or is no tier and the other is another.
   */
  readonly direction: 'up' | 'down' | 'same' | 'not-comparable';
  /**
   * True where the country is on another of the lists (A), (B), (C); Tier 2 and its watch
   * list are one list. Null while unknown, or where a year is on none of them.
   */
  readonly otherList: boolean | null;
  /** True where the law of the later year has the report explain that change, (b)(1)(H). */
  readonly explanationDue: boolean;
  /** Every minimal set of differences without which the placement would have been the earlier one. */
  readonly madeTheDifference: readonly (readonly Difference[])[];
  /**
   * False where several causes of the later placement are possible: then less than a set of
   * `madeTheDifference`, even one of its members alone, may have been enough.
   */
  readonly certain: boolean;
  readonly conditions: readonly ChangedCondition[];
  readonly facts: readonly ChangedFact[];
  /** Identifiers of the law versions, where they differ. */
  readonly law: { readonly before: string; readonly now: string } | null;
}

/**
 * Compares an answer with that of an earlier year of the same country: what changed, and
 * what made the difference. Differences are found by putting the earlier findings, clock
 * or law back, one by one and together, and running the kernel again.
 */
export function compare(
  classification: Classification,
  earlier: Classification,
  rulebook: Rulebook = DEFAULT_RULEBOOK,
): Comparison {
  const before = earlier.placement;
  const now = classification.placement;
  const otherList = isOtherList(before, now);
  const law = lawOf(classification.lawVersion.reportYear, classification.lawVersion.overlay);
  return {
    country: classification.country,
    year: classification.year,
    earlierYear: earlier.year,
    before,
    now,
    direction: directionOf(before, now),
    otherList,
    explanationDue: otherList === true && law.parameters['listChangeExplained'] === true,
    madeTheDifference:
      before === null || now === null || before === now
        ? []
        : differences(kernelView(classification, rulebook), kernelView(earlier, rulebook), before),
    certain: classification.cause !== null,
    conditions: changedConditions(classification, earlier),
    facts: changedFacts(classification, earlier),
    law:
      classification.lawVersion.id === earlier.lawVersion.id
        ? null
        : { before: earlier.lawVersion.id, now: classification.lawVersion.id },
  };
}

const SETS: readonly (readonly Difference[])[] = [
  ['findings'],
  ['clock'],
  ['law'],
  ['findings', 'clock'],
  ['findings', 'law'],
  ['clock', 'law'],
  ['findings', 'clock', 'law'],
];

function differences(
  now: KernelView,
  then: KernelView,
  wanted: Placement,
): Comparison['madeTheDifference'] {
  const found: (readonly Difference[])[] = [];
  for (const set of SETS) {
    if (found.some((smaller) => smaller.every((one) => set.includes(one)))) continue;
    const { known, value } = set.includes('findings') ? then : now;
    const { states } = set.includes('clock') ? then : now;
    const { table } = set.includes('law') ? then : now;
    const placements = placementsIn({ table, states, known, value });
    if (placements.size === 1 && placements.has(wanted)) found.push(set);
  }
  return found;
}

function directionOf(before: Placement | null, now: Placement | null): Comparison['direction'] {
  if (before !== null && before === now) return 'same';
  if (!isTier(before) || !isTier(now)) return 'not-comparable';
  return TIERS.indexOf(now) < TIERS.indexOf(before) ? 'up' : 'down';
}

function isOtherList(before: Placement | null, now: Placement | null): boolean | null {
  return isTier(before) && isTier(now) ? listOf(before) !== listOf(now) : null;
}

function isTier(placement: Placement | null): placement is Placement {
  return TIERS.some((tier) => tier === placement);
}

/** The list of 7107(b)(1) that a tier stands for; none for the two that are no tiers. */
function listOf(placement: Placement): string {
  return placement === 'tier-2-watch-list' ? 'tier-2' : placement;
}

function changedConditions(now: Classification, then: Classification): readonly ChangedCondition[] {
  const earlier = new Map(then.conditions.map((one) => [one.name, one]));
  const later = new Map(now.conditions.map((one) => [one.name, one]));
  return [...new Map([...earlier, ...later])].flatMap(([name, { title, cite }]) => {
    const a = earlier.get(name)?.outcome ?? null;
    const b = later.get(name)?.outcome ?? null;
    return a === b ? [] : [{ name, title, cite, before: a, now: b }];
  });
}

function changedFacts(now: Classification, then: Classification): readonly ChangedFact[] {
  const earlier = factsOf(then);
  const later = factsOf(now);
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((fact) => {
    const a = earlier.get(fact) ?? null;
    const b = later.get(fact) ?? null;
    return a === b ? [] : [{ fact, before: a, now: b }];
  });
}

function factsOf(classification: Classification): ReadonlyMap<string, ChangedFact['now']> {
  return new Map(
    classification.conditions.flatMap(({ facts }) => facts.map(({ fact, value }) => [fact, value])),
  );
}
