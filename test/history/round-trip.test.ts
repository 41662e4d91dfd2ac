import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_KINDS } from '../../src/history/evidence.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { isParsed, parseHistory } from '../../src/history/parse.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';

const texts = fc.string({ maxLength: 20 });
const dates = fc
  .date({ min: new Date('2000-04-01'), max: new Date('2001-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const evidence = fc.record(
  { kind: fc.constantFrom(...EVIDENCE_KINDS), date: dates, description: texts, source: texts },
  { requiredKeys: ['kind', 'date'] },
);

const counts = fc.nat(1_000_000_000);
const extras = fc.record(
  {
    sources: fc.array(texts, { maxLength: 3 }),
    provenance: fc.constantFrom('stated', 'derived', 'disputed'),
    note: texts,
    statistics: fc.record(
      {
        investigations: counts,
        prosecutions: counts,
        convictions: counts,
        sentences: counts,
        victimsIdentified: counts,
        victimsAssisted: counts,
        dataRequested: fc.boolean(),
        dataProvided: fc.boolean(),
        sources: fc.array(texts, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    facts: fc.record({
      significantEfforts: fc.record(
        {
          value: fc.boolean(),
          sources: fc.array(texts, { maxLength: 2 }),
          evidence: fc.array(evidence, { maxLength: 3 }),
          note: texts,
        },
        { requiredKeys: ['value'] },
      ),
    }),
  },
  { requiredKeys: [] },
);

/** Valid histories that use every part of the format. */
const histories = fc.tuple(rawHistories, fc.array(extras, { maxLength: 4 })).map(([raw, more]) => ({
  ...raw,
  years: raw.years.map((entry, at) => ({ ...entry, ...more[at] })),
}));

describe('a valid history', () => {
  it('is parsed, and what is parsed is a valid history that says the same', () => {
    fc.assert(
      fc.property(histories, (raw) => {
        const once = parseHistory(raw);
        expect(once.ok).toBe(true);
        if (!once.ok) return;
        const written: unknown = JSON.parse(JSON.stringify(once.value));
        expect(parseHistory(written)).toEqual(once);
      }),
    );
  });

  it('loses nothing but the short form of its facts', () => {
    fc.assert(
      fc.property(histories, (raw) => {
        const result = parseHistory(raw);
        if (!result.ok) throw new Error('not parsed');
        for (const [at, entry] of raw.years.entries()) {
          const { facts, ...rest } = result.value.years[at] ?? { facts: {} };
          const { facts: stated = {}, ...others } = entry;
          expect(rest).toEqual(others);
          const long = Object.entries(stated).map(([name, fact]: [string, unknown]) => [
            name,
            typeof fact === 'object' ? fact : { value: fact },
          ]);
          expect(facts).toEqual(Object.fromEntries(long));
        }
      }),
    );
  });

  it('is known as parsed, and not parsed again', () => {
    const raw = { country: 'FJI', years: [{ year: 2022 }] };
    const known = historyOf(raw);
    expect(isParsed(raw)).toBe(false);
    expect(isParsed(known)).toBe(true);
    expect(historyOf(known)).toBe(known);
    expect(isParsed(structuredClone(known))).toBe(false);
  });

  it('that is not valid throws every problem', () => {
    const bad = { country: 'FJI', years: [{ year: 1 }, { year: 2 }] };
    expect(() => historyOf(bad)).toThrow(ProblemsError);
    try {
      historyOf(bad);
    } catch (error) {
      expect(error instanceof ProblemsError && error.problems).toHaveLength(2);
    }
  });
});
