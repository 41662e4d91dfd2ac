import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextQuestions, type Question } from '../../src/advise/next-questions.ts';
import { classify } from '../../src/classify/classify.ts';
import { inForce } from '../../src/classify/missing.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { withPlacement } from '../../src/history/edit.ts';
import type { History } from '../../src/history/types.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { type Entries, isDecided, openYears, WATCH_LISTED, withFacts } from '../support/advise.ts';
import { runs } from '../support/runs.ts';

const DETERMINATIONS = new Set<string>([
  'specialCase',
  ...[...DEFAULT_RULEBOOK.conditions.values()].flatMap(({ decidedBy }) => decidedBy ?? []),
]);

function factOf({ about }: Question): readonly string[] {
  return 'fact' in about ? [about.fact] : [];
}

/** What is possible once facts of the year are stated. */
function possibleWith(history: History, year: number, facts: Entries): readonly Placement[] {
  return classify(withFacts(history, year, facts), { year }).possible;
}

/** True where the last year states a fact, in its waiver or among its facts. */
function isStated({ years }: History, fact: string): boolean {
  const last = years.at(-1);
  const waiver = Object.keys(last?.waiver ?? {}).map((name) => `waiver.${name}`);
  return last?.facts[fact] !== undefined || waiver.includes(fact);
}

/** Values for some facts: each is left out, or drawn. */
function valuesFor(facts: readonly string[]): fc.Arbitrary<Entries> {
  return fc.tuple(...facts.map(() => fc.constantFrom(undefined, false, true))).map((values) =>
    facts.flatMap((fact, at) => {
      const value = values[at];
      return value === undefined ? [] : [[fact, value] as const];
    }),
  );
}

const cases = fc.boolean().chain((rated) => openYears({ rated }));

