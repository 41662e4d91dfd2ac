import { readFileSync } from 'node:fs';
import { recordOf } from '../../src/data/index.ts';
import type { Placement } from '../../src/facts/placements.ts';

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

/** Reads a file of `fixtures/scenarios`; its shape is the caller's to know. */
export function readScenarios<Shape>(name: string): Shape {
  const url = new URL(`../../fixtures/scenarios/${name}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'));
}

export const cases: readonly Case[] = readScenarios('cases.json');

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
