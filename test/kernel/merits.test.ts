import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactRow, FactValue } from '../../src/engine/facts.ts';
import { checkExactness } from '../../src/kernel/check-exactness.ts';
import { inputBit, KERNEL_INPUTS, type KernelInput } from '../../src/kernel/inputs.ts';
import {
  FACT_SLOTS,
  inputCodes,
  type MeritsProgram,
  meritsProgram,
} from '../../src/kernel/merits.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Condition, Expression, Rulebook } from '../../src/rulebook/types.ts';
import { runs } from '../support/runs.ts';

/** A few facts, whatever they mean. */
const FACTS = [
  'educatesPublic',
  'protectsVictims',
  'officialComplicity',
  'countryOfOrigin',
] as const;

type Facts = { readonly [Fact in (typeof FACTS)[number]]?: boolean | undefined };

function rowOf(facts: Readonly<Record<string, FactValue | undefined>>): FactRow {
  const row: (FactValue | undefined)[] = [];
  for (const [name, value] of Object.entries(facts)) row[FACT_SLOTS.get(name) ?? -1] = value;
  return row;
}

const programOf = (rulebook: Rulebook, year = 2022): MeritsProgram =>
  meritsProgram(rulebook, lawOf(year).parameters, DEFAULT_READINGS);

/** The codes that a program gives for a row, in law mode. */
function codesFor(merits: MeritsProgram, row: FactRow): readonly number[] {
  const steps = inputCodes(merits, row, 'law');
  let step = steps.next();
  while (!step.done) {
    const { facts, mode, forced } = step.value;
    step = steps.next(merits.program.evaluate(facts, mode, forced));
  }
  return [...step.value].sort((a, b) => a - b);
}

/** The codes of every completion of some facts. */
function codesByCompletion(merits: MeritsProgram, facts: Facts): readonly number[] {
  const open = FACTS.filter((fact) => facts[fact] === undefined);
  const codes = new Set<number>();
  for (let way = 0; way < 1 << open.length; way += 1) {
    const filled = Object.fromEntries(open.map((fact, bit) => [fact, (way & (1 << bit)) !== 0]));
    for (const code of codesFor(merits, rowOf({ ...facts, ...filled }))) codes.add(code);
  }
  return [...codes].sort((a, b) => a - b);
}

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const comparison = (fact: string, value: boolean): Expression => ({
  fact,
  operator: 'equal',
  value,
});

function expressions(named: readonly string[]): fc.Arbitrary<Expression> {
  const leaves = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...FACTS), fc.boolean())
        .map(([fact, value]) => comparison(fact, value)),
    },
    ...(named.length === 0
      ? []
      : [{ weight: 2, arbitrary: fc.constantFrom(...named).map((condition) => ({ condition })) }]),
  );
  const pairs = fc.array(leaves, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    leaves,
    pairs.map((all) => ({ all })),
    pairs.map((any) => ({ any })),
    leaves.map((not) => ({ not })),
  );
}

/** Kernel inputs of a small rulebook that do not simply fail. */
const OPEN_INPUTS: readonly KernelInput[] = [
  'policyOrPattern',
  'significantEfforts',
  'meetsWatchListCriteria',
];

/** A small rulebook with these three kernel inputs; the others fail. */
function rulebookWith(conditions: Readonly<Record<string, Expression>>): Rulebook {
  const made = Object.entries(conditions).map(([name, one]): readonly [string, Condition] => [
    name,
    { ...head, all: [one] },
  ]);
  const fixed = KERNEL_INPUTS.filter((input) => !OPEN_INPUTS.includes(input)).map(
    (input): readonly [string, Condition] => [
      input,
      { ...head, all: [{ fact: 'law.watchList', operator: 'equal', value: false }] },
    ],
  );
  const all = Object.fromEntries([...fixed, ...made]);
  return assembleRulebook({ small: { title: 't', cite: 'c', conditions: all, rules: [] } });
}

const rulebooks: fc.Arbitrary<Rulebook> = fc
  .record({
    shared: expressions([]),
    policyOrPattern: expressions(['shared']),
    significantEfforts: expressions(['shared', 'policyOrPattern']),
    meetsWatchListCriteria: expressions(['shared', 'policyOrPattern', 'significantEfforts']),
  })
  .map(rulebookWith);

