import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { historyOf } from '../../src/history/history-of.ts';
import type { RawHistory } from '../../src/history/schema.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { INITIAL_STATE, stateAt, stateIndex } from '../../src/kernel/state.ts';
import { LAW_PARAMETERS, lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS, READING_NAMES, READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { histories, historiesWithYear, years } from '../../src/testing/arbitraries/histories.ts';
import { clocks, kernelInputs } from '../../src/testing/arbitraries/kernel-values.ts';
import {
  anyReadings,
  lawOverlays,
  lawVersions,
  reportYears,
} from '../../src/testing/arbitraries/law-settings.ts';
import { yearFacts } from '../../src/testing/arbitraries/year-facts.ts';
import { historiesWithFact } from '../../src/testing/invariants/knowledge.ts';

const SETTLING = new Set(
  [...DEFAULT_RULEBOOK.conditions.values()].flatMap(({ decidedBy }) => decidedBy ?? []),
);

/** So many values, the same each time. */
function drawn<Value>(arbitrary: fc.Arbitrary<Value>, count = 150): readonly Value[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 20_001_028 });
}

/** The smallest value that still fails a test, from which nothing can be left out. */
function smallest<Value>(
  arbitrary: fc.Arbitrary<Value>,
  fails: (value: Value) => boolean,
  seed = 20_001_028,
): Value {
  const details = fc.check(
    fc.property(arbitrary, (value) => !fails(value)),
    { seed, numRuns: 1_000 },
  );
  const [value] = details.counterexample ?? [];
  if (value === undefined) throw new Error('nothing fails');
  return value;
}

const kindsOf = <Value>(values: readonly Value[], kind: (value: Value) => unknown) =>
  new Set(values.map(kind));

describe('report years, laws and readings', () => {
  it('are of every year of which the law is known, and shrink to the first', () => {
    const found = drawn(reportYears(), 400);
    expect([Math.min(...found), Math.max(...found)]).toEqual([2001, 2026]);
    expect(smallest(reportYears(), () => true)).toBe(2001);
  });

  it('laws go on for a few years past the last known one', () => {
    const found = drawn(lawVersions(), 400);
    expect(Math.max(...found.map(({ reportYear }) => reportYear))).toBe(2029);
    expect(Math.min(...found.map(({ reportYear }) => reportYear))).toBe(2001);
    expect(kindsOf(found, ({ carriedOn }) => carriedOn)).toEqual(new Set([true, false]));
    expect(found.every((law) => law.id === lawOf(law.reportYear).id)).toBe(true);
  });

  it('readings are of every value, all of them stated, and shrink to the defaults', () => {
    const found = drawn(anyReadings());
    for (const name of READING_NAMES)
      expect(kindsOf(found, (one) => one[name])).toEqual(new Set<string>(READINGS[name]));
    expect(smallest(anyReadings(), () => true)).toEqual(DEFAULT_READINGS);
  });

  it('what-if laws can be applied, and change the base, some parameters, or both', () => {
    const found = drawn(lawOverlays(), 300);
    for (const overlay of found) expect(() => lawOf(2024, overlay)).not.toThrow();
    const shapes = kindsOf(found, (one) => Object.keys(one).sort().join());
    expect(shapes).toEqual(
      new Set(['base', 'parameters', 'base,parameters', 'from,parameters', 'base,from,parameters']),
    );
    const changed = found.map(({ parameters }) => Object.keys(parameters ?? {}).length);
    expect(new Set(changed)).toEqual(new Set([0, 1, 2, 3]));
    const values = found.flatMap(({ parameters }) => Object.entries(parameters ?? {}));
    expect(kindsOf(values, ([, value]) => typeof value)).toEqual(new Set(['boolean', 'number']));
    for (const [name, value] of values) {
      const { type, minimum = 0, maximum = 1_000 } = LAW_PARAMETERS[name] ?? {};
      expect(typeof value === 'boolean', name).toBe(type === 'boolean');
      if (typeof value !== 'number') continue;
      expect(value).toBeGreaterThanOrEqual(minimum);
      expect(value).toBeLessThanOrEqual(Math.min(maximum, 1_000));
    }
  });
});