describe('nextQuestions asks', () => {
  it('never about a fact whose answer cannot change the placement', { timeout: 600_000 }, () => {
    let tried = 0;
    const drawn = cases.chain(({ history, year }) => {
      const { questions } = nextQuestions(history, { year });
      const before = classify(history, { year });
      const asked = new Set(questions.flatMap(factOf));
      const open = FACT_NAMES.filter(
        (fact) =>
          VOCABULARY[fact]?.type === 'boolean' && inForce(fact, year) && !isDecided(before, fact),
      ).filter((fact) => !isStated(history, fact));
      const unasked = open.filter((fact) => !asked.has(fact));
      return fc.record({
        history: fc.constant(history),
        year: fc.constant(year),
        fact: unasked.length === 0 ? fc.constant(null) : fc.constantFrom(...unasked),
        others: fc.uniqueArray(fc.constantFrom(...open), { maxLength: 12 }).chain(valuesFor),
      });
    });
    fc.assert(
      fc.property(drawn, ({ history, year, fact, others }) => {
        if (fact === null) return;
        const rest = others.filter(([name]) => name !== fact);
        tried += 1;
        const [yes, no] = [true, false].map((value) =>
          possibleWith(history, year, [...rest, [fact, value]]),
        );
        expect(yes, fact).toEqual(no);
      }),
      { numRuns: runs(40, 500) },
    );
    expect(tried).toBeGreaterThan(runs(20, 40));
  });

  it('only what matters for some answers to the rest', { timeout: 600_000 }, () => {
    const rated = openYears({ rated: true }).chain(({ history, year }) => {
      const { questions } = nextQuestions(history, { year });
      const asked = questions.flatMap(factOf);
      return fc.record({
        history: fc.constant(history),
        year: fc.constant(year),
        asked: fc.constant(asked),
        fact: asked.length === 0 ? fc.constant(null) : fc.constantFrom(...asked),
      });
    });
    let tried = 0;
    fc.assert(
      fc.property(rated, ({ history, year, asked, fact }) => {
        if (fact === null) return;
        // With an open clock a difference may show only once earlier years are known.
        fc.pre(classify(history, { year }).state.before.length === 1);
        tried += 1;
        const others = asked.filter((name) => name !== fact);
        const elements = others.filter((name) => !DETERMINATIONS.has(name));
        const settling = others.filter((name) => DETERMINATIONS.has(name)).slice(0, 6);
        const favourable = (name: string) => VOCABULARY[name]?.favourable ?? true;
        const grounds: readonly Entries[] = [
          [],
          elements.map((name) => [name, favourable(name)]),
          elements.map((name) => [name, !favourable(name)]),
          elements.map((name) => [name, favourable(name) !== name.startsWith('proportional')]),
        ];
        const ways = Array.from({ length: 3 ** settling.length }, (_one, way) =>
          settling.flatMap((name, at) => {
            const digit = Math.floor(way / 3 ** at) % 3;
            return digit === 2 ? [] : [[name, digit === 1] as const];
          }),
        );
        const matters = ways.some((way) =>
          grounds.some((ground) => {
            const [yes, no] = [true, false].map((value) =>
              possibleWith(history, year, [...ground, ...way, [fact, value]]).join(),
            );
            return yes !== no;
          }),
        );
        expect(matters, fact).toBe(true);
      }),
      { numRuns: runs(10, 100) },
    );
    expect(tried).toBeGreaterThan(runs(1, 4));
  });

  it('in the order of what an answer removes, as classify has it', { timeout: 600_000 }, () => {
    const targets = fc.option(fc.constantFrom(...PLACEMENTS), { nil: undefined });
    fc.assert(
      fc.property(cases, targets, ({ history, year }, target) => {
        const given = target === undefined ? { year } : { year, target };
        const { possible, questions } = nextQuestions(history, given);
        expect(possible).toEqual(classify(history, { year }).possible);
        for (const { about, answers, removesAtLeast, removesOnAverage } of questions) {
          const removed = answers.map(({ answer, possible: left }) => {
            const after =
              'year' in about
                ? classify(withPlacement(history, about.year, answer as Placement), { year })
                : classify(withFacts(history, year, [[about.fact, answer as boolean]]), { year });
            expect(left).toEqual(after.possible);
            if (target !== undefined) return after.possible.includes(target) ? 0 : 1;
            return possible.filter((one) => !after.possible.includes(one)).length;
          });
          expect(removesAtLeast).toBe(Math.min(...removed));
          const sum = removed.reduce((all: number, one) => all + one, 0);
          expect(removesOnAverage).toBeCloseTo(sum / removed.length);
        }
        for (const [at, { removesAtLeast, removesOnAverage }] of questions.entries()) {
          const next = questions[at + 1];
          if (next === undefined) continue;
          expect(removesAtLeast).toBeGreaterThanOrEqual(next.removesAtLeast);
          if (removesAtLeast === next.removesAtLeast)
            expect(removesOnAverage).toBeGreaterThanOrEqual(next.removesOnAverage);
        }
      }),
      { numRuns: runs(10, 100) },
    );
  });

  it('nothing where the target is certain or out of reach', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...PLACEMENTS), ({ history, year }, target) => {
        const { possible, questions } = nextQuestions(history, { year, target });
        const open = possible.includes(target) && possible.length > 1;
        expect(questions.length > 0).toBe(open);
      }),
      { numRuns: 40 },
    );
  });

  it('about a waiver only where the clock of the country asks for one', () => {
    const asked = WATCH_LISTED.filter((history) =>
      nextQuestions(history).questions.flatMap(factOf).includes('waiver.granted'),
    );
    const possible = WATCH_LISTED.filter((history) => {
      const waived = withFacts(history, 2026, [
        ['meetsWatchListCriteria', true],
        ['waiver.granted', true],
      ]);
      return classify(waived, { year: 2026 }).causes.includes('waiver');
    });
    const names = asked.map(({ country }) => country);
    expect(names).toEqual(possible.map(({ country }) => country));
    expect(names).toContain('DZA');
    expect(names).not.toContain('COG');
    expect(names).not.toContain('BRA');
  });
});
