import type { Engine } from 'json-rules-engine';
import { classifyWithJsonRulesEngine } from '../../src/adapters/json-rules-engine/classify-with.ts';
import { lawFacts } from '../../src/adapters/json-rules-engine/law-facts.ts';
import { toEngine } from '../../src/adapters/json-rules-engine/to-engine.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { codeOf } from './code.ts';
import { codeOfDocument } from './document-code.ts';
import { oneByOneAsync, type Peer } from './peer.ts';

/** json-rules-engine through our adapter: the same document as `classify`. */
export const jsonRulesEngine: Peer = {
  name: 'json-rules-engine, same answer',
  does: 'the same document as classify: each evaluation of the merits that classify needs (by law, by practice, case by case) is a run; shared conditions chained by priority, so that each is worked out once a run; the clock from the same table',
  prepare: (cases) =>
    oneByOneAsync(
      cases,
      ({ history, year, state }) => classifyWithJsonRulesEngine(history, { year, resume: [state] }),
      codeOfDocument,
    ),
};

/** One single run of json-rules-engine: the conditions of one mode and nothing else. */
export const jsonRulesEnginePass: Peer = {
  name: 'json-rules-engine, one run',
  inputsOnly: true,
  does: 'every condition once, practice counted; one engine kept for all runs; no procedure, no placements',
  prepare: (cases) => {
    const { engine, handOver, outcomes } = toEngine(DEFAULT_RULEBOOK, { roots: KERNEL_INPUTS });
    const inputs = cases.map(({ facts, year }) =>
      handOver({ ...lawFacts(lawOf(year), DEFAULT_READINGS), ...facts }),
    );
    const run = (facts: Parameters<Engine['run']>[0]) => engine.run(facts);
    return oneByOneAsync(inputs, run, (result) => {
      const told = outcomes(result);
      const truths = KERNEL_INPUTS.map((input) => TRUTHS[told.get(input) ?? 'unknown']);
      return codeOf(truths, 0);
    });
  },
};

const TRUTHS = { holds: 2, unknown: 1, fails: 0 } as const;
