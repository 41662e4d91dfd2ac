import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../src/engine/facts.ts';
import { codesOf, inputBit, KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { FACT_SLOTS, inputCodes, meritsProgram } from '../../src/kernel/merits.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Condition, Expression } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const reads = (fact: string): Expression => ({ fact, operator: 'equal', value: true });
const named = (condition: string): Expression => ({ condition });
const never: Expression = { fact: 'law.watchList', operator: 'equal', value: false };

/** The merits of a rulebook with these kernel inputs; the others fail. */
function meritsOf(inputs: Readonly<Record<string, Expression>>) {
  const conditions: Record<string, Condition> = {};
  for (const input of KERNEL_INPUTS) conditions[input] = { ...head, all: [inputs[input] ?? never] };
  const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
  return meritsProgram(rulebook, lawOf(2022).parameters, DEFAULT_READINGS);
}

/** The codes that these merits give in law mode, as they come. */
function codes(merits: ReturnType<typeof meritsOf>, facts: Readonly<Record<string, FactValue>>) {
  const row: (FactValue | undefined)[] = [];
  for (const [name, value] of Object.entries(facts)) row[FACT_SLOTS.get(name) ?? -1] = value;
  const steps = inputCodes(merits, row, 'law');
  let step = steps.next();
  while (!step.done) {
    const { facts: filled, mode, forced } = step.value;
    step = steps.next(merits.program.evaluate(filled, mode, forced));
  }
  return step.value;
}

describe('kernel inputs that others name', () => {
  it('are known with those that name them, in order of dependency', () => {
    const { program, sharedInputs, namedBy } = meritsOf({
      specialCase: { all: [named('notRated'), named('fullyMeetsMinimumStandards')] },
      notRated: named('fullyMeetsMinimumStandards'),
      fullyMeetsMinimumStandards: reads('educatesPublic'),
    });
    const [special, unrated, standards] = KERNEL_INPUTS.map((name) => program.index.get(name));
    expect(sharedInputs).toEqual([standards, unrated]);
    expect([...namedBy]).toEqual([
      [unrated, [special]],
      [standards, [special, unrated]],
    ]);
  });

  it('are taken both ways where one that names them is open, whatever the others are', () => {
    const merits = meritsOf({
      specialCase: { any: [named('fullyMeetsMinimumStandards'), reads('countryOfOrigin')] },
      notRated: named('fullyMeetsMinimumStandards'),
      fullyMeetsMinimumStandards: reads('educatesPublic'),
    });
    const special = inputBit('specialCase');
    expect(codes(merits, { countryOfOrigin: true })).toEqual([
      special,
      special + inputBit('notRated') + inputBit('fullyMeetsMinimumStandards'),
    ]);
  });
});

describe('the codes of some facts', () => {
  it('are in order, also where a shared fact turns them off', () => {
    const off: Expression = { not: reads('educatesPublic') };
    expect(codes(meritsOf({ specialCase: off, notRated: off }), {})).toEqual([0, 3]);
  });

  it('are one object for the same answer where nothing is split', () => {
    const merits = meritsOf({ specialCase: reads('educatesPublic') });
    const failing = Object.fromEntries(KERNEL_INPUTS.map((input) => [input, false]));
    expect(codes(merits, { educatesPublic: true })).toBe(
      codesOf({ ...failing, specialCase: true }),
    );
    expect(codes(merits, {})).toBe(codesOf({ ...failing, specialCase: null }));
  });
});
