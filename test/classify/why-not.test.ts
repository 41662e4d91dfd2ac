import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { type WhyNot, whyNot } from '../../src/classify/why-not.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { KERNEL_INPUTS, type KernelInputs } from '../../src/kernel/inputs.ts';
import { stateAt } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { lawOf } from '../../src/law/law.ts';
import { answerTo, recordedOrNone, smallFacts } from '../support/completions.ts';
import { afterLine, findingOf, NOT_WAIVED, WAIVED, WATCH_LIST } from '../support/next-year.ts';
import { history, MERITS, years } from '../support/placement-line.ts';
import { statesBefore } from '../support/reachable-states.ts';
import { runs } from '../support/runs.ts';

const W = 'tier-2-watch-list';

const answers: fc.Arbitrary<Classification> = fc
  .constantFrom(2003, 2012, 2018, 2025)
  .chain((year) =>
    fc
      .record({
        year: fc.constant(year),
        state: fc.constantFrom(...statesBefore(year)).map(stateAt),
        facts: smallFacts,
        recorded: recordedOrNone,
      })
      .map(answerTo),
  );

/** The kernel inputs that an answer settles, by name. */
function settledIn(answer: Classification): KernelInputs {
  const settled = KERNEL_INPUTS.flatMap((input) => {
    const { outcome } = findingOf(answer, input);
    return outcome === 'holds' || outcome === 'fails' ? [[input, outcome === 'holds']] : [];
  });
  return Object.fromEntries(settled);
}

/** True where the inputs leave a way to the placement from some state of the year. */
const allows = (answer: Classification, inputs: KernelInputs, wanted: string): boolean =>
  answer.state.before.some((state) =>
    step(state, inputs, lawOf(answer.year)).some(({ placement }) => placement === wanted),
  );

const namesOf = ({ obstacles }: WhyNot) =>
  obstacles.map((set) => set.map(({ condition, needed }) => `${needed ? '' : 'not '}${condition}`));

describe('whyNot, through step', () => {
  test('found otherwise, each set opens the way, and no member of it can be spared', () => {
    let sets = 0;
    fc.assert(
      fc.property(answers, fc.constantFrom(...PLACEMENTS), (answer, placement) => {
        const settled = settledIn(answer);
        for (const set of whyNot(answer, placement).obstacles) {
          sets += 1;
          for (const { condition, now, needed } of set) {
            expect({ now, needed }).toEqual({ now: settled[condition], needed: !now });
          }
          const changed = set.map(({ condition, needed }) => [condition, needed] as const);
          const others = { ...settled, ...Object.fromEntries(changed) };
          expect(allows(answer, others, placement)).toBe(true);
          for (const [spared, needed] of changed) {
            expect(allows(answer, { ...others, [spared]: !needed }, placement)).toBe(false);
          }
        }
      }),
      { numRuns: runs(60, 500) },
    );
    expect(sets).toBeGreaterThan(20);
  });

  test('it is reachable where some findings give it, and out by the record where these do', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...PLACEMENTS), (answer, placement) => {
        const why = whyNot(answer, placement);
        const isPossible = answer.possible.includes(placement);
        const byFindings = allows(answer, settledIn(answer), placement);
        expect(why.possible).toBe(isPossible);
        expect(why.expected).toBe(answer.expected.includes(placement));
        expect(why.reachable).toBe(allows(answer, {}, placement));
        expect(why.ruledOutByRecord).toBe(!isPossible && byFindings);
        expect(why.obstacles.length > 0).toBe(!isPossible && !byFindings && why.reachable);
        expect(why.barriers.length > 0 && why.reachable).toBe(false);
      }),
      { numRuns: runs(60, 500) },
    );
  });
});

describe('whyNot', () => {
  test('names the finding, its law, and who makes it', () => {
    expect(whyNot(afterLine(2018, '2 W W', NOT_WAIVED), 'tier-1').obstacles).toEqual([
      [
        {
          condition: 'fullyMeetsMinimumStandards',
          title: expect.stringMatching(/fully meets/),
          cite: '22 U.S.C. 7106(a), 7107(b)(1)(A)',
          now: false,
          needed: true,
          actor: 'state-department',
        },
      ],
    ]);
  });

  test('a waiver is for the President to grant', () => {
    const why = whyNot(afterLine(2018, '2 W W', NOT_WAIVED), W);
    expect(why.obstacles).toMatchObject([[{ condition: 'waiverGranted', actor: 'president' }]]);
    expect(why.barriers).toEqual([]);
  });

  test('that a country is rated is found under the name of the standards that apply', () => {
    const why = whyNot(afterLine(2018, '2', { facts: MERITS['tier-2'] }), 'not-rated');
    expect(why.obstacles).toMatchObject([
      [{ condition: 'notRated', now: false, needed: true, actor: 'state-department' }],
    ]);
  });

  test('sets of several findings stand side by side, the smallest first', () => {
    const why = whyNot(afterLine(2018, '2', { facts: MERITS['special-case'] }), 'tier-1');
    expect(namesOf(why)).toEqual([['not specialCase']]);
    const down = whyNot(afterLine(2018, '2', { facts: MERITS['tier-3'] }), W);
    expect(namesOf(down)).toEqual([['significantEfforts']]);
    const known = { ...MERITS['tier-3'], meetsWatchListCriteria: false };
    const two = whyNot(afterLine(2018, '2', { facts: known }), W);
    expect(namesOf(two)).toEqual([['significantEfforts', 'meetsWatchListCriteria']]);
  });

  test('of several ways down each is named', () => {
    const why = whyNot(afterLine(2018, '2', { facts: MERITS['tier-2'] }), 'tier-3');
    expect(namesOf(why)).toEqual([['policyOrPattern'], ['not significantEfforts']]);
  });

  test('a clock that is run down is a barrier, with its law, and no finding is an obstacle', () => {
    const why = whyNot(afterLine(2018, '2 W W w', WAIVED), W);
    expect(why).toMatchObject({ possible: false, reachable: false, obstacles: [] });
    expect(why.barriers).toEqual([
      {
        rule: 'automatic-downgrade-exhausted',
        title: expect.stringMatching(/every waiver year/),
        cite: '22 U.S.C. 7107(b)(2)(D)(i)-(ii)',
      },
    ]);
  });

  test('a spent cap is another', () => {
    const why = whyNot(afterLine(2015, '2 W W w 3 W', WATCH_LIST), W);
    expect(why.barriers.map(({ rule }) => rule)).toContain('reinstatement-cap');
  });

  test('what the findings leave open only the record can rule out', () => {
    const answer = classify(history(years(2018, '2 2')));
    expect(answer.possible).toEqual(['tier-2']);
    const open = afterLine(2018, '2 2', { placement: 'tier-2', facts: {} });
    const why = whyNot(open, W);
    expect(why.possible).toBe(false);
    expect(why.obstacles.length > 0).toBe(!why.ruledOutByRecord);
  });

  test('nothing stands in the way of what is possible', () => {
    const open = afterLine(2018, '2 2', { facts: { fullyMeetsMinimumStandards: false } });
    expect(open.possible).toContain('tier-3');
    expect(whyNot(open, 'tier-3')).toEqual({
      placement: 'tier-3',
      possible: true,
      expected: open.expected.includes('tier-3'),
      reachable: true,
      ruledOutByRecord: false,
      obstacles: [],
      barriers: [],
    });
  });
});
