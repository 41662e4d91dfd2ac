import { describe, expect, it } from 'vitest';
import { type Problem, problem } from '../../src/problems/problem.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { estimateModel } from '../../src/simulate/estimate-model.ts';
import { exactForecast } from '../../src/simulate/exact-forecast.ts';
import { type ForecastOptions, forecastJob, MOST_RUNS } from '../../src/simulate/forecast-job.ts';
import { parseModel } from '../../src/simulate/model.ts';
import { parseScenario } from '../../src/simulate/parse-scenario.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { history, years } from '../support/placement-line.ts';
import { SAME } from './support.ts';

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

/** Three years that end with the report of 2020. */
const known = () => history(years(2018, '2 W W'));

const unknownOption = (found: string, allowed: readonly string[]) =>
  problem('options.unknown-name', [found], { found, nearest: null, allowed });

describe('every problem is told whole: where, what was found, what is allowed', () => {
  it('of an estimate: a span that ends before it begins, and no weight', () => {
    const estimate = (from: number, smoothing: number) =>
      problemsOf(() => estimateModel([known()], { from, until: 2010, smoothing }));
    const span = (found: string) => problem('model.bad-span', ['from'], { found, until: 2010 });
    expect(estimate(2011, 0)).toEqual([
      span('2011'),
      problem('model.bad-smoothing', ['smoothing'], { found: '0' }),
    ]);
    expect(estimate(2009.5, 1)).toEqual([span('2009.5')]);
    expect(estimate(2010, 1)).toEqual([]);
  });

  it('of a forecast that is given no object', () => {
    const wrong = [problem('input.wrong-type', [], { found: '"x"', expected: 'an object' })];
    expect(problemsOf(() => exactForecast([known()], 'x' as never))).toEqual(wrong);
    expect(problemsOf(() => forecastJob([known()], 'x' as never))).toEqual(wrong);
  });

  it('of a forecast: runs, seed, countries, last year and names in one go', () => {
    const job = (options: Partial<ForecastOptions>, times = 1) =>
      problemsOf(() =>
        forecastJob(Array.from({ length: times }, known), {
          until: 2021,
          model: SAME,
          runs: 1,
          seed: 1,
          ...options,
        }),
      );
    const runs = (found: string) =>
      problem('forecast.bad-runs', ['runs'], { found, minimum: 1, maximum: MOST_RUNS });
    const ended = problem('forecast.before-record-ends', ['until'], {
      found: 2020,
      last: 2020,
      country: 'THA',
    });
    expect(job({})).toEqual([]);
    expect(job({ runs: MOST_RUNS })).toEqual([]);
    expect(job({ runs: MOST_RUNS + 1, seed: 1.5 })).toEqual([
      runs('10000001'),
      problem('forecast.bad-seed', ['seed'], { found: '1.5' }),
    ]);
    const odd: object = { odd: 2 };
    const allowed = [
      'until',
      'model',
      'readings',
      'law',
      'rulebook',
      'runs',
      'seed',
      'dataVersion',
    ];
    expect(job({ ...odd, runs: 0, until: 2020 }, 2)).toEqual([
      runs('0'),
      problem('forecast.duplicate-country', [], { country: 'THA' }),
      ended,
      ended,
      unknownOption('odd', allowed),
    ]);
  });

  it('of a simulation: history, scenario and options in one go', () => {
    const year: object = { year: 2020 };
    const odd = unknownOption('year', ['readings', 'advanceBy', 'rulebook', 'resume']);
    const broken = { country: 'THA', years: 3 };
    expect(problemsOf(() => simulate(broken, { until: 'x' }, year))).toEqual([
      problem('input.wrong-type', ['years'], { found: '3', expected: 'a list' }),
      problem('input.wrong-type', ['until'], { found: '"x"', expected: 'a number' }),
      odd,
    ]);
    expect(problemsOf(() => simulate(known(), { until: 2022 }, year))).toEqual([odd]);
  });

  it('of a scenario that speaks of the past', () => {
    const past = (path: Problem['path'], found: number) =>
      problem('scenario.before-record-ends', path, { found, last: 2020 });
    const plan = { until: 2021, years: { '2020': {}, '2021': {} }, waivers: [2021, 2019] };
    expect(problemsOf(() => simulate(known(), plan))).toEqual([
      past(['years', '2020'], 2020),
      past(['waivers', 1], 2019),
    ]);
    expect(problemsOf(() => simulate(known(), { until: 2020 }))).toEqual([past(['until'], 2020)]);
  });
});

/** The problems that a parser told of, none where it was content. */
function told(result: { readonly ok: boolean; readonly problems?: readonly Problem[] }) {
  return result.problems ?? [];
}

