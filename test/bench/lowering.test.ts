import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeCase } from '../../bench/inputs/make-case.ts';
import { and, type Formula, not, or } from '../../bench/lowering/formula.ts';
import { toJsonLogic } from '../../bench/lowering/to-json-logic.ts';
import { toZen } from '../../bench/lowering/to-zen.ts';
import { enginePass } from '../../bench/peers/engine-pass.ts';
import {
  jsonLogicEngineBuilt,
  jsonLogicEngineInterpreted,
} from '../../bench/peers/json-logic-engine.ts';
import { jsonLogicJs } from '../../bench/peers/json-logic-js.ts';
import { zenEngine } from '../../bench/peers/zen-engine.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { yearFacts } from '../support/arbitraries/year-facts.ts';

const PEERS = [jsonLogicJs, jsonLogicEngineInterpreted, jsonLogicEngineBuilt, zenEngine];

const states = fc.record({
  run: fc.nat(4),
  waivers: fc.nat(2),
  cap: fc.constantFrom('clear', 'armed', 'stint'),
  arming: fc.boolean(),
  previous: fc.constantFrom('tier-2-watch-list', 'tier-3', 'tier-1'),
});

describe('the rulebook in a two-valued language', () => {
  test.prop(
    [
      fc.array(fc.tuple(yearFacts, states, fc.constantFrom(2004, 2009, 2025)), {
        minLength: 1,
        maxLength: 8,
      }),
    ],
    { numRuns: 12 },
  )(
    'gives what one pass of the engine gives, in every engine that it is lowered to',
    async (drawn) => {
      const cases = drawn.map(([facts, state, year]) => {
        const { consecutiveWatchListYears: _count, ...stated } = facts;
        const fixed = { kind: 'mixed', country: 'THA', published: null } as const;
        return makeCase({ ...fixed, year, state: { ...INITIAL_STATE, ...state }, stated });
      });
      const expected = await enginePass.prepare(cases).codes();
      for (const peer of PEERS) {
        expect([peer.name, await peer.prepare(cases).codes()]).toEqual([peer.name, expected]);
      }
    },
  );
});

describe('formulas', () => {
  const fact: Formula = { fact: 'waiver.granted', operator: 'equal', value: true };

  it('fold what is settled and take up what is nested', () => {
    expect(and([true, fact])).toBe(fact);
    expect(and([fact, false])).toBe(false);
    expect(or([false, fact])).toBe(fact);
    expect(or([])).toBe(false);
    expect(and([])).toBe(true);
    expect(or([or([fact, { known: 'a' }]), fact])).toEqual({ or: [fact, { known: 'a' }, fact] });
    expect(not(not(fact))).toBe(fact);
    expect(not(true)).toBe(false);
  });

  it('are written without dots, which both languages read as paths', () => {
    const formula = and([fact, not({ known: 'clock.run' }), { step: 'before' }]);
    expect(toJsonLogic(formula)).toEqual({
      and: [
        { '===': [{ var: 'waiver_granted' }, true] },
        { '!': [{ '!==': [{ var: 'clock_run' }, null] }] },
        { '===': [{ var: 'before' }, true] },
      ],
    });
    expect(toZen(formula)).toBe(
      '((waiver_granted == true) and not((clock_run != null)) and $.before)',
    );
  });
});
