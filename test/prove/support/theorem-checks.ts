import type { RulebookCheck } from '../../../src/testing/mutation/killer.ts';
import { THEOREMS } from '../../../src/testing/theorems/index.ts';

/** The theorems about these rules, to be run on a mutant that no case of the kit tells. */
export const theoremChecks: readonly RulebookCheck[] = THEOREMS.filter(
  ({ about }) => about === 'rules',
).map(({ name, prove }) => ({
  name: `theorem ${name}`,
  passes: (rulebook) => prove({ rulebook, quick: true }).counterexamples.length === 0,
}));
