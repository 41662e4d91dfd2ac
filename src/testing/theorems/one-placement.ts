import { clockFacts, setFact } from '../../kernel/clock-facts.ts';
import { KERNEL_INPUTS } from '../../kernel/inputs.ts';
import { stateAt } from '../../kernel/state.ts';
import type { Rule } from '../../rulebook/types.ts';
import { ALL_CODES, inputValue, inWords, type KernelWorld, kernelWorlds } from './kernel-space.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';

/**
 * The rule order leaves no gap and no overlap. Runs the rules themselves, not the table,
 * on each of the 512 codes of known inputs.
 */
export const onePlacement: Theorem = {
  name: 'one-placement',
  sentence:
    'Every clock, law, reading and combination of known kernel inputs is decided by exactly one rule of the merits and exactly one of the procedure: no gap, and no two rules of equal priority that disagree.',
  cite: '22 U.S.C. 7107(b)(1)-(2)',
  note: null,
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      const { quick } = proveSettings(options);
      for (const world of kernelWorlds(options)) {
        const { table, states } = world;
        const placed = new Set(quick ? table.representatives(ALL_CODES) : ALL_CODES);
        for (const code of ALL_CODES) {
          const merits = table.procedure.holding('merits', factsOf(world, null, code));
          check(isSingle(merits), () => `merits: ${inWords(world, undefined, code)}`);
          if (!placed.has(code)) continue;
          const found = String(merits[0]?.event.params['value']);
          for (const state of states) {
            const facts = factsOf(world, state, code);
            setFact(table.procedure.slots, facts, 'merits', found);
            const rules = table.procedure.holding('placement', facts);
            check(isSingle(rules), () => `placement: ${inWords(world, state, code)}`);
          }
        }
      }
    }),
};

function factsOf({ table }: KernelWorld, state: number | null, code: number) {
  const { slots } = table.procedure;
  const facts = state === null ? [] : clockFacts(slots, stateAt(state));
  for (const input of KERNEL_INPUTS) setFact(slots, facts, input, inputValue(code, input));
  return facts;
}

/** One rule, or several of which the first has the highest priority or says the same. */
function isSingle([first, ...others]: readonly Rule[]): boolean {
  const effect = (rule: Rule): string => JSON.stringify(Object.entries(rule.event.params).sort());
  return (
    first !== undefined &&
    others.every((one) => one.priority < first.priority || effect(one) === effect(first))
  );
}
