import { isDeepStrictEqual } from 'node:util';
import { classifyWithJsonRulesEngine } from '../src/adapters/json-rules-engine/classify-with.ts';
import { classify } from '../src/classify/classify.ts';
import { KERNEL_INPUTS } from '../src/kernel/inputs.ts';
import type { YearCase } from './inputs/year-case.ts';
import { classifyPeer } from './peers/classify.ts';
import { PLACEMENT_BITS } from './peers/code.ts';
import { columnsPeer } from './peers/columns.ts';
import { enginePass } from './peers/engine-pass.ts';
import type { Peer } from './peers/peer.ts';

/** What was found equal, for the documentation; a difference is an error instead. */
export interface Agreement {
  readonly cases: number;
  /** Country-years whose placement is certain by law, and so the same for all. */
  readonly certain: number;
}

/**
 * Sees to it that all competitors answer alike before anything is measured:
 *
 * - those of one pass give the same nine kernel inputs in three values and the same
 *   placements as our engine in one pass; the single run of json-rules-engine, which has no
 *   procedure, the same inputs;
 * - json-rules-engine through the adapter gives the very document that `classify` gives;
 * - the columns give the placements that `classify` gives;
 * - one pass and `classify` agree as far as they must: an input found in law is the same,
 *   and where one placement is certain in law, it is the one.
 *
 * @throws Error that names the first competitor and country-year that differ.
 */
export async function checkAgreement(
  cases: readonly YearCase[],
  onePass: readonly Peer[],
): Promise<Agreement> {
  const reference = await enginePass.prepare(cases).codes();
  const exact = await classifyPeer.prepare(cases).codes();
  for (const peer of onePass) {
    const codes = await peer.prepare(cases).codes();
    demand(peer.name, cases, (at) => {
      const [told, expected] = [codes[at] ?? 0, reference[at] ?? 0];
      return peer.inputsOnly ? inputsOf(told) === inputsOf(expected) : told === expected;
    });
  }
  const columns = await columnsPeer.prepare(cases).codes();
  demand(columnsPeer.name, cases, (at) => placementsOf(columns[at]) === placementsOf(exact[at]));
  demand('classify against one pass', cases, (at) => fits(exact[at] ?? 0, reference[at] ?? 0));
  const certain = exact.filter((code) => isSingle(placementsOf(code))).length;
  return { cases: cases.length, certain };
}

/** That json-rules-engine gives the documents of `classify`, key for key. */
export async function checkDocuments(cases: readonly YearCase[]): Promise<void> {
  for (const { history, year, state, country } of cases) {
    const options = { year, resume: [state] };
    const other = await classifyWithJsonRulesEngine(history, options);
    if (isDeepStrictEqual(other, classify(history, options))) continue;
    throw new Error(`json-rules-engine gives another document for ${country} ${year}`);
  }
}

function demand(name: string, cases: readonly YearCase[], holds: (at: number) => boolean): void {
  const at = cases.findIndex((_one, position) => !holds(position));
  const differing = cases[at];
  if (differing === undefined) return;
  const { kind, country, year } = differing;
  throw new Error(`${name} answers otherwise in case ${at} (${kind}, ${country} ${year})`);
}

/** What law settles, one pass finds too; what is certain in law is among what it finds. */
function fits(exact: number, onePass: number): boolean {
  const settled = KERNEL_INPUTS.every((_input, at) => {
    const found = (exact >> (2 * at)) & 3;
    return found === 1 || found === ((onePass >> (2 * at)) & 3);
  });
  const [law, passed] = [placementsOf(exact), placementsOf(onePass)];
  return settled && (!isSingle(law) || (law & passed) !== 0);
}

function inputsOf(code: number): number {
  return code & ((1 << PLACEMENT_BITS) - 1);
}

function placementsOf(code = 0): number {
  return code >> PLACEMENT_BITS;
}

function isSingle(bits: number): boolean {
  return bits !== 0 && (bits & (bits - 1)) === 0;
}
