import { describe, expect, it, test } from 'vitest';
import { DEFAULT_READINGS, type Readings } from '../../src/law/readings.ts';
import type { PlacementSequence } from '../../src/testing/arbitraries/placement-sequences.ts';
import { INVARIANTS } from '../../src/testing/invariants/index.ts';
import type { Finding, InvariantOptions } from '../../src/testing/invariants/invariant.ts';
import { withFacts } from '../../src/testing/invariants/year-under-test.ts';
import { changedRulebook, conditionsOf } from '../support/changed-rulebook.ts';
import { history, MERITS, type RawYear, years } from '../support/placement-line.ts';

/** Options whose readings change from one look to the next, so that no two answers need agree. */
function changing(...turns: readonly Partial<Readings>[]): InvariantOptions {
  let looks = 0;
  return {
    get readings() {
      const turn = turns[looks % turns.length] ?? {};
      looks += 1;
      return turn;
    },
  };
}

const WEIGHED: Partial<Readings> = { policyOrPattern: 'weighed' };
const W = MERITS['tier-2-watch-list'];

/** What an invariant finds with readings that change once, after so many looks at them. */
function changedOnce(
  check: (options: InvariantOptions) => Finding,
  from: Partial<Readings>,
  to: Partial<Readings>,
): readonly Finding[] {
  return Array.from({ length: 6 }, (_, looks) =>
    check(changing(...Array(looks + 1).fill(from), ...Array(100).fill(to))),
  );
}

/** A policy or pattern gives Tier 3, or is only weighed: no placement fits both readings. */
const PATTERN = history(years(2023, '2'), {
  year: 2024,
  facts: { fullyMeetsMinimumStandards: false, policyOrPattern: true, significantEfforts: true },
});
const OPEN = history(years(2023, '2 W'), { year: 2025, facts: { significantEfforts: true } });

const fault = (text: string | RegExp) => ({ fault: expect.stringMatching(text) });

describe('answers that change from one time to the next', () => {
  const otherwise = () => changing({}, { ratedAgain: 'off', unanimity: 'off' });

  test.each([
    [
      'sameAnswerEachTime',
      () => INVARIANTS.sameAnswerEachTime.check(OPEN, otherwise()),
      /^again: /,
    ],
    [
      'laterYearsChangeNothing',
      () => INVARIANTS.laterYearsChangeNothing.check({ history: OPEN, year: 2025 }, otherwise()),
      /^2025 without later years: /,
    ],
    [
      'pastThroughTheState',
      () => INVARIANTS.pastThroughTheState.check({ history: OPEN, year: 2025 }, otherwise()),
      /^2025 resumed: /,
    ],
    [
      'namesChangeNothing',
      () => INVARIANTS.namesChangeNothing.check({ history: OPEN, name: 'CHN' }, otherwise()),
      /^renamed CHN: /,
    ],
  ] as const)('%s fails', (_name, check, text) => {
    expect(check()).toEqual(fault(text));
  });

  it('and holds where they do not change', () => {
    const value = { history: OPEN, year: 2025 };
    expect(INVARIANTS.sameAnswerEachTime.check(OPEN)).toBe('holds');
    expect(INVARIANTS.laterYearsChangeNothing.check(value)).toBe('holds');
    expect(INVARIANTS.pastThroughTheState.check(value)).toBe('holds');
    expect(INVARIANTS.namesChangeNothing.check({ history: OPEN, name: 'CHN' })).toBe('holds');
    expect(INVARIANTS.namesChangeNothing.check({ history: OPEN, name: 'Nowhere' })).toBe('holds');
  });

  it('under a what-if law nothing is resumed', () => {
    const law = { base: 2008 };
    const value = { history: OPEN, year: 2025 };
    expect(INVARIANTS.pastThroughTheState.check(value, { law })).toBe('apart');
  });
});

