import { describe, expect, it } from 'vitest';
import type { ConditionFinding } from '../../../src/classify/classification.ts';
import { INITIAL_STATE } from '../../../src/kernel/state.ts';
import { problem } from '../../../src/problems/problem.ts';
import type { ConformanceAnswer } from '../../../src/testing/conformance/answer.ts';
import { conformanceFaults, conforms, reasonsOf } from '../../../src/testing/conformance/faults.ts';
import type { ConformanceExpectation } from '../../../src/testing/conformance/schema.ts';

function finding(
  kind: ConditionFinding['kind'],
  name: string,
  outcome: ConditionFinding['outcome'],
  defeatedBy: string | null = null,
): ConditionFinding {
  const common = { title: 't', cite: 'c', basis: 'statute', provisional: false } as const;
  return { kind, name, outcome, defeatedBy, ...common, decidedBy: null, facts: [], parts: [] };
}

/** A made-up answer with something in every part. */
const ANSWER: ConformanceAnswer = {
  year: 2025,
  possible: ['tier-2', 'tier-3'],
  expected: ['tier-3', 'tier-2'],
  causes: ['merits', 'waiver'],
  state: {
    before: [
      { ...INITIAL_STATE, run: 2, cap: 'stint', arming: true },
      { ...INITIAL_STATE, run: 1 },
      { ...INITIAL_STATE, run: 1, previous: 'tier-3' },
    ],
    after: [{ ...INITIAL_STATE, run: 3, waivers: 1 }],
  },
  conditions: [
    finding('condition', 'held', 'holds'),
    finding('condition', 'idle', 'holds'),
    finding('condition', 'mixed', 'reserved'),
    finding('condition', 'open', 'unknown'),
    finding('rule', 'decides', 'holds'),
    finding('rule', 'gaveWay', 'holds', 'decides'),
    finding('rule', 'failed', 'fails'),
  ],
  decisive: [
    {
      inputs: [
        { input: 'significantEfforts', value: true },
        { input: 'notRated', value: false },
      ],
      conditions: ['held', 'below'],
    },
    { inputs: [{ input: 'specialCase', value: true }], conditions: ['held'] },
  ],
  missing: ['b', 'a'].map((fact) => ({
    fact,
    question: 'q',
    cite: 'c',
    actor: 'government',
    inputs: [],
  })),
  notices: [
    problem('record.derived'),
    problem('record.disputed'),
    problem('record.reassessed'),
    problem('record.implies'),
    problem('downgrade.ground', [], { grounds: ['waiver-not-granted', 'allowance-exhausted'] }),
    problem('practice.applied', [], { practices: ['unanimity'], grounds: ['none'] }),
    problem('downgrade.ground', [], { grounds: 'none', practices: ['ratedAgain'] }),
  ],
};

type Asked = Omit<ConformanceExpectation, 'year'>;
const faultsOf = (asked: Asked, answer = ANSWER) =>
  conformanceFaults({ year: 2025, ...asked }, answer).map(
    (fault) => `${fault.asked}: ${fault.expected} / ${fault.found}`,
  );

const RIGHT: Asked = {
  placement: null,
  possible: ['tier-2', 'tier-3'],
  expected: ['tier-3', 'tier-2'],
  cause: null,
  causes: ['waiver', 'merits'],
  grounds: ['allowance-exhausted', 'waiver-not-granted'],
  practices: ['unanimity'],
  before: [
    { run: 1, waivers: 0, cap: 'clear' },
    { run: 2, waivers: 0, cap: 'stint' },
  ],
  after: [{ run: 3, waivers: 1, cap: 'clear', arming: false }],
  conditions: { held: 'holds', mixed: 'open', open: 'open', failed: 'fails' },
  decisive: [{ specialCase: true }, { notRated: false, significantEfforts: true }],
  missing: ['a', 'b'],
  notices: ['practice.applied', 'downgrade.ground'],
  forbidden: { placements: ['tier-1'], causes: ['special-case'], conditions: ['gaveWay', 'mixed'] },
};

