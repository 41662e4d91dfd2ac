import { describe, expect, it } from 'vitest';
import { inputBit } from '../../../src/kernel/inputs.ts';
import { INITIAL_STATE, stateAt, stateIndex } from '../../../src/kernel/state.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import {
  ALL_CODES,
  allKernelCases,
  inputValue,
  inWords,
  kernelCases,
  kernelWorlds,
  legalReadings,
} from '../../../src/testing/theorems/kernel-space.ts';
import { is, merits, smallRulebook } from './small-rulebook.ts';
import { NO_TIER, WATCH_LIST } from './watch-list-rules.ts';

/** Rules that name each of the given readings and make nothing of it. */
function naming(...readings: readonly (readonly [string, string])[]) {
  const all = readings.map(([name, value]) => is(`reading.${name}`, value));
  return smallRulebook({ rules: { named: merits(5, { all }, 'tier-3') } });
}

const EVERY = naming(
  ['clockList', 'tier-2-watch-list'],
  ['specialCase', 'reset'],
  ['reinstatementCap', 'F1'],
  ['policyOrPattern', 'weighed'],
);

describe('the readings that a theorem is tried under', () => {
  it('are every combination of those that bear on the law, the default first', () => {
    const all = legalReadings({ rulebook: EVERY });
    expect(all).toHaveLength(2 * 2 * 4 * 2);
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(32);
    expect(all[0]).toEqual(DEFAULT_READINGS);
    expect(legalReadings().length).toBe(32);
  });

  it('differ in one at most where the proof is quick', () => {
    const others = legalReadings({ rulebook: EVERY, quick: true }).map((readings) =>
      inWords({ readings }),
    );
    expect(others.sort()).toEqual([
      '',
      'clockList=special-watch-list',
      'policyOrPattern=weighed',
      'reinstatementCap=F2',
      'reinstatementCap=F3',
      'reinstatementCap=F4',
      'specialCase=freeze',
    ]);
  });

  it('leave at its default what no rule names', () => {
    const rulebook = naming(['specialCase', 'freeze'], ['unanimity', 'on']);
    const under = legalReadings({ rulebook });
    expect(under).toEqual([DEFAULT_READINGS, { ...DEFAULT_READINGS, specialCase: 'freeze' }]);
    expect(legalReadings({ rulebook: smallRulebook() })).toEqual([DEFAULT_READINGS]);
  });

  it('are those that the statement lets through, and no others', () => {
    const cap = { reinstatementCap: 'F3', policyOrPattern: 'forces-tier-3' } as const;
    const texts = legalReadings({ rulebook: EVERY }, cap).map((readings) => inWords({ readings }));
    expect(texts.sort()).toEqual([
      'clockList=special-watch-list, reinstatementCap=F3',
      'clockList=special-watch-list, specialCase=freeze, reinstatementCap=F3',
      'reinstatementCap=F3',
      'specialCase=freeze, reinstatementCap=F3',
    ]);
    const freeze = legalReadings({ rulebook: smallRulebook() }, { specialCase: 'freeze' });
    expect(freeze).toEqual([{ ...DEFAULT_READINGS, specialCase: 'freeze' }]);
  });
});

describe('the worlds that a theorem is tried in', () => {
  it('are one law where the rules read none, with a clock for each placement on record', () => {
    const rulebook = smallRulebook();
    const [world, ...others] = kernelWorlds({ rulebook });
    expect(others).toEqual([]);
    expect(world?.readings).toEqual(DEFAULT_READINGS);
    expect(world?.law.reportYear).toBe(2001);
    expect(world?.states.map((state) => stateAt(state))).toEqual(
      ['none', 'tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3', 'special-case', 'not-rated'].map(
        (previous) => ({ ...INITIAL_STATE, previous }),
      ),
    );
  });

  it('are the laws that the rules tell apart, under each reading that they name', () => {
    const rulebook = smallRulebook({ rules: { ...WATCH_LIST, ...NO_TIER } });
    const texts = kernelWorlds({ rulebook }).map((world) => inWords(world));
    expect(texts).toEqual([
      'law of 2001',
      'law of 2009',
      'law of 2019',
      'law of 2001, specialCase=freeze',
      'law of 2009, specialCase=freeze',
      'law of 2019, specialCase=freeze',
    ]);
  });

  it('are made once for each rulebook and each set of readings', () => {
    const rulebook = smallRulebook({ rules: NO_TIER });
    const freeze = kernelWorlds({ rulebook }, { specialCase: 'freeze' });
    expect(freeze.map((world) => inWords(world))).toEqual(['law of 2001, specialCase=freeze']);
    expect(kernelWorlds({ rulebook })[1]).toBe(freeze[0]);
    expect(kernelWorlds({ rulebook: smallRulebook({ rules: NO_TIER }) })[1]).not.toBe(freeze[0]);
  });
});

describe('the cases of a world', () => {
  const cases = (all: typeof kernelCases) => {
    const [world] = kernelWorlds({ rulebook: smallRulebook() });
    return world === undefined ? [] : [...all(world)];
  };

  it('are every state with every code of inputs, and what follows', () => {
    const found = cases(allKernelCases);
    expect(found).toHaveLength(7 * 512);
    expect(new Set(found.map(({ state, code }) => `${state} ${code}`)).size).toBe(7 * 512);
    expect(Math.min(...found.map(({ code }) => code))).toBe(0);
    expect(ALL_CODES).toHaveLength(512);
    const efforts = found.find(({ code }) => code === inputBit('significantEfforts'));
    expect(efforts?.outcome).toMatchObject({ placement: 'tier-2', rules: ['two', 'as-found'] });
  });

  it('or one code for each group that the rules tell apart', () => {
    const found = cases(kernelCases);
    expect(found).toHaveLength(7 * 3);
    const first = found.slice(0, 3);
    expect(first.map(({ code }) => code)).toEqual([
      0,
      inputBit('fullyMeetsMinimumStandards'),
      inputBit('significantEfforts'),
    ]);
    expect(first.map(({ outcome }) => outcome.placement)).toEqual(['tier-3', 'tier-1', 'tier-2']);
    expect(first.map(({ state }) => stateAt(state))).toEqual(Array(3).fill(INITIAL_STATE));
  });
});

describe('a case in words', () => {
  it('names the law, the readings that are not the default, the clock and what holds', () => {
    const [world] = kernelWorlds({ rulebook: smallRulebook() });
    if (world === undefined) throw new Error('no world');
    const state = stateIndex({ ...INITIAL_STATE, run: 2, previous: 'tier-2-watch-list' });
    const clock =
      '{"run":2,"waivers":0,"cap":"clear","arming":false,"previous":"tier-2-watch-list"}';
    const code = inputBit('specialCase') | inputBit('keyAchievements');
    expect(inWords(world)).toBe('law of 2001');
    expect(inWords(world, state)).toBe(`law of 2001, ${clock}`);
    expect(inWords(world, state, code)).toBe(`law of 2001, ${clock}, specialCase+keyAchievements`);
    expect(inWords(world, undefined, 0)).toBe('law of 2001, no input true');
    const readings = { ...DEFAULT_READINGS, specialCase: 'freeze', unanimity: 'off' } as const;
    expect(inWords({ readings }, state)).toBe(`specialCase=freeze, ${clock}`);
  });

  it('tells an input that is true from one that is not', () => {
    const code = inputBit('waiverGranted');
    expect(inputValue(code, 'waiverGranted')).toBe(true);
    expect(inputValue(code, 'notRated')).toBe(false);
  });
});
