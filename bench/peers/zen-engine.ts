import { ZenEngine } from '@gorules/zen-engine';
import { inline } from '../lowering/inline.ts';
import type { Lowered, LoweredStep } from '../lowering/lower.ts';
import { toZen } from '../lowering/to-zen.ts';
import { codeOfRails } from './code.ts';
import { byLaw, dataOf } from './lowered-year.ts';
import { oneByOneAsync, type Peer } from './peer.ts';

/** GoRules zen-engine: a decision of one expression node, generated from the rulebook. */
export const zenEngine: Peer = {
  name: 'GoRules zen-engine',
  does: 'inputs and placements, one pass; a JDM decision with one expression node, a line for each rail of an input and each placement, shared conditions written out (faster than a line for each condition); no three-valued logic, hence two rails; no rule priorities, hence the order is part of the expressions',
  prepare: (cases) => {
    const engine = new ZenEngine();
    const decisionOf = byLaw((lowered) => engine.createDecision(decision(lowered)));
    const inputs = cases.map((one) => ({ data: dataOf(one), decision: decisionOf(one.year) }));
    return oneByOneAsync(
      inputs,
      async ({ data, decision: made }) => (await made.evaluate(data)).result,
      (result) => codeOfRails(result as Readonly<Record<string, unknown>>),
    );
  },
};

const AT = { x: 0, y: 0 };

/** The wanted steps in one node; `$` holds those before. */
function decision(lowered: Lowered): object {
  return {
    nodes: [
      { id: 'request', type: 'inputNode', name: 'request', position: AT },
      {
        id: 'rules',
        type: 'expressionNode',
        name: 'rules',
        position: AT,
        content: { expressions: inline(lowered).map(line) },
      },
      { id: 'response', type: 'outputNode', name: 'response', position: AT },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'request', targetId: 'rules' },
      { id: 'out', type: 'edge', sourceId: 'rules', targetId: 'response' },
    ],
  };
}

function line({ name, formula }: LoweredStep): object {
  return { id: name, key: name, value: toZen(formula) };
}
