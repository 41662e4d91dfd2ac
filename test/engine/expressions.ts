import fc from 'fast-check';
import type { Truth } from '../../src/engine/kleene.ts';
import type { Expression, Operator } from '../../src/rulebook/types.ts';

/** Conditions that an expression may name, each with a truth value of its own. */
export const CONDITIONS = ['p', 'q', 'r'] as const;
/** Facts that an expression may read. */
export const FACTS = ['yes', 'no', 'few', 'many', 'word'] as const;

/** A truth value. */
const truths: fc.Arbitrary<Truth> = fc.constantFrom(0, 1, 2);

/** Values of the facts; an absent one is unknown. */
export const factValues = fc.record(
  {
    yes: fc.boolean(),
    no: fc.boolean(),
    few: fc.nat(2),
    many: fc.nat(2),
    word: fc.constantFrom('x', 'y'),
  },
  { requiredKeys: [] },
);

/** A truth value for each condition. */
export const conditionValues = fc.record({ p: truths, q: truths, r: truths });

const same: readonly Operator[] = ['equal', 'notEqual'];
const bySize: readonly Operator[] = [
  ...same,
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

const leaves: fc.Arbitrary<Expression> = fc.oneof(
  fc.record({ condition: fc.constantFrom<string>(...CONDITIONS) }),
  fc.record({
    fact: fc.constantFrom('yes', 'no'),
    operator: fc.constantFrom(...same),
    value: fc.oneof(fc.boolean(), fc.constantFrom({ fact: 'yes' }, { fact: 'no' })),
  }),
  fc.record({
    fact: fc.constantFrom('few', 'many'),
    operator: fc.constantFrom(...bySize),
    value: fc.oneof(fc.nat(2), fc.constantFrom({ fact: 'few' }, { fact: 'many' })),
  }),
  fc.record({
    fact: fc.constant('word'),
    operator: fc.constantFrom(...same),
    value: fc.constantFrom('x', 'y'),
  }),
);

/** Expressions over those conditions and facts, with every operator and form. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ one: Expression }>((tie) => {
  const some = fc.array(tie('one'), { minLength: 1, maxLength: 3 });
  return {
    one: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaves,
      fc.record({ all: some }),
      fc.record({ any: some }),
      fc.record({ not: tie('one') }),
    ),
  };
}).one;
