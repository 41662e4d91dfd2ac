import { ALL_CODES, allKernelCases, inputValue, inWords, quickWorlds } from './kernel-space.ts';
import { proofOf, type Theorem } from './theorem.ts';

/** What lets the other theorems take one code of each group. */
export const inputsToldApart: Theorem = {
  name: 'inputs-told-apart',
  sentence:
    'Known kernel inputs that lead to the same merits by the same rule, with the same waiver decision, have the same outcome from every clock: nothing else about a year bears on the procedure.',
  cite: '22 U.S.C. 7107(b)(2)(D)-(F)',
  note: 'Statements that name no input, such as those about trajectories, therefore take one combination of each such group; this one and those that name an input take all 512.',
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      for (const world of quickWorlds(options)) {
        const taken = new Set(world.table.representatives(ALL_CODES));
        const first = new Map<string, string>();
        const shown = new Set<string>();
        for (const { state, code, outcome } of allKernelCases(world)) {
          const key = `${state} ${outcome.rules[0]} ${inputValue(code, 'waiverGranted')}`;
          const text = `${state} ${JSON.stringify(outcome)}`;
          const group = first.get(key) ?? text;
          first.set(key, group);
          if (taken.has(code)) shown.add(text);
          check(group === text, () => inWords(world, state, code));
        }
        for (const [key, text] of first) check(shown.has(text), () => `nothing taken for ${key}`);
      }
    }),
};
