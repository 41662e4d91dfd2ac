import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactValue, slotsOf } from '../../src/engine/facts.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../src/engine/kleene.ts';
import { compileProgram, type Mode } from '../../src/engine/program.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Condition, Rulebook } from '../../src/rulebook/types.ts';
import { SMALL_FACTS, smallFacts, smallRulebooks } from '../support/arbitraries/small-rulebook.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const fact = (name: string) => ({ fact: name, operator: 'equal', value: true }) as const;
const MODES: readonly Mode[] = ['law', 'practice'];

/** Compiles conditions over the facts a, b, c and d; answers with truth values by name. */
function program(conditions: Readonly<Record<string, Condition>>) {
  const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
  const slots = slotsOf(['a', 'b', 'c', 'd']);
  const compiled = compileProgram(rulebook, {
    roots: Object.keys(conditions),
    slots,
    constants: {},
  });
  const evaluate = (
    facts: Readonly<Record<string, FactValue>>,
    mode: Mode = 'law',
    forced: Readonly<Record<string, Truth>> = {},
  ) => {
    const row = [...slots.keys()].map((name) => facts[name]);
    const places = Object.entries(forced).map(
      ([name, truth]) => [compiled.index.get(name) ?? -1, truth] as const,
    );
    const values = compiled.evaluate(row, mode, new Map(places));
    const named = compiled.names.map((name, at) => [name, values[at]] as const);
    const at = (name: string) => compiled.index.get(name) ?? -1;
    return {
      ...Object.fromEntries(named),
      derived: (name: string) => compiled.derive(at(name), row, values),
      reserved: (name: string) => compiled.reserved(at(name), row, values),
    } as Readonly<Record<string, Truth | undefined>> & {
      derived(name: string): Truth;
      reserved(name: string): boolean;
    };
  };
  return { ...compiled, evaluate };
}

describe('a weighed condition', () => {
  const weighed: Condition = { ...head, for: fact('a'), against: fact('b') };
  const negated: Condition = { ...head, not: { condition: 'weighed' } };

  it.each([
    [true, false, TRUE],
    [true, undefined, TRUE],
    [false, true, FALSE],
    [undefined, true, FALSE],
    [false, false, UNKNOWN],
    [undefined, undefined, UNKNOWN],
    [undefined, false, UNKNOWN],
    [false, undefined, UNKNOWN],
    // Its sides should exclude each other; where they do not, the first decides.
    [true, true, TRUE],
  ])('with a %s for it and a %s against it gives %s', (supports, against, expected) => {
    const facts = {
      ...(supports === undefined ? {} : { a: supports }),
      ...(against === undefined ? {} : { b: against }),
    };
    const found = program({ weighed, negated }).evaluate(facts);
    expect(found.weighed).toBe(expected);
    expect(found.negated).toBe(2 - expected);
    expect(found.reserved('weighed')).toBe(supports === false && against === false);
  });
});

describe('a determination', () => {
  const decided: Condition = { ...head, decidedBy: 'd', all: [fact('a'), fact('b')] };

  it('settles its condition whatever the parts give, and the parts can still be seen', () => {
    const { evaluate } = program({ decided });
    for (const mode of MODES) {
      const against = evaluate({ a: true, b: true, d: false }, mode);
      expect([against.decided, against.derived('decided')]).toEqual([FALSE, TRUE]);
      const without = evaluate({ d: true }, mode);
      expect([without.decided, without.derived('decided')]).toEqual([TRUE, UNKNOWN]);
    }
  });

  it('leaves the condition to its parts where it is not made', () => {
    const { evaluate } = program({ decided });
    expect(evaluate({ a: true, b: true }).decided).toBe(TRUE);
    expect(evaluate({ a: false }).decided).toBe(FALSE);
    expect(evaluate({ a: true }).decided).toBe(UNKNOWN);
  });

  it('settles a weighed condition where judgement was reserved', () => {
    const weighed: Condition = { ...head, decidedBy: 'd', for: fact('a'), against: fact('b') };
    const found = program({ weighed }).evaluate({ a: false, b: false, d: false });
    expect([found.weighed, found.derived('weighed')]).toEqual([FALSE, UNKNOWN]);
  });
});

