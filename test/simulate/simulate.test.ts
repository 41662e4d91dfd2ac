import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { recordOf } from '../../src/data/index.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { factsOfMerits } from '../../src/simulate/merits-facts.ts';
import type { Scenario } from '../../src/simulate/scenario.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { history, years } from '../support/placement-line.ts';
import { runs } from '../support/runs.ts';

const WL = 'tier-2-watch-list';
const LISTED = { all: { merits: WL } } as const;

/** Placement, cause and waiver of every projected year. */
function lineOf(raw: unknown, scenario: Scenario) {
  return simulate(raw, scenario).years.map(({ year, waiver, classification }) => [
    year,
    classification.placement,
    classification.cause,
    waiver,
  ]);
}

function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemsError) {
      return error.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
    }
  }
  return [];
}

describe('waiver policies, the watch list on the merits every year', () => {
  // Rep. Congo was waived in 2025, so the one waiver is used; Algeria is in its second year.
  test.each([
    [
      'COG',
      'never',
      [
        ['tier-3', 'automatic-downgrade', false],
        [WL, 'merits', false],
        ['tier-3', 'reinstatement-cap', false],
      ],
    ],
    [
      'COG',
      'always-if-available',
      [
        ['tier-3', 'automatic-downgrade', false],
        [WL, 'merits', false],
        ['tier-3', 'reinstatement-cap', false],
      ],
    ],
    [
      'DZA',
      'never',
      [
        ['tier-3', 'automatic-downgrade', false],
        [WL, 'merits', false],
        [WL, 'merits', false],
      ],
    ],
    [
      'DZA',
      'always-if-available',
      [
        [WL, 'waiver', true],
        ['tier-3', 'automatic-downgrade', false],
        [WL, 'merits', false],
      ],
    ],
    [
      'DZA',
      [2026],
      [
        [WL, 'waiver', true],
        ['tier-3', 'automatic-downgrade', false],
        [WL, 'merits', false],
      ],
    ],
    [
      'DZA',
      [2027],
      [
        ['tier-3', 'automatic-downgrade', false],
        [WL, 'merits', false],
        [WL, 'merits', false],
      ],
    ],
  ] as const)('%s, %s', (country, waivers, expected) => {
    const policy = typeof waivers === 'string' ? waivers : [...waivers];
    const made = lineOf(recordOf(country), { until: 2028, waivers: policy, ...LISTED });
    expect(made).toEqual(expected.map((one, at) => [2026 + at, ...one]));
  });

  test('undecided leaves both open', () => {
    const [first] = simulate(recordOf('DZA'), { until: 2026, ...LISTED }).years;
    expect(first?.waiver).toBeNull();
    expect(first?.classification.possible).toEqual([WL, 'tier-3']);
    expect(first?.classification.causes).toEqual(['waiver', 'automatic-downgrade']);
  });

  test('the plan of a year comes before the policy', () => {
    const scenario = {
      until: 2026,
      waivers: 'never',
      ...LISTED,
      years: { '2026': { waiver: true } },
    } as const;
    expect(lineOf(recordOf('DZA'), scenario)).toEqual([[2026, WL, 'waiver', true]]);
  });
});

