import { readFileSync } from 'node:fs';
import { recordOf } from '../../src/data/index.ts';
import type { Placement } from '../../src/facts/placements.ts';
import type { Cause } from '../../src/kernel/outcome.ts';

/** A country-year whose findings are known (`fixtures/scenarios/cases.json`). */
export interface Case {
  readonly id: string;
  readonly country: string;
  readonly year: number;
  readonly recorded: Placement;
  readonly facts: Readonly<Record<string, boolean | number>>;
  readonly waiver: Readonly<Record<string, boolean>>;
  readonly earlier: readonly { readonly year: number; readonly placement: Placement }[];
  readonly rule: string;
}

/** Why a downgrade was due: no waiver year was left, or none was granted. */
export type Ground = 'allowance-exhausted' | 'waiver-not-granted';

/** What the law and practice make of a case, worked out by hand (`expectations.json`). */
export interface Expectation {
  readonly id: string;
  readonly possible: readonly Placement[];
  readonly expected: readonly Placement[];
  readonly causes: readonly Cause[];
  /** Every notice code but those that only say how the record is known. */
  readonly notices: readonly string[];
  readonly ground?: Ground;
  readonly practice?: string;
  readonly why: string;
  /** Where the stated facts do not settle the placement: what is missing, and what it would do. */
  readonly unsettled?: {
    readonly missing: readonly string[];
    readonly reason: string;
    readonly settles: readonly {
      readonly facts: Readonly<Record<string, boolean>>;
      readonly expected: readonly Placement[];
      readonly cause?: Cause;
    }[];
  };
  /** What the clock makes of it once the merits would be the watch list. */
  readonly clockAlone?: { readonly cause: Cause; readonly ground: Ground | null };
}

/** Reads a file of `fixtures/scenarios`; its shape is the caller's to know. */
export function readScenarios<Shape>(name: string): Shape {
  const url = new URL(`../../fixtures/scenarios/${name}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'));
}

export const cases: readonly Case[] = readScenarios('cases.json');
export const expectations: readonly Expectation[] = readScenarios('expectations.json');

/** Every case with what is expected of it. */
export const casesWithExpectations: readonly (readonly [string, Case, Expectation])[] =
  cases.flatMap((one) => {
    const expectation = expectations.find(({ id }) => id === one.id);
    return expectation === undefined ? [] : [[one.id, one, expectation] as const];
  });

/**
 * The history of a case: the record's years before it, the case's own earlier years laid
 * over them, and the year itself with findings but no placement.
 */
export function historyOfCase(
  { country, year, earlier, facts, waiver }: Case,
  change: { readonly facts?: Case['facts']; readonly waiver?: Case['waiver'] } = {},
): unknown {
  const stated = new Map(earlier.map((one) => [one.year, one]));
  const record = recordOf(country)?.years.filter((one) => one.year < year) ?? [];
  const years = record.map((one) => ({ ...one, ...stated.get(one.year) }));
  const added = earlier.filter((one) => record.every((other) => other.year !== one.year));
  return {
    country,
    years: [
      ...[...years, ...added].sort((a, b) => a.year - b.year),
      { year, facts: { ...facts, ...change.facts }, waiver: change.waiver ?? waiver },
    ],
  };
}
