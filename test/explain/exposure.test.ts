import { describe, expect, it } from 'vitest';
import { exposureOf } from '../../src/explain/exposure.ts';
import { INITIAL_STATE, type KernelState } from '../../src/kernel/state.ts';
import { exposureText } from '../../src/messages/en/exposure.ts';
import { automaticDowngrade } from './fixtures.ts';

const state = (changes: Partial<KernelState>): KernelState => ({ ...INITIAL_STATE, ...changes });
const exposureAfter = (year: number, ...states: readonly Partial<KernelState>[]) =>
  exposureOf(states.map(state), { ...automaticDowngrade, year });

describe('exposureOf', () => {
  it.each([
    ['one year leaves a second free', 2024, { run: 1 }, 'free'],
    ['two years need a waiver', 2024, { run: 2 }, 'needs-waiver'],
    ['one waiver is all since 2019', 2024, { run: 3, waivers: 1 }, 'exhausted'],
    ['one waiver was not all in 2014', 2013, { run: 3, waivers: 1 }, 'needs-waiver'],
    ['2018 leaves to the law of 2019', 2018, { run: 3, waivers: 1 }, 'exhausted'],
    ['a stint is spent', 2024, { run: 1, cap: 'stint' }, 'capped'],
    ['a stint was not capped before 2019', 2017, { run: 1, cap: 'stint' }, 'free'],
    ['there was no limit in 2006', 2005, { run: 2 }, 'free'],
    ['there was no watch list in 2003', 2002, {}, 'none'],
  ] as const)('%s', (_title, year, changes, exposure) => {
    expect(exposureAfter(year, changes)).toBe(exposure);
  });

  it('says nothing where it depends on what is unknown', () => {
    expect(exposureAfter(2024, { run: 1 }, { run: 2 })).toBeNull();
    expect(exposureAfter(2024, { run: 1 }, { run: 0 })).toBe('free');
  });

  it('follows a what-if law', () => {
    const lawVersion = {
      ...automaticDowngrade.lawVersion,
      overlay: { parameters: { maxWaiverYears: 2 } },
    };
    const answer = { ...automaticDowngrade, year: 2024, lawVersion };
    expect(exposureOf([state({ run: 3, waivers: 1 })], answer)).toBe('needs-waiver');
  });
});

describe('exposureText', () => {
  it('has a sentence where something follows, with the next report year', () => {
    for (const exposure of ['free', 'needs-waiver', 'exhausted', 'capped']) {
      expect(exposureText(exposure, 2026)).toContain('2026');
    }
    expect([exposureText('none', 2026), exposureText(null, 2026)]).toEqual([null, null]);
  });
});
