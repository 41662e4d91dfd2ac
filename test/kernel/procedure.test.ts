import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../src/engine/facts.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { compileProcedure } from '../../src/kernel/procedure.ts';
import { reachOf } from '../../src/kernel/reach.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Condition, Expression, Rule } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const reads = (fact: string, value: boolean | { fact: string } = true): Expression => ({
  fact,
  operator: 'equal',
  value,
});
const names = (condition: string): Expression => ({ condition });

const conditions: Readonly<Record<string, Condition>> = {
  policyOrPattern: { ...head, all: [names('beneath')] },
  significantEfforts: { ...head, all: [reads('specialCase')] },
  beneath: { ...head, all: [reads('countryOfOrigin')] },
  under: { ...head, decidedBy: 'made', for: names('policyOrPattern'), against: names('deeper') },
  deeper: { ...head, any: [reads('clock.arming', { fact: 'law.on' }), names('under')] },
  ours: { ...head, basis: 'practice', all: [reads('clock.arming')] },
};

const rule = (name: string, type: Rule['event']['type'], on: Expression, priority = 1): Rule => ({
  ...head,
  name,
  priority,
  conditions: on,
  event: { type, params: { change: 'keep' } },
});
const rules = [
  rule('by-input', 'run', { any: [names('under'), names('gone')] }, 3),
  rule('always', 'run', reads('law.on'), 2),
  rule('never', 'run', { not: reads('law.on') }, 4),
  rule('direct', 'cap', names('significantEfforts')),
  rule('by-practice', 'arming', names('ours')),
];
const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules } });
const make = () => compileProcedure(rulebook, { 'law.on': true });

function holding(type: 'run' | 'cap' | 'arming', facts: Readonly<Record<string, FactValue>>) {
  const procedure = make();
  const row: FactValue[] = [];
  for (const [name, value] of Object.entries(facts)) row[procedure.slots.get(name) ?? -1] = value;
  return procedure.holding(type, row).map((one) => one.name);
}

describe('compileProcedure', () => {
  it('leaves out a rule that the law never lets hold', () => {
    expect(make().rulesOf('run')).toEqual([rules[0], rules[1]]);
    expect(make().rulesOf('waivers')).toEqual([]);
  });

  it('gives the rules that hold, highest priority first', () => {
    expect(holding('run', {})).toEqual(['always']);
    expect(holding('run', { policyOrPattern: true })).toEqual(['by-input', 'always']);
    expect(holding('cap', { significantEfforts: true })).toEqual(['direct']);
    expect(holding('cap', { significantEfforts: false })).toEqual([]);
  });

  it('counts what practice says', () => {
    expect(holding('arming', { 'clock.arming': true })).toEqual(['by-practice']);
    expect(holding('arming', {})).toEqual([]);
  });

  it('names the inputs that rules of a type rest on, in the order of the kernel', () => {
    expect(make().inputsOf('run')).toEqual(['policyOrPattern']);
    expect(make().inputsOf('cap')).toEqual(['significantEfforts']);
    expect(make().inputsOf('arming')).toEqual([]);
    expect(make().inputsOf('waivers')).toEqual([]);
  });

  it('fills in a fact that an event names', () => {
    const procedure = make();
    const row: FactValue[] = [];
    row[procedure.slots.get('merits') ?? -1] = 'tier-2';
    expect(procedure.value({ fact: 'merits' }, row)).toBe('tier-2');
    expect(procedure.value('tier-1', row)).toBe('tier-1');
    expect(procedure.value(undefined, row)).toBeUndefined();
    expect(procedure.value({ fact: 'gone' }, row)).toBeUndefined();
  });

  it('has a slot for each input', () => {
    const { slots } = make();
    expect(new Set(KERNEL_INPUTS.map((input) => slots.get(input))).size).toBe(KERNEL_INPUTS.length);
  });
});

describe('reachOf', () => {
  const reach = (...expressions: readonly Expression[]) => {
    const found = reachOf(rulebook, expressions);
    return [found.conditions, found.facts, found.inputs].map((set) => [...set].sort());
  };

  it('enters conditions, each once, but no kernel input', () => {
    expect(reach(names('under'))).toEqual([
      ['deeper', 'under'],
      ['clock.arming', 'law.on', 'made'],
      ['policyOrPattern'],
    ]);
  });

  it('holds what the expressions read themselves', () => {
    expect(reach(reads('merits'), { not: names('significantEfforts') })).toEqual([
      [],
      ['merits'],
      ['significantEfforts'],
    ]);
  });

  it('passes over a condition that there is not', () => {
    expect(reach(names('gone'), names('ours'))).toEqual([['ours'], ['clock.arming'], []]);
    expect(reach()).toEqual([[], [], []]);
  });
});
