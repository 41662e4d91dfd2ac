import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import type { Io, Threads } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';
import { defaultModel, recordOf } from '../../../src/data/index.ts';
import { forecast, ProblemsError } from '../../../src/index.ts';
import { problem } from '../../../src/problems/problem.ts';
import { SAME } from '../../simulate/support.ts';
import { command, pieces } from '../support/command.ts';

/** A file that may not be read. */
async function* unreadable(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array();
  throw Object.assign(new Error('no'), { code: 'EACCES' });
}

const ASK = ['forecast', 'COG', 'DZA', '--until', '2028', '--runs', '1000'];

describe('the answer', () => {
  test('--json is the forecast itself, in one line', async () => {
    const { code, out } = await command([...ASK, '--seed', '3', '--json']);
    const histories = ['DZA', 'COG'].map((iso3) => recordOf(iso3));
    const same = forecast(histories, {
      until: 2028,
      runs: 1000,
      seed: 3,
      model: defaultModel(),
      dataVersion: `tvpa-tiers ${manifest.version}`,
    });
    expect({ code, out }).toEqual({ code: 0, out: `${JSON.stringify(same)}\n` });
  });

  test('the table tells the shares, what is automatic, and how it was drawn', async () => {
    const { out } = await command(ASK);
    const lines = out.split('\n');
    expect(lines[1]).toMatch(/^country +year +Tier 1 +Tier 2 +Watch List +Tier 3 +automatic +cap/);
    // The one waiver of the Republic of the Congo is used: no year on the list.
    expect(lines[2]).toMatch(
      /^Congo, Republic of the \(COG\) +2026 +- +\d+\.\d +- +\d+\.\d +\d+\.\d/,
    );
    expect(lines[3]).toMatch(/^ +2027 /);
    expect(lines[5]).toMatch(/^Algeria \(DZA\) +2026/);
    expect(out).toMatch(/1000 runs for each country, seed 1, model [0-9a-f]{16}\./);
    expect(out).toContain('not a determination');
  });

  test('a model and a law of one’s own', async () => {
    const stays = { ...SAME, waiver: 1 };
    const files = { 'm.json': JSON.stringify(stays) };
    const argv = ['forecast', 'COG', '--until', '2026', '--model', 'm.json', '--csv'];
    const share = async (...more: string[]): Promise<string | undefined> =>
      (await command([...argv, ...more], { files })).out
        .split('\n')
        .find((line) => line.startsWith('COG,2026,tier-2-watch-list,,'));
    expect(await share()).toBe('COG,2026,tier-2-watch-list,,0,0,0.000384');
    expect(await share('--law-as-of', '2018')).toBe('COG,2026,tier-2-watch-list,,1,0.999616,1');
  });

  test('a file is not called the built-in record', async () => {
    const files = { 'h.json': JSON.stringify(recordOf('THA')) };
    const { json } = await command(['forecast', 'h.json', '--until', '2026', '--json'], { files });
    expect(json()).toMatchObject([{ run: { dataVersion: null, runs: 10_000, seed: 1 } }]);
  });
});

describe('--print-model', () => {
  const printed = async (argv: readonly string[], files = {}): Promise<string> => {
    const { code, out, err } = await command(['forecast', '--print-model', ...argv], { files });
    expect({ code, err }).toEqual({ code: 0, err: [] });
    return out;
  };

  test('prints the built-in model as a file that --model takes, with the same forecast', async () => {
    const text = await printed([]);
    expect(JSON.parse(text)).toMatchObject(JSON.parse(JSON.stringify(defaultModel())));
    const asked = ['forecast', 'DZA', '--until', '2027', '--json'];
    const by = await command([...asked, '--model', 'm.json'], { files: { 'm.json': text } });
    expect(by.out).toBe((await command(asked)).out);
  });

  test('prints a model of one’s own with all that it left out', async () => {
    const text = await printed(['--model', 'm.json'], { 'm.json': JSON.stringify(SAME) });
    const { merits } = JSON.parse(text);
    expect(merits['tier-1'].capped['tier-1']).toBe(1);
    expect(await printed(['--model', 'm.json'], { 'm.json': text })).toBe(text);
  });

  test('forecasts nothing, so that what asks for a forecast is refused', async () => {
    const argv = ['forecast', '--print-model', '--until', '2027', '--json'];
    const { code, err } = await command(argv);
    expect({ code, err }).toEqual({
      code: 2,
      err: [
        'tvpa-tiers: options `--print-model` and `--until` exclude each other',
        'tvpa-tiers: options `--print-model` and `--json` exclude each other',
      ],
    });
  });
});