describe('clocks and kernel inputs', () => {
  it('a clock is one that a line of placements leads to, running and armed ones among them', () => {
    const found = drawn(clocks(), 250);
    for (const { state, year } of found) {
      expect(stateAt(stateIndex(state))).toEqual(state);
      // Every counted year is one of up to six before, and every waiver one of those.
      expect(state.run).toBeLessThanOrEqual(Math.min(6, Math.max(0, year - 2001)));
      expect(state.waivers).toBeLessThanOrEqual(state.run);
      if (year === 2001) expect(state).toEqual(INITIAL_STATE);
    }
    expect(kindsOf(found, ({ state }) => state.previous)).toEqual(new Set(['none', ...PLACEMENTS]));
    expect([...kindsOf(found, ({ state }) => state.run)]).toEqual(
      expect.arrayContaining([0, 1, 2]),
    );
    expect(kindsOf(found, ({ state }) => state.waivers > 0)).toEqual(new Set([true, false]));
    expect(smallest(clocks(), () => true)).toEqual({ state: INITIAL_STATE, year: 2001 });
    // The two-year limit counts from 2009 on: two years by 2011, and no more.
    const early = drawn(
      clocks().filter(({ year }) => year === 2011),
      40,
    );
    expect(Math.max(...early.map(({ state }) => state.run))).toBe(2);
  });

  it('inputs have every value; known ones are never unknown', () => {
    const all = (known: boolean) => drawn(kernelInputs({ known }));
    for (const input of KERNEL_INPUTS) {
      expect(kindsOf(all(false), (one) => one[input])).toEqual(new Set([null, true, false]));
      expect(kindsOf(all(true), (one) => one[input])).toEqual(new Set([true, false]));
    }
    expect(Object.values(smallest(kernelInputs(), () => true))).toEqual(
      KERNEL_INPUTS.map(() => null),
    );
    expect(drawn(kernelInputs()).some((one) => Object.values(one).includes(null as never))).toBe(
      true,
    );
  });
});

describe('facts of a year', () => {
  const whole = () => drawn(yearFacts(), 120);
  const sparse = () => drawn(yearFacts({ sparse: true }), 40);

  it('are facts of the vocabulary, of their type', () => {
    for (const facts of [...whole(), ...sparse()]) {
      for (const [name, value] of Object.entries(facts)) {
        const integer = VOCABULARY[name]?.type === 'integer';
        expect(typeof value).toBe(integer ? 'number' : 'boolean');
        if (typeof value === 'number') expect(Number.isInteger(value) && value >= 0).toBe(true);
      }
    }
  });

  it('go from none to nearly all, one for the government, one against it', () => {
    const all = whole();
    const sizes = all.map((facts) => Object.keys(facts).length);
    expect(Math.min(...sizes)).toBe(0);
    expect(Math.max(...sizes)).toBeGreaterThan(FACT_NAMES.length / 2);
    const leaning = all.map((facts) => {
      const told = Object.entries(facts).filter(([name]) => {
        return typeof VOCABULARY[name]?.favourable === 'boolean' && !SETTLING.has(name);
      });
      const good = told.filter(([name, value]) => VOCABULARY[name]?.favourable === value).length;
      return told.length < 20
        ? 'few'
        : good === told.length
          ? 'for'
          : good === 0
            ? 'against'
            : 'mixed';
    });
    expect(new Set(leaning)).toEqual(new Set(['few', 'for', 'against', 'mixed']));
    // Facts that speak neither way go with the others: held for a government, not against it.
    for (const [at, facts] of all.entries()) {
      const neutral = Object.entries(facts).filter(
        ([name, value]) =>
          typeof value === 'boolean' &&
          typeof VOCABULARY[name]?.favourable !== 'boolean' &&
          !SETTLING.has(name),
      );
      if (leaning[at] !== 'for' && leaning[at] !== 'against') continue;
      expect(new Set(neutral.map(([, value]) => value))).toEqual(new Set([leaning[at] === 'for']));
    }
  });

  it('each is stated and left out, true and false, also where few are stated', () => {
    const all = whole();
    for (const name of FACT_NAMES) {
      const values = kindsOf(all, (facts) => facts[name]);
      expect(values.has(undefined), name).toBe(true);
      if (VOCABULARY[name]?.type === 'boolean') {
        expect([values.has(true), values.has(false)], name).toEqual([true, true]);
      } else expect(values.size, name).toBeGreaterThan(3);
    }
    const most = Math.max(...sparse().map((facts) => Object.keys(facts).length));
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(FACT_NAMES.length / 2);
  });

  it('shrink to nothing known, and to the one fact that matters', () => {
    for (const seed of [1, 2, 3, 4]) expect(smallest(yearFacts(), () => true, seed)).toEqual({});
    const one = smallest(yearFacts(), (facts) => facts.significantEfforts === true);
    expect(one).toEqual({ significantEfforts: true });
  });
});

