import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cone, conesOf } from '../../src/engine/cones.ts';
import { type FactValue, slotsOf } from '../../src/engine/facts.ts';
import { UNKNOWN } from '../../src/engine/kleene.ts';
import { compileProgram, type Mode } from '../../src/engine/program.ts';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { constantsOf } from '../../src/kernel/procedure.ts';
import { LAW_PARAMETERS, lawOf } from '../../src/law/law.ts';
import { READING_NAMES, type Readings } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { childrenOf, expressionsOf, factsIn } from '../../src/rulebook/walk.ts';
import { anyReadings, reportYears } from '../support/arbitraries/law-setting.ts';
import { yearFacts } from '../support/arbitraries/year-facts.ts';
import { runs } from '../support/runs.ts';

const modes: fc.Arbitrary<Mode> = fc.constantFrom('law', 'practice');
const CLOCK_FREE = [...DEFAULT_RULEBOOK.conditions.keys()].filter((name) => !readsClock(name));

/** Whether a condition rests on the clock, which no history states. */
function readsClock(name: string): boolean {
  return [...factsBelow(name)].some((fact) => !isStated(fact) && !/^(law|reading)\./.test(fact));
}

function isStated(fact: string): boolean {
  return VOCABULARY[fact] !== undefined;
}

function below(name: string, seen = new Set<string>()): ReadonlySet<string> {
  const condition = DEFAULT_RULEBOOK.conditions.get(name);
  if (condition === undefined || seen.has(name)) return seen;
  seen.add(name);
  for (const child of childrenOf(condition)) below(child, seen);
  return seen;
}

function factsBelow(name: string): ReadonlySet<string> {
  return new Set(
    [...below(name)].flatMap((one) => {
      const condition = DEFAULT_RULEBOOK.conditions.get(one);
      return condition ? expressionsOf(condition).flatMap(factsIn) : [];
    }),
  );
}

/** Facts that settle a condition, or one that it rests on. */
const DECIDING = new Map(
  CLOCK_FREE.map((name) => {
    const own = [...below(name)].flatMap(
      (one) => DEFAULT_RULEBOOK.conditions.get(one)?.decidedBy ?? [],
    );
    return [name, new Set(own)];
  }),
);

/** The shipped conditions under a law and readings, truth values by name. */
function conditionsUnder(year: number, readings: Readings, folded = true) {
  const constants = constantsOf(lawOf(year).parameters, readings);
  const fixed = Object.keys(constants);
  const names = folded ? [...FACT_NAMES] : [...FACT_NAMES, ...fixed];
  const slots = slotsOf(names);
  const program = compileProgram(DEFAULT_RULEBOOK, {
    roots: CLOCK_FREE,
    slots,
    constants: folded ? constants : {},
  });
  return (facts: Readonly<Record<string, FactValue>>, mode: Mode) => {
    const row = names.map((name) => facts[name] ?? (folded ? undefined : constants[name]));
    const values = program.evaluate(row, mode);
    return new Map(program.names.map((name, at) => [name, values[at] ?? UNKNOWN]));
  };
}

