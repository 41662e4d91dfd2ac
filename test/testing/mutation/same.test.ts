import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../../src/engine/expression.ts';
import type { FactRow } from '../../../src/engine/facts.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import type { Condition, Expression } from '../../../src/rulebook/types.ts';
import { foldExpression } from '../../../src/testing/mutation/fold-expression.ts';
import { mutantsOf } from '../../../src/testing/mutation/mutants-of.ts';
import { sameCondition, sameRule } from '../../../src/testing/mutation/same-condition.ts';
import { sameInDepth } from '../../../src/testing/mutation/same-in-depth.ts';
import { sameKernel } from '../../../src/testing/mutation/same-kernel.ts';

const mutants = mutantsOf(DEFAULT_RULEBOOK);
const mutantBy = (id: string) => {
  const found = mutants.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no mutant ${id}`);
  return found;
};
const conditionBy = (name: string): Condition => {
  const found = DEFAULT_RULEBOOK.conditions.get(name);
  if (found === undefined) throw new Error(`no condition ${name}`);
  return found;
};

const BOTH = { modes: ['law', 'practice'] } as const;
const fact = (name: string, value = true): Expression => ({ fact: name, operator: 'equal', value });
const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const [a, b, c] = [fact('countryOfOrigin'), fact('countryOfTransit'), { condition: 'other' }];

describe('two conditions are the same', () => {
  it.each<[string, Condition, Condition, boolean]>([
    ['in another order', { ...head, all: [a, b, c] }, { ...head, all: [c, a, b] }, true],
    [
      'distributed',
      { ...head, all: [a, { any: [b, c] }] },
      { ...head, any: [{ all: [a, b] }, { all: [a, c] }] },
      true,
    ],
    [
      'by De Morgan',
      { ...head, not: { all: [a, b] } },
      { ...head, any: [{ not: a }, { not: b }] },
      true,
    ],
    ['but not with all for any', { ...head, all: [a, b] }, { ...head, any: [a, b] }, false],
    [
      'but for the unknown: a or not a',
      { ...head, any: [a, { not: a }] },
      { ...head, any: [b, { not: b }] },
      false,
    ],
    [
      'with a law fact that never holds',
      { ...head, any: [a, fact('law.nonCitizenVictimsDirection')] },
      { ...head, all: [a] },
      true,
    ],
    [
      'but not with one that holds in some year',
      { ...head, any: [a, fact('law.clock')] },
      { ...head, all: [a] },
      false,
    ],
    [
      'but not where one is withheld from the law',
      { ...head, all: [a] },
      { ...head, basis: 'policy', all: [a] },
      false,
    ],
    [
      'but not where a determination settles one',
      { ...head, all: [a] },
      { ...head, decidedBy: 'specialCase', all: [a] },
      false,
    ],
    [
      'weighed, but not where judgement is reserved in one alone',
      { ...head, for: a, against: { not: a } },
      { ...head, all: [a] },
      true,
    ],
    [
      'weighed, and a mixed case is reserved',
      { ...head, for: { all: [a, b] }, against: { not: { any: [a, b] } } },
      { ...head, for: { all: [a, b] }, against: { all: [a, { not: a }] } },
      false,
    ],
  ])('%s', (_how, before, after, same) => {
    expect(sameCondition(before, after, BOTH)).toBe(same);
  });

  it('is left open where there is too much to try', () => {
    const many = [...DEFAULT_RULEBOOK.conditions.keys()]
      .slice(0, 20)
      .map((condition) => ({ condition }));
    expect(sameCondition({ ...head, all: many }, { ...head, any: many }, BOTH)).toBeNull();
  });

  it('as rules, where unknown and false come to the same', () => {
    const never: Expression = { all: [a, { not: a }] };
    expect(sameRule(never, { all: [b, { not: b }] })).toBe(true);
    expect(sameRule(a, b)).toBe(false);
  });
});

describe('what the law settles in an expression', () => {
  const expressions = fc.letrec<{ any: Expression }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(a, b, fact('law.clock'), fact('law.clock', false)),
      fc.record({ not: tie('any') }),
      fc.record({ all: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    ),
  })).any;
  const row = fc.tuple(
    fc.constantFrom(undefined, false, true),
    fc.constantFrom(undefined, false, true),
  );

  it('is worked out without a change of meaning', () => {
    const slots = new Map([
      ['countryOfOrigin', 0],
      ['countryOfTransit', 1],
    ]);
    const truthAt = (one: Expression, constants: object, facts: FactRow): number => {
      const scope = { slots, constants: { ...constants }, condition: () => ({ at: 0 }) };
      const node = compileExpression(one, scope);
      return typeof node === 'number' ? node : node(facts, new Int8Array());
    };
    fc.assert(
      fc.property(expressions, fc.boolean(), row, (one, clock, facts) => {
        const constants = { 'law.clock': clock };
        const folded = foldExpression(one, constants);
        const value = typeof folded === 'boolean' ? (folded ? 2 : 0) : truthAt(folded, {}, facts);
        expect(value).toBe(truthAt(one, constants, facts));
        expect(JSON.stringify(folded)).not.toContain('law.clock');
      }),
    );
  });
});

describe('in depth', () => {
  it('a condition is what it was where the facts below it never show the difference', () => {
    const { rulebook } = mutantBy('vigorousInvestigation:shift-operator:all/0=notEqual');
    expect(sameInDepth('vigorousInvestigation', DEFAULT_RULEBOOK, rulebook())).toBe(true);
  });

  it('and another where they do', () => {
    const { rulebook } = mutantBy('vigorousInvestigation:drop-operand:all/1');
    expect(sameInDepth('vigorousInvestigation', DEFAULT_RULEBOOK, rulebook())).toBe(false);
    expect(conditionBy('vigorousInvestigation').decidedBy).toBe('vigorouslyInvestigates');
  });
});

describe('the kernel', { timeout: 300_000 }, () => {
  it.each([
    'reinstatement-cap:swap-priority=automatic-downgrade-exhausted',
    'arming-set:remove-rule',
    'tier-2:remove-rule',
    'practice-rated-again:negate',
    'cap-kept-unranked:change-event:change=clear',
  ])('is another under %s', (id) => {
    expect(sameKernel(DEFAULT_RULEBOOK, mutantBy(id).rulebook())).toBe(false);
  });

  it('is another under another law', () => {
    const { laws } = mutantBy('law.maxWaiverYears:shift-year:2019=2020');
    expect(sameKernel(DEFAULT_RULEBOOK, DEFAULT_RULEBOOK, laws)).toBe(false);
  });
});