describe('practice', () => {
  const { practiceNeverDecides } = INVARIANTS;

  it('must not change what is possible: here another reading changes as well', () => {
    const options = changing({}, WEIGHED);
    const found = practiceNeverDecides.check({ history: PATTERN, off: ['unanimity'] }, options);
    // The first look is at the readings that practice is switched off in.
    expect(found).toEqual(fault(/^unanimity off: tier-/));
    const both = practiceNeverDecides.check(
      { history: PATTERN, off: ['ratedAgain', 'unanimity'] },
      changing({}, WEIGHED),
    );
    expect(both).toEqual(fault(/^ratedAgain\+unanimity off: /));
  });

  it('holds where it only narrows what is expected', () => {
    const off = ['risingFromTier3', 'increasingEfforts', 'ratedAgain', 'unanimity'] as const;
    expect(practiceNeverDecides.check({ history: OPEN, off })).toBe('holds');
    expect(practiceNeverDecides.check({ history: PATTERN, off }, { readings: WEIGHED })).toBe(
      'holds',
    );
  });
});

describe('knowledge', () => {
  const { knowledgeNarrowsAnswers } = INVARIANTS;
  const value = { history: PATTERN, fact: 'keyAchievements', value: true };

  it('must not add what was not possible', () => {
    const [open, shut] = [{}, WEIGHED].map((readings) =>
      knowledgeNarrowsAnswers.check(value, { readings }),
    );
    expect([open, shut]).toEqual(['holds', 'holds']);
    const turned = [
      ...changedOnce((options) => knowledgeNarrowsAnswers.check(value, options), {}, WEIGHED),
      ...changedOnce((options) => knowledgeNarrowsAnswers.check(value, options), WEIGHED, {}),
    ];
    expect(turned).toContainEqual({
      fault: 'keyAchievements=true adds tier-2, tier-2-watch-list, merits to tier-3',
    });
  });

  it('says nothing of a fact that is stated already, in the year or in its waiver', () => {
    const stated = { history: OPEN, fact: 'significantEfforts', value: false };
    expect(knowledgeNarrowsAnswers.check(stated)).toBe('apart');
    const waived = history(years(2022, '2 W W'), {
      year: 2025,
      facts: W,
      waiver: { granted: true },
    });
    const again = { history: waived, fact: 'waiver.granted', value: false };
    expect(knowledgeNarrowsAnswers.check(again)).toBe('apart');
    const other = { history: waived, fact: 'waiver.writtenPlan', value: true };
    expect(knowledgeNarrowsAnswers.check(other)).toBe('holds');
  });

  it('says nothing of what contradicts itself, before or after', () => {
    const unmet = { history: OPEN, fact: 'waiver.granted', value: true };
    const granted = withFacts(OPEN, { 'waiver.granted': true, 'waiver.writtenPlan': false });
    const before = { history: granted, fact: 'increasingEfforts', value: true };
    expect(knowledgeNarrowsAnswers.check(before)).toBe('apart');
    expect(knowledgeNarrowsAnswers.check(unmet)).toBe('apart');
  });
});

describe('completions', () => {
  const { completionsStayPossible, everyPossibleHasAWitness } = INVARIANTS;

  it('must stay within what was possible', () => {
    const value = { history: PATTERN, facts: { specialCase: false, increasingEfforts: true } };
    expect(completionsStayPossible.check(value)).toBe('holds');
    const turned = [
      ...changedOnce((options) => completionsStayPossible.check(value, options), {}, WEIGHED),
      ...changedOnce((options) => completionsStayPossible.check(value, options), WEIGHED, {}),
    ];
    expect(turned).toContainEqual(fault(/ was not possible$/));
  });

  it('are none where all is known, or where the year contradicts itself', () => {
    const known = { history: OPEN, facts: { significantEfforts: false } };
    expect(completionsStayPossible.check(known)).toBe('apart');
    const granted = withFacts(OPEN, { 'waiver.granted': true, 'waiver.writtenPlan': false });
    const facts = { policyOrPattern: true };
    expect(completionsStayPossible.check({ history: granted, facts })).toBe('apart');
    expect(completionsStayPossible.check({ history: OPEN, facts })).toBe('holds');
  });

  it('each possible placement must have one', () => {
    expect(everyPossibleHasAWitness.check(OPEN)).toBe('holds');
    const turned = [
      ...changedOnce((options) => everyPossibleHasAWitness.check(PATTERN, options), {}, WEIGHED),
      ...changedOnce((options) => everyPossibleHasAWitness.check(PATTERN, options), WEIGHED, {}),
    ];
    expect(turned).toContainEqual(fault(/^no completion gives tier-/));
  });

  it('but not of a year on record, of a granted waiver, or under a what-if law', () => {
    const recorded = history(years(2023, '2 W'));
    expect(everyPossibleHasAWitness.check(recorded)).toBe('apart');
    const granted = withFacts(OPEN, { 'waiver.granted': true });
    expect(everyPossibleHasAWitness.check(granted)).toBe('apart');
    expect(everyPossibleHasAWitness.check(OPEN, { law: { base: 2008 } })).toBe('apart');
    const refused = withFacts(OPEN, { 'waiver.granted': false });
    expect(everyPossibleHasAWitness.check(refused)).toBe('holds');
  });
});

