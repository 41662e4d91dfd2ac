import { describe, expect, it } from 'vitest';
import { budgetsOf } from '../../bench/budgets.ts';
import { classifyPeer, explainJsonPeer } from '../../bench/peers/classify.ts';
import { columnsPeer } from '../../bench/peers/columns.ts';
import type { Results } from '../../bench/results.ts';

/** Results with the figures that budgets read; the others do not matter. */
function resultsWith(times: number, json: number, columns: number): Results {
  const rest = { does: '', time: 1, againstOneRun: 1, toClassify: 1, toHandWritten: 1 };
  return {
    standings: [
      { ...rest, name: classifyPeer.name, againstSameAnswer: times },
      { ...rest, name: explainJsonPeer.name, againstSameAnswer: json },
    ],
    batch: [{ name: columnsPeer.name, does: '', time: 1, toHandWritten: columns }],
    race: { share: 0.25, speedup: 1.69 },
    forecastMemory: [
      { runs: 1_000, ours: 2 ** 20, handWritten: 0 },
      { runs: 100_000, ours: 18 * 2 ** 20, handWritten: 0 },
    ],
  } as unknown as Results;
}

describe('budgets', () => {
  it('are met at the limit and not beyond it', () => {
    const met = (results: Results) => budgetsOf(results).map((budget) => budget.met);
    expect(met(resultsWith(300, 99.9, 1))).toEqual([true, true, false, true, true, false, false]);
    expect(met(resultsWith(299, 100, 1.01))).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('are not met by a figure that is missing', () => {
    const nothing = { ...resultsWith(1, 1, 1), standings: [], batch: [] };
    expect(
      budgetsOf(nothing)
        .slice(0, 4)
        .every(({ met }) => !met),
    ).toBe(true);
  });
});
