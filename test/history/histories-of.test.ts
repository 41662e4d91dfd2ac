import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { diffRecord } from '../../src/audit/diff-record.ts';
import { defaultModel } from '../../src/data/index.ts';
import { historiesOf, oneOrSeveral } from '../../src/history/histories-of.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { report } from '../../src/report/report.ts';
import { classifyMany } from '../../src/simulate/columns/classify-many.ts';
import { estimateModel } from '../../src/simulate/estimate-model.ts';
import { exactForecast } from '../../src/simulate/exact-forecast.ts';
import { forecast } from '../../src/simulate/forecast.ts';
import { heatMap } from '../../src/timeline/heat-map.ts';
import { timelineMermaid } from '../../src/timeline/mermaid.ts';
import { timeline } from '../../src/timeline/timeline.ts';
import { timelineVegaLite } from '../../src/timeline/vega-lite.ts';

const BAD = { country: 'THA', years: [{ year: 1990 }] };
const GOOD = { country: 'FRA', years: [{ year: 2025, placement: 'tier-1' }] };
const BASIS = { until: 2027, model: defaultModel() };

/** Every function that takes several histories. */
const SEVERAL: Readonly<Record<string, (histories: readonly unknown[]) => unknown>> = {
  historiesOf,
  classifyMany,
  audit,
  diffRecord: (all) => diffRecord(all, {}, {}),
  estimateModel: (all) => estimateModel(all, { until: 2025 }),
  forecast: (all) => forecast(all, { ...BASIS, runs: 1, seed: 1 }),
  exactForecast: (all) => exactForecast(all, BASIS),
  timeline,
  timelineMermaid,
  timelineVegaLite,
  heatMap,
  report,
};

/** Those that take a single one too. */
const EITHER: Readonly<Record<string, (history: unknown) => unknown>> = {
  oneOrSeveral,
  audit,
  diffRecord: (one) => diffRecord(one, {}, {}),
  timeline,
  timelineMermaid,
  timelineVegaLite,
  report,
};

describe.each(Object.entries(SEVERAL))('%s of several histories', (_name, of) => {
  it('tells every problem of all of them, each with its position', () => {
    expect(pathsOf(() => of([BAD, GOOD, BAD, null]))).toEqual([
      '0.years.0.year',
      '2.years.0.year',
      '3',
    ]);
  });
});

describe.each(Object.entries(EITHER))('%s of one history', (_name, of) => {
  it('keeps the plain path', () => {
    expect(pathsOf(() => of(BAD))).toEqual(['years.0.year']);
  });
});

describe('histories that need a year', () => {
  const empty = { country: 'THA', years: [] };

  it.each(['timeline', 'heatMap', 'report', 'forecast'])('%s tells which have none', (name) => {
    expect(pathsOf(() => SEVERAL[name]?.([empty, GOOD, empty]))).toEqual(['0.years', '2.years']);
  });

  it('tells a gap in a list, and what is no list', () => {
    expect(pathsOf(() => historiesOf(new Array(1)))).toEqual(['0']);
    expect(pathsOf(() => historiesOf('THA'))).toEqual(['']);
  });
});

describe('a forecast', () => {
  it('tells what is wrong with histories, model and options at once', () => {
    const options = { until: 1990, model: null, runs: 0, seed: 1, readings: { reset: 'R9' } };
    const faulty = { ...options, sed: 2 } as unknown as Parameters<typeof forecast>[1];
    expect([...pathsOf(() => forecast([BAD], faulty))].sort()).toEqual(
      ['runs', 'model', '0.years.0.year', 'until', 'sed', 'readings.reset'].sort(),
    );
  });
});

function pathsOf(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (fault) {
    if (!(fault instanceof ProblemsError)) throw fault;
    return fault.problems.map(({ path }) => path.join('.'));
  }
  return [];
}
