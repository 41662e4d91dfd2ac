import { describe, expect, it, test } from 'vitest';
import { type Candidates, candidateSets } from '../../src/advise/candidates.ts';
import type { ChangeSet } from '../../src/advise/change-sets.ts';
import { situationOf } from '../../src/advise/situation.ts';
import { Work } from '../../src/advise/work.ts';
import type { Placement } from '../../src/facts/placements.ts';
import { INITIAL_STATE, type KernelState } from '../../src/kernel/state.ts';
import { textOf } from '../support/advise.ts';
import { history, MERITS, type RawFacts, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';
const RATED = { specialCase: false, minimumStandardsApplicable: true } as const;
const STATED = { ...RATED, ...MERITS['tier-2'] } as const;

const texts = (sets: readonly ChangeSet[]) => sets.map((set) => textOf([...set])).sort();

function told({ certain, possible, cut }: Candidates) {
  return { certain: texts(certain), possible: texts(possible), cut };
}

/** Candidates for 2024, from some clocks and of some facts. */
function from(resume: readonly KernelState[], facts: RawFacts, target: Placement, largest = 24) {
  const raw = history({ year: 2024, facts });
  const situation = situationOf(raw, { year: 2024, resume });
  return told(candidateSets(situation, target, largest, new Work()));
}

const LISTED: KernelState = { ...INITIAL_STATE, run: 2, previous: W };
const EXHAUSTED: KernelState = { run: 3, waivers: 1, arming: true, cap: 'clear', previous: W };

describe('candidates are no more than the table of the clock demands', () => {
  test.each<[Placement, readonly string[]]>([
    ['tier-1', ['fullyMeetsMinimumStandards=true']],
    ['tier-2', ['']],
    [W, ['meetsWatchListCriteria=true']],
    ['tier-3', ['policyOrPattern=true', 'significantEfforts=false']],
    ['special-case', ['specialCase=true']],
    ['not-rated', ['minimumStandardsApplicable=false']],
  ])('where everything is stated: %s', (target, sets) => {
    expect(from([INITIAL_STATE], STATED, target)).toEqual({
      certain: sets,
      possible: sets,
      cut: false,
    });
  });

  test('a waiver with the watch list, where the clock asks for one, and with nothing else', () => {
    const facts = { ...RATED, ...MERITS[W] };
    const waived = { certain: ['waiver.granted=true'], cut: false };
    expect(from([LISTED], facts, W)).toEqual({ ...waived, possible: [''] });
    expect(from([INITIAL_STATE], facts, W)).toEqual({ certain: [''], possible: [''], cut: false });
    expect(from([LISTED], facts, 'tier-2').certain).toEqual(['meetsWatchListCriteria=false']);
  });

  test('certain only what is so from every clock, possible what is so from one', () => {
    const fails = ['fullyMeetsMinimumStandards=false'];
    const facts = { ...STATED, ...MERITS['tier-1'], meetsWatchListCriteria: true };
    expect(from([INITIAL_STATE, EXHAUSTED], facts, W)).toEqual({
      certain: [],
      possible: fails,
      cut: false,
    });
    expect(from([INITIAL_STATE], facts, W)).toEqual({
      certain: fails,
      possible: fails,
      cut: false,
    });
    expect(from([EXHAUSTED], facts, W)).toEqual({ certain: [], possible: [], cut: false });
  });
});

test('each requirement counts, though one that was found before is like it in part', () => {
  const facts = { ...RATED, fullyMeetsMinimumStandards: false, policyOrPattern: false };
  const { certain, cut } = from([EXHAUSTED], facts, 'tier-3', 1);
  // With no waiver left the watch list leads there too, whatever the efforts are.
  expect(certain).toEqual([
    'increasingEfforts=false',
    'meetsWatchListCriteria=true',
    'policyOrPattern=true',
    'significantEfforts=false',
  ]);
  expect(cut).toBe(true);
});

describe('what is too large is cut, and told', () => {
  test('of the certain ones', () => {
    const unknown = { ...RATED, fullyMeetsMinimumStandards: false, policyOrPattern: false };
    const small = from([INITIAL_STATE], unknown, 'tier-2', 1);
    expect(small).toEqual({ certain: [], possible: [''], cut: true });
    expect(from([INITIAL_STATE], unknown, 'tier-2', 2).certain).toEqual([
      'meetsWatchListCriteria=false significantEfforts=true',
    ]);
  });

  test('of the possible ones', () => {
    const facts = { ...RATED, fullyMeetsMinimumStandards: true, significantEfforts: false };
    const clocks = [INITIAL_STATE, EXHAUSTED];
    expect(from(clocks, facts, W, 1)).toEqual({ certain: [], possible: [], cut: true });
    expect(from(clocks, facts, W, 2)).toEqual({
      certain: [],
      possible: ['fullyMeetsMinimumStandards=false significantEfforts=true'],
      cut: false,
    });
  });
});

it('the shipped rules take a small part of the work that there is', () => {
  const situation = situationOf(history(years(2022, '2 2')), { year: 2024 });
  for (const [target, steps] of [
    ['tier-1', 30_000],
    ['tier-2', 3_000],
    [W, 1_500],
    ['tier-3', 15_000],
  ] as const) {
    const work = new Work(steps);
    expect(candidateSets(situation, target, 24, work).cut).toBe(false);
    expect(work.spent).toBe(false);
  }
});
