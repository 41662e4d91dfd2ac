import { describe, expect, test } from 'vitest';
import type { Placement } from '../../src/facts/placements.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { clockByDefinition } from '../support/clock-by-definition.ts';
import { handWrittenOutcome } from '../support/hand-written-outcome.ts';
import { kitFile } from './kit.ts';

describe.each(kitFile('clocks.json').cases)('$id', ({ history, readings, expect: expected }) => {
  test('has the clocks that the whole line gives, read at once', () => {
    const line = history.years.flatMap(({ placement }): Placement[] =>
      placement === undefined ? [] : [placement],
    );
    const first = history.years[0]?.year ?? 0;
    const clocks = expected.map(({ year }) =>
      clockByDefinition(first, line.slice(0, year - first + 1), {
        ...DEFAULT_READINGS,
        ...readings,
      }),
    );
    expect(line).toHaveLength(history.years.length);
    expect(expected.map(({ after }) => after)).toEqual(clocks.map((clock) => [clock]));
  });
});

describe.each(kitFile('tiers.json').cases)('$id', (one) => {
  test('has the outcomes of the procedure in plain code', () => {
    const { readings, resume: [state] = [], history, expect: expected } = one;
    const [year] = history.years;
    const [expectation] = expected;
    if (year === undefined || state === undefined || expectation === undefined) {
      throw new Error(`${one.id} has no year, clock or expectation`);
    }
    const found = (name: string): boolean => year.facts[name]?.value === true;
    const waiver = year.waiver?.granted;
    const outcomes = (waiver === undefined ? [true, false] : [waiver]).map((waiverGranted) =>
      handWrittenOutcome(
        state,
        {
          specialCase: found('specialCase'),
          notRated: year.facts['minimumStandardsApplicable']?.value === false,
          fullyMeetsMinimumStandards: found('fullyMeetsMinimumStandards'),
          policyOrPattern: found('policyOrPattern'),
          significantEfforts: found('significantEfforts'),
          meetsWatchListCriteria: found('meetsWatchListCriteria'),
          waiverGranted,
          increasingEfforts: false,
          keyAchievements: false,
        },
        year.year,
        { ...DEFAULT_READINGS, ...readings },
      ),
    );
    const grounds = outcomes.flatMap(({ ground }) => (ground === null ? [] : [ground]));
    expect(new Set(expectation.possible)).toEqual(new Set(outcomes.map((o) => o.placement)));
    expect(new Set(expectation.causes)).toEqual(new Set(outcomes.map((o) => o.cause)));
    expect(new Set(expectation.grounds)).toEqual(new Set(grounds));
  });
});
