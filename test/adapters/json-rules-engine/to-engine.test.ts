import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONDITION_PRIORITY,
  lawFacts,
  toEngine,
} from '../../../src/adapters/json-rules-engine/index.ts';
import { lawOf } from '../../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import { anyReadings, reportYears } from '../../support/arbitraries/law-setting.ts';
import { yearFacts } from '../../support/arbitraries/year-facts.ts';
import { runs } from '../../support/runs.ts';

const LAW_2025 = lawFacts(lawOf(2025), DEFAULT_READINGS);

describe('toEngine', () => {
  it('answers for every condition of the default rulebook by default', async () => {
    const { engine, handOver, outcomes } = toEngine();
    const found = outcomes(await engine.run(handOver(LAW_2025)));
    expect([...found.keys()]).toEqual([...DEFAULT_RULEBOOK.conditions.keys()]);
    // The law alone settles a few conditions; without facts the rest is unknown.
    expect(found.get('commitmentsOnlyGround')).toBe('fails');
    expect(found.get('policyOrPattern')).toBe('unknown');
    expect(found.get('fullyMeetsMinimumStandards')).toBe('unknown');
  });

  it('never puts a condition on both rails', async () => {
    const property = fc.asyncProperty(
      reportYears,
      anyReadings,
      yearFacts,
      async (year, readings, facts) => {
        const { engine, handOver } = toEngine();
        const handed = handOver({ ...facts, ...lawFacts(lawOf(year), readings) });
        const { events } = await engine.run(handed);
        const names = events.map(({ type }) => type.replace(/:(holds|fails)$/, ''));
        expect(new Set(names).size).toBe(names.length);
      },
    );
    await fc.assert(property, { numRuns: runs(25, 200) });
  });

  it('settles more facts into more answers, and never takes one back', async () => {
    const property = fc.asyncProperty(yearFacts, fc.nat(), async (facts, at) => {
      const names = Object.keys(facts);
      const hidden = names[at % Math.max(1, names.length)] ?? '';
      const answer = async (known: object) => {
        const { engine, handOver, outcomes } = toEngine(DEFAULT_RULEBOOK, { mode: 'law' });
        return outcomes(await engine.run(handOver({ ...LAW_2025, ...known })));
      };
      const settling = [...DEFAULT_RULEBOOK.conditions.values()].map(({ decidedBy }) => decidedBy);
      // A determination may overrule its parts: only there may an answer change.
      fc.pre(!settling.includes(hidden));
      const all = await answer(facts);
      for (const [name, outcome] of await answer({ ...facts, [hidden]: undefined })) {
        if (outcome !== 'unknown') expect([name, all.get(name)]).toEqual([name, outcome]);
      }
    });
    await fc.assert(property, { numRuns: runs(25, 200) });
  });

  it('lets rules of one’s own name a condition on either rail', async () => {
    const { engine, handOver } = toEngine(DEFAULT_RULEBOOK, { roots: ['significantEfforts'] });
    const named = (name: string) => ({ conditions: { condition: name }, event: { type: name } });
    engine.addRule({ ...named('significantEfforts:holds'), name: 'for' });
    engine.addRule({
      ...named('significantEfforts:fails'),
      name: 'against',
      priority: CONDITION_PRIORITY - 1,
    });
    const { results } = await engine.run(handOver({ ...LAW_2025, significantEfforts: false }));
    const own = results.map(({ name }) => name).filter((name) => !name.includes(':'));
    expect(own).toEqual(['against']);
  });

  it('leaves the events of one’s own rules as they are, but where rules of a rulebook run too', async () => {
    const ofEngine = async (options: object) => {
      const { engine, handOver, outcomes } = toEngine(DEFAULT_RULEBOOK, options);
      engine.addRule({
        name: 'own',
        conditions: { all: [{ fact: 'a', operator: 'equal', value: true }] },
        event: { type: 'own', params: { merits: { fact: 'b' } } },
      });
      const result = await engine.run(handOver({ ...LAW_2025, a: true, b: 7 }));
      const own = result.results.find(({ name }) => name === 'own');
      return [own?.event?.params, [...outcomes(result).keys()]] as const;
    };
    expect(await ofEngine({ roots: [] })).toEqual([{ merits: { fact: 'b' } }, []]);
    // With event types and no roots, the conditions are those that their rules name.
    const [params, names] = await ofEngine({ events: ['waivers'] });
    expect(params).toEqual({ merits: 7 });
    expect(names).toContain('waiverTaken');
    expect(names).not.toContain('significantEfforts');
  });

  it('evaluates only what the roots rest on', async () => {
    const { engine, handOver, outcomes } = toEngine(DEFAULT_RULEBOOK, {
      roots: ['increasingEfforts'],
    });
    const found = outcomes(await engine.run(handOver({ increasingEfforts: true })));
    expect([...found].sort()).toEqual([
      ['enforcementIncreased', 'unknown'],
      ['enforcementNowhereIncreased', 'unknown'],
      ['increasingEfforts', 'holds'],
      ['noNamedEvidenceOfIncrease', 'unknown'],
    ]);
  });

  it('takes given conditions from facts of the same name', async () => {
    const options = { roots: ['policyOrPatternForcesTier3'], given: ['policyOrPattern'] };
    for (const [policyOrPattern, outcome] of [
      [true, 'holds'],
      [false, 'fails'],
      [undefined, 'unknown'],
    ] as const) {
      const { engine, handOver, outcomes } = toEngine(DEFAULT_RULEBOOK, options);
      const result = await engine.run(handOver({ ...LAW_2025, policyOrPattern }));
      expect([...outcomes(result)]).toEqual([['policyOrPatternForcesTier3', outcome]]);
    }
  });

  it('gives engines that can run at the same time', async () => {
    const years = [2003, 2013, 2018, 2019, 2025];
    const run = async (year: number) => {
      const { engine, handOver, outcomes } = toEngine();
      const facts = { ...lawFacts(lawOf(year), DEFAULT_READINGS), effortsRestOnCommitments: true };
      return outcomes(await engine.run(handOver(facts))).get('commitmentsOnlyGround');
    };
    expect(await Promise.all(years.map(run))).toEqual([
      'fails',
      'holds',
      'holds',
      'fails',
      'fails',
    ]);
  });
});
