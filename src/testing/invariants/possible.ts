import fc from 'fast-check';
import { classify } from '../../classify/classify.ts';
import type { RawHistory } from '../../history/schema.ts';
import { KERNEL_INPUTS, type KernelInput } from '../../kernel/inputs.ts';
import type { Readings } from '../../law/readings.ts';
import { histories } from '../arbitraries/histories.ts';
import type { Finding, Invariant } from './invariant.ts';
import { contradictsItself, lastYearOf, withFacts } from './year-under-test.ts';

/** The fact that settles each kernel input on which a placement can turn. */
const SETTLED_BY = {
  specialCase: 'specialCase',
  fullyMeetsMinimumStandards: 'fullyMeetsMinimumStandards',
  policyOrPattern: 'policyOrPattern',
  significantEfforts: 'significantEfforts',
  meetsWatchListCriteria: 'meetsWatchListCriteria',
  waiverGranted: 'waiver.granted',
} as const satisfies { readonly [Input in KernelInput]?: string };

/** Possible is complete. */
export const everyPossibleHasAWitness: Invariant<RawHistory> = {
  name: 'every-possible-has-a-witness',
  sentence:
    'Each possible placement of a year that is not on record is the answer to some completion of its unknown facts that contradicts nothing.',
  cite: '22 U.S.C. 7107(b)',
  note: 'Together with `completions-stay-possible`: possible is exact. The completion is found by stating the determinations and leaving the rest unknown.',
  arbitrary: () => fc.oneof(histories(), histories({ sparse: true })),
  check: (history, options): Finding => {
    const year = lastYearOf(history, options);
    const before = classify(history, options);
    if (year === undefined || before.recorded !== null || options?.law !== undefined)
      return 'apart';
    // A granted waiver narrows the year once anything else is said of it.
    const granted = year.merits.facts.known.get('waiver.granted')?.value === true;
    if (contradictsItself(before.notices) || granted) return 'apart';
    const missed = new Set(before.possible);
    for (const code of year.table.representatives(year.merits.lawCodes)) {
      const facts = determinations(code, (fact) => year.merits.facts.known.has(fact));
      const after = classify(withFacts(history, facts), options);
      if (contradictsItself(after.notices)) continue;
      for (const one of after.possible) missed.delete(one);
    }
    if (missed.size === 0) return 'holds';
    return { fault: `no completion gives ${[...missed].join(', ')}` };
  },
};

/** The determinations that say what a code of kernel inputs says, as far as they are open. */
export function determinations(
  code: number,
  isKnown: (fact: string) => boolean,
): Readonly<Record<string, boolean>> {
  const holds = (input: KernelInput): boolean => (code & (1 << KERNEL_INPUTS.indexOf(input))) !== 0;
  const facts: Record<string, boolean> = {};
  const state = (fact: string, value: boolean): void => {
    if (!isKnown(fact)) facts[fact] = value;
  };
  state('specialCase', holds('specialCase'));
  state('minimumStandardsApplicable', !holds('notRated'));
  state('waiver.granted', holds('waiverGranted'));
  if (holds('specialCase') || holds('notRated')) return facts;
  for (const [input, fact] of Object.entries(SETTLED_BY)) state(fact, holds(input as KernelInput));
  return facts;
}

/** What may be found of a country: that it is on no tier, or what its tier turns on. */
function completions(): fc.Arbitrary<HistoryAndCompletion['facts']> {
  const names = [...Object.values(SETTLED_BY), 'increasingEfforts', 'proportionalConcreteActions'];
  const values = fc.record(Object.fromEntries(names.map((fact) => [fact, fc.boolean()])), {
    requiredKeys: [],
  });
  const rated = values.map((facts) => ({ ...facts, specialCase: false }));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant({ specialCase: true }) },
    { weight: 1, arbitrary: fc.constant({ minimumStandardsApplicable: false }) },
    { weight: 4, arbitrary: rated as fc.Arbitrary<HistoryAndCompletion['facts']> },
  ) as fc.Arbitrary<HistoryAndCompletion['facts']>;
}

/** Some values for facts that a history leaves open. */
export interface HistoryAndCompletion {
  readonly history: RawHistory;
  readonly facts: Readonly<Record<string, boolean>>;
}

/** Possible is sound. */
export const completionsStayPossible: Invariant<HistoryAndCompletion> = {
  name: 'completions-stay-possible',
  sentence:
    'Whatever is found of the unknown facts, the answer stays within what was possible, as long as nothing contradicts.',
  cite: '22 U.S.C. 7107(b)',
  note: null,
  arbitrary: () => fc.record({ history: histories({ sparse: true }), facts: completions() }),
  check: ({ history, facts }, options): Finding => {
    const year = lastYearOf(history, options);
    const before = classify(history, options);
    if (year === undefined) return 'apart';
    const open = Object.entries(facts).filter(([fact]) => !year.merits.facts.known.has(fact));
    if (open.length === 0) return 'apart';
    const after = classify(withFacts(history, Object.fromEntries(open)), options);
    // What contradicts itself goes on doing so whatever else is found.
    if (contradictsItself(after.notices)) return 'apart';
    const added = after.possible.filter((one) => !before.possible.includes(one));
    return added.length === 0 ? 'holds' : { fault: `${added.join()} was not possible` };
  },
};

/** Switches for State's practice and our defaults. */
const PRACTICE = ['risingFromTier3', 'increasingEfforts', 'ratedAgain', 'unanimity'] as const;

/** Practice is not law; the policy entries of the clock are, as it is read here. */
export const practiceNeverDecides: Invariant<{
  readonly history: RawHistory;
  readonly off: readonly (typeof PRACTICE)[number][];
}> = {
  name: 'practice-is-not-law',
  sentence:
    "The switches for State's practice and for our own expectations (`risingFromTier3`, `increasingEfforts`, `ratedAgain`, `unanimity`), on or off, change neither what is possible nor why, nor any clock; they only narrow what is expected.",
  cite: 'design of the library',
  note: 'Only these four are switched. The entries of basis `policy` in the procedure of the clock are no expectations: they are the reading under which the clock runs, and they decide what is possible.',
  arbitrary: () =>
    fc.record({ history: histories(), off: fc.subarray([...PRACTICE], { minLength: 1 }) }),
  check: ({ history, off }, options): Finding => {
    const without: Partial<Readings> = Object.fromEntries(off.map((name) => [name, 'off']));
    const readings = { ...options?.readings, ...without };
    const [a, b] = [classify(history, options), classify(history, { ...options, readings })];
    const legal = (one: typeof a) =>
      JSON.stringify([
        one.possible,
        one.causes,
        one.state,
        one.decisive.map(({ inputs }) => inputs),
      ]);
    return legal(a) === legal(b)
      ? 'holds'
      : { fault: `${off.join('+')} off: ${b.possible.join()}` };
  },
};
