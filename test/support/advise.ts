import fc from 'fast-check';
import type { ChangeOption } from '../../src/advise/changes-needed.ts';
import type { PresumedFact } from '../../src/advise/presumed.ts';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { inForce } from '../../src/classify/missing.ts';
import type { ClassifyOptions } from '../../src/classify/options.ts';
import { allRecords } from '../../src/data/index.ts';
import { withFact } from '../../src/history/edit.ts';
import { historyOf } from '../../src/history/history-of.ts';
import type { History } from '../../src/history/types.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { history, years } from './placement-line.ts';

/** Facts to be set, by name. */
export type Entries = readonly (readonly [fact: string, value: boolean | number])[];

/** Facts on which placements turn in law, of every kind: status, determinations, elements, waiver. */
export const TELLING_FACTS = [
  'specialCase',
  'minimumStandardsApplicable',
  'fullyMeetsMinimumStandards',
  'prohibitsSevereForms',
  'seriousAndSustainedEfforts',
  'policyOrPattern',
  'policyOrPatternOfForcedLabor',
  'significantEfforts',
  'meetsWatchListCriteria',
  'increasingEfforts',
  'victimNumbersVerySignificant',
  'victimNumbersSignificantlyIncreasing',
  'proportionalConcreteActions',
  'effortsRestOnCommitments',
  'investigationsIncreased',
  'prosecutionsIncreased',
  'convictionsIncreased',
  'victimAssistanceIncreased',
  'officialComplicityDecreasing',
  'waiver.granted',
  'waiver.writtenPlan',
] as const;

/** A history whose last year has no recorded placement, and that year. */
export interface OpenYear {
  readonly history: History;
  readonly year: number;
}

/** A history with some facts of a year set. */
export function withFacts(known: History, year: number, facts: Entries): History {
  return facts.reduce((one, [fact, value]) => withFact(one, year, fact, value), known);
}

/** The changes of an option as facts. */
export function entriesOf({ changes }: ChangeOption): Entries {
  return changes.map(({ fact, to }) => [fact, to]);
}

/** Facts as text, in order of name: for comparing families of sets. */
export function textOf(facts: Entries): string {
  return facts
    .map(([fact, value]) => `${fact}=${value}`)
    .sort()
    .join(' ');
}

/** The answer for a year after some facts are set, presumptions that still stand written as facts. */
export function answerAfter(
  { history: known, year }: OpenYear,
  facts: Entries,
  presumed: readonly PresumedFact[],
  options: ClassifyOptions = {},
): Classification {
  const changed = withFacts(known, year, facts);
  const before = classify(changed, { ...options, year });
  const standing = presumed.filter((one) => !isDecided(before, one.fact));
  if (standing.length === 0) return before;
  const all = standing.map(({ fact, value }) => [fact, value] as const);
  return classify(withFacts(changed, year, all), { ...options, year });
}

/** True where what is stated decides a determination, or the condition that it decides. */
export function isDecided({ conditions }: Classification, fact: string): boolean {
  const named = [...DEFAULT_RULEBOOK.conditions].find(([, one]) => one.decidedBy === fact);
  const finding = conditions.find(({ name }) => name === (named?.[0] ?? fact));
  return finding?.outcome === 'holds' || finding?.outcome === 'fails';
}

/** The facts that are in force in a year. */
export function factsInForce(year: number): readonly string[] {
  return TELLING_FACTS.filter((fact) => inForce(fact, year));
}

const letters = fc.constantFrom('1', '2', 'W', 'W', 'W', 'w', '3', 'S', 'N', '?');

/**
 * Partial histories: up to five years of record, some unknown, and a year of which up to
 * six facts are known. With `rated` the year is one of Tier 2 or the watch list on the merits,
 * unless those six say otherwise.
 */
export function openYears({ rated }: { readonly rated: boolean }): fc.Arbitrary<OpenYear> {
  return fc
    .record({
      year: fc.integer({ min: 2006, max: 2026 }),
      line: fc.array(letters, { maxLength: 5 }),
      facts: fc.uniqueArray(fc.tuple(fc.constantFrom(...TELLING_FACTS), fc.boolean()), {
        selector: ([fact]) => fact,
        maxLength: 6,
      }),
    })
    .map(({ year, line, facts }) => {
      const past = history(years(year - line.length, line.join(' ')), { year });
      const status = [
        ['specialCase', false],
        ['minimumStandardsApplicable', true],
        ['fullyMeetsMinimumStandards', false],
        ['policyOrPattern', false],
        ['significantEfforts', true],
      ] as const;
      const known = [...(rated ? status : []), ...facts].filter(([fact]) => inForce(fact, year));
      return { history: withFacts(historyOf(past), year, known), year };
    });
}

/** The 25 countries that the built-in record has on the watch list in 2025. */
export const WATCH_LISTED: readonly History[] = allRecords()
  .filter(({ years: all }) => {
    const last = all.at(-1);
    return last?.year === 2025 && (last.reassessed ?? last.placement) === 'tier-2-watch-list';
  })
  .map(historyOf);
