import jsonLogic from 'json-logic-js';
import { codeOfRails } from './code.ts';
import { rulesIn, told } from './json-logic-engine.ts';
import { byLaw, dataOf } from './lowered-year.ts';
import { oneByOne, type Peer } from './peer.ts';

/** json-logic-js, the reference implementation of JSON logic. */
export const jsonLogicJs: Peer = {
  name: 'json-logic-js',
  does: 'inputs and placements, one pass; the same JSON logic as json-logic-engine',
  prepare: (cases) => {
    const rulesOf = byLaw(rulesIn);
    const inputs = cases.map((one) => ({ data: dataOf(one), rules: rulesOf(one.year) }));
    const apply = (rule: unknown, data: unknown): unknown =>
      jsonLogic.apply(rule as Parameters<typeof jsonLogic.apply>[0], data);
    return oneByOne(
      inputs,
      ({ data, rules }) => told(data, rules, (rule) => apply(rule, data)),
      codeOfRails,
    );
  },
};
