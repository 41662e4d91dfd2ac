import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangesNeeded, changesNeeded } from '../../src/advise/changes-needed.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import {
  answerAfter,
  type Entries,
  entriesOf,
  factsInForce,
  type OpenYear,
  openYears,
  textOf,
  WATCH_LISTED,
} from '../support/advise.ts';
import { runs, some } from '../support/runs.ts';

const TIERS = ['tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3'] as const;

const targets = fc.constantFrom(...PLACEMENTS);

/** The advice, or null where the target is the only placement possible anyway. */
function adviceOn(
  { history, year }: OpenYear,
  target: Placement,
  largest: number,
): ChangesNeeded | null {
  try {
    return changesNeeded(history, target, { year, largest });
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    expect(error.problems.map(({ code }) => code)).toEqual(['advice.target-is-present']);
    return null;
  }
}

/** 2: the target is certain after the facts. 1: it is possible. 0: it is not. */
function rankOf(open: OpenYear, facts: Entries, { presumed, target }: ChangesNeeded): number {
  const { possible } = answerAfter(open, facts, presumed);
  return possible.includes(target) ? (possible.length === 1 ? 2 : 1) : 0;
}

function subsetsOf(facts: Entries): readonly Entries[] {
  const masks = Array.from({ length: 1 << facts.length }, (_one, mask) => mask);
  return masks.map((mask) => facts.filter((_fact, at) => (mask & (1 << at)) !== 0));
}

/** Facts among which small sets do something. */
const NEAR = [
  'fullyMeetsMinimumStandards',
  'policyOrPattern',
  'significantEfforts',
  'meetsWatchListCriteria',
  'increasingEfforts',
  'victimNumbersVerySignificant',
  'victimNumbersSignificantlyIncreasing',
  'proportionalConcreteActions',
  'effortsRestOnCommitments',
  'waiver.granted',
];

function inForceOf({ year }: OpenYear): string[] {
  return factsInForce(year).filter((fact) => NEAR.includes(fact));
}

/** Each option does what it says by `classify`, and no part of it does. */
function expectSoundAndMinimal(open: OpenYear, advice: ChangesNeeded): void {
  for (const option of advice.options) {
    const facts = entriesOf(option);
    const { possible } = answerAfter(open, facts, advice.presumed);
    expect(possible, textOf(facts)).toEqual(option.possible);
    expect(possible).toContain(advice.target);
    expect(option.gives).toBe(possible.length === 1 ? 'certain' : 'possible');
    const ranks = subsetsOf(facts)
      .filter((part) => part.length < facts.length)
      .map((part) => rankOf(open, part, advice));
    const own = option.gives === 'certain' ? 2 : 1;
    expect(Math.max(...ranks), textOf(facts)).toBeLessThan(own);
  }
}

/** Every minimal set of changes among some facts, by trying all of them. */
function minimalByTrial(
  open: OpenYear,
  advice: ChangesNeeded,
  facts: readonly string[],
): ReadonlySet<string> {
  const stated = new Map(
    Object.entries(open.history.years.at(-1)?.facts ?? {}).map(([name, { value }]) => [
      name,
      value,
    ]),
  );
  const granted = open.history.years.at(-1)?.waiver?.granted;
  if (granted !== undefined) stated.set('waiver.granted', granted);
  let sets: Entries[] = [[]];
  for (const fact of facts) {
    const values = [false, true].filter((value) => stated.get(fact) !== value);
    sets = sets.flatMap((set) => [set, ...values.map((value) => [...set, [fact, value] as const])]);
  }
  const small = sets.filter(({ length }) => length <= advice.largest);
  const ranks = new Map(small.map((set) => [textOf(set), rankOf(open, set, advice)]));
  const minimal = small.filter((set) => {
    const parts = subsetsOf(set).filter((part) => part.length < set.length);
    const best = Math.max(-1, ...parts.map((part) => ranks.get(textOf(part)) ?? 0));
    return set.length > 0 && (ranks.get(textOf(set)) ?? 0) > best;
  });
  return new Set(minimal.map(textOf));
}

