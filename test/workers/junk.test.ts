import { expect, test } from 'vitest';
import { defaultModel, recordOf } from '../../src/data/index.ts';
import { forecastInWorkers } from '../../src/workers/index.ts';
import { problemsOf } from './support.ts';

const OPTIONS = { until: 2030, runs: 10, seed: 1, model: defaultModel() };

test.each([null, undefined, 7, 'x'])('options that are %j are refused', async (options) => {
  expect(await problemsOf(forecastInWorkers([recordOf('THA')], options as never))).toEqual([
    ['input.wrong-type', '', expect.objectContaining({ expected: 'an object' })],
  ]);
});

test.each([null, 7, {}, [null]])('histories that are %j are refused', async (histories) => {
  const [first] = await problemsOf(forecastInWorkers(histories as never, OPTIONS));
  expect(first).toMatchObject(['input.wrong-type', Array.isArray(histories) ? '0' : '', {}]);
});

test('what is no signal and no function is told with the rest', async () => {
  const junk = { ...OPTIONS, workers: 0, signal: {}, onProgress: 'x', runs: 0 } as never;
  const problems = await problemsOf(forecastInWorkers([recordOf('THA')], junk));
  expect(problems).toEqual([
    ['forecast.bad-workers', 'workers', expect.anything()],
    ['input.wrong-type', 'onProgress', { found: '"x"', expected: 'a function' }],
    ['input.wrong-type', 'signal', { found: 'an object', expected: 'an AbortSignal' }],
    ['forecast.bad-runs', 'runs', expect.anything()],
  ]);
});
