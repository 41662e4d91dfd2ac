import { describe, expect, it } from 'vitest';
import { type ChangesNeeded, changesNeeded } from '../../src/advise/changes-needed.ts';
import { type NextQuestions, nextQuestions } from '../../src/advise/next-questions.ts';
import { openInputs } from '../../src/advise/open-inputs.ts';
import { situationOf } from '../../src/advise/situation.ts';
import { classify } from '../../src/classify/classify.ts';
import { VOCABULARY } from '../../src/facts/vocabulary.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { history, MERITS, type RawFacts, years } from '../support/placement-line.ts';

const RATED = { specialCase: false, minimumStandardsApplicable: true } as const;
const STATED = { ...RATED, ...MERITS['tier-3'] } as const;
const KNOWN = history(years(2023, '2'), { year: 2024, facts: STATED });

const asFacts = (options: ChangesNeeded['options'][number]): RawFacts =>
  Object.fromEntries(options.changes.map(({ fact, to }) => [fact, to]));

describe('each option', () => {
  const advice = changesNeeded(KNOWN, 'tier-2', { year: 2024 });
  const before = classify(KNOWN, { year: 2024 });

  it('names the conditions that come out otherwise after it, and no other', () => {
    expect(advice.options.length).toBeGreaterThan(1);
    for (const option of advice.options) {
      const facts = { ...STATED, ...asFacts(option) };
      const after = classify(history(years(2023, '2'), { year: 2024, facts }), { year: 2024 });
      const outcome = (answer: typeof after, name: string) =>
        answer.conditions.find((one) => one.kind === 'condition' && one.name === name)?.outcome;
      const names = option.flips.map(({ condition }) => condition);
      expect(names).toContain('significantEfforts');
      expect(names).not.toContain('fullyMeetsMinimumStandards');
      expect(after.possible).toEqual(option.possible);
      for (const { condition, title, cite } of option.flips) {
        const now = outcome(after, condition);
        expect([outcome(before, condition) === now, now === 'unknown']).toEqual([false, false]);
        const rule = DEFAULT_RULEBOOK.conditions.get(condition);
        expect({ title, cite }).toEqual({ title: rule?.title, cite: rule?.cite });
      }
    }
  });

  it('says of each change where it starts, where it leads and who makes it', () => {
    const changes = advice.options.flatMap((option) => option.changes);
    const efforts = changes.filter(({ fact }) => fact === 'significantEfforts');
    expect(efforts.length).toBe(advice.options.length);
    for (const change of changes) {
      const { actor, question, cite } = VOCABULARY[change.fact] ?? {};
      expect(change).toMatchObject({ actor, question, cite });
      const stated = Object.entries(STATED).find(([name]) => name === change.fact);
      expect(change.from).toBe(stated === undefined ? null : stated[1]);
      expect(change.from).not.toBe(change.to);
      expect(change.presumed).toBe(false);
    }
  });

  it('is a presumption to be overturned where nobody stated it', () => {
    const open = changesNeeded(history(years(2022, '2 3')), 'tier-2');
    const changes = open.options.flatMap((option) => option.changes);
    const efforts = changes.find(({ fact }) => fact === 'significantEfforts');
    expect(efforts ?? null).toMatchObject({ to: true });
    const presumed = new Map(open.presumed.map(({ fact, value }) => [fact, value]));
    for (const { fact, from, presumed: is } of changes) {
      expect([from, is]).toEqual([presumed.get(fact) ?? null, presumed.has(fact)]);
    }
  });

  it('has no more changes than asked for, and what is left out is told', () => {
    expect([advice.givenUp, advice.largest]).toEqual([false, 7]);
    const small = changesNeeded(KNOWN, 'tier-2', { year: 2024, largest: 1 });
    expect([small.cut, small.largest]).toEqual([true, 1]);
    expect(small.options.every(({ changes }) => changes.length === 1)).toBe(true);
  });
});

describe('questions with a target', () => {
  const asked = (facts: RawFacts, target?: 'tier-1' | 'tier-3'): NextQuestions =>
    nextQuestions(history(years(2023, '2'), { year: 2024, facts }), {
      year: 2024,
      ...(target === undefined ? {} : { target }),
    });

  it('are none once it is out of reach, though others are still open', () => {
    const facts = { ...RATED, fullyMeetsMinimumStandards: false };
    expect(asked(facts, 'tier-1').questions).toEqual([]);
    expect(asked(facts).questions.length).toBeGreaterThan(0);
    expect(asked(facts, 'tier-3').questions.length).toBeGreaterThan(0);
  });

  it('are of yes and no, and remove it for one answer at least', () => {
    const { questions } = asked(RATED, 'tier-1');
    expect(questions.length).toBeGreaterThan(0);
    for (const { answers, removesAtLeast, removesOnAverage } of questions) {
      expect(answers.map(({ answer }) => answer)).toEqual([true, false]);
      const removed = answers.map(({ possible }) => (possible.includes('tier-1') ? 0 : 1));
      expect(removesAtLeast).toBe(Math.min(...removed));
      expect(removesOnAverage).toBe(removed.reduce((sum: number, one) => sum + one, 0) / 2);
    }
  });
});

describe('a stated count', () => {
  it('settles which clocks are left, and with them whether a waiver matters', () => {
    const inputs = (count: number) => {
      const facts = { ...MERITS['tier-2-watch-list'], consecutiveWatchListYears: count };
      const raw = history(years(2020, '2'), { year: 2024, facts });
      const situation = situationOf(raw, { year: 2024 });
      expect(situation.states.length).toBeGreaterThan(1);
      return openInputs(situation, situation.evaluate(situation.stated, false), null);
    };
    expect(inputs(1)).toEqual([]);
    expect(inputs(3)).toEqual(['waiverGranted']);
  });
});

describe('a waiver on record beside a finding', () => {
  it('leaves no input on which the placement could still turn', () => {
    const waiver = { granted: true };
    const facts = { effortsRestOnCommitments: true };
    const raw = history(years(2022, '2 W W'), { year: 2025, facts, waiver });
    const situation = situationOf(raw, { year: 2025 });
    const base = situation.evaluate(situation.stated, false);
    expect(base.possible).toEqual(['tier-2-watch-list']);
    expect(openInputs(situation, base, null)).toEqual([]);
    const without = situation.evaluate(new Map(Object.entries(facts)), false);
    expect(openInputs(situation, without, null).length).toBeGreaterThan(1);
  });
});
