import { LogicEngine } from 'json-logic-engine';
import { inline } from '../lowering/inline.ts';
import type { Lowered } from '../lowering/lower.ts';
import { type JsonLogic, toJsonLogic } from '../lowering/to-json-logic.ts';
import { codeOfRails } from './code.ts';
import { byLaw, dataOf } from './lowered-year.ts';
import { oneByOne, type Peer } from './peer.ts';

const INLINED =
  'inputs and placements, one pass; law folded in, shared conditions written out where they are used, except that the kernel inputs are put beside the facts for the procedure';

/** json-logic-engine, rules built to JavaScript functions (it generates code). */
export const jsonLogicEngineBuilt: Peer = {
  name: 'json-logic-engine, built',
  does: `${INLINED}; generates code (needs eval)`,
  prepare: (cases) => {
    const rulesOf = byLaw((lowered) => {
      const engine = new LogicEngine();
      return rulesIn(lowered).map(([name, rule]) => [name, engine.build(rule)] as const);
    });
    const inputs = cases.map((one) => ({ data: dataOf(one), rules: rulesOf(one.year) }));
    return oneByOne(
      inputs,
      ({ data, rules }) => told(data, rules, (rule) => rule(data)),
      codeOfRails,
    );
  },
};

/** json-logic-engine, rules interpreted (its optimised interpreter, which keeps closures). */
export const jsonLogicEngineInterpreted: Peer = {
  name: 'json-logic-engine, interpreted',
  does: INLINED,
  prepare: (cases) => {
    const engine = new LogicEngine();
    const rulesOf = byLaw(rulesIn);
    const inputs = cases.map((one) => ({ data: dataOf(one), rules: rulesOf(one.year) }));
    return oneByOne(
      inputs,
      ({ data, rules }) => told(data, rules, (rule) => engine.run(rule, data)),
      codeOfRails,
    );
  },
};

/** The wanted formulas by name, in JSON logic. */
export function rulesIn(lowered: Lowered): readonly (readonly [string, JsonLogic])[] {
  return inline(lowered).map(({ name, formula }) => [name, toJsonLogic(formula)] as const);
}

/** Works the rules out one after the other; each finds the results before it in the data. */
export function told<Rule>(
  data: Record<string, unknown>,
  rules: readonly (readonly [string, Rule])[],
  run: (rule: Rule) => unknown,
): Readonly<Record<string, unknown>> {
  for (const [name, rule] of rules) data[name] = run(rule);
  return data;
}
