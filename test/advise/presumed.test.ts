import { describe, expect, it } from 'vitest';
import { type ChangesNeeded, changesNeeded } from '../../src/advise/changes-needed.ts';
import { situationOf } from '../../src/advise/situation.ts';
import { recordOf } from '../../src/data/index.ts';
import type { Placement } from '../../src/facts/placements.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { entriesOf, textOf } from '../support/advise.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

const EFFORTS = [
  'investigationsIncreased',
  'prosecutionsIncreased',
  'convictionsIncreased',
  'victimAssistanceIncreased',
  'officialComplicityDecreasing',
];
const POLICIES = [
  'policyOrPatternOfTrafficking',
  'policyOrPatternOfTraffickingInGovernmentFundedPrograms',
  'policyOrPatternOfForcedLabor',
  'policyOrPatternOfSexualSlavery',
  'policyOrPatternOfChildSoldiers',
];
const NUMBERS = ['victimNumbersVerySignificant', 'victimNumbersSignificantlyIncreasing'];
const PROPORTIONAL = 'proportionalConcreteActions';

type Part = string | readonly string[];

/** The facts that are to hold and to fail, as text. */
function set(hold: readonly Part[], fail: readonly Part[] = []): string {
  return textOf([
    ...hold.flat().map((fact) => [fact, true] as const),
    ...fail.flat().map((fact) => [fact, false] as const),
  ]);
}

const FROM_WATCH_LIST = [
  'specialCase: false, unchanged',
  'minimumStandardsApplicable: true, unchanged',
  'fullyMeetsMinimumStandards: false, unchanged',
  'policyOrPattern: false, unchanged',
  'significantEfforts: true, unchanged',
  'increasingEfforts: false, usual-ground',
];

/** From the watch list to Tier 2: the same findings for everybody. */
const UP_POSSIBLE = [set(['increasingEfforts']), set(EFFORTS)].sort();
const UP_CERTAIN = [
  set([], ['meetsWatchListCriteria']),
  set([PROPORTIONAL, 'increasingEfforts']),
  set(['increasingEfforts'], NUMBERS),
  set([PROPORTIONAL, ...EFFORTS]),
  set(EFFORTS, NUMBERS),
].sort();

const adviceFor = (country: string, target: Placement) => changesNeeded(recordOf(country), target);

function setsOf({ options }: ChangesNeeded, strength: 'certain' | 'possible'): readonly string[] {
  return options
    .filter(({ gives }) => gives === strength)
    .map(entriesOf)
    .map(textOf)
    .sort();
}

function presumedIn({ presumed }: Pick<ChangesNeeded, 'presumed'>): readonly string[] {
  return presumed.map(({ fact, value, because }) => `${fact}: ${value}, ${because}`);
}

describe('2026, from the built-in record', () => {
  it.each([
    ['COG', ['tier-3'], ['tier-2', 'tier-3']],
    ['DZA', ['tier-2-watch-list', 'tier-3'], ['tier-2', 'tier-2-watch-list', 'tier-3']],
    ['BRA', ['tier-2-watch-list'], ['tier-2', 'tier-2-watch-list']],
    ['TKM', ['tier-2-watch-list', 'tier-3'], ['tier-2', 'tier-2-watch-list', 'tier-3']],
  ])('%s to Tier 2: the same findings, other stakes', (country, now, beside) => {
    const advice = adviceFor(country, 'tier-2');
    expect(advice).toMatchObject({ year: 2026, possible: now, cut: false, barriers: [] });
    expect(presumedIn(advice)).toEqual(FROM_WATCH_LIST);
    expect(advice.presumed.every(({ from }) => from === 2025)).toBe(true);
    expect(setsOf(advice, 'possible')).toEqual(UP_POSSIBLE);
    expect(setsOf(advice, 'certain')).toEqual(UP_CERTAIN);
    for (const { gives, possible } of advice.options) {
      expect(possible).toEqual(gives === 'certain' ? ['tier-2'] : beside);
    }
  });

  it('the Congo cannot stay on the watch list: no waiver is left', () => {
    const advice = adviceFor('COG', 'tier-2-watch-list');
    expect(advice.options).toEqual([]);
    expect(advice.barriers.map(({ rule }) => rule)).toEqual(['automatic-downgrade-exhausted']);
    expect(advice.firstYear).toBe(2027);
  });

  it('Algeria stays on the watch list with a waiver and nothing else', () => {
    const advice = adviceFor('DZA', 'tier-2-watch-list');
    expect(setsOf(advice, 'certain')).toEqual([set(['waiver.granted'])]);
    expect(setsOf(advice, 'possible')).toEqual([]);
    expect(advice.options[0]?.changes[0]).toMatchObject({ actor: 'president', from: null });
  });

  it('Brazil stays on the watch list as things are', () => {
    expect(() => adviceFor('BRA', 'tier-2-watch-list')).toThrowError('advice.target-is-present');
  });

  it('Turkmenistan: no finding decides about the watch list, only the unknown years do', () => {
    const advice = adviceFor('TKM', 'tier-2-watch-list');
    expect([advice.options, advice.barriers, advice.cut]).toEqual([[], [], false]);
    expect(advice.notices.map(({ code }) => code)).toContain('past.unknown');
  });

  it('China has a policy or pattern: everything else comes after it', () => {
    const advice = changesNeeded(recordOf('CHN'), 'tier-2', { largest: 10 });
    expect(presumedIn(advice)).toEqual([
      ...FROM_WATCH_LIST.slice(0, 3),
      'policyOrPattern: true, unchanged',
    ]);
    expect(advice.possible).toEqual(['tier-3']);
    const away = [['policyOrPattern'], POLICIES];
    expect(setsOf(advice, 'possible')).toEqual(away.map((facts) => set([], facts)).sort());
    const certain = away.flatMap((facts) => [
      set(['significantEfforts'], [...facts, 'meetsWatchListCriteria']),
      set(['significantEfforts', 'increasingEfforts', PROPORTIONAL], facts),
      set(['significantEfforts', 'increasingEfforts'], [...facts, ...NUMBERS]),
      set(['significantEfforts', ...EFFORTS, PROPORTIONAL], facts),
      set(['significantEfforts', ...EFFORTS], [...facts, ...NUMBERS]),
    ]);
    const small = certain.filter((one) => one.split(' ').length <= 10);
    expect(setsOf(advice, 'certain')).toEqual(small.sort());
    expect(advice.cut).toBe(true);
  });
});

