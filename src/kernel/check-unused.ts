import { FACT_NAMES } from '../facts/vocabulary.ts';
import { LAW_PARAMETERS } from '../law/law.ts';
import { READING_NAMES } from '../law/readings.ts';
import { type Diagnostic, warning } from '../rulebook/diagnostic.ts';
import { entriesOf, leavesOf } from '../rulebook/entries.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { KERNEL_INPUTS } from './inputs.ts';

/**
 * Names that no rule reads because the library itself does: the count that State's text
 * gives (it narrows the clocks), the rule of evidence, and the direction of looking.
 */
export const READ_BY_CODE = [
  'consecutiveWatchListYears',
  'law.concreteActionsOnly',
  'law.listChangeExplained',
  'reading.lookBack',
];

/**
 * What exists but makes no difference: conditions that nothing names, facts of the
 * vocabulary, parameters of the law and readings that no condition or rule reads.
 */
export function checkUnused(rulebook: Rulebook): readonly Diagnostic[] {
  const used = new Set<string | undefined>(READ_BY_CODE);
  const named = new Set<string>(KERNEL_INPUTS);
  const entries = entriesOf(rulebook);
  for (const entry of entries) {
    if (entry.kind === 'condition') used.add(entry.value.decidedBy);
    for (const leaf of leavesOf(entry)) {
      if ('condition' in leaf) {
        named.add(leaf.condition);
        continue;
      }
      const { fact, value } = leaf.comparison;
      used.add(fact);
      if (typeof value === 'object') used.add(value.fact);
    }
  }
  const without = (code: string, names: readonly string[]) =>
    names.filter((name) => !used.has(name)).map((found) => warning(code, [], { found }));
  return [
    ...entries
      .filter((one) => one.kind === 'condition' && !named.has(one.name))
      .map((one) => warning('rulebook.unused-condition', one.path)),
    ...without('rulebook.unused-fact', FACT_NAMES),
    ...without(
      'rulebook.unused-law-parameter',
      Object.keys(LAW_PARAMETERS).map((name) => `law.${name}`),
    ),
    ...without(
      'rulebook.unused-reading',
      READING_NAMES.map((name) => `reading.${name}`),
    ),
  ];
}
