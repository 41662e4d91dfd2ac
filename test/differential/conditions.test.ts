import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateWith,
  lawFacts,
  type RailMode,
  type RawFacts,
} from '../../src/adapters/json-rules-engine/index.ts';
import { lawOf } from '../../src/law/law.ts';
import type { Readings } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { integerFromEnvironment } from '../setup/environment.ts';
import { clockFacts } from '../support/arbitraries/clock-facts.ts';
import { anyReadings, reportYears } from '../support/arbitraries/law-setting.ts';
import { yearFacts } from '../support/arbitraries/year-facts.ts';
import { runs } from '../support/runs.ts';
import { firstOpinion, outcomesOf } from './first-opinion.ts';

/** Random years; each is evaluated in both modes by both engines. */
const RUNS = integerFromEnvironment('TVPA_RUNS', runs(150, 5_000), 1);
const MODES: readonly RailMode[] = ['law', 'practice'];

/** One line for each condition on which the two differ. */
async function differences(
  year: number,
  readings: Readings,
  facts: RawFacts,
): Promise<readonly string[]> {
  const program = firstOpinion(year, readings);
  const law = lawFacts(lawOf(year), readings);
  const lines: string[] = [];
  for (const mode of MODES) {
    const ours = outcomesOf(program, facts, mode);
    const theirs = await evaluateWith(DEFAULT_RULEBOOK, { ...facts, ...law }, mode);
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    for (const [name, outcome] of theirs) {
      if (outcome === ours.get(name)) continue;
      lines.push(
        `condition ${name}, mode ${mode}: ours ${ours.get(name)}, json-rules-engine ${outcome}`,
      );
    }
  }
  return lines;
}

describe('our engine and json-rules-engine', () => {
  it(
    `give every condition the same outcome, unknown included, in ${RUNS} random years`,
    async () => {
      await fc.assert(
        fc.asyncProperty(
          reportYears,
          anyReadings,
          yearFacts,
          clockFacts,
          async (year, readings, findings, clock) => {
            const facts = { ...findings, ...clock };
            const lines = await differences(year, readings, facts);
            if (lines.length === 0) return;
            const setting = [`law of ${year}`, JSON.stringify(readings), JSON.stringify(facts)];
            throw new Error([...lines, ...setting].join('\n'));
          },
        ),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 60,
  );
});
