import type { Placement } from '../../src/facts/placements.ts';
import type { Findings } from './answer.ts';
import { type Clock, type ClockReadings, capped, downgradeDue, tick, waiverLeft } from './clock.ts';
import { completionsOf } from './completions.ts';
import type { ReferenceLaw } from './law.ts';
import { type Merits, meritsOf, meritsOfAnything, type PolicyReading } from './merits.ts';

/** The waiver of a year as a history states it. */
export interface ReferenceWaiver {
  readonly granted?: boolean;
  readonly writtenPlan?: boolean;
  readonly planWouldConstituteSignificantEfforts?: boolean;
  readonly sufficientResources?: boolean;
}

/** One report year. What is absent is unknown. */
export interface ReferenceYear {
  readonly year: number;
  /** The final placement on record. */
  readonly placement?: Placement;
  readonly waiver?: ReferenceWaiver;
  readonly findings: Findings;
}

/** The readings that change what the law allows. */
export interface ReferenceReadings extends ClockReadings {
  readonly policyOrPattern: PolicyReading;
}

/** One way a year can come out, from one clock. */
export interface ReferenceOutcome {
  readonly placement: Placement;
  readonly cause: string;
  readonly merits: Placement;
  readonly waived: boolean;
  readonly before: Clock;
  readonly after: Clock;
}

/**
 * True for a placement that the two-year limit turns into Tier 3. State lets it bite
 * only where the watch list would follow again; the words alone, whatever would follow.
 */
export function limitBites(placement: Placement, readings: ClockReadings): boolean {
  if (placement === 'tier-2-watch-list') return true;
  const better = placement === 'tier-1' || placement === 'tier-2';
  return better && readings.clockList === 'special-watch-list';
}

/** What the procedure makes of the merits (22 U.S.C. 7107(b)(2)(D) and (F)). */
function decide(
  clock: Clock,
  merits: Merits,
  granted: boolean,
  law: ReferenceLaw,
  readings: ReferenceReadings,
): { readonly placement: Placement; readonly cause: string; readonly waived: boolean } {
  const asFound = { placement: merits.placement, cause: merits.cause as string, waived: false };
  if (merits.placement === 'tier-2-watch-list' && capped(clock, law)) {
    return { placement: 'tier-3', cause: 'reinstatement-cap', waived: false };
  }
  if (!limitBites(merits.placement, readings) || !downgradeDue(clock, law)) return asFound;
  if (granted && waiverLeft(clock, law)) return { ...asFound, cause: 'waiver', waived: true };
  return { placement: 'tier-3', cause: 'automatic-downgrade', waived: false };
}

function waiverChoices(waiver: ReferenceWaiver | undefined): readonly boolean[] {
  if (waiver?.granted !== undefined) return [waiver.granted];
  const missing =
    waiver?.writtenPlan === false ||
    waiver?.planWouldConstituteSignificantEfforts === false ||
    waiver?.sufficientResources === false;
  return missing ? [false] : [true, false];
}

/** All that the findings of a year can give, over every completion of what is not stated. */
function meritsChoices(
  year: ReferenceYear,
  law: ReferenceLaw,
  reading: PolicyReading,
): readonly Merits[] {
  const completions = completionsOf(year.findings, law);
  if (completions === null) return meritsOfAnything(law, reading);
  const distinct = new Map<string, Merits>();
  for (const findings of completions) {
    for (const merits of meritsOf(findings, law, reading)) {
      distinct.set(`${merits.placement} ${merits.cause}`, merits);
    }
  }
  return [...distinct.values()];
}

/** Every outcome of a year from any of the clocks, before the record of that year speaks. */
export function outcomesOf(
  clocks: readonly Clock[],
  year: ReferenceYear,
  law: ReferenceLaw,
  readings: ReferenceReadings,
): readonly ReferenceOutcome[] {
  const outcomes: ReferenceOutcome[] = [];
  const merits = meritsChoices(year, law, readings.policyOrPattern);
  for (const clock of withStatedCount(clocks, year, law)) {
    for (const found of merits) {
      for (const granted of waiverChoices(year.waiver)) {
        const decided = decide(clock, found, granted, law, readings);
        outcomes.push({
          ...decided,
          merits: found.placement,
          before: clock,
          after: tick(clock, year.year, decided.placement, decided.waived, law, readings),
        });
      }
    }
  }
  return grantedNarrows(outcomes, year);
}

/** First report year that the clock counts. */
const COUNTED_FROM = 2009;

/**
 * The report sometimes says how many years in a row a country has been on the watch
 * list, this one included, and those before 2009 too. It tells the clocks apart; a
 * number that fits none of them is set aside.
 */
function withStatedCount(
  clocks: readonly Clock[],
  { year, findings }: ReferenceYear,
  law: ReferenceLaw,
): readonly Clock[] {
  const count = findings.consecutiveWatchListYears;
  if (!law.clock || typeof count !== 'number' || count < 1) return clocks;
  const before = Math.min(count - 1, year - COUNTED_FROM);
  const fitting = clocks.filter(({ run }) => run === before);
  return fitting.length > 0 ? fitting : clocks;
}

/**
 * A granted waiver is State's determination that a downgrade was due and the watch
 * list would follow again. Where some past fits that, the others are out; where none
 * does, it has no effect. Alone, with neither a placement nor a finding beside it, it
 * does not set the placement.
 */
function grantedNarrows(
  outcomes: readonly ReferenceOutcome[],
  year: ReferenceYear,
): readonly ReferenceOutcome[] {
  if (year.waiver?.granted !== true) return outcomes;
  if (year.placement === undefined && Object.keys(year.findings).length === 0) return outcomes;
  const effective = outcomes.filter(({ waived }) => waived);
  return effective.length > 0 ? effective : outcomes;
}
