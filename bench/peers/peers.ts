import { classifyPeer, explainJsonPeer, explainTextPeer } from './classify.ts';
import { columnsFilledPeer, columnsPeer } from './columns.ts';
import { enginePass } from './engine-pass.ts';
import { handWritten } from './hand-written.ts';
import { jsonLogicEngineBuilt, jsonLogicEngineInterpreted } from './json-logic-engine.ts';
import { jsonLogicJs } from './json-logic-js.ts';
import { jsonRulesEngine, jsonRulesEnginePass } from './json-rules-engine.ts';
import type { Peer } from './peer.ts';
import { zenEngine } from './zen-engine.ts';

/** Those that answer country-years one by one, in the order of the table. */
export const PEERS: readonly Peer[] = [
  jsonRulesEngine,
  jsonRulesEnginePass,
  zenEngine,
  jsonLogicJs,
  jsonLogicEngineInterpreted,
  jsonLogicEngineBuilt,
  explainTextPeer,
  explainJsonPeer,
  classifyPeer,
  enginePass,
  handWritten,
];

/** Those whose answers must be the same as those of one pass of our engine. */
export const ONE_PASS_PEERS: readonly Peer[] = [
  jsonRulesEnginePass,
  zenEngine,
  jsonLogicJs,
  jsonLogicEngineInterpreted,
  jsonLogicEngineBuilt,
  handWritten,
];

/** Those that take a large batch: the practical limit, and ours. */
export const BATCH_PEERS: readonly Peer[] = [
  enginePass,
  handWritten,
  columnsFilledPeer,
  columnsPeer,
];
