import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classification, DecisiveSet } from '../../src/classify/classification.ts';
import type { KernelInputs } from '../../src/kernel/inputs.ts';
import { stateAt } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { lawOf } from '../../src/law/law.ts';
import { answerTo, type PartialYear, recordedOrNone, smallFacts } from '../support/completions.ts';
import { afterLine, findingOf, NOT_WAIVED } from '../support/next-year.ts';
import { MERITS } from '../support/placement-line.ts';
import { statesBefore } from '../support/reachable-states.ts';
import { runs } from '../support/runs.ts';

const partialYears: fc.Arbitrary<PartialYear> = fc
  .constantFrom(2003, 2012, 2018, 2025)
  .chain((year) =>
    fc.record({
      year: fc.constant(year),
      state: fc.constantFrom(...statesBefore(year)).map(stateAt),
      facts: smallFacts,
      recorded: recordedOrNone,
    }),
  );

const inputsOf = (set: DecisiveSet): KernelInputs =>
  Object.fromEntries(set.inputs.map(({ input, value }) => [input, value]));

/** True where inputs alone keep every state of the year to the possible placements. */
function forces(answer: Classification, inputs: KernelInputs): boolean {
  return answer.state.before.every((state) =>
    step(state, inputs, lawOf(answer.year)).every(({ placement }) =>
      answer.possible.includes(placement),
    ),
  );
}

const names = (set: DecisiveSet): string[] =>
  set.inputs.map(({ input, value }) => (value ? input : `not ${input}`));

describe('decisive sets', () => {
  it('force the answer through step, and no input of theirs can be spared', () => {
    let sets = 0;
    fc.assert(
      fc.property(partialYears, (partial) => {
        const answer = answerTo(partial);
        for (const set of answer.decisive) {
          sets += 1;
          const inputs = inputsOf(set);
          expect(forces(answer, inputs)).toBe(true);
          for (const { input } of set.inputs) {
            expect(forces(answer, { ...inputs, [input]: null })).toBe(false);
          }
        }
      }),
      { numRuns: runs(80, 500) },
    );
    expect(sets).toBeGreaterThan(40);
  });

  it('are all there are: settled inputs that force the answer contain one of them', () => {
    fc.assert(
      fc.property(partialYears, fc.nat(511), (partial, dropped) => {
        const answer = answerTo({ ...partial, recorded: null });
        const settled = answer.decisive
          .flatMap(({ inputs }) => inputs)
          .filter((_input, at) => (dropped & (1 << at)) === 0);
        const subset = Object.fromEntries(settled.map(({ input, value }) => [input, value]));
        const holdsOne = answer.decisive.some(({ inputs }) =>
          inputs.every(({ input, value }) => subset[input] === value),
        );
        expect(forces(answer, subset)).toBe(holdsOne);
      }),
      { numRuns: runs(80, 500) },
    );
  });

  it('no two of them contain each other', () => {
    fc.assert(
      fc.property(partialYears, (partial) => {
        const { decisive } = answerTo(partial);
        for (const one of decisive) {
          for (const other of decisive) {
            if (one === other) continue;
            const inOther = new Set(names(other));
            expect(names(one).every((name) => inOther.has(name))).toBe(false);
          }
        }
      }),
      { numRuns: runs(60, 500) },
    );
  });

  it('name the waiver that was not granted', () => {
    const [only, ...others] = afterLine(2020, '2 W W', NOT_WAIVED).decisive;
    expect(others).toEqual([]);
    expect(only && names(only)).toEqual([
      'not specialCase',
      'not notRated',
      'not fullyMeetsMinimumStandards',
      'meetsWatchListCriteria',
      'not waiverGranted',
    ]);
  });

  it('leave out the watch-list criteria where the clock decides either way', () => {
    const answer = afterLine(2020, '2 W W', { facts: MERITS['tier-3'] });
    expect(answer.decisive.map(names)).toEqual([
      [
        'not specialCase',
        'not notRated',
        'not fullyMeetsMinimumStandards',
        'not significantEfforts',
      ],
    ]);
  });

  it('name the conditions below that settle them, the input itself first', () => {
    const facts = {
      fullyMeetsMinimumStandards: false,
      significantEfforts: true,
      policyOrPatternOfForcedLabor: true,
    };
    const answer = afterLine(2021, '2', { facts });
    const [set] = answer.decisive;
    expect(set && names(set)).toContain('policyOrPattern');
    const { conditions = [] } = set ?? {};
    expect(conditions).toContain('policyOfForcedLabor');
    expect(conditions.indexOf('policyOrPattern')).toBeLessThan(
      conditions.indexOf('policyOfForcedLabor'),
    );
    expect(conditions).not.toContain('policyOfTrafficking');
    for (const name of conditions) expect(findingOf(answer, name).outcome).toMatch(/holds|fails/);
  });
});