describe('histories', () => {
  const found = () => drawn(histories(), 100);
  const yearsOf = (all: readonly RawHistory[]) => all.flatMap((one) => one.years);

  it('are valid, of one to four years, some years between them unknown', () => {
    const all = found();
    const stated = yearsOf(all);
    for (const raw of all) {
      expect(() => historyOf(raw)).not.toThrow();
      const numbers = raw.years.map(({ year }) => year);
      for (const [at, year] of numbers.slice(1).entries())
        expect([1, 2, 3]).toContain(year - (numbers[at] ?? 0));
    }
    expect(kindsOf(all, (raw) => raw.years.length)).toEqual(new Set([1, 2, 3, 4]));
    expect(kindsOf(all, ({ country }) => country)).toEqual(new Set(['THA', 'XKX', 'Nowhere']));
    expect(Math.min(...stated.map(({ year }) => year))).toBe(2001);
    expect(Math.max(...stated.map(({ year }) => year))).toBeGreaterThan(2026);
    expect(Math.max(...all.map((raw) => raw.years[0]?.year ?? 0))).toBe(2025);
  });

  it('state of a year a placement, a reassessment of it, facts and a waiver, or not', () => {
    const stated = yearsOf(found());
    for (const part of ['placement', 'reassessed', 'facts', 'waiver'] as const)
      expect(
        kindsOf(stated, (year) => part in year),
        part,
      ).toEqual(new Set([true, false]));
    const placed = stated.filter((year) => 'placement' in year);
    expect(stated.filter((year) => 'reassessed' in year && !placed.includes(year))).toEqual([]);
    expect(kindsOf(placed, (year) => 'reassessed' in year)).toEqual(new Set([true, false]));
    expect(kindsOf(stated, ({ placement }) => placement)).toEqual(
      new Set([undefined, ...PLACEMENTS]),
    );
    const waivers = stated.flatMap(({ waiver }) => (waiver === undefined ? [] : [waiver]));
    for (const part of [
      'granted',
      'writtenPlan',
      'planWouldConstituteSignificantEfforts',
      'sufficientResources',
    ] as const)
      expect(
        kindsOf(waivers, (one) => one[part]),
        part,
      ).toEqual(new Set([undefined, true, false]));
    const names = stated.flatMap(({ facts }) => Object.keys(facts ?? {}));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => name.startsWith('waiver.'))).toEqual([]);
    for (const seed of [1, 2, 3, 4]) expect(smallest(years(), () => true, seed)).toEqual({});
  });

  it('come with a year from their first to their last', () => {
    const pairs = drawn(historiesWithYear(), 50);
    const places = pairs.map(({ history, year }) => {
      const [first, last] = [history.years[0]?.year ?? 0, history.years.at(-1)?.year ?? 0];
      expect(year >= first && year <= last).toBe(true);
      if (first === last) return 'only';
      return year === first ? 'first' : year === last ? 'last' : 'between';
    });
    expect(new Set(places)).toEqual(new Set(['only', 'first', 'last', 'between']));
    const long = pairs.filter(({ history }) => history.years.length > 2);
    expect(long.some(({ history, year }) => year === history.years.at(-1)?.year)).toBe(true);
  });

  it('come with a yes-or-no fact: those that settle most half of the time', () => {
    const pairs = drawn(historiesWithFact(), 100);
    expect(pairs.every(({ fact }) => VOCABULARY[fact]?.type === 'boolean')).toBe(true);
    expect(kindsOf(pairs, ({ value }) => value)).toEqual(new Set([true, false]));
    const share = (name: string) => pairs.filter(({ fact }) => fact === name).length / pairs.length;
    expect(share('specialCase')).toBeGreaterThan(0.02);
    expect(share('waiver.granted')).toBeGreaterThan(0.02);
    expect(kindsOf(pairs, ({ fact }) => fact).size).toBeGreaterThan(30);
  });
});
