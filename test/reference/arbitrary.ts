import fc from 'fast-check';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import type { Findings } from './answer.ts';
import { MOST_UNKNOWN, relevantFacts, unknownGroups } from './completions.ts';
import { referenceLaw } from './law.ts';
import type { ReferenceReadings, ReferenceWaiver, ReferenceYear } from './year.ts';

/** Last report year that histories are made for. */
const LAST = 2026;

/** A verdict that is stated more or less often, or left to its parts. */
const VERDICTS: readonly (readonly [name: string, from: number])[] = [
  ['minimumStandardsApplicable', 2001],
  ['fullyMeetsMinimumStandards', 2001],
  ['seriousAndSustainedEfforts', 2001],
  ['significantEfforts', 2001],
  ['policyOrPattern', 2019],
  ['meetsWatchListCriteria', 2004],
  ['increasingEfforts', 2004],
];

function verdicts(year: number): fc.Arbitrary<Findings> {
  const facts: Record<string, fc.Arbitrary<boolean>> = {};
  for (const [name, from] of VERDICTS) {
    if (year >= from)
      facts[name] = name === 'minimumStandardsApplicable' ? chance(93) : fc.boolean();
  }
  return fc.record(facts, { requiredKeys: [] }) as fc.Arbitrary<Findings>;
}

const WATCH_LIST_YEARS = fc.integer({ min: 0, max: 5 });

function chance(percent: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 0, max: 99 }).map((roll) => roll < percent);
}

/** Findings that leave none of what matters in law unknown: verdicts, and every part of those not stated. */
function completeFindings(year: number): fc.Arbitrary<Findings> {
  return verdicts(year).chain((stated) => {
    const facts: Record<string, fc.Arbitrary<boolean>> = {};
    for (const name of relevantFacts(stated, referenceLaw(year))) facts[name] = chance(70);
    facts.specialCase = chance(6);
    const count =
      year < 2004 ? fc.constant(undefined) : fc.option(WATCH_LIST_YEARS, { nil: undefined });
    return fc.tuple(fc.record(facts), count).map(([parts, consecutiveWatchListYears]) => ({
      ...stated,
      ...parts,
      ...(consecutiveWatchListYears === undefined ? {} : { consecutiveWatchListYears }),
    }));
  });
}

/** Complete findings of which some are then forgotten, so that at most `most` that matter are unknown. */
function partialFindings(year: number, most: number = MOST_UNKNOWN): fc.Arbitrary<Findings> {
  return completeFindings(year).chain((complete) =>
    fc.shuffledSubarray(Object.keys(complete)).map((forgotten) => {
      let left = complete;
      for (const name of forgotten) {
        const { [name]: _, ...rest } = left;
        if (unknownGroups(rest, referenceLaw(year)).length <= most) left = rest;
      }
      return left;
    }),
  );
}

const waiver: fc.Arbitrary<ReferenceWaiver> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ granted: fc.boolean() }) },
  fc.record(
    {
      granted: fc.boolean(),
      writtenPlan: chance(80),
      planWouldConstituteSignificantEfforts: chance(80),
      sufficientResources: chance(80),
    },
    { requiredKeys: [] },
  ),
);

const placement: fc.Arbitrary<Placement> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('tier-2-watch-list' as const) },
  { weight: 2, arbitrary: fc.constant('tier-3' as const) },
  { weight: 3, arbitrary: fc.constantFrom(...PLACEMENTS) },
);

/** Which parts of a year are there. */
export interface YearKinds {
  readonly findings: (year: number) => fc.Arbitrary<Findings>;
  /** Percent of years with a placement on record. */
  readonly recorded: number;
  /** Percent of years with findings. */
  readonly found: number;
  /** Percent of years left out. */
  readonly missing: number;
}

function oneYear(year: number, kinds: YearKinds): fc.Arbitrary<ReferenceYear | null> {
  return fc
    .record({
      missing: chance(kinds.missing),
      recorded: chance(kinds.recorded),
      found: chance(kinds.found),
      waived: chance(year >= 2011 ? 50 : 0),
    })
    .chain(({ missing, recorded, found, waived }) => {
      if (missing) return fc.constant(null);
      return fc.record({
        year: fc.constant(year),
        findings: found ? kinds.findings(year) : fc.constant({}),
        ...(recorded ? { placement } : {}),
        ...(waived ? { waiver } : {}),
      });
    });
}

/** Up to nine years in order. */
export function referenceYears(kinds: YearKinds): fc.Arbitrary<readonly ReferenceYear[]> {
  return fc
    .record({ first: fc.integer({ min: 2001, max: LAST }), length: fc.integer({ min: 1, max: 9 }) })
    .chain(({ first, length }) => {
      const years: fc.Arbitrary<ReferenceYear | null>[] = [];
      for (let year = first; year < first + length && year <= LAST; year += 1) {
        years.push(oneYear(year, kinds));
      }
      return fc.tuple(...years);
    })
    .map((years) => years.filter((year) => year !== null))
    .filter((years) => years.length > 0);
}

/** Every reading that changes what the law allows. */
export const referenceReadings: fc.Arbitrary<ReferenceReadings> = fc.record({
  clockList: fc.constantFrom('tier-2-watch-list' as const, 'special-watch-list' as const),
  specialCase: fc.constantFrom('reset' as const, 'freeze' as const),
  reinstatementCap: fc.constantFrom('F1' as const, 'F2' as const, 'F3' as const, 'F4' as const),
  policyOrPattern: fc.constantFrom('forces-tier-3' as const, 'weighed' as const),
});

/** What histories are made of, by name. */
export const KINDS: Readonly<Record<string, YearKinds>> = {
  'placements on record': { findings: completeFindings, recorded: 100, found: 0, missing: 0 },
  'placements on record, years missing': {
    findings: completeFindings,
    recorded: 80,
    found: 0,
    missing: 30,
  },
  'complete findings': { findings: completeFindings, recorded: 0, found: 100, missing: 0 },
  'complete findings and record': {
    findings: completeFindings,
    recorded: 50,
    found: 60,
    missing: 0,
  },
  'partly unknown findings, record, years missing': {
    findings: partialFindings,
    recorded: 30,
    found: 70,
    missing: 15,
  },
};
