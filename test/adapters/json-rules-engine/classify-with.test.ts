import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
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

/** What comes of something while json-rules-engine runs otherwise. */
async function running<Made>(
  change: (run: Engine['run']) => Engine['run'],
  make: () => Promise<Made>,
): Promise<Made> {
  const { run } = Engine.prototype;
  Engine.prototype.run = change(run);
  try {
    return await make();
  } finally {
    Engine.prototype.run = run;
  }
}

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
    let calls = 0;
    const counted = (run: Engine['run']): Engine['run'] =>
      function (this: Engine, facts) {
        calls += 1;
        return run.call(this, facts);
      };
    const { placement, cause } = await running(counted, () =>
      classifyWithJsonRulesEngine(THAILAND),
    );
    expect([placement, cause]).toEqual(['tier-3', 'merits']);
    // Three years by law, and the last by practice too.
    expect(calls).toBeGreaterThanOrEqual(4);
  });

  it('takes its merits from json-rules-engine alone', async () => {
    // A lying engine: it forgets the one determination that is stated.
    const lying = (run: Engine['run']): Engine['run'] =>
      function (this: Engine, facts) {
        const { significantEfforts: _forgotten, ...rest } = facts ?? {};
        return run.call(this, rest);
      };
    const { possible } = await running(lying, () => classifyWithJsonRulesEngine(THAILAND));
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
    const none = await classifyWithJsonRulesEngine({ country: 'THA', years: [] }).catch(
      (reason: unknown) => reason,
    );
    expect(none).toMatchObject({
      problems: [{ code: 'history.no-year', path: ['years'], params: {} }],
    });
  });
});
