import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  FIRST_REPORT_YEAR,
  LAST_REPORT_YEAR,
  LAW_PARAMETERS,
  LAW_VERSIONS,
  lawOf,
} from '../../src/law/law.ts';
import { parametersOf, VERSION_STARTS, YEARS } from './law-table.ts';

const [first, last] = YEARS;
const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
const names = Object.keys(parametersOf(first));

/** The parameters that the table speaks of. */
function tabled(parameters: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(names.map((name) => [name, parameters[name]]));
}

describe('lawOf', () => {
  it('speaks of the report years 2001 to 2026', () => {
    expect([FIRST_REPORT_YEAR, LAST_REPORT_YEAR]).toEqual([first, last]);
  });

  it.each(years)('gives the law of %i as the acts have it', (year) => {
    expect(tabled(lawOf(year).parameters)).toEqual(parametersOf(year));
  });

  it.each(years)('gives the law of %i even where it is the first year asked', async (year) => {
    vi.resetModules();
    const fresh = await import('../../src/law/law.ts');
    expect(tabled(fresh.lawOf(year).parameters)).toEqual(parametersOf(year));
    const other = year === last ? first : year + 1;
    expect(tabled(fresh.lawOf(other).parameters)).toEqual(parametersOf(other));
  });

  it.each(years)('names the version in force in %i', (year) => {
    const start = VERSION_STARTS.findLast((one) => one <= year);
    expect(lawOf(year).id).toBe(`R${start}`);
    expect(lawOf(year)).toMatchObject({ reportYear: year, overlay: null, carriedOn: false });
  });

  it('gives one object for the years that the law treats alike, so that it can be a key', () => {
    for (const year of years.slice(1)) {
      const same = JSON.stringify(parametersOf(year)) === JSON.stringify(parametersOf(year - 1));
      const sameVersion = lawOf(year).id === lawOf(year - 1).id;
      if (!same || !sameVersion) continue;
      expect(lawOf(year).parameters).toBe(lawOf(year - 1).parameters);
    }
  });

  it('is not led astray by a year before the first, asked before it', async () => {
    vi.resetModules();
    const fresh = await import('../../src/law/law.ts');
    expect(fresh.lawOf(first - 1).parameters).toBe(fresh.lawOf(first).parameters);
    expect(tabled(fresh.lawOf(first).parameters)).toEqual(parametersOf(first));
  });

  it('carries the last law on, and says so', () => {
    expect(lawOf(last).carriedOn).toBe(false);
    const later = lawOf(last + 1);
    expect(later).toMatchObject({ id: 'R2021', reportYear: last + 1, carriedOn: true });
    expect(later.parameters).toBe(lawOf(last).parameters);
    expect(lawOf(2100).parameters).toBe(lawOf(last).parameters);
  });

  it('has a parameter in the table for each in the data that a rule can read', () => {
    const missing = Object.keys(LAW_PARAMETERS).filter((name) => !names.includes(name));
    const read = missing.filter((name) =>
      ['boolean', 'integer'].includes(LAW_PARAMETERS[name]?.type ?? ''),
    );
    expect(read).toEqual([]);
  });
});

describe('the data of the law', () => {
  it('has its versions in order, each with the year in its name', () => {
    expect(LAW_VERSIONS.map(({ from }) => from)).toEqual(VERSION_STARTS);
    expect(LAW_VERSIONS.map(({ id }) => id)).toEqual(VERSION_STARTS.map((year) => `R${year}`));
  });

  it.each(Object.entries(LAW_PARAMETERS))('dates %s soundly', (_, { type, values, ...bounds }) => {
    expect(values[0]?.from).toBe(FIRST_REPORT_YEAR);
    expect(values.map((value) => value.from)).toEqual(
      [...new Set(values.map((value) => value.from))].sort((a, b) => a - b),
    );
    for (const [at, { value, cite }] of values.entries()) {
      expect(typeof value).toBe(type === 'integer' ? 'number' : type);
      expect(cite).not.toBe('');
      // A value that repeats the one before it would be no change.
      expect(value).not.toBe(values[at - 1]?.value);
      if (typeof value !== 'number') continue;
      expect(Number.isInteger(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(bounds.minimum ?? 0);
      expect(value).toBeLessThanOrEqual(bounds.maximum ?? Number.POSITIVE_INFINITY);
    }
  });
});

describe('an overlay', () => {
  const anyYear = fc.integer({ min: first, max: 2040 });

  it('stops the clock of legislation at its base year', () => {
    fc.assert(
      fc.property(anyYear, anyYear, (year, base) => {
        const law = lawOf(year, { base });
        expect(law.parameters).toBe(lawOf(Math.min(year, base)).parameters);
        expect(law.reportYear).toBe(year);
      }),
    );
  });

  it('had the amendments of 2019 not passed: two waivers, no cap, no policy or pattern', () => {
    const law = lawOf(2025, { base: 2018 });
    expect(law.id).toBe('R2013');
    expect(law.parameters).toMatchObject({
      maxWaiverYears: 2,
      reinstatementCap: false,
      policyOrPattern: false,
    });
  });

  it('changes parameters from its first year on, and nothing else', () => {
    fc.assert(
      fc.property(anyYear, anyYear, (year, from) => {
        const law = lawOf(year, { from, parameters: { maxWaiverYears: 5, watchList: false } });
        const own = lawOf(year).parameters;
        const changed = { ...own, maxWaiverYears: 5, watchList: false };
        expect(law.parameters).toEqual(year >= from ? changed : own);
        expect(lawOf(year).parameters).toBe(own);
      }),
    );
  });

  it('applies to every year where it names none, on top of its base', () => {
    const overlay = { base: 2010, parameters: { reinstatementCap: true } };
    expect(lawOf(2001, overlay).parameters.reinstatementCap).toBe(true);
    expect(lawOf(2025, overlay).parameters).toEqual({
      ...lawOf(2010).parameters,
      reinstatementCap: true,
    });
  });

  it('gives one object for one overlay and one law, so that it can be a key', () => {
    const overlay = { parameters: { maxWaiverYears: 3 } };
    expect(lawOf(2024, overlay).parameters).toBe(lawOf(2025, overlay).parameters);
    expect(lawOf(2024, overlay).overlay).toBe(overlay);
    expect(lawOf(2024, { ...overlay }).parameters).toEqual(lawOf(2024, overlay).parameters);
  });

  it.each(years)('of parameters alone keeps the rest of the law of %i', (year) => {
    const overlay = { parameters: { maxWaiverYears: 4 } };
    // One overlay object for several years of one version must not keep the first year's law.
    for (const earlier of years.filter((one) => one < year)) lawOf(earlier, overlay);
    expect(tabled(lawOf(year, overlay).parameters)).toEqual({
      ...parametersOf(year),
      maxWaiverYears: 4,
    });
  });
});
