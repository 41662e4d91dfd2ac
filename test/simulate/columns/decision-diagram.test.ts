import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INPUT_CODES, inputBit, KERNEL_INPUTS } from '../../../src/kernel/inputs.ts';
import { diagramOf, reachedGroups } from '../../../src/simulate/columns/decision-diagram.ts';
import { EVERY, NONE, newGates } from '../../../src/simulate/columns/gates.ts';
import { FAILS, HOLDS, OPEN, type Rails } from '../../../src/simulate/columns/rails.ts';

/** The group of each code. */
function groupsBy(group: (code: number) => number): readonly number[] {
  return Array.from({ length: INPUT_CODES }, (_, code) => group(code));
}

const FIRST = inputBit('specialCase');
const LAST = inputBit('keyAchievements');
const POSITION = KERNEL_INPUTS.indexOf('keyAchievements');

describe('a decision diagram', () => {
  it('asks nothing where all codes are of one group', () => {
    expect(diagramOf(groupsBy(() => 3))).toEqual({ nodes: [], root: -4 });
  });

  it('asks only what tells groups apart', () => {
    const groups = groupsBy((code) => ((code & LAST) === 0 ? 0 : 1));
    const nodes = [{ input: POSITION, no: -1, yes: -2 }];
    expect(diagramOf(groups)).toEqual({ nodes, root: 0 });
  });

  it('asks the same question once, wherever it comes up', () => {
    // Whether one of the two holds, but not both.
    const odd = (code: number): number =>
      Number((code & FIRST) === 0) ^ Number((code & LAST) === 0);
    expect(diagramOf(groupsBy(odd))).toEqual({
      nodes: [
        { input: POSITION, no: -1, yes: -2 },
        { input: POSITION, no: -2, yes: -1 },
        { input: 0, no: 0, yes: 1 },
      ],
      root: 2,
    });
    // By the first where it fails; else by the second: the first node leads to a group.
    const either = (code: number): number => Number((code & (FIRST | LAST)) !== 0);
    expect(diagramOf(groupsBy(either))).toEqual({
      nodes: [
        { input: POSITION, no: -1, yes: -2 },
        { input: 0, no: 0, yes: -2 },
      ],
      root: 1,
    });
  });
});

describe('the groups that inputs lead to', () => {
  const rails = fc.constantFrom<Rails>(HOLDS, FAILS, OPEN);

  it('are those of every completion, and no others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4), { minLength: 16, maxLength: 16 }),
        fc.array(rails, { minLength: KERNEL_INPUTS.length, maxLength: KERNEL_INPUTS.length }),
        (drawn, inputs) => {
          // Four of the inputs count, neighbours and others.
          const group = (code: number): number => {
            const [a, b, c, d] = [0, 1, 5, 8].map((input) => (code >>> input) & 1);
            return drawn[(a ?? 0) + 2 * (b ?? 0) + 4 * (c ?? 0) + 8 * (d ?? 0)] ?? 0;
          };
          const groups = groupsBy(group);
          const wanted = new Set(
            groups.filter((_, code) =>
              inputs.every((one, input) =>
                ((code >>> input) & 1) === 1 ? one !== FAILS : one !== HOLDS,
              ),
            ),
          );
          const bits = reachedGroups(diagramOf(groups), 5, inputs, newGates());
          expect(bits).toEqual([0, 1, 2, 3, 4].map((one) => (wanted.has(one) ? EVERY : NONE)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are both sides of an input that the rulebook lacks', () => {
    const diagram = diagramOf(groupsBy((code) => ((code & LAST) === 0 ? 0 : 1)));
    const inputs = KERNEL_INPUTS.slice(0, POSITION).map(() => HOLDS);
    expect(reachedGroups(diagram, 3, inputs, newGates())).toEqual([EVERY, EVERY, NONE]);
  });

  it('rest on the input that is asked, and on its opposite', () => {
    const gates = newGates<string>();
    const asked = { holds: gates.leaf('yes', 'yes'), fails: gates.leaf('no', 'no') };
    const diagram = diagramOf(groupsBy((code) => ((code & LAST) === 0 ? 0 : 1)));
    const inputs = KERNEL_INPUTS.map((_, input) => (input === POSITION ? asked : OPEN));
    const [no, yes] = reachedGroups(diagram, 2, inputs, gates);
    // Where it is not known to hold it may fail; where it is not known to fail it may hold.
    expect([no, yes]).toEqual([asked.holds ^ 1, asked.fails ^ 1]);
  });
});
