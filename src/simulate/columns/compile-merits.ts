import type { MeritsProgram } from '../../kernel/merits.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import type { CodeGroups } from './code-groups.ts';
import { diagramOf, reachedGroups } from './decision-diagram.ts';
import type { FactLeaf } from './fact-leaf.ts';
import { type Bit, NONE, newGates } from './gates.ts';
import { fillingsOf, inputRails, lowerMerits } from './lower-merits.ts';
import { type Schedule, scheduleOf } from './schedule.ts';

/**
 * Compiles the merits of one law version and set of readings to a schedule whose results
 * are a bit for each group of codes: those possible by law first, then those expected.
 * Null where more is shared between kernel inputs than a network can fill in.
 */
export function compileMerits(
  rulebook: Rulebook,
  merits: MeritsProgram,
  law: CodeGroups,
  practice: CodeGroups,
): Schedule<FactLeaf> | null {
  const gates = newGates<FactLeaf>();
  const wanted: Bit[] = [];
  for (const [mode, groups] of [
    ['law', law],
    ['practice', practice],
  ] as const) {
    const fillings = fillingsOf(merits, mode);
    if (fillings === null) return null;
    const diagram = diagramOf(groups.of);
    const reached = groups.codes.map((): Bit => NONE);
    for (const filling of fillings) {
      const inputs = inputRails(merits, lowerMerits(rulebook, merits, gates, mode, filling));
      const bits = reachedGroups(diagram, reached.length, inputs, gates);
      for (const [group, bit] of bits.entries())
        reached[group] = gates.or(reached[group] ?? NONE, bit);
    }
    wanted.push(...reached);
  }
  return scheduleOf(gates, wanted);
}
