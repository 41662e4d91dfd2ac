import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { findingOf, noticesWith } from '../support/next-year.ts';
import { history, type RawFacts } from '../support/placement-line.ts';

/** One data presumption of 7106(b), and the facts it rests on. */
interface Presumption {
  readonly condition: string;
  readonly indicium: string;
  readonly requested: string;
  readonly provided: string;
  readonly able: string;
  readonly growing: string;
  readonly some: string;
  readonly goodFaith: string;
  readonly disregarded: string;
  readonly element: string;
  readonly elementCondition: string;
}

const CASES: Presumption = {
  condition: 'enforcementDataPresumption',
  indicium: 'vigorousEnforcement',
  requested: 'enforcementDataRequested',
  provided: 'enforcementDataProvided',
  able: 'canObtainEnforcementData',
  growing: 'enforcementDataCapacityIncreasing',
  some: 'someEnforcementDataProvided',
  goodFaith: 'goodFaithEffortToCollectEnforcementData',
  disregarded: 'enforcementDataPresumptionDisregarded',
  element: 'vigorouslyInvestigates',
  elementCondition: 'vigorousInvestigation',
};

const OFFICIALS: Presumption = {
  condition: 'officialsDataPresumption',
  indicium: 'enforcementAgainstOfficials',
  requested: 'officialsDataRequested',
  provided: 'officialsDataProvided',
  able: 'canObtainOfficialsData',
  growing: 'officialsDataCapacityIncreasing',
  some: 'someOfficialsDataProvided',
  goodFaith: 'goodFaithEffortToCollectOfficialsData',
  disregarded: 'officialsDataPresumptionDisregarded',
  element: 'vigorouslyInvestigatesOfficials',
  elementCondition: 'investigationOfOfficials',
};

const inYear = (year: number, facts: RawFacts) => classify(history({ year, facts }));

describe.each([
  ['trafficking cases, (b)(1)', CASES],
  ['cases against officials, (b)(7)', OFFICIALS],
])('point 19: the data presumption, %s', (_name, about) => {
  const withheld: RawFacts = {
    [about.requested]: true,
    [about.provided]: false,
    [about.able]: true,
    [about.growing]: true,
  };
  const outcome = (year: number, facts: RawFacts) =>
    findingOf(inYear(year, facts), about.condition).outcome;

  it('holds where data were requested, withheld, and within growing reach', () => {
    const answer = inYear(2022, withheld);
    expect(findingOf(answer, about.condition)).toMatchObject({
      outcome: 'holds',
      basis: 'presumption',
      defeatedBy: null,
    });
    expect(findingOf(answer, about.indicium).outcome).toBe('fails');
  });

  it.each([about.requested, about.provided, about.growing])('stays unknown without %s', (name) => {
    const facts = Object.fromEntries(Object.entries(withheld).filter(([fact]) => fact !== name));
    expect(outcome(2022, facts)).toBe('unknown');
    expect(findingOf(inYear(2022, facts), about.indicium).outcome).toBe('unknown');
  });

  it.each([about.requested, about.growing])('fails where %s is denied', (name) => {
    expect(outcome(2022, { ...withheld, [name]: false })).toBe('fails');
  });

  it('asks for growing capacity from 2019, and for capacity before', () => {
    const able = { ...withheld, [about.growing]: false };
    const growing = { ...withheld, [about.able]: false };
    expect([outcome(2018, able), outcome(2019, able)]).toEqual(['holds', 'fails']);
    expect([outcome(2018, growing), outcome(2019, growing)]).toEqual(['fails', 'holds']);
  });

  it('begins with the report of 2004', () => {
    expect([outcome(2003, withheld), outcome(2004, { ...withheld, [about.some]: false })]).toEqual([
      'fails',
      'holds',
    ]);
  });

  it('could be disregarded in 2004 and 2005 for some data in good faith', () => {
    const grace = {
      ...withheld,
      [about.some]: true,
      [about.goodFaith]: true,
      [about.disregarded]: true,
    };
    expect([2004, 2005, 2006].map((year) => outcome(year, grace))).toEqual([
      'fails',
      'fails',
      'holds',
    ]);
    expect(outcome(2005, { ...grace, [about.disregarded]: false })).toBe('holds');
    expect(outcome(2005, { ...grace, [about.goodFaith]: false })).toBe('holds');
    expect(outcome(2005, withheld)).toBe('unknown');
  });

  it('is rebutted by an express finding, with a notice', () => {
    const answer = inYear(2022, { ...withheld, [about.element]: true });
    expect(findingOf(answer, about.elementCondition)).toMatchObject({
      outcome: 'holds',
      decidedBy: about.element,
    });
    expect(findingOf(answer, about.condition)).toMatchObject({
      outcome: 'holds',
      defeatedBy: about.element,
    });
    expect(noticesWith(answer, 'determination.contradicts-parts')).toEqual([
      {
        code: 'determination.contradicts-parts',
        path: ['years', 2022, 'facts', about.element],
        params: {
          condition: about.elementCondition,
          fact: about.element,
          stated: true,
          derived: false,
        },
      },
    ]);
  });

  it('is not rebutted by a finding that agrees with it', () => {
    const answer = inYear(2022, { ...withheld, [about.element]: false });
    expect(findingOf(answer, about.condition)).toMatchObject({
      outcome: 'holds',
      defeatedBy: null,
    });
    expect(noticesWith(answer, 'determination.contradicts-parts')).toEqual([]);
  });
});

describe('the inaction rule of (b)(7)', () => {
  const ignored: RawFacts = {
    publicAllegationsAgainstOfficials: true,
    appropriatelyAddressesPublicAllegations: false,
  };
  const outcome = (year: number, facts: RawFacts) =>
    findingOf(inYear(year, facts), 'enforcementAgainstOfficials').outcome;

  it('counts ignored public allegations as inaction from 2013', () => {
    expect(outcome(2013, ignored)).toBe('fails');
    expect(outcome(2012, ignored)).toBe('unknown');
  });

  it('is no presumption: single findings do not undo it', () => {
    const vigorous = { ...ignored, vigorouslyInvestigatesOfficials: true, convictsOfficials: true };
    expect(outcome(2022, vigorous)).toBe('fails');
  });

  it('asks for allegations and for the failure to address them', () => {
    expect(outcome(2022, { publicAllegationsAgainstOfficials: true })).toBe('unknown');
    expect(outcome(2022, { ...ignored, appropriatelyAddressesPublicAllegations: true })).toBe(
      'unknown',
    );
  });
});
