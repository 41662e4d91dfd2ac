import { describe, expect, test } from 'vitest';
import { INPUT_CODES, inputBit } from '../../../src/kernel/inputs.ts';
import { kernelTable } from '../../../src/kernel/table.ts';
import { lawOf } from '../../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import type { Expression, Rulebook } from '../../../src/rulebook/types.ts';
import { codeGroups } from '../../../src/simulate/columns/code-groups.ts';
import { changedRulebook, conditionsOf, ruleOf } from '../../support/changed-rulebook.ts';
import { statesBefore } from '../../support/reachable-states.ts';

describe.each([[2003], [2012], [2024]])('codes of kernel inputs in %i', (year) => {
  const table = kernelTable(DEFAULT_RULEBOOK, lawOf(year).parameters, DEFAULT_READINGS);
  const states = statesBefore(year);

  /** What a code comes to from every clock that a record can lead to. */
  function effectOf(code: number, practice: boolean): string {
    const effects = states.map((state) => {
      const { placement, cause, next, merits } = table.outcome(state, code);
      const against = practice ? [...table.unexpected(state, code)].join('+') : '';
      return [placement, cause, next, merits, against].join(' ');
    });
    return effects.join('|');
  }

  test.each([[false], [true]])(
    'of one group do the same from every clock (practice: %s)',
    (practice) => {
      const { of, codes } = codeGroups(DEFAULT_RULEBOOK, table, practice);
      expect(of).toHaveLength(INPUT_CODES);
      const effects = codes.map((code) => effectOf(code, practice));
      for (let code = 0; code < INPUT_CODES; code += 1) {
        const group = of[code] ?? -1;
        expect(effectOf(code, practice)).toBe(effects[group]);
        expect(codes[group]).toBeLessThanOrEqual(code);
      }
      expect(codes.map((code) => of[code])).toEqual(codes.map((_code, group) => group));
    },
  );

  test('of two groups differ, as far as the law goes', () => {
    const { codes } = codeGroups(DEFAULT_RULEBOOK, table, false);
    const kinds = codes.map(
      (code) => `${table.outcome(states[0] ?? 0, code).rules[0]} ${effectOf(code, false)}`,
    );
    expect(new Set(kinds).size).toBe(codes.length);
  });
});

describe('codes under another rulebook', () => {
  const { parameters } = lawOf(2024);
  const [WAIVED, RISING] = [inputBit('waiverGranted'), inputBit('increasingEfforts')];
  const all = WAIVED | RISING;

  /** Bits of the waiver and of increasing efforts that groups with a cause are told apart by. */
  function toldApart(rulebook: Rulebook, practice = false): Readonly<Record<string, number>> {
    const table = kernelTable(rulebook, parameters, DEFAULT_READINGS);
    const { of } = codeGroups(rulebook, table, practice);
    const found: Record<string, number> = {};
    for (let code = 0; code < INPUT_CODES; code += 1) {
      const { cause } = table.outcome(0, code & ~all);
      const differ = [WAIVED, RISING].filter((bit) => of[code & ~all] !== of[(code & ~all) | bit]);
      found[cause] = differ.reduce((mask, bit) => mask | bit, found[cause] ?? 0);
    }
    return found;
  }

  /** The shipped rulebook, with one more rule for a placement: as on the merits. */
  function orIf(...conditions: readonly Expression[]): Rulebook {
    return changedRulebook((files) => {
      const rule = ruleOf(files, 'as-on-the-merits');
      const more = { ...rule, name: 'more', priority: 11, conditions: { all: conditions } };
      files['automatic-downgrade']?.rules.push(more);
    });
  }

  test('are told apart by what rules read under the cause that the merits have', () => {
    const ifSpecial = { fact: 'meritsCause', operator: 'equal', value: 'special-case' } as const;
    const found = toldApart(orIf(ifSpecial, { condition: 'increasingEfforts' }));
    expect(found['special-case']).toBe(RISING);
    expect(Object.entries(found).filter(([, bits]) => (bits & RISING) !== 0)).toHaveLength(1);
    expect(Object.keys(found).length).toBeGreaterThan(1);
  });

  test('are told apart by each input of which a rule reads that it fails', () => {
    const rising = { not: { condition: 'increasingEfforts' } };
    const waived = { not: { condition: 'waiverGranted' } };
    expect(Object.values(toldApart(orIf(rising, waived))).every((bits) => bits === all)).toBe(true);
  });

  test('are told apart by what decides a condition of the procedure', () => {
    const rulebook = changedRulebook((files) => {
      const due = conditionsOf(files, 'automatic-downgrade')['downgradeDue'];
      if (due === undefined) throw new Error('no downgrade');
      const conditions = conditionsOf(files, 'automatic-downgrade');
      conditions['downgradeDue'] = { ...due, decidedBy: 'significantEfforts' };
    });
    const table = kernelTable(rulebook, parameters, DEFAULT_READINGS);
    const { of } = codeGroups(rulebook, table, false);
    const special = inputBit('specialCase');
    expect(of[special]).not.toBe(of[special | inputBit('significantEfforts')]);
    expect(of[special]).toBe(of[special | inputBit('policyOrPattern')]);
  });
});
