import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyWithJsonRulesEngine } from '../../src/adapters/json-rules-engine/index.ts';
import { classify } from '../../src/classify/classify.ts';
import { integerFromEnvironment } from '../setup/environment.ts';
import { anyReadings } from '../support/arbitraries/law-setting.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';
import { runs } from '../support/runs.ts';

/** Few: a history costs dozens of evaluations, and its conditions are compared elsewhere. */
const RUNS = integerFromEnvironment('TVPA_RUNS', runs(15, 500), 1);

describe('classify and classifyWithJsonRulesEngine', () => {
  it(
    `give the same answer, reasons and notices included, to ${RUNS} random histories`,
    async () => {
      await fc.assert(
        fc.asyncProperty(rawHistories, anyReadings, async (history, readings) => {
          const ours = classify(history, { readings });
          expect(await classifyWithJsonRulesEngine(history, { readings })).toEqual(ours);
        }),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 300,
  );
});
