import type { YearCase } from './inputs/year-case.ts';
import { type Effort, interleave, median, ratio, type Samples } from './measure/interleave.ts';
import { classifyPeer } from './peers/classify.ts';
import { handWritten } from './peers/hand-written.ts';
import { jsonRulesEngine, jsonRulesEnginePass } from './peers/json-rules-engine.ts';
import type { Peer } from './peers/peer.ts';
import { PEERS } from './peers/peers.ts';

/** How one competitor did. */
export interface Standing {
  readonly name: string;
  readonly does: string;
  /** Microseconds of processor time for each country-year. */
  readonly time: number;
  /** How many times as fast as json-rules-engine giving the same answer, and as one run of it. */
  readonly againstSameAnswer: number;
  readonly againstOneRun: number;
  /** Its time as a multiple of that of `classify`, and of the hand-written rules. */
  readonly toClassify: number;
  readonly toHandWritten: number;
}

/** Measures those that take country-years one by one. */
export async function standings(
  cases: readonly YearCase[],
  effort: Effort,
): Promise<readonly Standing[]> {
  const samples = await measured(PEERS, cases, effort);
  const of = (peer: Peer): Samples => samples.get(peer.name) ?? [];
  return PEERS.map((peer) => ({
    name: peer.name,
    does: peer.does,
    time: median(of(peer)),
    againstSameAnswer: ratio(of(jsonRulesEngine), of(peer)),
    againstOneRun: ratio(of(jsonRulesEnginePass), of(peer)),
    toClassify: ratio(of(peer), of(classifyPeer)),
    toHandWritten: ratio(of(peer), of(handWritten)),
  }));
}

/** How one did that takes a large batch. */
export interface BatchStanding extends Pick<Standing, 'name' | 'does' | 'time' | 'toHandWritten'> {}

/** Measures those that take a large batch of country-years. */
export async function batchStandings(
  peers: readonly Peer[],
  cases: readonly YearCase[],
  effort: Effort,
): Promise<readonly BatchStanding[]> {
  const samples = await measured(peers, cases, effort);
  const limit = samples.get(handWritten.name) ?? [];
  return peers.map(({ name, does }) => {
    const own = samples.get(name) ?? [];
    return { name, does, time: median(own), toHandWritten: ratio(own, limit) };
  });
}

function measured(
  peers: readonly Peer[],
  cases: readonly YearCase[],
  effort: Effort,
): Promise<ReadonlyMap<string, Samples>> {
  const timed = peers.map((peer) => {
    const { batch } = peer.prepare(cases);
    return { name: peer.name, size: cases.length, batch };
  });
  return interleave(timed, effort);
}
