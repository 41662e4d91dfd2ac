import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import { lawOf } from '../../../src/law/law.ts';
import { answersTo, runCase } from '../../../src/testing/conformance/answer.ts';
import { checkConformance } from '../../../src/testing/conformance/check.ts';
import { parseConformance } from '../../../src/testing/conformance/parse.ts';
import type { ConformanceCase } from '../../../src/testing/conformance/types.ts';
import { smallRulebook } from '../mutation/small-rulebook.ts';

const rulebook = smallRulebook();
const CLOCK = { run: 2, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2' };
const MADE = { significantEfforts: true };

function caseOf(more: object): ConformanceCase {
  const history = { country: 'THA', years: [{ year: 2025, facts: MADE }] };
  const asked = [{ year: 2025, placement: 'tier-3' }];
  const one = { id: 'one', title: 'T', shows: ['s'], history, expect: asked, resume: [CLOCK] };
  const parsed = parseConformance({ title: 'Mine', about: 'Mine.', cases: [{ ...one, ...more }] });
  const [first] = parsed.ok ? parsed.value.cases : [];
  if (first === undefined) throw new Error(JSON.stringify(parsed));
  return first;
}
const placementOf = (more: object, subject: object = { rulebook }) =>
  answersTo(caseOf(more), subject).map(({ possible }) => possible.join());

/** A law under which the limit binds nobody. */
const noClock = (year: number) => {
  const law = lawOf(year);
  return { ...law, parameters: { ...law.parameters, clock: false } };
};

describe('the answers to a case', () => {
  it('go by the clock that it resumes from', () => {
    expect(placementOf({})).toEqual(['tier-3']);
    expect(placementOf({ resume: [{ ...CLOCK, run: 1 }] })).toEqual(['tier-2']);
    expect(placementOf({ resume: [CLOCK, { ...CLOCK, run: 0 }] })).toEqual(['tier-2,tier-3']);
  });

  it('go by another law than that in force, unless the case names its own', () => {
    expect(placementOf({}, { rulebook, laws: noClock })).toEqual(['tier-2']);
    const law = { parameters: { watchListLimit: 2 } };
    expect(placementOf({ law }, { rulebook, laws: noClock })).toEqual(['tier-3']);
    expect(placementOf({ law: { parameters: { clock: false } } })).toEqual(['tier-2']);
    expect(placementOf({ law: { base: 2008 } })).toEqual(['tier-2']);
  });

  it('move the clock by the record under a what-if law, or by the answers', () => {
    const more = {
      law: { parameters: { watchListLimit: 3 } },
      history: {
        country: 'THA',
        years: [
          { year: 2024, placement: 'tier-3' },
          { year: 2025, facts: MADE },
        ],
      },
      expect: [{ year: 2025 }],
    };
    const runs = (one: object) =>
      answersTo(caseOf({ ...more, ...one }), { rulebook }).map(({ state }) =>
        state.before.map(({ run }) => run),
      );
    expect(runs({})).toEqual([[0]]);
    expect(runs({ advanceBy: 'record' })).toEqual([[0]]);
    expect(runs({ advanceBy: 'answer' })).toEqual([[0, 3]]);
  });

  it('go by the readings that it names', () => {
    const risen = { resume: [{ ...CLOCK, run: 0, previous: 'tier-3' }], expect: [{ year: 2025 }] };
    const noticesOf = (readings: object) =>
      answersTo(caseOf({ ...risen, ...readings }), { rulebook }).flatMap(({ notices }) =>
        notices.map(({ code }) => code),
      );
    expect(noticesOf({})).toEqual(['practice.contradicted']);
    expect(noticesOf({ readings: { risingFromTier3: 'off' } })).toEqual([]);
  });

  it('are of every year asked about, each with what practice leads one to expect', () => {
    const years = [2023, 2024, 2025].map((year) => ({ year }));
    const resume = [{ ...CLOCK, run: 0, previous: 'tier-3' }];
    const history = { country: 'THA', years };
    const one = caseOf({ history, resume, expect: [{ year: 2025 }, { year: 2023 }] });
    const told = answersTo(one, { rulebook }).map(
      ({ year, possible, expected }) => `${year} ${possible.join()} ${expected.join()}`,
    );
    expect(told).toEqual(['2023 tier-2,tier-3 tier-3', '2025 tier-2,tier-3 tier-2,tier-3']);
    const { run, targets } = runCase(one, { rulebook });
    expect(run.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    expect(targets.map(({ year }) => year)).toEqual([2023, 2025]);
  });

  it('count our defaults for what is expected, from the first year asked about on', () => {
    const helped = { countryOfOrigin: false, countryOfTransit: true };
    const years = [2024, 2025].map((year) => ({ year, facts: helped }));
    const resume = [{ ...CLOCK, run: 0 }];
    const history = { country: 'THA', years };
    const one = caseOf({ history, resume, expect: [{ year: 2024 }, { year: 2025 }] });
    const told = answersTo(one, { rulebook }).map(
      ({ possible, expected }) => `${possible.join()} ${expected.join()}`,
    );
    expect(told).toEqual(['tier-2,tier-3 tier-2', 'tier-2,tier-3 tier-2']);
  });

  it('are those of a classification, in every part', () => {
    const one = caseOf({ resume: [{ ...CLOCK, run: 0, previous: 'tier-3' }] });
    const { resume } = one;
    if (resume === undefined) throw new Error('no clock');
    const whole = classify(one.history, { rulebook, resume });
    const [answer] = answersTo(one, { rulebook });
    expect(answer?.state.before).toEqual(whole.state.before);
    expect(answer?.state.after).toEqual(whole.state.after);
    const { possible, expected, causes, conditions, decisive, missing, notices } = whole;
    const parts = { possible, expected, causes, conditions, decisive, missing, notices };
    expect(answer).toMatchObject(parts);
    expect(conditions.map(({ name }) => name)).toContain('significantEfforts');
    expect(decisive).toHaveLength(1);
    expect(notices.map(({ code }) => code)).toEqual(['practice.contradicted']);
  });
});

describe('a check of a rulebook', () => {
  it('tells what is otherwise under it, or under another law', () => {
    const cases = [caseOf({}), caseOf({ id: 'two', expect: [{ year: 2025, cause: 'merits' }] })];
    const fault = { asked: 'cause', expected: 'merits', found: 'automatic-downgrade' };
    expect(checkConformance(cases, { rulebook })).toEqual([
      { id: 'two', year: 2025, faults: [fault] },
    ]);
    const placement = { asked: 'placement', expected: 'tier-3', found: 'tier-2' };
    expect(checkConformance(cases, { rulebook, laws: noClock })).toEqual([
      { id: 'one', year: 2025, faults: [placement] },
    ]);
  });
});

describe('a case that asks about a year before its history', () => {
  it('fails: there is no answer', () => {
    const history = { country: 'THA', years: [{ year: 2024, placement: 'tier-3' }] };
    const years = [{ year: 2023 }, { year: 2024, placement: 'tier-2' }];
    const early = caseOf({ id: 'early', history, expect: years });
    expect(checkConformance([early], { rulebook })).toEqual([
      {
        id: 'early',
        year: 2023,
        faults: [{ asked: 'year', expected: '2023', found: 'no answer' }],
      },
      {
        id: 'early',
        year: 2024,
        faults: [{ asked: 'placement', expected: 'tier-2', found: 'tier-3' }],
      },
    ]);
  });

  it('passes: a year before the history that is asked about alone is answered', () => {
    const history = { country: 'THA', years: [{ year: 2024, placement: 'tier-3' }] };
    const alone = caseOf({ id: 'alone', history, expect: [{ year: 2023 }] });
    expect(checkConformance([alone], { rulebook })).toEqual([]);
  });
});
