import { type FactName, VOCABULARY } from '../facts/vocabulary.ts';
import type { LawVersion } from '../law/law.ts';
import { type EvidenceFault, evidenceFault } from './evidence.ts';
import { type DerivedFact, factsFromStatistics } from './statistics.ts';
import type { HistoryYear, StatedFact } from './types.ts';

/** Where a gathered fact comes from. */
export type FactOrigin =
  | { readonly kind: 'stated'; readonly fact: StatedFact }
  /** Stated with the waiver, with what its record gives as sources and note. */
  | { readonly kind: 'waiver'; readonly sources?: readonly string[]; readonly note?: string }
  | { readonly kind: 'statistics'; readonly derived: DerivedFact }
  /** Follows from another determination: `because` names it. */
  | { readonly kind: 'implied'; readonly because: string };

/** A known fact of a year. */
export interface GatheredFact {
  readonly value: boolean | number;
  readonly origin: FactOrigin;
}

/** A stated finding that rests only on evidence that does not count: treated as unknown. */
export interface UnsupportedFinding {
  readonly fact: string;
  readonly faults: readonly EvidenceFault[];
}

/** Everything known about a year's facts. */
export interface YearFacts {
  readonly known: ReadonlyMap<string, GatheredFact>;
  readonly unsupported: readonly UnsupportedFinding[];
}

/** Determinations that State makes only for a country which it places on a tier. */
export const TIER_DETERMINATIONS: readonly string[] = [
  'fullyMeetsMinimumStandards',
  'seriousAndSustainedEfforts',
  'significantEfforts',
  'meetsWatchListCriteria',
];

const WAIVER_FIELDS = [
  ['waiver.granted', 'granted'],
  ['waiver.writtenPlan', 'writtenPlan'],
  ['waiver.planWouldConstituteSignificantEfforts', 'planWouldConstituteSignificantEfforts'],
  ['waiver.sufficientResources', 'sufficientResources'],
] as const satisfies readonly (readonly [FactName, keyof NonNullable<HistoryYear['waiver']>])[];

const PRONGS = [
  'waiver.writtenPlan',
  'waiver.planWouldConstituteSignificantEfforts',
  'waiver.sufficientResources',
];

/**
 * Gathers the facts of one year: what is stated, what the waiver record says, what two
 * years' statistics show, and what a determination implies. A stated fact always stands
 * before a derived one. `before` is the record of the year before, if there is one.
 */
export function gatherFacts(
  year: HistoryYear | undefined,
  before: HistoryYear | undefined,
  law: LawVersion,
): YearFacts {
  const known = new Map<string, GatheredFact>();
  const unsupported: UnsupportedFinding[] = [];
  if (year === undefined) return { known, unsupported };
  for (const [name, fact] of Object.entries(year.facts)) {
    const faults = faultsOf(name, fact, law);
    if (faults === null) known.set(name, { value: fact.value, origin: { kind: 'stated', fact } });
    else unsupported.push({ fact: name, faults });
  }
  addWaiver(year, known);
  for (const derived of factsFromStatistics(year, before)) {
    const origin: FactOrigin = { kind: 'statistics', derived };
    if (!known.has(derived.fact)) known.set(derived.fact, { value: derived.value, origin });
  }
  addImplied(known);
  return { known, unsupported };
}

/**
 * Null where a finding stands: it lists no evidence, one item counts, or it speaks against
 * the government. The limits are about efforts that may be credited to it, 7107(b)(1)(A)
 * and (B); list (C) has none.
 */
function faultsOf(
  name: string,
  fact: StatedFact,
  law: LawVersion,
): readonly EvidenceFault[] | null {
  if (fact.evidence === undefined || fact.evidence.length === 0) return null;
  if (VOCABULARY[name]?.favourable !== fact.value) return null;
  const faults = new Set<EvidenceFault>();
  for (const item of fact.evidence) {
    const fault = evidenceFault(item, law);
    if (fault === null) return null;
    faults.add(fault);
  }
  return [...faults];
}

function addWaiver({ waiver }: HistoryYear, known: Map<string, GatheredFact>): void {
  if (waiver === undefined) return;
  const { sources, note } = waiver;
  const origin: FactOrigin = {
    kind: 'waiver',
    ...(sources === undefined ? {} : { sources }),
    ...(note === undefined ? {} : { note }),
  };
  for (const [name, field] of WAIVER_FIELDS) {
    const value = waiver[field];
    if (value !== undefined) known.set(name, { value, origin });
  }
}

/**
 * A tier determination is made only of a country that is rated and no special case. A
 * granted waiver settles the prongs that are not stated (law.md §13.16).
 */
function addImplied(known: Map<string, GatheredFact>): void {
  const imply = (name: string, value: boolean, because: string): void => {
    if (!known.has(name)) known.set(name, { value, origin: { kind: 'implied', because } });
  };
  const determination = TIER_DETERMINATIONS.find((name) => known.has(name));
  if (determination !== undefined) {
    imply('specialCase', false, determination);
    imply('minimumStandardsApplicable', true, determination);
  }
  if (known.get('waiver.granted')?.value === true) {
    for (const prong of PRONGS) imply(prong, true, 'waiver.granted');
  }
}
