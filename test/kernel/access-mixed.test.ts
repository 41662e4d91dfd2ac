import { describe, expect, it } from 'vitest';
import { accessOf } from '../../src/kernel/access.ts';
import { INITIAL_STATE, stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import type { Expression } from '../../src/rulebook/types.ts';
import { ALWAYS, is, merits, rule, smallRulebook } from '../testing/theorems/small-rulebook.ts';

const LIST = 'tier-2-watch-list';
/** Met under every law: the findings know nothing of the clock. */
const EVER = is('law.watchListLimit', 0, 'greaterThan');
const EFFORTS: Expression = { condition: 'increasingEfforts' };
const WAIVER: Expression = { condition: 'waiverGranted' };
const placed = (priority: number, conditions: Expression, value: string, cause = 'merits') =>
  rule(priority, conditions, 'placement', { value, cause });

/** The access of a country without a past, where rules have the last word over the plain ones. */
function access(...rules: readonly ReturnType<typeof rule>[]) {
  const named = Object.fromEntries(rules.map((one, at) => [`extra-${at}`, one]));
  const table = kernelTable(
    smallRulebook({ rules: named }),
    lawOf(2025).parameters,
    DEFAULT_READINGS,
  );
  return accessOf(table, stateIndex(INITIAL_STATE));
}

const listed = merits(90, EVER, LIST);
const closed = placed(10, ALWAYS, 'tier-3');

describe('the way to the watch list, where it hangs on more than the waiver', () => {
  it('is none where no finding leads to the list', () => {
    expect(access()).toBeNull();
  });

  it('is free where one way leads there without a waiver', () => {
    expect(access(listed, placed(20, EFFORTS, LIST), closed)).toBe('free');
    expect(access(listed)).toBe('free');
  });

  it('needs a waiver where one way leads there with it', () => {
    const waived = placed(20, { all: [WAIVER, EFFORTS] }, LIST, 'waiver');
    expect(access(listed, waived, closed)).toBe('needs-waiver');
  });

  it('is capped where one way with a waiver ends at the cap', () => {
    const capped = placed(20, { all: [WAIVER, EFFORTS] }, 'tier-3', 'reinstatement-cap');
    expect(access(listed, capped, closed)).toBe('capped');
  });

  it('is exhausted where only some findings speak for the list and no waiver helps', () => {
    expect(access(listed, closed)).toBe('exhausted');
    expect(access(merits(90, EFFORTS, LIST), closed)).toBe('exhausted');
  });
});
