import { describe, expect, it } from 'vitest';
import { nextQuestions } from '../../src/advise/next-questions.ts';
import { history, MERITS, type RawFacts, years } from '../support/placement-line.ts';

const OPEN = {
  fullyMeetsMinimumStandards: false,
  policyOrPattern: false,
  significantEfforts: true,
} as const;

const ELEMENTS = [
  'investigationsIncreased',
  'prosecutionsIncreased',
  'convictionsIncreased',
  'victimAssistanceIncreased',
  'officialComplicityDecreasing',
] as const;

const GROUND = [
  'victimNumbersVerySignificant',
  'victimNumbersSignificantlyIncreasing',
  'proportionalConcreteActions',
] as const;

/** Names of the facts and years asked about in the year after a line. */
function askedAfter(first: number, line: string, facts: RawFacts): readonly (string | number)[] {
  const year = first + line.split(' ').length;
  const { questions } = nextQuestions(history(years(first, line), { year, facts }), { year });
  return questions.map(({ about }) => ('fact' in about ? about.fact : about.year)).sort();
}

const after2 = (facts: RawFacts) => askedAfter(2025, '2', { ...OPEN, ...facts });
const sorted = (...names: readonly string[]) => [...names].sort();

describe('parts of a condition', () => {
  it('all are asked about while nothing is known of it', () => {
    const all = sorted('meetsWatchListCriteria', 'increasingEfforts', ...ELEMENTS, ...GROUND);
    expect(after2({})).toEqual(all);
  });

  it('the elements of increasing efforts are settled by the finding', () => {
    const left = sorted('meetsWatchListCriteria', ...GROUND);
    expect(after2({ increasingEfforts: true })).toEqual(left);
    expect(after2({ increasingEfforts: false })).toEqual([]);
  });

  it('mixed elements leave only the determination', () => {
    const left = sorted('meetsWatchListCriteria', 'increasingEfforts', ...GROUND);
    expect(after2({ investigationsIncreased: true, prosecutionsIncreased: false })).toEqual(left);
    const mixed = { investigationsIncreased: true, victimAssistanceIncreased: false };
    expect(after2(mixed)).toEqual(left);
  });

  it('one kind of victim numbers is enough: the other is not asked about', () => {
    const left = after2({ victimNumbersVerySignificant: true });
    expect(left).toContain('proportionalConcreteActions');
    expect(left).not.toContain('victimNumbersSignificantlyIncreasing');
  });

  it('proportional action closes the ground of victim numbers', () => {
    const left = sorted('meetsWatchListCriteria', 'increasingEfforts', ...ELEMENTS);
    expect(after2({ proportionalConcreteActions: true })).toEqual(left);
  });

  it('nothing of the watch list without significant efforts', () => {
    expect(askedAfter(2025, '2', { ...OPEN, significantEfforts: false })).toEqual([]);
    const left = askedAfter(2025, 'W', { policyOrPattern: false, significantEfforts: false });
    expect(left).not.toContain('meetsWatchListCriteria');
    expect(left).toContain('fullyMeetsMinimumStandards');
  });

  it('a waiver and its prongs after two counted years, not before, and not beyond', () => {
    const waiver = sorted(
      'waiver.granted',
      'waiver.planWouldConstituteSignificantEfforts',
      'waiver.sufficientResources',
      'waiver.writtenPlan',
    );
    const facts = MERITS['tier-2-watch-list'];
    expect(askedAfter(2023, '2 W W', facts)).toEqual(waiver);
    expect(askedAfter(2023, '2 2 W', facts)).toEqual([]);
    expect(askedAfter(2022, '2 W W w', facts)).toEqual([]);
  });
});

describe('earlier years', () => {
  const facts = { ...MERITS['tier-2-watch-list'] };

  it('are asked about while the clock is open', () => {
    expect(askedAfter(2023, '2 ? W', facts)).toContain(2024);
    expect(askedAfter(2024, 'W W', facts)).toContain(2023);
  });

  it('are not asked about where the placement no longer turns on the clock', () => {
    expect(askedAfter(2023, '2 ? W', MERITS['tier-2'])).toEqual([]);
    expect(askedAfter(2023, '? 2 W', facts)).toEqual([]);
    const raw = history(years(2024, '2 ?'), { year: 2026 });
    const abouts = nextQuestions(raw, { year: 2026 }).questions.map(({ about }) => about);
    expect(abouts).not.toContainEqual({ year: 2023 });
  });
});

describe('2001 to 2008, when the number of victims decided whether a country is rated', () => {
  it('the number itself is never asked about: the finding on it is', () => {
    for (let year = 2001; year <= 2008; year += 1) {
      const raw = history({ year, facts: { countryOfOrigin: true, specialCase: false } });
      const asked = nextQuestions(raw, { year }).questions.map(({ about }) => about);
      expect(asked).toContainEqual({ fact: 'significantNumberOfVictims' });
      expect(asked).not.toContainEqual({ fact: 'victimsPerYear' });
    }
    const later = history({ year: 2009, facts: { countryOfOrigin: true, specialCase: false } });
    const asked = nextQuestions(later, { year: 2009 }).questions.map(({ about }) => about);
    expect(asked).not.toContainEqual({ fact: 'significantNumberOfVictims' });
  });
});
