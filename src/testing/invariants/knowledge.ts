import fc from 'fast-check';
import { classify } from '../../classify/classify.ts';
import { FACT_NAMES, VOCABULARY } from '../../facts/vocabulary.ts';
import type { RawHistory } from '../../history/schema.ts';
import { histories } from '../arbitraries/histories.ts';
import type { Finding, Invariant } from './invariant.ts';
import { contradictsItself, withFacts } from './year-under-test.ts';

/** A history and a fact that its last year may learn. */
export interface HistoryAndFact {
  readonly history: RawHistory;
  readonly fact: string;
  readonly value: boolean;
}

const BOOLEAN_FACTS = /* @__PURE__ */ FACT_NAMES.filter(
  (name) => VOCABULARY[name]?.type === 'boolean',
);

/** Facts that settle most are drawn half of the time. */
const TELLING = [
  'specialCase',
  'minimumStandardsApplicable',
  'fullyMeetsMinimumStandards',
  'significantEfforts',
  'policyOrPattern',
  'meetsWatchListCriteria',
  'increasingEfforts',
  'victimNumbersVerySignificant',
  'proportionalConcreteActions',
  'waiver.granted',
];

/** Histories with a yes-or-no fact for their last year, and its value. */
export function historiesWithFact(): fc.Arbitrary<HistoryAndFact> {
  return fc.record({
    history: fc.oneof(histories(), histories({ sparse: true })),
    fact: fc.oneof(fc.constantFrom(...TELLING), fc.constantFrom(...BOOLEAN_FACTS)),
    value: fc.boolean(),
  });
}

/** Monotone knowledge. */
export const knowledgeNarrowsAnswers: Invariant<HistoryAndFact> = {
  name: 'knowledge-narrows',
  sentence:
    'One more known fact, where nothing that is stated or follows contradicts it, never adds a placement or a cause to those that are possible.',
  cite: 'strong Kleene logic',
  note: 'Contradiction is told by the notices of the answer. A determination that contradicts its parts stands, and a granted waiver that can have no effect is set aside: both may then change what is possible in any way.',
  arbitrary: historiesWithFact,
  check: ({ history, fact, value }, options): Finding => {
    if (isStated(history, fact)) return 'apart';
    const before = classify(history, options);
    const after = classify(withFacts(history, { [fact]: value }), options);
    // What contradicts itself goes on doing so whatever else is known.
    if (contradictsItself(after.notices)) return 'apart';
    const placements = after.possible.filter((one) => !before.possible.includes(one));
    const causes = after.causes.filter((one) => !before.causes.includes(one));
    const added = [...placements, ...causes];
    if (added.length === 0) return 'holds';
    return { fault: `${fact}=${value} adds ${added.join(', ')} to ${before.possible.join(', ')}` };
  },
};

function isStated({ years }: RawHistory, fact: string): boolean {
  const stated = years
    .slice(-1)
    .flatMap(({ facts, waiver }) => Object.keys({ ...facts, ...waiverFacts(waiver) }));
  return stated.includes(fact);
}

function waiverFacts(waiver: object | undefined): object {
  return Object.fromEntries(
    Object.entries(waiver ?? {}).map(([name, value]) => [`waiver.${name}`, value]),
  );
}
