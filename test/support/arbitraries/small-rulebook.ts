import fc from 'fast-check';
import { assembleRulebook } from '../../../src/rulebook/assemble.ts';
import {
  BASES,
  type Comparison,
  type Condition,
  type Expression,
  type Operator,
  type Rulebook,
} from '../../../src/rulebook/types.ts';

/** Values that each fact of a small rulebook can take, besides unknown. */
const VALUES = {
  a: [false, true],
  b: [false, true],
  c: [false, true],
  determined: [false, true],
  few: [0, 1, 2],
  many: [0, 1, 2],
  word: ['x', 'y'],
  other: ['x', 'y'],
} as const;

const SAME: readonly Operator[] = ['equal', 'notEqual'];
const ORDER: readonly Operator[] = [
  ...SAME,
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

/** How many conditions a small rulebook has. Each names only those before it. */
const CONDITIONS = 6;

function comparing(
  facts: readonly (keyof typeof VALUES)[],
  operators: readonly Operator[],
): fc.Arbitrary<Comparison> {
  const values = facts.flatMap((name) => [...VALUES[name]]);
  return fc.record({
    fact: fc.constantFrom(...facts),
    operator: fc.constantFrom(...operators),
    value: fc.oneof(
      fc.constantFrom<boolean | number | string>(...values),
      fc.record({ fact: fc.constantFrom<string>(...facts) }),
    ),
  });
}

const comparisons = fc.oneof(
  comparing(['a', 'b', 'c'], SAME),
  comparing(['few', 'many'], ORDER),
  comparing(['word', 'other'], SAME),
);

function expressions(named: number): fc.Arbitrary<Expression> {
  const names = Array.from({ length: named }, (_, at) => fc.constant({ condition: `c${at}` }));
  const leaves: fc.Arbitrary<Expression> = fc.oneof(comparisons, ...names);
  return fc.letrec<{ any: Expression }>((tie) => {
    const parts = fc.array(tie('any'), { minLength: 1, maxLength: 3 });
    return {
      any: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaves,
        fc.record({ all: parts }),
        fc.record({ any: parts }),
        fc.record({ not: tie('any') }),
      ),
    };
  }).any;
}

function conditions(named: number): fc.Arbitrary<Condition> {
  const one = expressions(named);
  const some = fc.array(one, { minLength: 1, maxLength: 3 });
  const body = fc.oneof(
    fc.record({ all: some }),
    fc.record({ any: some }),
    fc.record({ not: one }),
    fc.record({ for: one, against: one }),
  );
  const described = fc.record(
    {
      title: fc.constant('a condition'),
      cite: fc.constant('none'),
      basis: fc.constantFrom(...BASES),
      decidedBy: fc.constantFrom('determined', 'a'),
    },
    { requiredKeys: ['title', 'cite', 'basis'] },
  );
  return fc.tuple(described, body).map(([head, parts]) => ({ ...head, ...parts }));
}

/** Small sound rulebooks without rules: every operator, basis and kind of condition. */
export const smallRulebooks: fc.Arbitrary<Rulebook> = fc
  .tuple(...Array.from({ length: CONDITIONS }, (_, at) => conditions(at)))
  .map((list) =>
    assembleRulebook({
      small: {
        title: 'small',
        cite: 'none',
        conditions: Object.fromEntries(list.map((condition, at) => [`c${at}`, condition])),
        rules: [],
      },
    }),
  );

/** Names of the facts that a small rulebook may read. */
export const SMALL_FACTS: readonly string[] = Object.keys(VALUES);

/** Facts for a small rulebook; an absent one is unknown. */
export const smallFacts = fc.record(
  Object.fromEntries(
    Object.entries(VALUES).map(([name, values]) => [
      name,
      fc.constantFrom<boolean | number | string>(...values),
    ]),
  ),
  { requiredKeys: [] },
);
