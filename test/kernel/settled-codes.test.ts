import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../src/engine/facts.ts';
import { UNKNOWN } from '../../src/engine/kleene.ts';
import type { Mode } from '../../src/engine/program.ts';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { codesOf, KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import {
  FACT_SLOTS,
  inputCodes,
  MOST_SPLIT,
  meritsProgram,
  settledCodes,
} from '../../src/kernel/merits.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Condition, Expression } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const reads = (fact: string): Expression => ({ fact, operator: 'equal', value: true });
const never: Expression = { fact: 'law.watchList', operator: 'equal', value: false };

/** The merits of a rulebook with these kernel inputs; the others fail. */
function meritsOf(inputs: Readonly<Record<string, Expression>>) {
  const conditions: Record<string, Condition> = {};
  for (const input of KERNEL_INPUTS) conditions[input] = { ...head, all: [inputs[input] ?? never] };
  const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
  return meritsProgram(rulebook, lawOf(2022).parameters, DEFAULT_READINGS);
}

type Facts = Readonly<Record<string, FactValue>>;

/** The codes of some facts, how often the conditions were evaluated, and the codes at once. */
function run(merits: ReturnType<typeof meritsOf>, facts: Facts, mode: Mode = 'law') {
  const row: (FactValue | undefined)[] = [];
  for (const [name, value] of Object.entries(facts)) row[FACT_SLOTS.get(name) ?? -1] = value;
  const plain = merits.program.evaluate(row, mode);
  const steps = inputCodes(merits, row, mode);
  let evaluations = 0;
  let step = steps.next();
  while (!step.done) {
    evaluations += 1;
    step = steps.next(merits.program.evaluate(step.value.facts, mode, step.value.forced));
  }
  return { codes: step.value, evaluations, settled: settledCodes(merits, row, mode, plain) };
}

const failing = Object.fromEntries(KERNEL_INPUTS.map((input) => [input, false]));
const codes = (known: object) => codesOf({ ...failing, ...known });

describe('a fact that two inputs rest on', () => {
  const merits = () =>
    meritsOf({ policyOrPattern: reads('specialCase'), significantEfforts: reads('specialCase') });
  const shared = (value: boolean) => codes({ policyOrPattern: value, significantEfforts: value });

  it('is taken both ways while it is unknown: the inputs never part', () => {
    const { codes: found, evaluations, settled } = run(merits(), {});
    expect(found).toEqual([...shared(false), ...shared(true)]);
    expect([evaluations, settled]).toEqual([2, null]);
  });

  it('needs no splitting where it is known, or where practice is asked', () => {
    const known = run(merits(), { specialCase: true });
    expect(known).toEqual({ codes: shared(true), evaluations: 1, settled: shared(true) });
    const open = codes({ policyOrPattern: null, significantEfforts: null });
    expect(run(merits(), {}, 'practice')).toEqual({ codes: open, evaluations: 1, settled: open });
  });
});

describe('a fact that pulls one input both ways', () => {
  it('is taken both ways', () => {
    const both: Expression = { all: [reads('specialCase'), { not: reads('specialCase') }] };
    const found = run(meritsOf({ policyOrPattern: both }), {});
    expect(found).toEqual({ codes: codes({}), evaluations: 2, settled: null });
  });
});

describe('facts that one input rests on, one way', () => {
  it('are not split', () => {
    const both: Expression = { all: [reads('specialCase'), reads('countryOfOrigin')] };
    const open = codes({ policyOrPattern: null });
    const found = run(meritsOf({ policyOrPattern: both }), {});
    expect(found).toEqual({ codes: open, evaluations: 1, settled: open });
  });
});

describe('an input that another names', () => {
  const merits = () =>
    meritsOf({
      policyOrPattern: reads('specialCase'),
      significantEfforts: { all: [{ condition: 'policyOrPattern' }, reads('countryOfOrigin')] },
    });

  it('is taken both ways while both are open, in either mode', () => {
    for (const mode of ['law', 'practice'] as const) {
      const { codes: found, evaluations, settled } = run(merits(), {}, mode);
      expect(settled).toBeNull();
      expect(evaluations).toBe(3);
      expect(found).toEqual(
        [
          ...codes({ policyOrPattern: false }),
          ...codes({ policyOrPattern: true, significantEfforts: null }),
        ].sort((a, b) => a - b),
      );
    }
  });

  it('is left alone where what names it is settled', () => {
    const open = codes({ policyOrPattern: null });
    const found = run(merits(), { countryOfOrigin: false });
    expect(found).toEqual({ codes: open, evaluations: 1, settled: open });
  });

  it('is left alone where it is settled itself', () => {
    const open = codes({ policyOrPattern: true, significantEfforts: null });
    const found = run(merits(), { specialCase: true });
    expect(found).toEqual({ codes: open, evaluations: 1, settled: open });
  });
});

describe('more shared facts than are split', () => {
  it('leave `possible` too wide, and take no longer', () => {
    const names = FACT_NAMES.filter((name) => VOCABULARY[name]?.type === 'boolean');
    const all: Expression = { all: names.slice(0, MOST_SPLIT + 1).map(reads) };
    const merits = meritsOf({ policyOrPattern: all, significantEfforts: all });
    const { codes: found, evaluations } = run(merits, {});
    expect(evaluations).toBe(2 ** MOST_SPLIT);
    expect(found).toEqual(codes({ policyOrPattern: null, significantEfforts: null }));
  });
});

describe('an input that the rulebook lacks', () => {
  it('is unknown', () => {
    const conditions = { policyOrPattern: { ...head, all: [never] } };
    const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
    const merits = meritsProgram(rulebook, lawOf(2022).parameters, DEFAULT_READINGS);
    expect(merits.inputs.filter((at) => at >= 0)).toHaveLength(1);
    const row = merits.program.evaluate([], 'law');
    expect(row).not.toContain(UNKNOWN);
    expect(settledCodes(merits, [], 'law', row)).toEqual(codesOf({ policyOrPattern: false }));
  });
});
