import type { DecisiveSet } from '../../classify/classification.ts';
import { decisiveSets } from '../../classify/decisive.ts';
import { foldYear } from '../../classify/fold.ts';
import { type Settings, settingsOf } from '../../classify/options.ts';
import { type RunYear, runYears } from '../../classify/run.ts';
import { historyOf } from '../../history/history-of.ts';
import { completions, inputBit } from '../../kernel/inputs.ts';
import { isFaithful } from './faithful-sets.ts';
import { inWords, type KernelWorld, quickWorlds } from './kernel-space.ts';
import {
  differentStates,
  PARTIAL_INPUTS,
  type PartialInputs,
  partialText,
  unionsOf,
} from './partial-inputs.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';

/** The explanation is faithful, in the kernel. */
export const decisiveSetsAreFaithful: Theorem = {
  name: 'decisive-sets',
  sentence:
    'From every clock and all partly known kernel inputs, each decisive set alone forces the possible placements whatever the other inputs are, no proper subset of it does, and every set of known inputs that does contains one of them.',
  cite: 'design of the library',
  note: 'Stated of the possible set, which is one placement where one is left. Where nothing that is known narrows anything, the one decisive set is empty. A year on record may be settled by the record alone; then there is no decisive set.',
  about: 'engine',
  prove: (options) =>
    proofOf((check) => {
      const { rulebook } = proveSettings(options);
      for (const world of quickWorlds(options, DEFAULT_LEGAL)) {
        const settings = settingsOf({ rulebook, readings: world.readings });
        const year = emptyYear(world, settings);
        for (const state of differentStates(world)) {
          const union = unionsOf(world, state);
          for (const partial of PARTIAL_INPUTS) {
            const sets = decisiveSets(withInputs(year, world, state, partial), settings);
            const holds = isFaithful(sets.map(bitsOfSet), partial, union);
            check(holds, () => `${inWords(world, state)}, ${partialText(partial)}`);
          }
        }
      }
    }),
};

/** Decisive sets depend on readings through the table alone: the default ones are enough. */
const DEFAULT_LEGAL = {
  clockList: 'tier-2-watch-list',
  specialCase: 'reset',
  reinstatementCap: 'F1',
  policyOrPattern: 'forces-tier-3',
} as const;

/** A year of which nothing is known, under the law of a world. */
function emptyYear({ law }: KernelWorld, settings: Settings): RunYear {
  const { reportYear } = law;
  const history = historyOf({ country: 'THA', years: [] });
  const [year] = runYears(history, settings, reportYear, reportYear);
  if (year === undefined) throw new Error(`no year ${reportYear}`);
  return year;
}

/** That year from one clock, with some kernel inputs known. */
function withInputs(
  year: RunYear,
  { table }: KernelWorld,
  state: number,
  { known, value }: PartialInputs,
): RunYear {
  const lawCodes = completions(known, value);
  const folded = foldYear(table, [state], lawCodes);
  return { ...year, table, states: [state], merits: { ...year.merits, lawCodes }, folded };
}

function bitsOfSet({ inputs }: DecisiveSet): PartialInputs {
  let known = 0;
  let value = 0;
  for (const one of inputs) {
    known |= inputBit(one.input);
    if (one.value) value |= inputBit(one.input);
  }
  return { known, value };
}