describe('changesNeeded', () => {
  it.each([0, 11, 1.5, Number.NaN])('refuses sets of up to %s changes', (largest) => {
    expect(() =>
      changesNeeded({ country: 'FJI', years: [{ year: 2022, placement: 'tier-2' }] }, 'tier-1', {
        largest,
      }),
    ).toThrow(
      expect.objectContaining({
        problems: [
          {
            code: 'input.not-allowed',
            path: ['largest'],
            params: { found: String(largest), allowed: ['1 to 10'], nearest: null },
          },
        ],
      }),
    );
  });

  it('every option gives the target by classify, and no part of it does', {
    timeout: 600_000,
  }, () => {
    let options = 0;
    fc.assert(
      fc.property(openYears({ rated: false }), targets, (open, target) => {
        const advice = adviceOn(open, target, 5);
        if (advice === null) return;
        const some = advice.options.filter((_option, at) => at % 7 === 0).slice(0, 6);
        options += some.length;
        expectSoundAndMinimal(open, { ...advice, options: some });
      }),
      { numRuns: runs(10, 200) },
    );
    expect(options).toBeGreaterThan(runs(3, 20));
  });

  it('no set of changes among a few facts is missed', { timeout: 600_000 }, () => {
    const cases = openYears({ rated: true }).chain((open) =>
      fc.record({
        open: fc.constant(open),
        target: fc.constantFrom(...TIERS),
        facts: fc.shuffledSubarray(inForceOf(open), { minLength: 4, maxLength: 4 }),
      }),
    );
    let sets = 0;
    fc.assert(
      fc.property(cases, ({ open, target, facts }) => {
        const advice = adviceOn(open, target, 4);
        if (advice === null) return;
        const found = advice.options.map(entriesOf);
        const among = found.filter((set) => set.every(([fact]) => facts.includes(fact)));
        const expected = minimalByTrial(open, advice, facts);
        sets += expected.size;
        expect(new Set(among.map(textOf))).toEqual(expected);
      }),
      { numRuns: runs(10, 200) },
    );
    expect(sets).toBeGreaterThan(runs(2, 10));
  });

  it('says that something is left out exactly where a larger set exists', {
    timeout: 600_000,
  }, () => {
    const seen = { cut: 0, whole: 0 };
    fc.assert(
      fc.property(
        openYears({ rated: false }),
        targets,
        fc.integer({ min: 1, max: 7 }),
        (open, target, largest) => {
          const whole = adviceOn(open, target, 10);
          const part = adviceOn(open, target, largest);
          if (whole === null || part === null || whole.cut) return;
          const small = whole.options.filter(({ changes }) => changes.length <= largest);
          expect(part.options.map(entriesOf).map(textOf).sort()).toEqual(
            small.map(entriesOf).map(textOf).sort(),
          );
          expect(part.cut).toBe(small.length < whole.options.length);
          seen[part.cut ? 'cut' : 'whole'] += 1;
        },
      ),
      { numRuns: runs(8, 100) },
    );
    expect(seen.cut).toBeGreaterThan(runs(0, 3));
    expect(seen.whole).toBeGreaterThan(runs(0, 3));
  });

  it('for every country on the watch list in 2025 there is a way up that holds', {
    timeout: 600_000,
  }, () => {
    expect(WATCH_LISTED).toHaveLength(25);
    const histories = WATCH_LISTED.filter((_one, at) => at % 5 === 0);
    for (const history of some(histories, WATCH_LISTED)) {
      const open = { history, year: 2026 };
      for (const target of ['tier-2'] as const) {
        const advice = adviceOn(open, target, 7);
        if (advice === null) continue;
        expect(advice).toMatchObject({ year: 2026, barriers: [], firstYear: null });
        expect(advice.options.length, history.country).toBeGreaterThan(0);
        for (const option of advice.options) {
          const { possible } = answerAfter(open, entriesOf(option), advice.presumed);
          expect(possible, history.country).toEqual(option.possible);
        }
      }
    }
  });
});
