import { Engine } from 'json-rules-engine';
import { afterEach, describe, expect, it, vi } from 'vitest';
import cases from '../../../fixtures/scenarios/cases.json' with { type: 'json' };
import { classifyWithJsonRulesEngine } from '../../../src/adapters/json-rules-engine/index.ts';
import { classify } from '../../../src/classify/classify.ts';
import { ProblemsError } from '../../../src/problems/problems-error.ts';
import { some } from '../../support/runs.ts';

const THAILAND = {
  country: 'THA',
  years: [
    { year: 2012, placement: 'tier-2-watch-list', waiver: { granted: true } },
    { year: 2014, facts: { fullyMeetsMinimumStandards: false, significantEfforts: false } },
  ],
};

/** Each takes an engine for every year of the case: one case in five by default. */
const SOME_CASES = cases.filter((_one, at) => at % 5 === 0);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('classifyWithJsonRulesEngine', () => {
  it.each(some(SOME_CASES, cases))(
    'answers $id as classify does',
    async ({ country, year, facts, ...rest }) => {
      const waiver = 'waiver' in rest ? { waiver: rest.waiver } : {};
      const years = [...(rest.earlier ?? []), { year, facts, ...waiver }];
      const history = { country, years };
      expect(await classifyWithJsonRulesEngine(history)).toEqual(classify(history));
    },
  );

  it('lets json-rules-engine evaluate every year, unknown ones included', async () => {
    const run = vi.spyOn(Engine.prototype, 'run');
    const { placement, cause } = await classifyWithJsonRulesEngine(THAILAND);
    expect([placement, cause]).toEqual(['tier-3', 'merits']);
    // Three years by law, and the last by practice too.
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(4);
  });

  it('takes its merits from json-rules-engine alone', async () => {
    const run = Engine.prototype.run;
    // A lying engine: it forgets the one determination that is stated.
    vi.spyOn(Engine.prototype, 'run').mockImplementation(function (this: Engine, facts) {
      const { significantEfforts: _forgotten, ...rest } = facts ?? {};
      return run.call(this, rest);
    });
    const { possible } = await classifyWithJsonRulesEngine(THAILAND);
    expect(possible).not.toEqual(['tier-3']);
  });

  it('obeys year, readings and a what-if law', async () => {
    const options = {
      year: 2013,
      readings: { specialCase: 'freeze' as const },
      law: { parameters: { maxWaiverYears: 0 } },
    };
    const found = await classifyWithJsonRulesEngine(THAILAND, options);
    expect(found).toEqual(classify(THAILAND, options));
    expect(found.readings.specialCase).toBe('freeze');
  });

  it('rejects bad input with every problem, as classify throws it', async () => {
    const bad = {
      country: 'THA',
      years: [{ year: 2014, placement: 'tier-4', facts: { no: true } }],
    };
    const fault = await classifyWithJsonRulesEngine(bad).catch((reason: unknown) => reason);
    if (!(fault instanceof ProblemsError)) throw new Error('expected problems');
    expect(fault.problems.length).toBe(2);
    await expect(classifyWithJsonRulesEngine({ country: 'THA', years: [] })).rejects.toThrow(
      ProblemsError,
    );
  });
});
