import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { afterLine, findingOf } from '../support/next-year.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';

/** Conditions that speak of earlier placements: their basis is the record in any answer. */
const OF_THE_RECORD = new Set(
  [...DEFAULT_RULEBOOK.conditions, ...DEFAULT_RULEBOOK.rules.map((one) => [one.name, one] as const)]
    .filter(([, { basis }]) => basis === 'record')
    .map(([name]) => name),
);

/** The kernel inputs of an answer by name: how each comes out, and on what basis. */
const inputs = (answer: Classification) =>
  Object.fromEntries(
    KERNEL_INPUTS.map((input) => {
      const { outcome, basis } = findingOf(answer, input);
      return [input, basis === 'record' ? `${outcome}, by the record` : outcome];
    }),
  );

describe('what a recorded placement tells of the findings', () => {
  test('the watch list within the limit: everything but what it does not turn on', () => {
    expect(inputs(afterLine(2018, '2 W', { placement: W }))).toEqual({
      specialCase: 'fails, by the record',
      notRated: 'fails, by the record',
      fullyMeetsMinimumStandards: 'fails, by the record',
      policyOrPattern: 'fails, by the record',
      significantEfforts: 'holds, by the record',
      meetsWatchListCriteria: 'holds, by the record',
      waiverGranted: 'unknown',
      increasingEfforts: 'unknown',
      keyAchievements: 'unknown',
    });
  });

  test('beyond the limit also the waiver', () => {
    const { waiverGranted, meetsWatchListCriteria } = inputs(
      afterLine(2018, '2 W W', { placement: W }),
    );
    expect(waiverGranted).toBe('holds, by the record');
    expect(meetsWatchListCriteria).toBe('holds, by the record');
  });

  test('Tier 1 leaves the efforts open, Tier 2 does not', () => {
    const one = inputs(afterLine(2018, '2', { placement: 'tier-1' }));
    expect(one['fullyMeetsMinimumStandards']).toBe('holds, by the record');
    expect(one['significantEfforts']).toBe('unknown');
    const two = inputs(afterLine(2018, '2', { placement: 'tier-2' }));
    expect(two['significantEfforts']).toBe('holds, by the record');
    expect(two['meetsWatchListCriteria']).toBe('fails, by the record');
  });

  test('a waiver on record tells as much without a placement, once something else is found', () => {
    const facts = { fullyMeetsMinimumStandards: false };
    const answer = afterLine(2018, '2 W W', { waiver: { granted: true }, facts });
    expect(inputs(answer)).toMatchObject({
      fullyMeetsMinimumStandards: 'fails',
      policyOrPattern: 'fails, by the record',
      significantEfforts: 'holds, by the record',
      meetsWatchListCriteria: 'holds, by the record',
      waiverGranted: 'holds',
    });
  });

  test('what is stated keeps its own basis, and without a record nothing is implied', () => {
    const open = afterLine(2018, '2', { facts: { significantEfforts: true } });
    for (const { name, basis } of open.conditions) {
      if (OF_THE_RECORD.has(name)) continue;
      expect([name, basis]).not.toEqual([name, 'record']);
    }
    const facts = { significantEfforts: true };
    const stated = afterLine(2018, '2', { placement: 'tier-2', facts });
    expect(inputs(stated)['significantEfforts']).toBe('holds');
  });

  test('conditions that are no input of the procedure are never implied', () => {
    const answer = afterLine(2018, '2 W', { placement: W });
    for (const { name, basis } of answer.conditions) {
      if (OF_THE_RECORD.has(name) || KERNEL_INPUTS.some((input) => input === name)) continue;
      expect([name, basis]).not.toEqual([name, 'record']);
    }
    expect(findingOf(answer, 'standardsApply').outcome).toBe('unknown');
  });

  test('a record that the law forbids tells nothing', () => {
    const answer = afterLine(2018, '2 W W w', { placement: W });
    expect(answer.possible).not.toContain(W);
    expect(inputs(answer)['meetsWatchListCriteria']).toBe('unknown');
  });
});

