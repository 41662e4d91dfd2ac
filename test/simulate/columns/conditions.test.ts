import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FALSE, TRUE, UNKNOWN } from '../../../src/engine/kleene.ts';
import { FACT_NAMES } from '../../../src/facts/vocabulary.ts';
import { meritsProgram } from '../../../src/kernel/merits.ts';
import { lawOf } from '../../../src/law/law.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import type { FactLeaf } from '../../../src/simulate/columns/fact-leaf.ts';
import { newGates } from '../../../src/simulate/columns/gates.ts';
import { lowerMerits } from '../../../src/simulate/columns/lower-merits.ts';
import {
  BLOCK,
  registersFor,
  runSchedule,
  sourcesOf,
} from '../../../src/simulate/columns/run-schedule.ts';
import { scheduleOf } from '../../../src/simulate/columns/schedule.ts';
import { integerFromEnvironment } from '../../setup/environment.ts';
import { anyReadings, reportYears } from '../../support/arbitraries/law-setting.ts';
import { yearFacts } from '../../support/arbitraries/year-facts.ts';
import { columnsOf } from './columns-of.ts';

const RUNS = integerFromEnvironment('TVPA_RUNS', 60, 1);

describe('conditions in columns', () => {
  it('are those of the engine, in both modes, for every row', () => {
    fc.assert(
      fc.property(
        fc.array(yearFacts, { minLength: 1, maxLength: 40 }),
        reportYears,
        anyReadings,
        fc.constantFrom('law' as const, 'practice' as const),
        (rows, year, readings, mode) => {
          const merits = meritsProgram(DEFAULT_RULEBOOK, lawOf(year).parameters, readings);
          const gates = newGates<FactLeaf>();
          const rails = lowerMerits(DEFAULT_RULEBOOK, merits, gates, mode);
          const schedule = scheduleOf(
            gates,
            rails.flatMap(({ holds, fails }) => [holds, fails]),
          );
          const registers = registersFor(schedule);
          const columns = columnsOf(rows);
          const bound = { columns, sources: sourcesOf(schedule, columns) };
          runSchedule(schedule, bound, 0, Math.ceil(rows.length / 32), registers);
          const bit = (wanted: number, row: number): boolean => {
            const register = schedule.results[wanted] ?? -1;
            const word = register < 0 ? 0 : (registers[register * BLOCK + (row >>> 5)] ?? 0);
            return ((word >>> (row & 31)) & 1) !== schedule.negated[wanted];
          };
          for (const [row, facts] of rows.entries()) {
            const list = FACT_NAMES.map((name) => facts[name]);
            const found = merits.program.names.map((_, at) =>
              bit(at * 2, row) ? TRUE : bit(at * 2 + 1, row) ? FALSE : UNKNOWN,
            );
            expect(found).toEqual([...merits.program.evaluate(list, mode)]);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
