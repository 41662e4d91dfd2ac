import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../../src/facts/placements.ts';
import { INPUT_CODES, inputBit } from '../../../src/kernel/inputs.ts';
import { stateAt } from '../../../src/kernel/state.ts';
import { kernelWorlds } from '../../../src/testing/theorems/kernel-space.ts';
import {
  bitsOf,
  differentStates,
  PARTIAL_INPUTS,
  partialText,
  textOfBits,
  unionsOf,
} from '../../../src/testing/theorems/partial-inputs.ts';
import { smallRulebook } from './small-rulebook.ts';
import { WATCH_LIST } from './watch-list-rules.ts';

const STANDARDS = inputBit('fullyMeetsMinimumStandards');
const EFFORTS = inputBit('significantEfforts');

function worldsOfWatchList() {
  return kernelWorlds({ rulebook: smallRulebook({ rules: WATCH_LIST }) });
}

describe('partly known inputs', () => {
  it('are every way of knowing some of the nine, each once', () => {
    expect(PARTIAL_INPUTS).toHaveLength(3 ** 9);
    expect(new Set(PARTIAL_INPUTS.map(({ known, value }) => `${known} ${value}`)).size).toBe(
      3 ** 9,
    );
    expect(PARTIAL_INPUTS.every(({ known, value }) => (value & ~known) === 0)).toBe(true);
  });

  it('are told in words, the unknown ones left out', () => {
    expect(partialText({ known: 0, value: 0 })).toBe('nothing known');
    expect(partialText({ known: STANDARDS | EFFORTS, value: EFFORTS })).toBe(
      'not fullyMeetsMinimumStandards, significantEfforts',
    );
  });
});

describe('placements as bits', () => {
  it('are the same placements when read back, in their order', () => {
    expect(bitsOf(['tier-3', 'tier-1'])).toBe(0b1001);
    expect(textOfBits(bitsOf(['tier-3', 'tier-1']))).toBe('tier-1|tier-3');
    expect(textOfBits(bitsOf(PLACEMENTS))).toBe(PLACEMENTS.join('|'));
    expect(textOfBits(bitsOf([]))).toBe('');
  });
});

describe('the union of what completions give', () => {
  it('has every placement that one of them gives, and no other', () => {
    const [world] = kernelWorlds({ rulebook: smallRulebook() });
    if (world === undefined) throw new Error('no world');
    const union = unionsOf(world, world.states[0] ?? -1);
    const text = (known: number, value: number) => textOfBits(union({ known, value }));
    expect(text(0, 0)).toBe('tier-1|tier-2|tier-3');
    expect(text(STANDARDS, 0)).toBe('tier-2|tier-3');
    expect(text(STANDARDS, STANDARDS)).toBe('tier-1');
    expect(text(EFFORTS, 0)).toBe('tier-1|tier-3');
    expect(text(EFFORTS, EFFORTS)).toBe('tier-1|tier-2');
    expect(text(STANDARDS | EFFORTS, EFFORTS)).toBe('tier-2');
    expect(text(INPUT_CODES - 1, 0)).toBe('tier-3');
    expect(text(INPUT_CODES - 1, STANDARDS)).toBe('tier-1');
  });

  it('is of the clock that it was asked for', () => {
    const world = worldsOfWatchList()[2];
    if (world === undefined) throw new Error('no world');
    const listed = EFFORTS | inputBit('meetsWatchListCriteria');
    const known = INPUT_CODES - 1;
    const texts = differentStates(world).map((state) =>
      textOfBits(unionsOf(world, state)({ known, value: listed })),
    );
    expect(texts).toEqual(['tier-2-watch-list', 'tier-3', 'tier-3']);
  });
});

describe('the clocks that differ', () => {
  it('are one of each group with the same placements whatever the findings are', () => {
    const groups = worldsOfWatchList().map((world) =>
      differentStates(world).map((state) => {
        const { run, waivers } = stateAt(state);
        return [run, waivers];
      }),
    );
    expect(groups).toEqual([
      [[0, 0]],
      [
        [0, 0],
        [2, 0],
        [4, 2],
      ],
      [
        [0, 0],
        [2, 0],
        [3, 1],
      ],
    ]);
  });
});
