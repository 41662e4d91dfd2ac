import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { replay } from '../../src/classify/replay.ts';
import type { RawHistory } from '../../src/history/schema.ts';
import { anyReadings } from '../support/arbitraries/law-setting.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';
import { runs } from '../support/runs.ts';

const RUNS = { numRuns: runs(12, 100) };

/** A history and a report year from its first to its last. */
const historiesAndYears = rawHistories.chain((history) => {
  const first = history.years[0]?.year ?? 2001;
  const last = history.years.at(-1)?.year ?? first;
  return fc.tuple(fc.constant(history), fc.integer({ min: first, max: last }));
});

const upTo = (history: RawHistory, year: number): RawHistory => ({
  ...history,
  years: history.years.filter((entry) => entry.year <= year),
});

describe('an answer', () => {
  it('is not changed by later years', () => {
    fc.assert(
      fc.property(historiesAndYears, anyReadings, ([history, year], readings) => {
        const whole = classify(history, { year, readings });
        expect(classify(upTo(history, year), { year, readings })).toEqual(whole);
      }),
      RUNS,
    );
  });

  it('is the same from replay, for every year, the unknown ones in between included', () => {
    fc.assert(
      fc.property(rawHistories, (history) => {
        const answers = replay(history);
        const first = history.years[0]?.year ?? 0;
        const last = history.years.at(-1)?.year ?? 0;
        expect(answers.map(({ year }) => year)).toEqual(
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        );
        for (const answer of answers) {
          expect(classify(history, { year: answer.year })).toEqual(answer);
        }
      }),
      { numRuns: runs(6, 40) },
    );
  });

  it('is the same each time, and leaves the history as it was', () => {
    fc.assert(
      fc.property(rawHistories, (history) => {
        const copy = structuredClone(history);
        const once = classify(history);
        expect(classify(history)).toEqual(once);
        expect(history).toEqual(copy);
      }),
      RUNS,
    );
  });

  it('calls the country as the history does, and depends on the name in nothing else', () => {
    const rest = ({ country: _country, notices, ...others }: Classification) => ({
      ...others,
      notices: notices.filter(({ code }) => code !== 'country.unknown'),
    });
    fc.assert(
      fc.property(
        rawHistories,
        fc.constantFrom('FJI', 'Utopia', '\u0000', 'tha'),
        (history, name) => {
          const answer = classify({ ...history, country: name });
          expect(answer.country).toBe(name);
          expect(rest(answer)).toEqual(rest(classify(history)));
          const unknown = answer.notices.filter(({ code }) => code === 'country.unknown');
          expect(unknown).toHaveLength(name === 'FJI' ? 0 : 1);
        },
      ),
      RUNS,
    );
  });

  it('is data that survives JSON', () => {
    fc.assert(
      fc.property(rawHistories, (history) => {
        const answer = classify(history);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
      RUNS,
    );
  });

  it('is never empty, and expects nothing that is impossible', () => {
    fc.assert(
      fc.property(rawHistories, anyReadings, (history, readings) => {
        for (const answer of replay(history, { readings })) {
          expect(answer.possible.length).toBeGreaterThan(0);
          expect(answer.expected.length).toBeGreaterThan(0);
          expect(answer.possible).toEqual(expect.arrayContaining([...answer.expected]));
          expect(answer.causes.length).toBeGreaterThan(0);
          expect(answer.state.before.length).toBeGreaterThan(0);
          expect(answer.state.after.length).toBeGreaterThan(0);
          expect(answer.placement).toBe(answer.possible.length === 1 ? answer.possible[0] : null);
          expect(answer.cause).toBe(answer.causes.length === 1 ? answer.causes[0] : null);
        }
      }),
      { numRuns: runs(6, 40) },
    );
  });
});

describe('resuming from the state that a year leaves', () => {
  it('goes on as if nothing had been left out', () => {
    const kept = (answer: Classification) => {
      const { possible, causes, merits, state, conditions, decisive, missing } = answer;
      const { before, after } = state;
      return { possible, causes, merits, before, after, conditions, decisive, missing };
    };
    fc.assert(
      fc.property(historiesAndYears, anyReadings, ([history, year], readings) => {
        const last = history.years.at(-1)?.year ?? year;
        const resume = classify(history, { year, readings }).state.after;
        const tail = { ...history, years: history.years.filter((one) => one.year > year) };
        for (let target = tail.years[0]?.year ?? last + 1; target <= last; target += 1) {
          if (tail.years[0]?.year !== year + 1) return;
          const resumed = classify(tail, { year: target, readings, resume });
          expect(kept(resumed)).toEqual(kept(classify(history, { year: target, readings })));
        }
      }),
      RUNS,
    );
  });

  it('makes one known past of the unknown', () => {
    const years = [{ year: 2022, placement: 'tier-2-watch-list' }];
    const open = classify({ country: 'FJI', years });
    const known = classify(
      { country: 'FJI', years },
      {
        resume: [
          { run: 1, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2-watch-list' },
        ],
      },
    );
    expect(open.state.after.length).toBeGreaterThan(1);
    expect(known.state.after).toEqual([
      { run: 2, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2-watch-list' },
    ]);
    expect(open.notices.map(({ code }) => code)).toContain('past.before-first-year');
    expect(known.notices.map(({ code }) => code)).not.toContain('past.before-first-year');
  });
});

describe('recorded and derived', () => {
  it('stand side by side and are never mixed', () => {
    fc.assert(
      fc.property(rawHistories, (history) => {
        for (const answer of replay(history)) {
          const entry = history.years.find(({ year }) => year === answer.year);
          expect(answer.recorded?.published ?? null).toBe(entry?.placement ?? null);
          expect(answer.recorded?.final ?? null).toBe(
            entry?.reassessed ?? entry?.placement ?? null,
          );
          const refused = answer.notices.some(({ code }) => code === 'record.not-lawful');
          if (answer.recorded === null) expect(refused).toBe(false);
          else expect(answer.possible.includes(answer.recorded.final)).toBe(!refused);
        }
      }),
      RUNS,
    );
  });

  it('the record carries its provenance, sources and note', () => {
    const answer = classify({
      country: 'FJI',
      years: [
        {
          year: 2022,
          placement: 'tier-2',
          provenance: 'disputed',
          sources: ['a list'],
          note: 'two lists differ',
        },
      ],
    });
    expect(answer.recorded).toEqual({
      published: 'tier-2',
      final: 'tier-2',
      provenance: 'disputed',
      sources: ['a list'],
      note: 'two lists differ',
    });
    const plain = classify({ country: 'FJI', years: [{ year: 2022, placement: 'tier-2' }] });
    expect(plain.recorded).toMatchObject({ provenance: 'stated', sources: [], note: null });
  });
});