describe('a projected year', () => {
  test('is flagged, and answers as classify does, each assumed fact with the scenario as its source', () => {
    const raw = history(years(2020, '2 W W'));
    const { country, years: made } = simulate(raw, { until: 2023, waivers: 'never', ...LISTED });
    expect(country).toBe('THA');
    const sources = ['assumed in the scenario'];
    const facts = Object.fromEntries(
      Object.entries(factsOfMerits(WL, 2023)).map(([name, value]) => [name, { value, sources }]),
    );
    const waiver = { granted: false, sources };
    const by = classify(history(years(2020, '2 W W'), { year: 2023, facts, waiver }));
    expect(made).toEqual([
      { country: 'THA', year: 2023, projected: true, waiver: false, classification: by },
    ]);
  });

  test('names the source that a scenario gives for a fact, and the scenario where it gives none', () => {
    const facts = {
      significantEfforts: { value: true, sources: ['a letter'] },
      increasingEfforts: { value: false },
      specialCase: false,
    };
    const [first] = simulate(history(years(2020, '2 W')), { until: 2022, all: { facts } }).years;
    const stated = new Map(
      first?.classification.conditions.flatMap(({ facts: used }) =>
        used.flatMap(({ fact, value, origin }) =>
          origin?.kind === 'stated' ? [[fact, [value, origin.fact.sources]]] : [],
        ),
      ),
    );
    expect(Object.fromEntries(stated)).toEqual({
      significantEfforts: [true, ['a letter']],
      increasingEfforts: [false, ['assumed in the scenario']],
      specialCase: [false, ['assumed in the scenario']],
    });
  });

  test('takes the facts of its own plan over those of all', () => {
    const plan = {
      until: 2027,
      all: { merits: 'tier-2' },
      years: { '2027': { merits: 'special-case' } },
    } as const;
    expect(lineOf(recordOf('THA'), plan)).toEqual([
      [2026, 'tier-2', 'merits', null],
      [2027, 'special-case', 'special-case', null],
    ]);
  });

  test.each(PLACEMENTS)('%s on the merits is what the findings give', (merits) => {
    const raw = history(years(2020, '2 2'));
    const [first] = simulate(raw, { until: 2022, all: { merits } }).years;
    expect(first?.classification.merits ?? first?.classification.placement).toBe(merits);
    expect(first?.classification.possible).toEqual([merits]);
  });

  test('never changes what the record says, nor an earlier projected year', () => {
    const policies = fc.constantFrom('never', 'always-if-available', 'undecided');
    fc.assert(
      fc.property(fc.constantFrom(...PLACEMENTS), policies, (merits, waivers) => {
        const scenario = { waivers, all: { merits } } as const;
        const raw = recordOf('DZA');
        const short = simulate(raw, { ...scenario, until: 2027 }).years;
        const long = simulate(raw, { ...scenario, until: 2029 }).years;
        expect(long.slice(0, 2)).toEqual(short);
        expect(long.every(({ projected }) => projected)).toBe(true);
      }),
      { numRuns: runs(4, 30) },
    );
  });
});

describe('another law', () => {
  test('as it was for 2018: a second waiver in a row', () => {
    const law = { base: 2018 };
    const scenario = { until: 2026, waivers: 'always-if-available', ...LISTED, law } as const;
    expect(lineOf(recordOf('COG'), scenario)).toEqual([[2026, WL, 'waiver', true]]);
    const [first] = simulate(recordOf('COG'), scenario).years;
    expect(first?.classification.notices.map(({ code }) => code)).toContain('law.overlay');
  });

  test('a parameter, from a year on', () => {
    const law = { from: 2027, parameters: { clock: false } };
    const raw = history(years(2021, '2 2 2 2 W'));
    const scenario = { until: 2028, waivers: 'never', ...LISTED, law } as const;
    expect(lineOf(raw, scenario)).toEqual([
      [2026, WL, 'merits', false],
      [2027, WL, 'merits', false],
      [2028, WL, 'merits', false],
    ]);
  });
});

describe('bad input', () => {
  test('years that the record covers are refused, each with its place', () => {
    const scenario = { until: 2025, waivers: [2024, 2025], years: { '2020': {}, '2025': {} } };
    expect(problemsOf(() => simulate(recordOf('THA'), scenario))).toEqual([
      'scenario.before-record-ends years.2020',
      'scenario.before-record-ends years.2025',
      'scenario.before-record-ends waivers.0',
      'scenario.before-record-ends waivers.1',
      'scenario.before-record-ends until',
    ]);
  });

  test('a history without a year has nothing to go on from', () => {
    expect(problemsOf(() => simulate({ country: 'THA', years: [] }, { until: 2030 }))).toEqual([
      'history.no-year years',
    ]);
  });

  test('a law that does not exist is told', () => {
    const law = { parameters: { maxWaiverYear: 2 } };
    expect(problemsOf(() => simulate(recordOf('THA'), { until: 2026, law }))).toEqual([
      'options.unknown-law-parameter law.parameters.maxWaiverYear',
    ]);
  });
});