describe('sequences', () => {
  const line = (text: string, unlawful: number | null = null): PlacementSequence => {
    const before: RawYear[] = years(2001, 'N N N N N N N N N N N N');
    return { history: history(before, years(2013, text)), unlawful };
  };

  it('a line that the law does not allow is told by its years', () => {
    const { lawfulSequencesPass, unlawfulSequencesAreFound } = INVARIANTS;
    expect(lawfulSequencesPass.check(line('2 W W w w 3'))).toBe('holds');
    expect(lawfulSequencesPass.check(line('2 W W W W W'))).toEqual({ fault: '2018' });
    expect(unlawfulSequencesAreFound.check(line('2 W W W W W', 2018))).toBe('holds');
    expect(unlawfulSequencesAreFound.check(line('2 W W W W W', 2017))).toEqual({
      fault: '2017: 2018 unlawful',
    });
    expect(unlawfulSequencesAreFound.check(line('2 W W', 2015))).toEqual({ fault: '2015: ' });
  });
});

describe('broken rulebooks', () => {
  const inputs = {
    specialCase: false,
    notRated: false,
    fullyMeetsMinimumStandards: false,
    policyOrPattern: false,
    significantEfforts: true,
    meetsWatchListCriteria: true,
    waiverGranted: false,
    increasingEfforts: false,
    keyAchievements: false,
  };
  const clock = { run: 2, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2-watch-list' };
  const whatIf = (parameters: Record<string, boolean>) =>
    ({
      overlay: { parameters },
      readings: DEFAULT_READINGS,
      clock: { state: clock, year: 2024 },
      inputs,
    }) as never;

  it('placing somebody on a watch list that is not law, or for the sake of no clock', () => {
    const check = INVARIANTS.whatIfLawsDecide.check;
    expect(check(whatIf({ watchList: true }))).toBe('holds');
    expect(check(whatIf({ clock: false }))).toBe('holds');
    const listed = changedRulebook((files) => {
      const all = conditionsOf(files, 'tiers');
      const whole = all['watchListOnMerits'];
      if (whole)
        all['watchListOnMerits'] = { ...whole, all: [{ condition: 'meetsWatchListCriteria' }] };
    });
    const noList = whatIf({ watchList: false, clock: false });
    expect(check(noList)).toBe('holds');
    expect(check(noList, { rulebook: listed })).toEqual({
      fault: 'on a watch list that is not law',
    });
    const always = changedRulebook((files) => {
      const all = conditionsOf(files, 'automatic-downgrade');
      const whole = all['twoYearsOnWatchList'];
      if (whole) {
        const due = { fact: 'clock.run', operator: 'greaterThan', value: 1 } as const;
        all['twoYearsOnWatchList'] = { ...whole, all: [due] };
      }
    });
    expect(check(whatIf({ clock: false }), { rulebook: always })).toEqual({
      fault: 'automatic-downgrade without a clock',
    });
  });
});
