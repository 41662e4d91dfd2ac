import { kernelTable } from '../../kernel/table.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { ALL_CODES, inWords, quickWorlds } from './kernel-space.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';

/** Determinism, and independence of the order of writing. */
export const ruleOrder: Theorem = {
  name: 'rule-order',
  sentence:
    'The order in which rules of equal priority and conditions are written changes no outcome and no expectation, and neither does compiling them again.',
  cite: 'design of the library',
  note: null,
  about: 'engine',
  prove: (options) =>
    proofOf((check) => {
      const { rulebook } = proveSettings(options);
      const others = [{ ...rulebook }, turned(rulebook)];
      for (const world of quickWorlds(options)) {
        for (const other of others) {
          const table = kernelTable(other, world.law.parameters, world.readings);
          const told = world.table.practiceRepresentatives(ALL_CODES);
          for (const [at, state] of world.states.entries()) {
            // The merits are the same from every clock: from one with every code.
            for (const code of at === 0 ? ALL_CODES : told) {
              const of = (one: typeof table): string =>
                JSON.stringify([one.outcome(state, code), [...one.unexpected(state, code)].sort()]);
              check(of(table) === of(world.table), () => inWords(world, state, code));
            }
          }
        }
      }
    }),
};

/** The same rules and conditions, written from the end; priorities stand. */
function turned(rulebook: Rulebook): Rulebook {
  const rules = [...rulebook.rules].reverse().sort((a, b) => b.priority - a.priority);
  return { ...rulebook, rules, conditions: new Map([...rulebook.conditions].reverse()) };
}
