import { forecast } from '../src/simulate/forecast.ts';
import { handWrittenForecast } from './forecast/hand-written.ts';
import { forecastSetting } from './forecast/setting.ts';
import { casesOf } from './inputs/cases.ts';
import { measureGrowth, measureMemory } from './measure/memory.ts';
import { BATCH_PEERS, PEERS } from './peers/peers.ts';

/** Work of which the memory is measured, by name; it is told the rest of the command line. */
const TASKS: Readonly<Record<string, (...rest: readonly string[]) => Promise<unknown>>> = {
  peer: (name, count) => {
    const cases = casesOf(Number(count));
    const peer = [...PEERS, ...BATCH_PEERS].find((one) => one.name === name);
    if (peer === undefined) throw new Error(`no such competitor: ${name}`);
    return measureMemory(() => peer.prepare(cases).batch, cases.length);
  },
  forecast: (runs) => {
    const { histories, until, seed, model } = forecastSetting();
    return measureGrowth(() => forecast(histories, { until, runs: Number(runs), seed, model }));
  },
  'hand-written-forecast': (runs) => {
    const { starts, until, seed, model } = forecastSetting();
    return measureGrowth(() => handWrittenForecast(starts, until, Number(runs), seed, model));
  },
};

const [task = '', ...rest] = process.argv.slice(2);
const made = TASKS[task]?.(...rest);
if (made === undefined) throw new Error(`no such task: ${task}`);
process.stdout.write(JSON.stringify(await made));