describe('practice and policy', () => {
  it.each(['practice', 'policy'] as const)(
    'of basis %s count for what is expected only',
    (basis) => {
      const { evaluate } = program({
        ours: { ...head, basis, all: [fact('a')] },
        above: { ...head, any: [{ condition: 'ours' }, fact('b')] },
      });
      expect(evaluate({ a: true }, 'practice')).toMatchObject({ ours: TRUE, above: TRUE });
      expect(evaluate({ a: true, b: false }, 'law')).toMatchObject({
        ours: UNKNOWN,
        above: UNKNOWN,
      });
      expect(evaluate({ a: false, b: true }, 'law')).toMatchObject({ ours: UNKNOWN, above: TRUE });
    },
  );

  it('bind in law where a determination settles them', () => {
    const { evaluate } = program({
      ours: { ...head, basis: 'policy', decidedBy: 'd', all: [fact('a')] },
    });
    expect(evaluate({ a: true, d: false }, 'law').ours).toBe(FALSE);
  });

  it.each(['statute', 'determination', 'presumption', 'record'] as const)(
    'of basis %s bind in law',
    (basis) => {
      const { evaluate } = program({ own: { ...head, basis, all: [fact('a')] } });
      expect(evaluate({ a: true }, 'law').own).toBe(TRUE);
    },
  );

  it('only ever settle more than the law does', () => {
    fc.assert(
      fc.property(smallRulebooks, smallFacts, (rulebook, facts) => {
        fc.pre(exclusive(rulebook));
        const known = facts as Readonly<Record<string, FactValue>>;
        const practice = small(rulebook, known, 'practice');
        for (const [at, value] of small(rulebook, known, 'law').entries()) {
          if (value !== UNKNOWN) expect(practice[at]).toBe(value);
        }
      }),
    );
  });
});

/** Random sides of a weighed condition may both hold, which no sound rulebook allows. */
function exclusive(rulebook: Rulebook): boolean {
  return [...rulebook.conditions.values()].every((condition) => !('for' in condition));
}

/** Truth values of a small rulebook; facts named in `constant` are fixed at compile time. */
function small(
  rulebook: Rulebook,
  facts: Readonly<Record<string, FactValue>>,
  mode: Mode,
  constant: readonly string[] = [],
): readonly number[] {
  const known = Object.entries(facts).filter(([name]) => constant.includes(name));
  const compiled = compileProgram(rulebook, {
    roots: [...rulebook.conditions.keys()],
    slots: slotsOf(SMALL_FACTS),
    constants: Object.fromEntries(known),
  });
  const row = SMALL_FACTS.map((name) => {
    return constant.includes(name) && !DECIDING.has(name) ? undefined : facts[name];
  });
  return [...compiled.evaluate(row, mode)];
}

/** Determinations are read from their slots even where comparisons find them fixed. */
const DECIDING: ReadonlySet<string> = new Set(['determined', 'a']);

describe('compileProgram', () => {
  it('answers the same whether known facts are fixed at compile time or read', () => {
    fc.assert(
      fc.property(
        smallRulebooks,
        smallFacts,
        fc.subarray([...SMALL_FACTS]),
        fc.constantFrom(...MODES),
        (rulebook, facts, constant, mode) => {
          const known = facts as Readonly<Record<string, FactValue>>;
          expect(small(rulebook, known, mode, constant)).toEqual(small(rulebook, known, mode));
        },
      ),
    );
  });

  it('puts forced values in the place of what the facts give, for all above them', () => {
    const { evaluate } = program({
      below: { ...head, decidedBy: 'd', all: [fact('a')] },
      above: { ...head, not: { condition: 'below' } },
    });
    expect(evaluate({ a: true, d: true }, 'law', { below: FALSE })).toMatchObject({
      below: FALSE,
      above: TRUE,
    });
    expect(evaluate({}, 'law', { below: UNKNOWN }).above).toBe(UNKNOWN);
  });

  it('takes given conditions from their slot and does not enter them', () => {
    const rulebook = assembleRulebook({
      f: {
        title: 't',
        cite: 'c',
        conditions: {
          given: { ...head, all: [{ condition: 'under' }] },
          under: { ...head, all: [fact('a')] },
          above: { ...head, not: { condition: 'given' } },
        },
        rules: [],
      },
    });
    const compiled = compileProgram(rulebook, {
      roots: ['above'],
      slots: slotsOf(['a', 'given']),
      constants: {},
      given: new Map([['given', 1]]),
    });
    expect(compiled.names).toEqual(['above']);
    expect(compiled.evaluate([true, false], 'law')[0]).toBe(TRUE);
    expect(compiled.evaluate([true, undefined], 'law')[0]).toBe(UNKNOWN);
  });

  it('evaluates each condition after those it rests on, and only what the roots need', () => {
    const { names, index } = program({
      top: { ...head, all: [{ condition: 'left' }, { condition: 'right' }] },
      left: { ...head, any: [{ condition: 'base' }] },
      right: { ...head, not: { condition: 'base' } },
      base: { ...head, all: [fact('a')] },
    });
    expect([...names].sort()).toEqual(['base', 'left', 'right', 'top']);
    const at = (name: string) => index.get(name) ?? -1;
    expect(at('base')).toBeLessThan(Math.min(at('left'), at('right')));
    expect(at('top')).toBe(3);
  });
});
