import { describe, expect, test } from 'vitest';
import { defaultModel, recordOf } from '../../src/data/index.ts';
import { BLOCK } from '../../src/simulate/drawing.ts';
import { forecast } from '../../src/simulate/forecast.ts';
import type { ForecastProgress } from '../../src/simulate/forecast-job.ts';
import { forecastBy } from '../../src/workers/forecast-in-workers.ts';
import { forecastInWorkers, MOST_WORKERS } from '../../src/workers/index.ts';
import { history, years } from '../support/placement-line.ts';
import { FROM_SOURCE, failing, problemsOf } from './support.ts';

const some = ['COG', 'DZA', 'TKM', 'THA'].map((iso3) => recordOf(iso3));
const options = { until: 2030, runs: 64 * BLOCK + 3, seed: 7, model: defaultModel() };

describe('the same bytes as without workers', () => {
  const text = JSON.stringify(forecast(some, { ...options, dataVersion: 'x' }));

  test.each([1, 2, 5])('by %i', async (workers) => {
    const made = await forecastBy(
      [...some].reverse(),
      { ...options, dataVersion: 'x', workers },
      FROM_SOURCE,
    );
    expect(JSON.stringify(made)).toBe(text);
  });

  test('by as many as the machine runs, where none are asked for; histories that end apart', async () => {
    const apart = [recordOf('DZA'), history(years(2015, '2 W ? ? W'))];
    const few = { ...options, runs: 10, law: { base: 2018 } };
    const made = await forecastBy(apart, few, FROM_SOURCE);
    expect(JSON.stringify(made)).toBe(JSON.stringify(forecast(apart, few)));
  });
});

test('progress counts every run', async () => {
  const seen: ForecastProgress[] = [];
  const onProgress = (one: ForecastProgress) => seen.push(one);
  await forecastBy(some, { ...options, workers: 2, onProgress }, FROM_SOURCE);
  const total = 4 * options.runs;
  expect(seen.at(-1)).toEqual({ done: total, total });
  for (const [at, { done }] of seen.entries())
    expect(done).toBeGreaterThan(seen[at - 1]?.done ?? 0);
  expect(seen.length).toBe(4 * 2);
});

describe('bad input is refused', () => {
  test.each([0, -1, 1.5, Number.NaN, MOST_WORKERS + 1, 1e12])('%d workers', async (workers) => {
    const [[code, path, params] = []] = (await problemsOf(
      forecastInWorkers(some, { ...options, workers }),
    )) as [string, string, object][];
    expect([code, path]).toEqual(['forecast.bad-workers', 'workers']);
    expect(params).toMatchObject({ minimum: 1, maximum: 64 });
  });

  test('everything at once, with the faults of the forecast', async () => {
    const bad = { ...options, until: 2020, runs: 0, seed: 0.5, workers: 0 };
    const found = await problemsOf(forecastInWorkers([recordOf('THA')], bad));
    expect(found.map((one) => (one as unknown[])[0])).toEqual([
      'forecast.bad-workers',
      'forecast.bad-runs',
      'forecast.bad-seed',
      'forecast.before-record-ends',
    ]);
  });

  test('a fault of the forecast ends the threads too', async () => {
    const found = await problemsOf(forecastBy(some, { ...options, runs: 0 }, FROM_SOURCE));
    expect(found).toHaveLength(1);
  });
});

describe('a worker that dies is told, and gives nothing', () => {
  const small = { maxOldGenerationSizeMb: 16 };
  test.each([
    ['exits', {}, 'worker exited with code: 3'],
    ['throws', {}, 'the third die fell off the table'],
    ['throws-later', {}, 'nobody is there to catch this'],
    ['eats-memory', { resourceLimits: small }, 'memory limit'],
    ['fails-to-start', {}, 'no such engine'],
    ['is-not-there', {}, 'is-not-there'],
  ])('%s', async (name, more, reason) => {
    const made = forecastBy(some, { ...options, workers: 2 }, failing(name, more));
    const found = await problemsOf(made);
    expect(found).toEqual([
      ['forecast.worker-died', '', { reason: expect.stringContaining(reason) }],
    ]);
    expect(JSON.stringify(found)).not.toContain('rolled away');
  });
});

describe('a signal stops it', () => {
  test('that comes while threads are busy', async () => {
    const controller = new AbortController();
    const made = forecastBy(some, { ...options, signal: controller.signal }, failing('never-ends'));
    setTimeout(() => controller.abort(new Error('enough')), 100);
    // Settles only once every thread is gone, however busy it is.
    await expect(made).rejects.toThrow('enough');
  });

  test('that came before: nothing is started, not even checked', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    const made = forecastBy(some, { ...options, runs: 0, signal }, failing('never-ends'));
    await expect(made).rejects.toThrow('too late');
  });

  test('that comes after a part, and says how far it came', async () => {
    const controller = new AbortController();
    let last = 0;
    const onProgress = ({ done }: ForecastProgress): void => {
      last = done;
      controller.abort();
    };
    const asked = { ...options, workers: 1, signal: controller.signal, onProgress };
    await expect(forecastBy(some, asked, FROM_SOURCE)).rejects.toThrow(/abort/u);
    expect(last).toBe(64 * BLOCK);
  });
});
