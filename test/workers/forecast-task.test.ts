import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultModel, recordOf } from '../../src/data/index.ts';
import { addTallies, countRuns, type Tallies } from '../../src/simulate/count-runs.ts';
import { allBlocks, BLOCK, type Drawing, runsIn } from '../../src/simulate/drawing.ts';
import { forecastJob } from '../../src/simulate/forecast-job.ts';
import { tasksOf } from '../../src/workers/forecast-task.ts';
import { drawSpan } from '../../src/workers/forecast-worker.ts';

const drawingOf = (runs: number): Drawing => {
  const options = { until: 2028, seed: 5, model: defaultModel(), runs };
  const [drawing] = forecastJob([recordOf('DZA')], options).drawings;
  if (drawing === undefined) throw new Error('no drawing');
  return drawing;
};

/** The tallies of a whole drawing, in one go. */
function whole(drawing: Drawing): Tallies {
  const counting = countRuns(drawing);
  let step = counting.next();
  while (step.done !== true) step = counting.next();
  return step.value;
}

describe('the tasks of a drawing', () => {
  test('cover every block once, in order, and hold all its runs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (runs) => {
        const drawing = { ...drawingOf(1), runs };
        const spans = tasksOf(drawing).map(({ span }) => span);
        expect(spans[0]?.first).toBe(0);
        expect(spans.at(-1)?.end).toBe(allBlocks(drawing).end);
        for (const [at, { first, end }] of spans.entries()) {
          expect(end).toBeGreaterThan(first);
          expect(spans[at + 1]?.first ?? end).toBe(end);
        }
        expect(spans.reduce((sum, span) => sum + runsIn(drawing, span), 0)).toBe(runs);
      }),
      { numRuns: 100 },
    );
  });

  test.each([1, BLOCK - 1, BLOCK, BLOCK + 1, 9 * BLOCK + 7])(
    'drawn one by one, in any order, add up to the whole: %i runs',
    (runs) => {
      const drawing = drawingOf(runs);
      const sums = drawing.years.map(({ next }) => new Uint32Array(next.length));
      for (const task of [...tasksOf(drawing)].reverse()) addTallies(sums, drawSpan(task));
      expect(sums).toEqual(whole(drawing));
      for (const sum of sums) expect(sum.reduce((total, one) => total + one, 0)).toBe(runs);
    },
  );

  test('survive the way to another thread', () => {
    const [task] = tasksOf(drawingOf(100));
    if (task === undefined) throw new Error('no task');
    expect(drawSpan(structuredClone(task))).toEqual(drawSpan(task));
    // What is handed over stays small: tables of a few states, no law.
    expect(JSON.stringify(task).length).toBeLessThan(20_000);
  });
});