describe('what is refused', () => {
  const refused = async (argv: readonly string[], files = {}): Promise<readonly string[]> => {
    const { code, out, err } = await command(argv, { files });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    return err;
  };

  test.each([
    ['--runs', '-1', 'runs: `-1` is not a number of runs from 1 to 10000000'],
    ['--runs', '1.5', 'runs: `1.5` is not a number of runs from 1 to 10000000'],
    ['--runs', 'NaN', 'option `--runs` takes a whole number from 1 to 10000000, found `NaN`'],
    ['--runs', '1e12', 'runs: `1000000000000` is not a number of runs from 1 to 10000000'],
    ['--runs', '1e999', 'runs: `Infinity` is not a number of runs from 1 to 10000000'],
    ['--runs', '', 'option `--runs` needs a value'],
    ['--workers', 'many', 'option `--workers` takes a whole number from 1 to 64, found `many`'],
    [
      '--seed',
      'one',
      'option `--seed` takes a whole number from -9007199254740991 to 9007199254740991, found `one`',
    ],
    ['--seed', '99999999999999999999', 'is not a whole number from -9007199254740991 to'],
    ['--workers', '0', 'workers: `0` is not a number of workers from 1 to 64'],
    ['--workers', '65', 'workers: `65` is not a number of workers from 1 to 64'],
    ['--workers', '-2', 'workers: `-2` is not a number of workers from 1 to 64'],
    ['--workers', '1.5', 'workers: `1.5` is not a number of workers from 1 to 64'],
    ['--runs', '0', 'runs: `0` is not a number of runs from 1 to 10000000'],
    ['--runs', '1000000000000', 'runs: `1000000000000` is not a number of runs'],
    ['--runs', '0x10', 'option `--runs` takes a whole number from 1 to 10000000, found `0x10`'],
    [
      '--seed',
      '1.5',
      'seed: `1.5` is not a whole number from -9007199254740991 to 9007199254740991',
    ],
  ])('%s %s', async (option, value, message) => {
    const [line, ...more] = await refused(['forecast', 'THA', '--until', '2027', option, value]);
    expect(line).toContain(message);
    expect(more).toEqual([]);
  });

  test('no last year, or one that the record covers', async () => {
    expect(await refused(['forecast', 'THA'])).toEqual([
      'tvpa-tiers: option `--until` is needed: YEAR',
    ]);
    expect(await refused(['forecast', 'THA', '--until', '2025'])).toEqual([
      'tvpa-tiers: until: `2025` is not after 2025, the last year that the history of `THA` covers',
    ]);
  });

  test('a model with faults, told with the file and the place', async () => {
    const model = { ...SAME, waiver: 2, merits: { ...SAME.merits, 'tier-4': { free: {} } } };
    const argv = ['forecast', 'THA', '--until', '2027', '--model', 'm.json'];
    expect(await refused(argv, { 'm.json': JSON.stringify(model) })).toEqual([
      'm.json: merits.tier-4: `tier-4` is not a placement (did you mean `tier-1`?)',
      'm.json: merits.tier-4.free: the probabilities sum to 0, not to 1',
      'm.json: waiver: `2` is not a probability from 0 to 1',
    ]);
    expect(await refused(argv, { 'm.json': '{' })).toHaveLength(1);
    expect(await refused(argv, { 'm.json': ' \n' })).toEqual([
      'm.json: is empty; expected a model',
    ]);
    expect(await refused(argv, { 'm.json': '{}' })).toEqual([
      'm.json: schema: missing; expected a text',
      'm.json: merits: missing; expected an object',
      'm.json: waiver: missing; expected a number',
    ]);
    expect(await refused(argv, { 'm.json': `[${'1,'.repeat(9_000_000)}1]` })).toEqual([
      'm.json: is larger than 16 MiB, the most for one JSON text',
    ]);
    expect(await refused(argv, { 'm.json': unreadable() })).toEqual([
      'm.json: cannot be read (EACCES)',
    ]);
    expect(await refused(argv, { 'm.json': '{}\n{}\n' })).toEqual([
      'm.json: holds more than one JSON text; expected one',
    ]);
    expect(await refused(argv)).toEqual(['m.json: there is no such file']);
  });
});

