import { describe, expect, it } from 'vitest';
import { changesNeeded } from '../../src/advise/changes-needed.ts';
import { nextQuestions } from '../../src/advise/next-questions.ts';
import { pathsTo } from '../../src/advise/paths-to.ts';
import { cite } from '../../src/cite/cite.ts';
import { classify } from '../../src/classify/classify.ts';
import { defaultModel } from '../../src/data/index.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { report } from '../../src/report/report.ts';
import { columnEvaluator } from '../../src/simulate/columns/column-evaluator.ts';
import { estimateModel } from '../../src/simulate/estimate-model.ts';
import { exactForecast } from '../../src/simulate/exact-forecast.ts';
import { forecast } from '../../src/simulate/forecast.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { heatMap } from '../../src/timeline/heat-map.ts';
import { timeline } from '../../src/timeline/timeline.ts';

const HISTORY = { country: 'FRA', years: [{ year: 2025, placement: 'tier-1' }] };
const BASIS = { until: 2027, model: defaultModel() };

/** Functions with options, and for each a misspelt name with the one that is meant. */
const DOORS: readonly (readonly [string, (options: object | null) => unknown, string, string])[] = [
  ['classify', (options) => classify(HISTORY, options as object), 'yera', 'year'],
  ['cite', (options) => cite(options as object), 'fromat', 'format'],
  ['explain', (options) => explain(classify(HISTORY), options as object), 'detial', 'detail'],
  ['timeline', (options) => timeline(HISTORY, options as object), 'idPrefx', 'idPrefix'],
  ['heatMap', (options) => heatMap([HISTORY], options as object), 'scenaro', 'scenario'],
  ['report', (options) => report(HISTORY, options as object), 'knwon', 'known'],
  [
    'simulate',
    (options) => simulate(HISTORY, { until: 2026 }, options as object),
    'readigs',
    'readings',
  ],
  ['forecast', (options) => forecast([HISTORY], drawn(options)), 'sede', 'seed'],
  ['exactForecast', (options) => exactForecast([HISTORY], withBasis(options)), 'modle', 'model'],
  [
    'estimateModel',
    (options) => estimateModel([HISTORY], withUntil(options)),
    'smothing',
    'smoothing',
  ],
  [
    'changesNeeded',
    (options) => changesNeeded(HISTORY, 'tier-2', options as object),
    'larges',
    'largest',
  ],
  ['nextQuestions', (options) => nextQuestions(HISTORY, options as object), 'taget', 'target'],
  ['pathsTo', (options) => pathsTo(HISTORY, 'tier-2', options as object), 'withn', 'within'],
  ['columnEvaluator', (options) => columnEvaluator(options as object), 'rulebok', 'rulebook'],
];

describe.each(DOORS)('options of %s', (_name, call, misspelt, meant) => {
  it('tells the nearest of its own names', () => {
    const problems = problemsOf(() => call({ [misspelt]: 1 }));
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['options.unknown-name', misspelt],
    ]);
    expect(problems[0]?.params).toMatchObject({ nearest: meant });
    expect(problems[0]?.params['allowed']).toContain(meant);
  });

  it('are an object', () => {
    expect(problemsOf(() => call(null))).toMatchObject([{ code: 'input.wrong-type', path: [] }]);
  });
});

describe('options that a function does not take', () => {
  it.each([
    [
      'simulate',
      () => simulate(HISTORY, { until: 2026 }, { law: { base: 2018 } } as object),
      'law',
    ],
    ['simulate', () => simulate(HISTORY, { until: 2026 }, { year: 2026 } as object), 'year'],
    ['timeline', () => timeline(HISTORY, { year: 2025 } as object), 'year'],
    ['report', () => report(HISTORY, { idPrefix: 'a' } as object), 'idPrefix'],
  ] as const)('%s refuses them, and does not list them', (_name, call, name) => {
    const problems = problemsOf(call);
    expect(problems).toMatchObject([{ code: 'options.unknown-name', path: [name] }]);
    expect(problems[0]?.params['allowed']).not.toContain(name);
  });
});

describe('options that take a word', () => {
  const answer = classify(HISTORY);

  it.each([
    ['format', 'bibtx', 'bibtex', () => cite({ format: 'bibtx' } as object)],
    ['format', 'markdwn', 'markdown', () => explain(answer, { format: 'markdwn' } as object)],
    ['detail', 'fulll', 'full', () => explain(answer, { detail: 'fulll' } as object)],
  ] as const)('refuses %s %s with the nearest', (name, found, nearest, call) => {
    const params = { found: JSON.stringify(found), nearest };
    expect(problemsOf(call)).toMatchObject([{ code: 'input.not-allowed', path: [name], params }]);
  });

  it.each([
    ['format', () => cite({ format: 'xml' } as object)],
    ['format', () => explain(answer, { format: 'xml' } as object)],
    ['detail', () => explain(answer, { detail: 'all' } as object)],
  ] as const)('refuses another %s', (name, call) => {
    expect(problemsOf(call)).toMatchObject([{ code: 'input.not-allowed', path: [name] }]);
  });

  it.each([
    ['data', () => cite({ data: 3 } as object)],
    ['countryName', () => explain(answer, { countryName: 3 } as object)],
    ['idPrefix', () => timeline(HISTORY, { idPrefix: 3 } as object)],
  ] as const)('refuses a %s that is no text', (name, call) => {
    expect(problemsOf(call)).toMatchObject([{ code: 'input.wrong-type', path: [name] }]);
  });
});

function withBasis(options: object | null): typeof BASIS {
  return options === null ? (null as unknown as typeof BASIS) : { ...BASIS, ...options };
}

function drawn(options: object | null): typeof BASIS & { runs: number; seed: number } {
  if (options === null) return null as never;
  return { ...withBasis(options), runs: 1, seed: 1 };
}

function withUntil(options: object | null): { until: number } {
  return options === null ? (null as unknown as { until: number }) : { until: 2025, ...options };
}

function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
  } catch (fault) {
    if (!(fault instanceof ProblemsError)) throw fault;
    return fault.problems;
  }
  return [];
}
