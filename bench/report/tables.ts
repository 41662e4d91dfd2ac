import { budgetsOf } from '../budgets.ts';
import type { Results } from '../results.ts';
import { growthTables } from './growth-tables.ts';
import { digits, mebibytes, timeOf } from './numbers.ts';
import type { Table } from './table.ts';

/** Every table of a run, in the order of the documentation. */
export function tablesOf(results: Results): readonly Table[] {
  return [
    budgets(results),
    oneByOne(results),
    batches(results),
    memory(results),
    forecasts(results),
    forecastMemory(results),
    ...growthTables(results),
  ];
}

function budgets(results: Results): Table {
  return {
    title: 'Budgets',
    notes: [
      'Ratios of medians within the rounds of one run. json-rules-engine is the row that gives the same answer.',
    ],
    head: ['what', 'measured', 'budget', 'met'],
    rows: budgetsOf(results).map(({ name, measured, bound, limit, met }) => [
      name,
      digits(measured),
      `${bound} ${limit}`,
      met ? 'yes' : 'no',
    ]),
  };
}

function oneByOne({ standings, cases, agreement }: Results): Table {
  return {
    title: 'One country-year at a time',
    notes: [
      `${cases} country-years: a fifth each of real ones from the record, of determinations only, of elements only (all stated), of a mix (most stated), and of sparse ones (a tenth stated); report years 2004 to 2025. Before measuring, ${agreement.cases} such country-years were answered alike by all (${agreement.certain} of them certain by law).`,
      'Each competitor gets its inputs in the form that suits it best, made before: parsed histories, handed-over facts, plain objects. Law parameters and readings are folded into the JSON logic and ZEN rules beforehand, which spares these engines that work. Where a language has two values only, each condition is lowered to two, one that tells whether it holds and one that tells whether it fails. None of the others answers what is expected, names missing facts or gives reasons; their one pass counts practice and our defaults, and does not split unknown facts case by case.',
    ],
    head: [
      'competitor',
      'time for each country-year',
      '× json-rules-engine, same answer',
      '× json-rules-engine, one run',
      'time to classify',
      'answers',
    ],
    rows: standings.map((one) => [
      one.name,
      timeOf(one.time),
      digits(one.againstSameAnswer),
      digits(one.againstOneRun),
      digits(one.toClassify),
      one.does,
    ]),
  };
}

function batches({ batch, batchCases }: Results): Table {
  return {
    title: 'Many country-years at once',
    notes: [
      `${batchCases} different country-years of the same mix, all in memory. The hand-written rules are three-valued, as the others are; they give less than the columns do.`,
    ],
    head: ['competitor', 'time for each country-year', 'time to hand-written', 'answers'],
    rows: batch.map((one) => [one.name, timeOf(one.time), digits(one.toHandWritten), one.does]),
  };
}

function memory({ memory: found, memoryCases }: Results): Table {
  return {
    title: 'Memory',
    notes: [
      `Each competitor in a process of its own, over ${memoryCases} country-years. Kept: heap and buffers after a collection, rules, inputs and what is remembered together. For each answer: heap and buffers that it takes before anything is collected. The native heap of zen-engine is not in it.`,
    ],
    head: ['competitor', 'kept', 'for each answer'],
    rows: found.map(({ name, kept, allocated }) => [
      name,
      mebibytes(kept),
      `${digits(allocated / 1024)} KiB`,
    ]),
  };
}

function forecasts({ race }: Results): Table {
  const row = (name: string, runs: number, seconds: number, to: number): readonly string[] => [
    name,
    runs.toLocaleString('en-US'),
    timeOf(seconds * 1e6),
    digits(seconds / to),
  ];
  const { runs, handWritten, ours, workerRuns, oneCore, twoWorkers, speedup, load } = race;
  return {
    title: 'Forecast',
    notes: [
      `188 countries, ten years, default model. Both were held against the exact enumeration first. The loop goes over objects: same model, same law, same generator (xoroshiro128+ of pure-rand). Loop and one core are compared by processor time. One core and two workers are compared by the time on the wall, starting the threads included: ${digits(speedup)} times as fast, while ${digits(load)} programs on average wanted to run.`,
    ],
    head: ['competitor', 'runs', 'time', 'to the first of the pair'],
    rows: [
      row('hand-written loop over objects', runs, handWritten, handWritten),
      row('tvpa-tiers forecast, one core', runs, ours, handWritten),
      row('tvpa-tiers forecast, one core (wall)', workerRuns, oneCore, oneCore),
      row('tvpa-tiers forecast, two workers (wall)', workerRuns, twoWorkers, oneCore),
    ],
  };
}

function forecastMemory({ forecastMemory: found }: Results): Table {
  return {
    title: 'Memory of a forecast',
    notes: [
      'Each in a process of its own; growth of the resident size at most, garbage included. Only counts are kept, so that it does not depend on the runs.',
    ],
    head: ['runs', 'tvpa-tiers forecast', 'hand-written loop'],
    rows: found.map(({ runs, ours, handWritten }) => [
      runs.toLocaleString('en-US'),
      mebibytes(ours),
      mebibytes(handWritten),
    ]),
  };
}