describe('threads', () => {
  /** Runs a forecast on a machine of four cores; returns how many threads were asked for. */
  async function threaded(argv: readonly string[]): Promise<readonly number[]> {
    const seen: number[] = [];
    const threads: Threads = {
      cores: 4,
      forecast: async (histories, options) => {
        const { workers = 0, onProgress: _bar, signal: _stop, ...asked } = options;
        seen.push(workers);
        return forecast(histories, { ...asked, runs: 10 });
      },
    };
    expect((await command(argv, { threads })).code).toBe(0);
    return seen;
  }

  test('are as many as are asked for; one is none', async () => {
    expect(await threaded([...ASK, '--workers', '3'])).toEqual([3]);
    expect(await threaded([...ASK, '--workers', '1'])).toEqual([]);
  });

  test('are those of the machine where the forecast is long, unless one is asked for', async () => {
    expect(await threaded(ASK)).toEqual([]);
    const long = ['forecast', 'COG', 'DZA', '--until', '2035', '--runs', '1000000'];
    expect(await threaded(long)).toEqual([4]);
    expect(await threaded([...long.slice(0, -1), '900000'])).toEqual([]);
  });

  test('that die are told in one line, and nothing is printed', async () => {
    const threads: Threads = {
      cores: 2,
      forecast: async () => {
        const params = { reason: 'worker exited with code: 9' };
        throw new ProblemsError([problem('forecast.worker-died', [], params)]);
      },
    };
    const { code, out, err } = await command([...ASK, '--workers', '2', '--json'], { threads });
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: [
        'tvpa-tiers: a worker ended before its part of the forecast was done: `worker exited with code: 9`',
      ],
    });
  });
});

describe('on a terminal', () => {
  interface Seen {
    readonly code: number;
    readonly out: string;
    readonly err: string;
    readonly bar: readonly (number | 'stop')[];
    readonly released: boolean;
  }

  /** Runs a forecast with a bar; Ctrl-C comes once so many runs are done. */
  async function watched(argv: readonly string[], stopAt: number): Promise<Seen> {
    const bar: (number | 'stop')[] = [];
    let [out, err, released] = ['', '', false];
    let interrupt = (): void => {};
    const io: Io = {
      stdin: pieces(''),
      colour: false,
      interactive: true,
      onInterrupt: (then) => {
        interrupt = then;
        return () => {
          released = true;
        };
      },
      progress: async (total) => {
        bar.push(total);
        return {
          update: (done) => {
            bar.push(done);
            if (done >= stopAt) interrupt();
          },
          stop: () => bar.push('stop'),
        };
      },
      save: () => Promise.reject(new Error('nothing is written here')),
      out: async (text) => {
        out += text;
      },
      err: async (text) => {
        err += text;
      },
      kindOf: async () => 'none',
      open: () => pieces(''),
    };
    const code = await run(argv, io);
    return { code, out, err, bar, released };
  }

  test('a bar counts the runs of all countries and goes away', async () => {
    const { code, bar, released } = await watched([...ASK, '--json'], Number.POSITIVE_INFINITY);
    expect({ code, released }).toEqual({ code: 0, released: true });
    expect(bar).toEqual([2000, 1000, 2000, 'stop']);
  });

  test('Ctrl-C ends it, says how far it came, and prints nothing else', async () => {
    const seen = await watched([...ASK, '--json'], 1000);
    expect(seen).toEqual({
      code: 130,
      out: '',
      err: 'tvpa-tiers: stopped after 1000 of 2000 runs (50 %); nothing is printed\n',
      bar: [2000, 1000, 'stop'],
      released: true,
    });
  });

  test('a refusal takes the bar away too', async () => {
    const { code, bar, released } = await watched([...ASK, '--runs=1', '--seed=1'], 1);
    expect({ code, bar, released }).toEqual({ code: 2, bar: [], released: false });
    const early = await watched(['forecast', 'THA', '--until', '2020'], 1);
    expect(early).toMatchObject({ code: 2, out: '', bar: [10_000, 'stop'], released: true });
  });
});
