import { describe, expect, it, test } from 'vitest';
import type { Classification, ConditionFinding } from '../../../src/classify/classification.ts';
import { classify } from '../../../src/classify/classify.ts';
import {
  answersAgreeWithThemselves,
  decisiveSetsForce,
  faultOf,
  faultsOfAnswer,
} from '../../../src/testing/invariants/explanation.ts';
import { history, MERITS, years } from '../../support/placement-line.ts';
import { brokenKernel } from './broken-kernel.ts';

/** Tier 1 after Tier 2, forced by three findings. */
const tier1 = (): Classification =>
  classify(history(years(2023, '2'), { year: 2024, facts: MERITS['tier-1'] }));

describe('a decisive set', () => {
  const compliant = { input: 'fullyMeetsMinimumStandards', value: true } as const;
  const unranked = [
    { input: 'specialCase', value: false },
    { input: 'notRated', value: false },
  ] as const;
  const whole = { inputs: [...unranked, compliant], conditions: [] };
  const fault = (changes: Partial<Classification>) =>
    faultOf(whole, { ...tier1(), ...changes }, undefined);
  const withCondition = (change: (found: ConditionFinding) => ConditionFinding[]) => ({
    conditions: tier1().conditions.flatMap((one) =>
      one.name === compliant.input ? change(one) : [one],
    ),
  });

  it('is faithful as the answer has it', () => {
    expect(tier1().decisive.map(({ inputs }) => inputs)).toEqual([whole.inputs]);
    expect(fault({})).toBeNull();
  });

  it('must have the outcomes that the answer shows', () => {
    const text =
      'fullyMeetsMinimumStandards is not true in specialCase=false,notRated=false,fullyMeetsMinimumStandards=true';
    expect(fault(withCondition((one) => [{ ...one, outcome: 'fails' }]))).toBe(text);
    expect(fault(withCondition((one) => [{ ...one, outcome: 'unknown' }]))).toBe(text);
    expect(fault(withCondition(() => []))).toBe(text);
    const other = {
      ...whole,
      inputs: [...unranked, { ...compliant, value: false }],
    };
    expect(faultOf(other, tier1(), undefined)).toBe(
      'fullyMeetsMinimumStandards is not false in specialCase=false,notRated=false,fullyMeetsMinimumStandards=false',
    );
  });

  it('is about conditions, whatever a rule of the same name says', () => {
    const rule = (one: ConditionFinding) =>
      [{ ...one, kind: 'rule', outcome: 'fails' }, one] as ConditionFinding[];
    expect(fault(withCondition(rule))).toBeNull();
  });

  it('must force the answer from every clock, and not from one of them only', () => {
    const listed = classify(
      history(years(2023, '2'), { year: 2024, facts: MERITS['tier-2-watch-list'] }),
    );
    const [set] = listed.decisive;
    if (set === undefined) throw new Error('nothing decides');
    expect(faultOf(set, listed, undefined)).toBeNull();
    const [clear] = listed.state.before;
    if (clear === undefined) throw new Error('no clock');
    const before = [clear, { ...clear, run: 2 }];
    const several = { ...listed, state: { ...listed.state, before } };
    expect(faultOf(set, several, undefined)).toMatch(/ does not force tier-2-watch-list$/);
  });

  it('is apart where nothing known forces what is on record', () => {
    const value = { history: history(years(2023, '2 3')), year: 2024 };
    expect(classify(value.history).decisive).toEqual([]);
    expect(decisiveSetsForce.check(value)).toBe('apart');
  });
});

describe('an answer must agree with itself:', () => {
  const { state } = tier1();

  test.each<[string, Partial<Classification>]>([
    ['nothing is possible', { possible: [], placement: null, expected: ['tier-1'] }],
    ['nothing is expected', { expected: [] }],
    ['no cause', { causes: [] }],
    ['no clock before', { state: { ...state, before: [] } }],
    ['no clock after', { state: { ...state, after: [] } }],
    ['something impossible is expected', { expected: ['tier-1', 'tier-2'] }],
    ['placement is not what is left', { placement: 'tier-2' }],
    ['placement is not what is left', { placement: null }],
    ['placement is not what is left', { possible: ['tier-1', 'tier-2'] }],
  ])('%s', (text, changes) => {
    const faults = faultsOfAnswer({ ...tier1(), ...changes });
    const also = text === 'nothing is possible' ? ['something impossible is expected'] : [];
    expect(faults).toEqual([text, ...also]);
  });

  const recorded = () => classify(history(years(2023, '2 2')));
  const otherwise = (): Classification => ({
    ...recorded(),
    placement: 'tier-3',
    possible: ['tier-3'],
    expected: ['tier-3'],
  });

  it('a lawful record is what is possible', () => {
    expect(faultsOfAnswer(recorded())).toEqual([]);
    expect(faultsOfAnswer(otherwise())).toEqual([
      'the record is lawful, yet something else is possible',
    ]);
  });

  it('but not an unlawful one, nor any record under another law', () => {
    const notice = (code: string) => ({ code, path: [], params: {} });
    const refused = { ...otherwise(), notices: [notice('record.not-lawful')] };
    expect(faultsOfAnswer(refused)).toEqual([]);
    const reassessed = { ...otherwise(), notices: [notice('record.reassessed')] };
    expect(faultsOfAnswer(reassessed)).toHaveLength(1);
    const lawVersion = { ...recorded().lawVersion, overlay: { base: 2008 } };
    expect(faultsOfAnswer({ ...otherwise(), lawVersion })).toEqual([]);
  });

  it('and all that is wrong is told', () => {
    const rulebook = brokenKernel(2024, () => ({ representatives: () => [] }));
    const value = { history: history(years(2023, '2 2')), year: 2024 };
    expect(answersAgreeWithThemselves.check(value)).toBe('holds');
    expect(answersAgreeWithThemselves.check(value, { rulebook })).toEqual({
      fault: 'nothing is possible; nothing is expected; no cause; no clock before; no clock after',
    });
  });
});
