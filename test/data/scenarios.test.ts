import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  placements,
  policyOrPattern,
  policyOrPatternLists,
  waivers,
} from '../../src/data/index.ts';

interface Case {
  readonly id: string;
  readonly country: string;
  readonly year: number;
  readonly recorded: string;
  readonly facts: Readonly<Record<string, boolean | number>>;
  readonly waiver: Readonly<Record<string, boolean>>;
  readonly earlier: readonly {
    readonly year: number;
    readonly placement: string;
    readonly waiver?: { readonly granted: boolean };
  }[];
  readonly rule: string;
  readonly source: string;
  readonly confidence: string;
  readonly why: string;
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('../../fixtures/scenarios/cases.json', import.meta.url), 'utf8'),
);
const recorded = (country: string, year: number): string | undefined =>
  placements(country).find((row) => row.year === year)?.placement;

test('there are 54 cases, each country-year once', () => {
  expect(cases).toHaveLength(54);
  expect(new Set(cases.map((one) => `${one.country} ${one.year}`)).size).toBe(54);
});

test('only three cases have a placement that the record lacks', () => {
  const absent = cases.filter((one) => recorded(one.country, one.year) === undefined);
  expect(absent.map((one) => one.id)).toEqual(['BHR-2018', 'MYS-2018', 'SDN-2018']);
});

describe.each(cases.map((one) => [one.id, one] as const))('%s', (id, one) => {
  test('agrees with the record, in its year and in the earlier ones', () => {
    expect(id).toBe(`${one.country}-${one.year}`);
    expect(recorded(one.country, one.year) ?? one.recorded).toBe(one.recorded);
    for (const before of one.earlier) {
      expect(recorded(one.country, before.year) ?? before.placement).toBe(before.placement);
    }
  });

  test('has earlier years in order, the year before among them', () => {
    const years = one.earlier.map((before) => before.year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(years.at(-1)).toBe(one.year - 1);
  });

  test('agrees with the lists of waivers, where they are evidence', () => {
    const seen = waivers().some(
      (row) =>
        row.iso3 === one.country &&
        row.year === one.year &&
        row.kind === 'waiver' &&
        row.basis === 'explicit',
    );
    if (seen) expect(one.waiver.granted).toBe(true);
  });

  test('agrees with the lists of policies or patterns', () => {
    const stated = one.facts.policyOrPattern;
    const list = policyOrPatternLists().find((entry) => entry.year === one.year);
    if (stated === undefined || list === undefined || list.unknown.includes(one.country)) return;
    const listed = policyOrPattern().some(
      (row) => row.iso3 === one.country && row.year === one.year,
    );
    expect(stated).toBe(listed);
  });

  test('says why and where from', () => {
    expect(one.why).not.toBe('');
    expect(one.source).not.toBe('');
    expect(one.rule).not.toBe('');
  });
});
