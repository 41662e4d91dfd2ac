import { describe, expect, test } from 'vitest';
import { INPUT_CODES } from '../../../src/kernel/inputs.ts';
import { kernelTable } from '../../../src/kernel/table.ts';
import { lawOf } from '../../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import { codeGroups } from '../../../src/simulate/columns/code-groups.ts';
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
