import { describe, expect, it } from 'vitest';
import { collectDecisions } from '../../src/kernel/decisions.ts';
import { INITIAL_STATE, stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import type { World } from '../../src/kernel/worlds.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Rule } from '../../src/rulebook/types.ts';

const made = (name: string, params: Rule['event']['params'], priority = 20): Rule => ({
  title: 't',
  cite: 'c',
  basis: 'statute',
  name,
  priority,
  conditions: { fact: 'clock.run', operator: 'equal', value: 2 },
  event: { type: 'placement', params },
});
const first = made('first', { value: 'tier-3', cause: 'merits' });
const turned = made('turned', { cause: 'merits', value: 'tier-3' });
const other = made('other', { value: 'tier-1', cause: 'merits' });

/** What is found where two rules hold on two occasions, of a rulebook that has only some rules. */
function found(holding: readonly Rule[], rules: readonly Rule[]) {
  const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions: {}, rules } });
  const law = lawOf(2025);
  const world: World = {
    law,
    readings: [],
    table: kernelTable(rulebook, law.parameters, DEFAULT_READINGS),
    states: new Set([stateIndex(INITIAL_STATE)]),
  };
  const decisions = collectDecisions(rulebook);
  for (const run of [1, 2]) decisions.note(world, 'placement', holding, { 'clock.run': run });
  return decisions.diagnostics();
}

const occasion = { type: 'placement', law: lawOf(2025).id, readings: [], facts: ['clock.run: 1'] };
const overlap = (path: readonly string[]) => ({
  code: 'rulebook.overlap',
  severity: 'error',
  path,
  params: { rules: ['first', 'other'], ...occasion },
});

describe('the occasion of an overlap', () => {
  it('is the first on which it is seen', () => {
    expect(found([first, other], [first, other])).toEqual([
      overlap(['f', 'rules', 'other']),
      {
        code: 'rulebook.never-fires',
        severity: 'warning',
        path: ['f', 'rules', 'other'],
        params: { type: 'placement' },
      },
    ]);
  });

  it('is none where two rules conclude the same in another order of words', () => {
    expect(found([first, turned], [first, turned])).toEqual([]);
  });

  it('has no place in the files for a rule that is in none', () => {
    expect(found([first, other], [first])).toEqual([overlap([])]);
  });
});

describe('the occasion of a gap', () => {
  it('is the first on which it is seen', () => {
    expect(found([], [])).toEqual([
      { code: 'rulebook.gap', severity: 'error', path: [], params: occasion },
    ]);
  });
});
