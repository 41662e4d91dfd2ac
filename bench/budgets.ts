import { classifyPeer, explainJsonPeer } from './peers/classify.ts';
import { columnsPeer } from './peers/columns.ts';
import type { Results } from './results.ts';

/** A promise about speed or memory, and what was measured. */
export interface Budget {
  readonly name: string;
  readonly measured: number;
  /** `at least` or `at most` the limit. */
  readonly bound: 'at least' | 'at most';
  readonly limit: number;
  readonly met: boolean;
}

/** MiB by which the peak of a process varies from one time to the next, whatever it does. */
const STEADY = 16;

/** The budgets of design and issue, with what a run measured. */
export function budgetsOf(results: Results): readonly Budget[] {
  const { standings, batch, race, forecastMemory } = results;
  const times = (name: string): number =>
    standings.find((one) => one.name === name)?.againstSameAnswer ?? Number.NaN;
  const classified = times(classifyPeer.name);
  const columns = batch.find(({ name }) => name === columnsPeer.name)?.toHandWritten ?? Number.NaN;
  const [fewest, most] = [forecastMemory[0], forecastMemory.at(-1)];
  const steady = ((most?.ours ?? Number.NaN) - (fewest?.ours ?? Number.NaN)) / 2 ** 20;
  return [
    atLeast('classify with findings, times as fast as json-rules-engine', classified, 300),
    // What classify returns is the explanation document itself.
    atLeast('with the explanation document, times as fast', classified, 100),
    atLeast(
      'with the document written out as JSON text, times as fast',
      times(explainJsonPeer.name),
      100,
    ),
    atMost('column evaluator, time to that of the hand-written rules', columns, 1),
    atMost('forecast, time to that of the hand-written loop', race.share, 0.25),
    atLeast('forecast with two workers, times as fast as one core', race.speedup, 1.7),
    atMost('forecast, MiB that the most runs take more than the fewest', steady, STEADY),
  ];
}

function atLeast(name: string, measured: number, limit: number): Budget {
  return { name, measured, bound: 'at least', limit, met: measured >= limit };
}

function atMost(name: string, measured: number, limit: number): Budget {
  return { name, measured, bound: 'at most', limit, met: measured <= limit };
}
