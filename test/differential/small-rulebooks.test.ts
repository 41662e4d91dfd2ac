import fc from 'fast-check';
import { describe, it } from 'vitest';
import { evaluateWith } from '../../src/adapters/json-rules-engine/index.ts';
import { slotsOf } from '../../src/engine/facts.ts';
import { compileProgram } from '../../src/engine/program.ts';
import { integerFromEnvironment } from '../setup/environment.ts';
import { SMALL_FACTS, smallFacts, smallRulebooks } from '../support/arbitraries/small-rulebook.ts';
import { runs } from '../support/runs.ts';

const RUNS = integerFromEnvironment('TVPA_RUNS', runs(150, 10_000), 1);
const OUTCOMES = ['fails', 'unknown', 'holds'];

describe('our engine and json-rules-engine', () => {
  it(
    `agree on ${RUNS} rulebooks that are not ours`,
    async () => {
      await fc.assert(
        fc.asyncProperty(
          smallRulebooks,
          smallFacts,
          // Facts that our compiler folds away and json-rules-engine reads like any other.
          fc.subarray([...SMALL_FACTS]),
          fc.constantFrom('law', 'practice'),
          async (rulebook, facts, folded, mode) => {
            const constants = folded.flatMap((name) => {
              const value = facts[name];
              return value === undefined ? [] : [[name, value] as const];
            });
            const program = compileProgram(rulebook, {
              roots: [...rulebook.conditions.keys()],
              slots: slotsOf(SMALL_FACTS),
              constants: Object.fromEntries(constants),
            });
            const row = program.evaluate(
              SMALL_FACTS.map((name) => facts[name]),
              mode,
            );
            for (const [name, outcome] of await evaluateWith(rulebook, facts, mode)) {
              const ours = OUTCOMES[row[program.index.get(name) ?? -1] ?? 1];
              if (ours === outcome) continue;
              const condition = JSON.stringify(rulebook.conditions.get(name));
              throw new Error(`${name}, ${mode}: ours ${ours}, theirs ${outcome}; ${condition}`);
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 20,
  );
});
