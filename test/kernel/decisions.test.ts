import { describe, expect, it } from 'vitest';
import { collectDecisions } from '../../src/kernel/decisions.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import type { World } from '../../src/kernel/worlds.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Rule } from '../../src/rulebook/types.ts';

const law = lawOf(2025);
const table = kernelTable(DEFAULT_RULEBOOK, law.parameters, DEFAULT_READINGS);
const world: World = { law, readings: ['ratedAgain: off'], table, states: new Set() };
const FACTS = { 'clock.run': 2, waiverGranted: false };
const OCCASION = {
  type: 'run',
  law: law.id,
  readings: ['ratedAgain: off'],
  facts: ['clock.run: 2', 'waiverGranted: false'],
};

const rule = (name: string, priority: number, change: 'increment' | 'zero'): Rule => ({
  title: 't',
  cite: 'c',
  basis: 'statute',
  name,
  priority,
  conditions: { fact: 'clock.run', operator: 'equal', value: 2 },
  event: { type: 'run', params: { change } },
});

const high = rule('high', 30, 'increment');
const same = rule('same', 20, 'increment');
const agrees = rule('agrees', 20, 'increment');
const differs = rule('differs', 20, 'zero');
const ALL = [high, same, agrees, differs];

/** What is found where these rules hold, occasion by occasion. */
function foundIn(...occasions: readonly (readonly Rule[])[]) {
  const file = { title: 't', cite: 'c', conditions: {}, rules: ALL };
  const decisions = collectDecisions(assembleRulebook({ part: file }));
  for (const holding of occasions) decisions.note(world, 'run', holding, FACTS);
  return decisions.diagnostics().map(({ severity, code, path, params }) => ({
    what: `${severity} ${code} ${path.join('/')}`,
    params,
  }));
}

const never = (...rules: readonly Rule[]) =>
  rules.map(({ name }) => ({
    what: `warning rulebook.never-fires part/rules/${name}`,
    params: { type: 'run' },
  }));

describe('collectDecisions', () => {
  it('names the rules that never decide', () => {
    expect(foundIn()).toEqual(never(high, same, agrees, differs));
    expect(foundIn([high, same])).toEqual(never(same, agrees, differs));
  });

  it('finds a gap once for its type, with the first occasion', () => {
    const gap = { what: 'error rulebook.gap ', params: OCCASION };
    expect(foundIn([], [], [high])).toEqual([gap, ...never(same, agrees, differs)]);
  });

  it('finds two rules of one priority that conclude differently, once', () => {
    const overlap = {
      what: 'error rulebook.overlap part/rules/differs',
      params: { rules: ['same', 'differs'], ...OCCASION },
    };
    expect(foundIn([same, differs], [same, differs])).toEqual([
      overlap,
      ...never(high, agrees, differs),
    ]);
  });

  it('tells each pair', () => {
    const found = foundIn([same, differs], [agrees, differs]);
    expect(found.map(({ params }) => params['rules']).slice(0, 2)).toEqual([
      ['same', 'differs'],
      ['agrees', 'differs'],
    ]);
  });

  it('has nothing against two that conclude the same, and both decide', () => {
    expect(foundIn([same, agrees])).toEqual(never(high, differs));
  });

  it('has nothing against rules of a lower priority', () => {
    expect(foundIn([high, differs, same])).toEqual(never(same, agrees, differs));
  });
});