describe('rules and conditions of the procedure', () => {
  const outcomes = (answer: Classification, names: readonly string[]) =>
    names.map((name) => findingOf(answer, name).outcome);

  test('hold or fail where every way agrees, and are unknown otherwise', () => {
    const open = afterLine(2018, '2 W W', { facts: { fullyMeetsMinimumStandards: false } });
    expect(outcomes(open, ['tier-3-merits', 'tier-2', 'waiver', 'tier-1', 'special-case'])).toEqual(
      ['unknown', 'unknown', 'unknown', 'fails', 'fails'],
    );
    expect(outcomes(open, ['twoYearsOnWatchList', 'downgradeDue', 'risenToTier1'])).toEqual([
      'holds',
      'unknown',
      'fails',
    ]);
    const sure = afterLine(2018, '2 W', { placement: W });
    expect(outcomes(sure, ['tier-2-watch-list', 'as-on-the-merits', 'waiver'])).toEqual([
      'holds',
      'holds',
      'fails',
    ]);
  });

  test('show a fact of the clock where the ways agree on it, and null where they do not', () => {
    const factsOf = (answer: Classification, name: string) =>
      Object.fromEntries(findingOf(answer, name).facts.map(({ fact, value }) => [fact, value]));
    const open = afterLine(2018, '2 W W', { facts: { fullyMeetsMinimumStandards: false } });
    expect(factsOf(open, 'twoYearsOnWatchList')).toEqual({
      'law.clock': true,
      'clock.run': 2,
      'law.watchListLimit': 2,
    });
    expect(factsOf(open, 'onWatchList')).toEqual({ placement: null });
    expect(factsOf(open, 'downgradeDue')).toMatchObject({ merits: null });
    const unknownPast = classify(history({ year: 2022, facts: MERITS[W] }));
    expect(factsOf(unknownPast, 'twoYearsOnWatchList')).toMatchObject({ 'clock.run': null });
    expect(factsOf(afterLine(2018, '2 W', { placement: W }), 'onWatchList')).toEqual({
      placement: W,
    });
  });

  test('carry what the rulebook says of them', () => {
    const answer = afterLine(2018, '2 W', { placement: W });
    const shown = answer.conditions.filter(({ kind }) => kind === 'rule');
    expect(shown.length).toBeGreaterThan(8);
    for (const one of shown) {
      expect([one.decidedBy, one.parts.length > 0]).toEqual([null, true]);
    }
  });

  test('name the rule to which the merits give way', () => {
    const down = afterLine(2018, '2 W W', { facts: MERITS[W], waiver: { granted: false } });
    expect(findingOf(down, 'tier-2-watch-list')).toMatchObject({
      outcome: 'holds',
      defeatedBy: 'automatic-downgrade-not-waived',
    });
    expect(findingOf(down, 'automatic-downgrade-not-waived')).toMatchObject({
      outcome: 'holds',
      defeatedBy: null,
    });
  });

  test('nothing gives way as long as the ways do not agree on it', () => {
    const open = afterLine(2018, '2 W W', { facts: MERITS[W] });
    expect(open.possible).toEqual([W, 'tier-3']);
    for (const { name, defeatedBy } of open.conditions)
      expect([name, defeatedBy]).toEqual([name, null]);
  });

  test('speak of the placement on record where it is one', () => {
    const open = afterLine(2018, '2 W W w', { placement: W });
    const facts = findingOf(open, 'onWatchList').facts;
    expect(facts).toContainEqual({ fact: 'placement', value: W, origin: null });
  });
});

describe('causes and years behind', () => {
  test('causes stand in the order of the placements that they lead to', () => {
    const facts = { fullyMeetsMinimumStandards: false };
    expect(afterLine(2018, '2 W W', { facts }).causes).toEqual([
      'merits',
      'waiver',
      'policy-or-pattern',
      'automatic-downgrade',
    ]);
    expect(afterLine(2018, '2', {}).causes.slice(-2)).toEqual(['special-case', 'not-rated']);
  });

  test('where some clocks count a year and others do not, the year is named', () => {
    const { state } = afterLine(2018, '2 W ?', { facts: MERITS[W] });
    expect(state.before.some(({ run }) => run === 0)).toBe(true);
    expect(state.ticks.map(({ year, placement, waiver }) => [year, placement, waiver])).toEqual([
      [2019, W, 'none'],
      [2020, null, 'unknown'],
    ]);
  });

  test('under a what-if law what was found narrows what is expected, too', () => {
    const raw = history(years(2018, '3'), { year: 2019, placement: 'tier-2' });
    const answer = classify(raw, { law: { parameters: { clock: false } } });
    expect(answer.possible).toEqual(['tier-2']);
    expect(answer.expected).toEqual(['tier-2']);
  });
});
