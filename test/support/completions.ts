import fc from 'fast-check';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import type { KernelState } from '../../src/kernel/state.ts';
import { noticesWith } from './next-year.ts';
import { history, type RawYear } from './placement-line.ts';

/** Findings that State makes only of a country which it places on a tier. */
const OF_RATED_COUNTRIES = [
  'fullyMeetsMinimumStandards',
  'significantEfforts',
  'meetsWatchListCriteria',
] as const;

/** A small part of the vocabulary: determinations, elements below them, the waiver. */
const SMALL_VOCABULARY = [
  ...OF_RATED_COUNTRIES,
  'policyOrPattern',
  'policyOrPatternOfForcedLabor',
  'increasingEfforts',
  'victimNumbersVerySignificant',
  'victimNumbersSignificantlyIncreasing',
  'proportionalConcreteActions',
  'effortsRestOnCommitments',
  'waiver.granted',
  'waiver.writtenPlan',
] as const;

/** Whether the country is rated; a question of its own, with three answers. */
const STATUS = ['specialCase', 'minimumStandardsApplicable'] as const;

type SmallFact = (typeof SMALL_VOCABULARY)[number] | (typeof STATUS)[number];

/** Facts of the small vocabulary; an absent one is unknown. */
export type SmallFacts = { readonly [Fact in SmallFact]?: boolean };

/** One case: a clock, a report year, what is known, and what is on record. */
export interface PartialYear {
  readonly state: KernelState;
  readonly year: number;
  readonly facts: SmallFacts;
  readonly recorded: Placement | null;
}

/** Most unknown facts, so that all completions can be tried. */
const MOST_UNKNOWN = 6;

const FACTS_THAT_SETTLE = new Set<string>([
  ...OF_RATED_COUNTRIES,
  'policyOrPattern',
  'increasingEfforts',
  'waiver.granted',
]);

/** Facts of which a few are unknown: mostly those that settle others, lest all contradict. */
export const smallFacts: fc.Arbitrary<SmallFacts> = fc
  .record({
    values: fc.tuple(
      ...SMALL_VOCABULARY.map((fact) =>
        FACTS_THAT_SETTLE.has(fact)
          ? fc.constantFrom(undefined, undefined, false, true)
          : fc.constantFrom(undefined, false, true),
      ),
    ),
    status: fc.constantFrom<SmallFacts>(
      {},
      {},
      { specialCase: false },
      { specialCase: false, minimumStandardsApplicable: true },
    ),
    spare: fc.boolean(),
  })
  .map(({ values, status, spare }) => {
    let unknown = 0;
    const facts = SMALL_VOCABULARY.flatMap((fact, at) => {
      if (values[at] !== undefined) return [[fact, values[at]] as const];
      unknown += 1;
      return unknown > MOST_UNKNOWN ? [[fact, spare] as const] : [];
    });
    return { ...status, ...Object.fromEntries(facts) };
  });

/** Any recorded placement, or none. */
export const recordedOrNone = fc.option(fc.constantFrom(...PLACEMENTS), { nil: null });

function rawYear({ year, facts, recorded }: PartialYear): RawYear {
  const entries = Object.entries(facts);
  const waiver = entries.flatMap(([name, value]) =>
    name.startsWith('waiver.') ? [[name.slice('waiver.'.length), value] as const] : [],
  );
  return {
    year,
    facts: Object.fromEntries(entries.filter(([name]) => !name.startsWith('waiver.'))),
    ...(waiver.length > 0 && { waiver: Object.fromEntries(waiver) }),
    ...(recorded !== null && { placement: recorded }),
  };
}

/** The answer for a partly known year. */
export function answerTo(partial: PartialYear): Classification {
  return classify(history(rawYear(partial)), { resume: [partial.state] });
}

/** True where something stated contradicts what follows from the rest, or is set aside. */
export function contradictsItself(answer: Classification): boolean {
  const rated = OF_RATED_COUNTRIES as readonly string[];
  const special = noticesWith(answer, 'special-case.with-tier-findings').some(({ params }) => {
    const { facts } = params;
    return Array.isArray(facts) && facts.some((fact) => rated.includes(String(fact)));
  });
  return (
    special ||
    answer.notices.some(({ code, params }) =>
      code === 'waiver.without-effect'
        ? true
        : code === 'determination.contradicts-parts'
          ? params['fact'] !== 'minimumStandardsApplicable'
          : code === 'record.not-lawful',
    )
  );
}

/**
 * Facts of the small vocabulary that are open: whether the country is rated at all is no
 * longer, once something is known that State finds only of rated countries.
 */
export function unknownFacts({ facts }: PartialYear): readonly string[] {
  const rated = OF_RATED_COUNTRIES.some((fact) => facts[fact] !== undefined);
  const open = rated ? SMALL_VOCABULARY : [...SMALL_VOCABULARY, ...STATUS];
  return open.filter((fact) => facts[fact] === undefined);
}

function* fillings(names: readonly SmallFact[]): Generator<SmallFacts> {
  for (let way = 0; way < 1 << names.length; way += 1) {
    yield Object.fromEntries(names.map((name, bit) => [name, (way & (1 << bit)) !== 0]));
  }
}

/**
 * Every way of completing the unknown facts: the country is a special case, or not rated
 * (then what State finds only of rated countries stays open), or rated and everything else
 * is found one way or the other.
 */
export function* completionsOf(partial: PartialYear): Generator<PartialYear> {
  const { facts } = partial;
  const open = SMALL_VOCABULARY.filter((fact) => facts[fact] === undefined);
  const others = open.filter((fact) => !OF_RATED_COUNTRIES.some((one) => one === fact));
  const ratedAnyway = OF_RATED_COUNTRIES.some((fact) => facts[fact] !== undefined);
  const statuses: readonly (readonly [SmallFacts, readonly SmallFact[]])[] = [
    [{ specialCase: false, minimumStandardsApplicable: true }, open],
    ...(ratedAnyway
      ? []
      : ([
          [{ specialCase: true }, others],
          [{ specialCase: false, minimumStandardsApplicable: false }, others],
        ] as const)),
  ];
  for (const [status, unknown] of statuses) {
    const fits = STATUS.every((fact) => [status[fact], undefined].includes(facts[fact]));
    if (!fits) continue;
    for (const filling of fillings(unknown)) {
      yield { ...partial, facts: { ...facts, ...status, ...filling } };
    }
  }
}