const facts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(FACTS.map((fact) => [fact, fc.constantFrom(undefined, false, true)])),
);

describe('inputCodes', () => {
  it('is exact on every rulebook that the check of exactness lets pass', () => {
    let checked = 0;
    fc.assert(
      fc.property(rulebooks, facts, (rulebook, some) => {
        if (checkExactness(rulebook).length > 0) return;
        checked += 1;
        const merits = programOf(rulebook);
        expect(codesFor(merits, rowOf(some))).toEqual(codesByCompletion(merits, some));
      }),
      { numRuns: runs(1500, 5000) },
    );
    expect(checked).toBeGreaterThan(500);
  });

  it('splits a fact that two inputs rest on, or one in both directions', () => {
    const [policy, efforts] = [inputBit('policyOrPattern'), inputBit('significantEfforts')];
    const opposed = rulebookWith({
      policyOrPattern: comparison('officialComplicity', true),
      significantEfforts: comparison('officialComplicity', false),
      meetsWatchListCriteria: comparison('educatesPublic', true),
    });
    expect(codesFor(programOf(opposed), rowOf({ educatesPublic: false }))).toEqual([
      policy,
      efforts,
    ]);
    const bothWays = rulebookWith({
      policyOrPattern: {
        any: [comparison('officialComplicity', true), comparison('officialComplicity', false)],
      },
      significantEfforts: comparison('educatesPublic', true),
      meetsWatchListCriteria: comparison('educatesPublic', true),
    });
    expect(codesFor(programOf(bothWays), rowOf({ educatesPublic: false }))).toEqual([policy]);
  });

  it('keeps together inputs that name each other in a row', () => {
    const merits = programOf(
      rulebookWith({
        policyOrPattern: comparison('educatesPublic', true),
        significantEfforts: { condition: 'policyOrPattern' },
        meetsWatchListCriteria: { not: { condition: 'significantEfforts' } },
      }),
    );
    const yes = inputBit('policyOrPattern') | inputBit('significantEfforts');
    expect(codesFor(merits, rowOf({}))).toEqual([yes, inputBit('meetsWatchListCriteria')]);
  });

  it('is exact on the watch-list grounds of the shipped rulebook, inputs that name inputs included', () => {
    const grounds = {
      specialCase: false,
      minimumStandardsApplicable: true,
      fullyMeetsMinimumStandards: false,
      policyOrPattern: false,
      significantEfforts: true,
      'waiver.granted': false,
      keyAchievements: false,
      victimNumbersVerySignificant: false,
      victimNumbersSignificantlyIncreasing: false,
    };
    const codes = codesFor(programOf(DEFAULT_RULEBOOK), rowOf(grounds));
    const names = (code: number) =>
      (['meetsWatchListCriteria', 'increasingEfforts'] as const).filter(
        (input) => (code & inputBit(input)) !== 0,
      );
    expect(codes.map(names).sort()).toEqual([['increasingEfforts'], ['meetsWatchListCriteria']]);
  });

  it('gives the same list for what comes to the same, so that it can serve as a key', () => {
    const merits = programOf(DEFAULT_RULEBOOK);
    const steps = (row: FactRow) => {
      const generator = inputCodes(merits, row, 'law');
      let step = generator.next();
      while (!step.done) {
        const { facts: given, mode, forced } = step.value;
        step = generator.next(merits.program.evaluate(given, mode, forced));
      }
      return step.value;
    };
    expect(steps(rowOf({ educatesPublic: true }))).toBe(steps(rowOf({ educatesPublic: false })));
  });
});

describe('meritsProgram', () => {
  it('is compiled once for a law and its readings', () => {
    expect(programOf(DEFAULT_RULEBOOK, 2022)).toBe(programOf(DEFAULT_RULEBOOK, 2023));
    expect(programOf(DEFAULT_RULEBOOK, 2018)).not.toBe(programOf(DEFAULT_RULEBOOK, 2019));
  });

  it('knows every kernel input', () => {
    const { inputs, program } = programOf(DEFAULT_RULEBOOK);
    expect(inputs.map((at) => program.names[at])).toEqual([...KERNEL_INPUTS]);
  });
});
