import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion, type Interview, startInterview } from '../../src/advise/interview.ts';
import { classify } from '../../src/classify/classify.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { historyOf } from '../../src/history/history-of.ts';
import type { History } from '../../src/history/types.ts';
import { openYears, WATCH_LISTED } from '../support/advise.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

/** Answers that do not contradict what the record leaves open for an earlier year. */
function answersTo({ history: known, next }: Interview): readonly (boolean | string)[] {
  if (next === null || 'fact' in next.about) return [true, false];
  return classify(known, { year: next.about.year }).possible;
}

/** Answers at random until nothing is asked. Every answer may only narrow what is possible. */
function interviewed(known: History, year: number, picks: readonly number[]): Interview {
  let interview = startInterview(known, { year });
  for (let step = 0; interview.next !== null; step += 1) {
    expect(step).toBeLessThan(150);
    const answers = answersTo(interview);
    const answer = answers[(picks[step % picks.length] ?? 0) % answers.length];
    const after = answerQuestion(freeze(interview), answer as boolean);
    expect(after.steps).toHaveLength(step + 1);
    for (const one of after.state.possible) expect(interview.state.possible).toContain(one);
    interview = after;
  }
  return interview;
}

const picks = fc.array(fc.nat(5), { minLength: 1, maxLength: 12 });

describe('an interview', () => {
  it('settles the placement once everything is answered, earlier years included', () => {
    const cases = fc.boolean().chain((rated) => openYears({ rated }));
    fc.assert(
      fc.property(cases, picks, ({ history: known, year }, random) => {
        const { settled, state, history: told } = interviewed(known, year, random);
        expect(settled).toBe(true);
        expect(state.questions).toEqual([]);
        expect(classify(told, { year }).possible).toEqual(state.possible);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it('settles 2026 for every country on the watch list in 2025', () => {
    for (const [at, known] of WATCH_LISTED.entries()) {
      expect(interviewed(known, 2026, [at, 1, at >> 1, 0, 1, at >> 2]).settled).toBe(true);
    }
  }, 60_000);

  it('settles a country of which nothing is known, year after year back', () => {
    const nothing = historyOf(
      history({ year: 2026, facts: MERITS['tier-2-watch-list'], waiver: { granted: false } }),
    );
    const end = interviewed(nothing, 2026, [2]);
    expect(end.settled).toBe(true);
    const asked = end.steps.map(({ question }) => question.about);
    expect(asked).toContainEqual({ year: 2025 });
    expect(asked).toContainEqual({ year: 2024 });
  });

  it('leaves the interview before an answer as it was: it is the way back', () => {
    const first = freeze(startInterview(history(years(2025, '2'), { year: 2026 })));
    const copy = JSON.stringify(first);
    const second = answerQuestion(first, true);
    expect(JSON.stringify(first)).toBe(copy);
    expect(second.history).not.toBe(first.history);
    expect(JSON.stringify(answerQuestion(first, true))).toBe(JSON.stringify(second));
    expect(answerQuestion(first, false).steps).toEqual([{ question: first.next, answer: false }]);
  });

  it('passes on after "unknown", to the end of the list, and says that nothing is settled', () => {
    let interview = startInterview(history(years(2023, '2 ? W'), { year: 2026 }));
    const all = interview.state.questions;
    for (const question of all) {
      expect(interview.next?.about).toEqual(question.about);
      interview = answerQuestion(interview, 'unknown');
    }
    expect(interview.next).toBeNull();
    expect(interview.settled).toBe(false);
    expect(interview.steps).toHaveLength(all.length);
    expect(interview.state.questions).toEqual(all);
  });

  it('ends when the placement is settled; a further answer changes nothing', () => {
    const facts = { specialCase: false, minimumStandardsApplicable: true };
    const start = startInterview(history(years(2025, '2'), { year: 2026, facts }));
    expect(start.next?.about).toEqual({ fact: 'fullyMeetsMinimumStandards' });
    const end = answerQuestion(start, true);
    expect([end.settled, end.next, end.state.possible]).toEqual([true, null, ['tier-1']]);
    expect(answerQuestion(end, false)).toBe(end);
  });

  it('takes only placements for a year, and only yes or no for a fact', () => {
    const facts = MERITS['tier-2-watch-list'];
    const known = history(years(2024, 'W'), { year: 2026, facts });
    const start = startInterview(known, { year: 2026 });
    const at = start.state.questions.findIndex(({ about }) => 'year' in about);
    let year = start;
    for (let step = 0; step < at; step += 1) year = answerQuestion(year, 'unknown');
    expect(year.next?.about).toHaveProperty('year');
    expect(answerQuestion(year, true)).toBe(year);
    expect(answerQuestion(year, 'tier-9' as 'tier-1')).toBe(year);
    for (const placement of PLACEMENTS) expect(answerQuestion(year, placement)).not.toBe(year);
    const fact = startInterview(history(years(2025, '2'), { year: 2026 }));
    expect(answerQuestion(fact, 'tier-1')).toBe(fact);
    expect(answerQuestion(fact, 1 as unknown as boolean)).toBe(fact);
  });
});