describe('a scenario', () => {
  it('that speaks of years after its last one, by itself, by waivers and by its law', () => {
    const late = (path: Problem['path'], found: number) =>
      problem('scenario.after-until', path, { found, until: 2025 });
    const law = { from: 2030, parameters: { watchList: false } };
    const plan = { until: 2025, years: { '2025': {}, '2026': {} }, waivers: [2025, 2027], law };
    expect(told(parseScenario(plan))).toEqual([
      late(['years', '2026'], 2026),
      late(['waivers', 1], 2027),
      late(['law', 'from'], 2030),
    ]);
    expect(told(parseScenario({ until: 2025, years: { '1999': {} } }))).toEqual([
      problem('scenario.bad-year', ['years', '1999'], {
        found: '1999',
        minimum: 2001,
        maximum: 2100,
      }),
    ]);
  });

  it('with misspelt names: the nearest of those that the place has', () => {
    const significantEfforts = { value: true, sorces: [], evidence: [{ knd: 'x' }] };
    const all = { merit: 'tier-1', facts: { significantEfforts } };
    const names = told(parseScenario({ until: 2025, al: {}, all, law: { bas: 2010 } }))
      .filter(({ code }) => code === 'input.unknown-name')
      .map(({ path, params }) => [path.join('.'), params['nearest'], params['allowed']]);
    expect(names).toEqual([
      [
        'all.facts.significantEfforts.evidence.0.knd',
        'kind',
        ['kind', 'date', 'description', 'source'],
      ],
      ['all.facts.significantEfforts.sorces', 'sources', ['value', 'sources', 'evidence', 'note']],
      ['all.merit', 'merits', ['merits', 'facts', 'waiver']],
      ['law.bas', 'base', ['base', 'from', 'parameters']],
      ['al', 'all', ['name', 'until', 'waivers', 'all', 'years', 'law', '$schema']],
    ]);
  });

  it('with a hidden parameter is not told besides that it has none', () => {
    const raw: unknown = JSON.parse('{"until": 2025, "law": {"parameters": {"__proto__": 3}}}');
    expect(told(parseScenario(raw))).toEqual([
      problem('input.unknown-name', ['law', 'parameters', '__proto__'], { found: '__proto__' }),
    ]);
  });
});

describe('a model', () => {
  const placements = [
    'tier-1',
    'tier-2',
    'tier-2-watch-list',
    'tier-3',
    'special-case',
    'not-rated',
  ];

  it('with faults in its rows: every one, with its place', () => {
    const merits = {
      ...SAME.merits,
      'tier-1': { free: { 'tier-1': 0.5, tier2: 0.5 }, fre: { 'tier-1': 0.6 } },
      'tier-2': {},
      'tierr-3': { free: { 'tier-1': 1.5 } },
    };
    const unknown = (path: readonly string[], found: string, nearest: string) =>
      problem('model.unknown-placement', path, { found, allowed: placements, nearest });
    expect(told(parseModel({ ...SAME, waiver: 2, merits }))).toEqual([
      unknown(['merits', 'tier-1', 'free', 'tier2'], 'tier2', 'tier-2'),
      problem('model.unknown-clock', ['merits', 'tier-1', 'fre'], {
        found: 'fre',
        allowed: ['free', 'needs-waiver', 'exhausted', 'capped'],
        nearest: 'free',
      }),
      problem('model.sum', ['merits', 'tier-1', 'fre'], { found: '0.6' }),
      problem('model.missing-clock', ['merits', 'tier-2'], {}),
      unknown(['merits', 'tierr-3'], 'tierr-3', 'tier-3'),
      problem('model.probability-range', ['merits', 'tierr-3', 'free', 'tier-1'], { found: '1.5' }),
      problem('model.probability-range', ['waiver'], { found: '2' }),
    ]);
  });

  it('without a placement, or with misspelt names outside its rows', () => {
    const { 'tier-3': _left, ...merits } = SAME.merits;
    expect(told(parseModel({ ...SAME, merits }))).toEqual([
      problem('model.missing-placement', ['merits', 'tier-3'], { placement: 'tier-3' }),
    ]);
    const estimated = { from: 2001, until: 2002, smoothing: 1, transitions: 1, form: 2001 };
    expect(told(parseModel({ ...SAME, wavier: 1, estimated }))).toEqual([
      problem('input.unknown-name', ['estimated', 'form'], {
        found: 'form',
        nearest: 'from',
        allowed: ['from', 'until', 'smoothing', 'transitions'],
      }),
      problem('input.unknown-name', ['wavier'], {
        found: 'wavier',
        nearest: 'waiver',
        allowed: ['schema', 'name', 'estimated', 'merits', 'waiver', '$schema'],
      }),
    ]);
  });

  it('with hidden names: each once, and not what stands below it', () => {
    const hidden = '"free":{"tier-1":1,"__proto__":{"a":1}},"__proto__":{"free":{"__proto__":2}}';
    const text = JSON.stringify(SAME).replace('"free":{"tier-1":1}', hidden);
    const name = (...path: readonly string[]) =>
      problem('input.unknown-name', ['merits', 'tier-1', ...path], { found: '__proto__' });
    expect(told(parseModel(JSON.parse(text)))).toEqual([
      name('__proto__'),
      name('free', '__proto__'),
    ]);
  });
});