describe('what is presumed', () => {
  const following = (first: number, line: string, facts = {}) => {
    const year = first + line.split(' ').length;
    return situationOf(history(years(first, line), { year, facts }), { year });
  };

  it('never a waiver or a key achievement', () => {
    const facts = { ...MERITS['tier-2-watch-list'], keyAchievements: true };
    const [w, ...rest] = years(2025, 'w');
    const known = history(years(2022, '2 W W'), { ...w, year: 2025, facts }, rest);
    const names = situationOf(known).presumed.map(({ fact }) => fact);
    expect(names).toContain('significantEfforts');
    expect(names.some((name) => name.startsWith('waiver.'))).toBe(false);
    expect(names).not.toContain('keyAchievements');
  });

  it('nothing from a year that is unknown, or from before it', () => {
    expect(following(2023, 'W W ?').presumed).toEqual([]);
    expect(situationOf(history({ year: 2026 })).presumed).toEqual([]);
  });

  it('the own record before the year before', () => {
    const known = history(years(2024, '2 1'));
    expect(presumedIn(situationOf(known, { year: 2025 }))).toContain(
      'fullyMeetsMinimumStandards: true, record',
    );
    expect(presumedIn(situationOf(known))).not.toContain(
      'fullyMeetsMinimumStandards: true, record',
    );
    expect(situationOf(known, { year: 2025 }).presumed.every(({ from }) => from === 2025)).toBe(
      true,
    );
  });

  it('not the own record where the law refuses it: then the year before', () => {
    const resume = [INITIAL_STATE];
    const known = history(years(2019, '2 W W w W'));
    const { presumed } = situationOf(known, { year: 2023, resume });
    expect(presumed.length).toBeGreaterThan(0);
    for (const { because, from } of presumed) {
      expect(from).toBe(2022);
      expect(['unchanged', 'usual-ground']).toContain(because);
    }
    const lawful = situationOf(known, { year: 2022, resume }).presumed;
    expect(new Set(lawful.map(({ from }) => from))).toEqual(new Set([2022]));
    expect(lawful.map(({ because }) => because)).toContain('record');
  });

  it('the stated ground where there is one, and then no usual one', () => {
    const numbers = { increasingEfforts: true, ...MERITS['tier-2-watch-list'] };
    const known = history({ year: 2025, placement: 'tier-2-watch-list', facts: numbers });
    expect(presumedIn(situationOf(known))).toEqual([
      ...FROM_WATCH_LIST.slice(0, 5),
      'meetsWatchListCriteria: true, unchanged',
    ]);
    const efforts = { ...MERITS['tier-2-watch-list'], increasingEfforts: false };
    const told = history({ year: 2025, placement: 'tier-2-watch-list', facts: efforts });
    expect(presumedIn(situationOf(told)).at(-1)).toBe('increasingEfforts: false, unchanged');
  });

  it('no finding that the law of its year did not ask for', () => {
    expect(presumedIn(following(2018, 'W'))).not.toContain('policyOrPattern: false, unchanged');
    expect(presumedIn(following(2019, 'W'))).toContain('policyOrPattern: false, unchanged');
  });

  it('falls where the facts of the year decide otherwise', () => {
    const efforts = following(2024, '2 W', Object.fromEntries(EFFORTS.map((fact) => [fact, true])));
    const { possible, facts } = efforts.evaluate(efforts.stated, true);
    expect(facts.has('increasingEfforts')).toBe(false);
    expect(possible).toEqual(['tier-2', 'tier-2-watch-list']);
    const special = following(2025, 'S', { significantEfforts: true });
    expect(special.evaluate(special.stated, true).facts.get('specialCase')).toBe(false);
  });
});
