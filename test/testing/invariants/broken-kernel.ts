import { type KernelTable, kernelTable } from '../../../src/kernel/table.ts';
import { lawOf } from '../../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import type { Rulebook } from '../../../src/rulebook/types.ts';
import { changedRulebook } from '../../support/changed-rulebook.ts';

/**
 * Our rules with a fault in the kernel of one report year: the invariants are properties
 * of the library, which no rulebook that can be loaded breaks.
 */
export function brokenKernel(
  year: number,
  change: (table: KernelTable) => Partial<KernelTable>,
): Rulebook {
  const rulebook = changedRulebook(() => {});
  const table = kernelTable(rulebook, lawOf(year).parameters, DEFAULT_READINGS);
  Object.assign(table, change({ ...table }));
  return rulebook;
}
