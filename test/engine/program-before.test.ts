import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../src/engine/facts.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../src/engine/kleene.ts';
import { compileProgram, type Mode, type Program } from '../../src/engine/program.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Condition, Rulebook } from '../../src/rulebook/types.ts';
import { SMALL_FACTS, smallFacts, smallRulebooks } from '../support/arbitraries/small-rulebook.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const fact = (name: string) => ({ fact: name, operator: 'equal', value: true }) as const;
const MODES: readonly Mode[] = ['law', 'practice'];

function compiled(rulebook: Rulebook): Program {
  const roots = [...rulebook.conditions.keys()];
  return compileProgram(rulebook, { roots, slots: slotsOf(SMALL_FACTS), constants: {} });
}

/** The program of conditions over the facts of a small rulebook. */
const programOf = (conditions: Readonly<Record<string, Condition>>): Program =>
  compiled(assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } }));

const situations = smallFacts.map((facts) => {
  const known: Readonly<Record<string, unknown>> = facts;
  return SMALL_FACTS.map((name) => known[name] as boolean | undefined);
});

describe('a row by law at hand', () => {
  it('spares work for practice, and changes no answer', () => {
    fc.assert(
      fc.property(smallRulebooks, situations, (rulebook, facts) => {
        const program = compiled(rulebook);
        const law = program.evaluate(facts, 'law');
        const copy = [...law];
        const practice = program.evaluate(facts, 'practice', undefined, law);
        expect(practice).toEqual(program.evaluate(facts, 'practice'));
        expect([...law]).toEqual(copy);
      }),
    );
  });

  it('is looked at anew only where practice or a default of ours bears on it', () => {
    const program = programOf({
      statutory: { ...head, all: [fact('a')] },
      ours: { ...head, basis: 'policy', all: [fact('b')] },
      above: { ...head, any: [{ condition: 'statutory' }, { condition: 'ours' }] },
      top: { ...head, all: [{ condition: 'above' }] },
    });
    const at = (name: string) => program.index.get(name) ?? -1;
    const facts = SMALL_FACTS.map((name) => (name === 'b' ? true : undefined));
    const row = program.evaluate(facts, 'law');
    expect(program.names.map((name) => row[at(name)])).toEqual(program.names.map(() => UNKNOWN));
    // Not what the facts give: a sign that it is taken over as it is.
    row[at('statutory')] = FALSE;
    const practice = program.evaluate(facts, 'practice', undefined, row);
    expect(practice[at('statutory')]).toBe(FALSE);
    expect(['ours', 'above', 'top'].map((name) => practice[at(name)])).toEqual([TRUE, TRUE, TRUE]);
  });
});

describe('a row at hand from before the last condition was forced', () => {
  const truths = fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE);
  const places = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 });

  it('spares work, and changes no answer', () => {
    fc.assert(
      fc.property(
        smallRulebooks,
        situations,
        fc.constantFrom(...MODES),
        places,
        fc.tuple(truths, truths, truths),
        (rulebook, facts, mode, forced, values) => {
          const program = compiled(rulebook);
          const pairs = forced
            .sort((a, b) => a - b)
            .map((at, number) => [at, values[number] ?? UNKNOWN] as const);
          const before = program.evaluate(facts, mode, new Map(pairs.slice(0, -1)));
          const copy = [...before];
          const found = program.evaluate(facts, mode, new Map(pairs), before);
          expect(found).toEqual(program.evaluate(facts, mode, new Map(pairs)));
          expect([...before]).toEqual(copy);
        },
      ),
    );
  });

  it('is looked at anew from that condition on', () => {
    const program = programOf({
      first: { ...head, all: [fact('a')] },
      second: { ...head, all: [fact('b')] },
      third: { ...head, all: [{ condition: 'first' }, { condition: 'second' }] },
    });
    const facts = SMALL_FACTS.map(() => undefined);
    // Not what the facts give: a sign that it is taken over as it is.
    const before = Int8Array.from([TRUE, FALSE, FALSE]);
    const found = program.evaluate(facts, 'law', new Map([[1, TRUE]]), before);
    expect([...found]).toEqual([TRUE, TRUE, TRUE]);
    const both = new Map<number, Truth>([
      [0, FALSE],
      [1, TRUE],
    ]);
    expect([...program.evaluate(facts, 'law', both, before)]).toEqual([TRUE, TRUE, TRUE]);
  });
});

describe('a position that no condition has', () => {
  it('gives unknown, and reserves nothing', () => {
    const program = programOf({ plain: { ...head, all: [fact('a')] } });
    for (const value of [true, false]) {
      const facts = SMALL_FACTS.map(() => value);
      const row = program.evaluate(facts, 'law');
      expect([...row]).toEqual([value ? TRUE : FALSE]);
      expect(program.derive(7, facts, row)).toBe(UNKNOWN);
      expect([0, 7].map((at) => program.reserved(at, facts, row))).toEqual([false, false]);
    }
  });
});

describe('a condition that the rulebook lacks', () => {
  it('is unknown wherever it is named', () => {
    const program = programOf({
      top: { ...head, any: [{ condition: 'gone' }] },
      other: { ...head, all: [fact('a')] },
    });
    const row = program.evaluate(
      SMALL_FACTS.map(() => false),
      'law',
    );
    expect(program.names).toEqual(['top', 'other']);
    expect([...row]).toEqual([UNKNOWN, FALSE]);
  });
});

describe('the slot of a determination', () => {
  const slots = slotsOf(['a', 'b']);
  const decidedBy = (name: string, part = 'b'): Program => {
    const conditions = { one: { ...head, decidedBy: name, all: [fact(part)] } };
    const rulebook = assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules: [] } });
    return compileProgram(rulebook, { roots: ['one'], slots, constants: {} });
  };

  it('may be the first', () => {
    expect([...decidedBy('a').evaluate([true, false], 'law')]).toEqual([TRUE]);
  });

  it('is missing where no year can make it: the parts decide', () => {
    for (const part of ['a', 'b']) {
      const program = decidedBy('nowhere', part);
      expect([...program.evaluate([true, false], 'law')]).toEqual([part === 'a' ? TRUE : FALSE]);
    }
  });
});
