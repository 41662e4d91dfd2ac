import { describe, expect, it } from 'vitest';
import { inputBit } from '../../../src/kernel/inputs.ts';
import { isFaithful } from '../../../src/testing/theorems/faithful-sets.ts';
import { kernelWorlds } from '../../../src/testing/theorems/kernel-space.ts';
import { type PartialInputs, unionsOf } from '../../../src/testing/theorems/partial-inputs.ts';
import { smallRulebook } from './small-rulebook.ts';

const STANDARDS = inputBit('fullyMeetsMinimumStandards');
const EFFORTS = inputBit('significantEfforts');
const OTHER = inputBit('specialCase');
const LAST = inputBit('keyAchievements');

/** What is known to hold, and what is known not to. */
function known(holds: number, fails = 0): PartialInputs {
  return { known: holds | fails, value: holds };
}

/** Tier 1 by the standards, else Tier 2 or Tier 3 by efforts; nothing else counts. */
function judge(sets: readonly PartialInputs[], partial: PartialInputs): boolean {
  const [world] = kernelWorlds({ rulebook: smallRulebook() });
  if (world === undefined) throw new Error('no world');
  return isFaithful(sets, partial, unionsOf(world, world.states[0] ?? -1));
}

describe('sets of known inputs', () => {
  it('are faithful where each forces the answer with no input too many', () => {
    expect(judge([known(STANDARDS)], known(STANDARDS | EFFORTS))).toBe(true);
    expect(judge([known(EFFORTS, STANDARDS)], known(EFFORTS, STANDARDS | OTHER))).toBe(true);
    expect(judge([known(0, STANDARDS)], known(0, STANDARDS))).toBe(true);
  });

  it('are the empty one alone where nothing known narrows the answer', () => {
    expect(judge([known(0)], known(OTHER, LAST))).toBe(true);
    expect(judge([known(0)], known(0))).toBe(true);
    expect(judge([known(0)], known(STANDARDS))).toBe(false);
    expect(judge([], known(0))).toBe(false);
  });

  it('are not where one does not force the answer', () => {
    expect(judge([known(EFFORTS)], known(EFFORTS, STANDARDS))).toBe(false);
    expect(judge([known(EFFORTS, STANDARDS), known(0)], known(EFFORTS, STANDARDS))).toBe(false);
  });

  it('are not where one has an input that makes no difference, be it the first or the last', () => {
    expect(judge([known(STANDARDS | OTHER)], known(STANDARDS | OTHER))).toBe(false);
    expect(judge([known(STANDARDS | LAST)], known(STANDARDS | LAST))).toBe(false);
    expect(judge([known(STANDARDS), known(STANDARDS, LAST)], known(STANDARDS, LAST))).toBe(false);
  });

  it('are not where one says what is not known, or the opposite of it', () => {
    expect(judge([known(STANDARDS | EFFORTS)], known(STANDARDS))).toBe(false);
    expect(judge([known(STANDARDS), known(EFFORTS, STANDARDS)], known(STANDARDS))).toBe(false);
    expect(judge([known(0, STANDARDS)], known(STANDARDS))).toBe(false);
    expect(judge([known(STANDARDS)], known(0, STANDARDS))).toBe(false);
    // The other tier is what it would force; this one is not.
    expect(judge([{ known: 0, value: STANDARDS }], known(OTHER))).toBe(false);
  });

  it('are not where a set that forces the answer contains none of them', () => {
    expect(judge([], known(STANDARDS))).toBe(false);
    expect(judge([], known(EFFORTS, STANDARDS | OTHER))).toBe(false);
  });

  it('are all of them where several force it', () => {
    // Whatever holds of two inputs, one that fails is enough.
    const either = (partial: PartialInputs) => {
      const open = (bit: number) => (partial.known & bit) === 0;
      const holds = (bit: number) => (partial.value & bit) !== 0;
      if ([OTHER, LAST].some((bit) => !open(bit) && !holds(bit))) return 1;
      return [OTHER, LAST].every((bit) => holds(bit)) ? 2 : 3;
    };
    const both = known(0, OTHER | LAST);
    const [first, second] = [known(0, OTHER), known(0, LAST)];
    expect(isFaithful([first, second], both, either)).toBe(true);
    expect(isFaithful([first], both, either)).toBe(false);
    expect(isFaithful([second], both, either)).toBe(false);
    expect(isFaithful([both], both, either)).toBe(false);
    expect(isFaithful([known(OTHER | LAST)], known(OTHER | LAST), either)).toBe(true);
    // Not that which would force it too, were it known.
    expect(isFaithful([first, second], first, either)).toBe(false);
  });
});