describe('an answer as expected', () => {
  it('conforms, in whichever order its sets stand', () => {
    expect(faultsOf(RIGHT)).toEqual([]);
    expect(conforms({ year: 2025, ...RIGHT }, ANSWER)).toBe(true);
    expect(conforms({ year: 2025 }, ANSWER)).toBe(true);
  });

  it('may have one placement and cause', () => {
    const one: ConformanceAnswer = { ...ANSWER, possible: ['tier-1'], causes: ['merits'] };
    expect(faultsOf({ placement: 'tier-1', cause: 'merits' }, one)).toEqual([]);
    expect(faultsOf({ placement: null, cause: null }, one)).toEqual([
      'placement: several / tier-1',
      'cause: several / merits',
    ]);
  });
});

describe('an answer that is not as expected', () => {
  it('has every fault told in words, with what was found', () => {
    const wrong: Asked = {
      placement: 'tier-2',
      possible: ['tier-3', 'tier-2'],
      expected: ['tier-3'],
      cause: 'merits',
      causes: ['merits', 'waiver', 'not-rated'],
      grounds: [],
      practices: ['ratedAgain', 'unanimity'],
      before: [
        { run: 2, waivers: 0, cap: 'stint', arming: true },
        { run: 1, waivers: 0, cap: 'clear', arming: true },
      ],
      after: [{ run: 0, waivers: 2, cap: 'armed' }],
      conditions: { held: 'open', mixed: 'unknown', gone: 'holds' },
      decisive: [{ significantEfforts: true, notRated: true }],
      missing: [],
      notices: ['record.implies'],
      forbidden: {
        placements: ['tier-3', 'tier-2'],
        causes: ['waiver'],
        conditions: ['below', 'decides', 'notRated'],
      },
    };
    expect(faultsOf(wrong)).toEqual([
      'possible: tier-3, tier-2 / tier-2, tier-3',
      'placement: tier-2 / several',
      'causes: merits, not-rated, waiver / merits, waiver',
      'cause: merits / several',
      'before: 1 0 clear true, 2 0 stint true / 1 0 clear false, 2 0 stint true',
      'after: 0 2 armed / 3 1 clear',
      'forbidden placement: not tier-2 / tier-2',
      'forbidden placement: not tier-3 / tier-3',
      'forbidden cause: not waiver / waiver',
      'expected: tier-3 / tier-3, tier-2',
      'condition held: open / holds',
      'condition mixed: unknown / reserved',
      'condition gone: holds / no such condition',
      'decisive: notRated true + significantEfforts true / notRated false + significantEfforts true, specialCase true',
      'forbidden reason: not notRated / notRated',
      'forbidden reason: not below / below',
      'forbidden reason: not decides / decides',
      'missing:  / a, b',
      'grounds:  / allowance-exhausted, waiver-not-granted',
      'practices: ratedAgain, unanimity / unanimity',
      'notices: record.implies / downgrade.ground, practice.applied',
    ]);
  });

  it('is compared without `arming` where one expected clock leaves it out', () => {
    const before = [
      { run: 2, waivers: 0, cap: 'stint', arming: false },
      { run: 1, waivers: 0, cap: 'clear' },
    ] as const;
    expect(faultsOf({ before: [...before] })).toEqual([]);
  });

  it('does not conform for one fault alone, and no further part of it is worked out', () => {
    const lazy: ConformanceAnswer = {
      ...ANSWER,
      get notices(): never {
        throw new Error('worked out');
      },
    };
    expect(conforms({ year: 2025, ...RIGHT, placement: 'tier-1' }, lazy)).toBe(false);
    expect(() => conforms({ year: 2025, ...RIGHT }, lazy)).toThrow('worked out');
  });
});

describe('the reasons of an answer', () => {
  it('are what decides, each once: inputs and what settles them, then rules that prevail', () => {
    expect(reasonsOf(ANSWER)).toEqual([
      'significantEfforts',
      'notRated',
      'held',
      'below',
      'specialCase',
      'decides',
    ]);
  });
});