describe('every shipped condition', () => {
  it('is looked at here, but for those of the procedure', () => {
    expect(CLOCK_FREE.length).toBeGreaterThan(80);
    for (const input of KERNEL_INPUTS) expect(CLOCK_FREE).toContain(input);
  });

  it('answers the same whether law and readings are folded in or read as facts', () => {
    expect(Object.keys(LAW_PARAMETERS).length + READING_NAMES.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(yearFacts, reportYears, anyReadings, modes, (facts, year, readings, mode) => {
        const folded = conditionsUnder(year, readings)(facts, mode);
        const read = conditionsUnder(year, readings, false)(facts, mode);
        expect([...read].sort()).toEqual([...folded].sort());
      }),
    );
  });

  it('keeps what is settled when an unknown fact is filled in, unless that fact decides', () => {
    const filling = fc.constantFrom(...FACT_NAMES);
    let kept = 0;
    fc.assert(
      fc.property(
        fc.tuple(yearFacts, reportYears, anyReadings, modes),
        fc.array(fc.tuple(filling, fc.boolean(), fc.nat(200)), { minLength: 5, maxLength: 20 }),
        ([facts, year, readings, mode], fillings) => {
          const evaluate = conditionsUnder(year, readings);
          const before = evaluate(facts, mode);
          for (const [name, flag, number] of fillings) {
            if (facts[name] !== undefined) continue;
            const value = VOCABULARY[name]?.type === 'integer' ? number : flag;
            const after = evaluate({ ...facts, [name]: value }, mode);
            for (const [condition, truth] of before) {
              if (truth === UNKNOWN || DECIDING.get(condition)?.has(name)) continue;
              kept += 1;
              expect([condition, name, after.get(condition)]).toEqual([condition, name, truth]);
            }
          }
        },
      ),
    );
    expect(kept).toBeGreaterThan(1000);
  });

  it('settles nothing in law that practice does not settle alike', () => {
    fc.assert(
      fc.property(yearFacts, reportYears, anyReadings, (facts, year, readings) => {
        const evaluate = conditionsUnder(year, readings);
        const practice = evaluate(facts, 'practice');
        for (const [name, truth] of evaluate(facts, 'law')) {
          if (truth !== UNKNOWN) expect([name, practice.get(name)]).toEqual([name, truth]);
        }
      }),
    );
  });
});

describe('conesOf', () => {
  const cones = conesOf(DEFAULT_RULEBOOK, KERNEL_INPUTS);
  const coneOf = (root: string): Cone => {
    const cone = cones.get(root);
    if (cone === undefined) throw new Error(`no cone of ${root}`);
    return cone;
  };

  it('holds every fact that can change a kernel input in law, with the way it pulls', () => {
    const roots = fc.constantFrom(...KERNEL_INPUTS);
    const facts = fc.constantFrom(
      ...FACT_NAMES.filter((name) => VOCABULARY[name]?.type === 'boolean'),
    );
    let pulled = 0;
    fc.assert(
      fc.property(
        fc.tuple(yearFacts, reportYears, anyReadings),
        roots,
        facts,
        ([known, year, readings], root, fact) => {
          const evaluate = conditionsUnder(year, readings);
          const truth = (value: boolean) =>
            evaluate({ ...known, [fact]: value }, 'law').get(root) ?? UNKNOWN;
          const [low, high] = [truth(false), truth(true)];
          if (low === high) return;
          pulled += 1;
          const cone = coneOf(root);
          const own = cone.facts.get(fact);
          const within = [...cone.roots].some((other) => coneOf(other).facts.has(fact));
          expect([root, fact, own !== undefined || within]).toEqual([root, fact, true]);
          if (own === 1) expect(high).toBeGreaterThan(low);
          if (own === 2) expect(high).toBeLessThan(low);
        },
      ),
      { numRuns: runs(500, 20_000) },
    );
    expect(pulled).toBeGreaterThan(5);
  });

  it('stops at practice and policy, and at other kernel inputs', () => {
    expect([...coneOf('significantEfforts').facts.keys()]).toEqual(['significantEfforts']);
    expect([...coneOf('meetsWatchListCriteria').roots]).toEqual(['increasingEfforts']);
    expect(coneOf('meetsWatchListCriteria').facts.has('investigationsIncreased')).toBe(false);
    expect(coneOf('increasingEfforts').facts.get('investigationsIncreased')).toBe(1);
  });

  it('tells the ways apart: for, against, and both', () => {
    expect(coneOf('notRated').facts.get('countryOfOrigin')).toBe(2);
    expect(coneOf('meetsWatchListCriteria').facts.get('victimNumbersVerySignificant')).toBe(1);
    expect(coneOf('meetsWatchListCriteria').facts.get('proportionalConcreteActions')).toBe(2);
    expect(coneOf('notRated').facts.get('law.victimThreshold')).toBe(3);
  });
});
