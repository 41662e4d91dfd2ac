import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeText } from '../../../src/messages/en/notices.ts';
import { problem } from '../../../src/problems/problem.ts';
import { anyProblem } from '../../support/arbitraries/problem.ts';

describe('noticeText', () => {
  it.each([
    [
      problem('law.carried-on', [], { lastYear: 2026 }),
      'The law has been checked up to the 2026 report. This answer takes it to be the same in later years.',
    ],
    [
      problem('past.unknown', ['years'], { years: [2019, 2016, 2017, 2011] }),
      'Nothing is known of the country’s placement in 2011, 2016 and 2017 and 2019, so the count of watch-list years takes in all that the law allowed then.',
    ],
    [
      problem('record.not-lawful', [], {
        recorded: 'tier-2-watch-list',
        possible: ['tier-2', 'tier-3'],
      }),
      'On the stated facts the law, as read here, does not allow the published Tier 2 Watch List, only Tier 2 or Tier 3. The published placement stands as a fact, and the clock goes on from it.',
    ],
    [
      problem('waiver.without-effect', [], { reason: 'not-needed' }),
      'A waiver is stated, but it has no effect: none was needed: the limit of watch-list years in a row was not reached.',
    ],
    [
      problem('waiver.prong-not-met', [], { prongs: ['writtenPlan', 'sufficientResources'] }),
      'A waiver is stated as granted, though what the law asks for it is stated as missing: a written plan and sufficient resources for the plan.',
    ],
    [
      problem('downgrade.ground', [], { grounds: ['allowance-exhausted', 'waiver-not-granted'] }),
      'Ground of the automatic downgrade: every waiver year of the run is used; or a waiver was possible but not granted.',
    ],
    [
      problem('fact.not-in-force', [], { fact: 'policyOrPattern', from: 2019, to: null }),
      '“Is there a government policy or pattern of trafficking, forced labour, sexual slavery or child soldiers?” The law asks this from the 2019 report on; here the answer has no effect.',
    ],
    [
      problem('fact.not-in-force', [], { fact: 'canObtainOfficialsData', from: 2004, to: 2018 }),
      '“Did the government have the means to obtain those data on cases against officials?” The law asks this in the reports of 2004 to 2018; here the answer has no effect.',
    ],
    [
      problem('evidence.unsupported', [], {
        fact: 'increasingEfforts',
        faults: ['commitment', 'outside-reporting-period'],
      }),
      '“Did the government show increasing efforts compared with the previous reporting period?” The stated answer counts as unknown, because none of the evidence listed for it counts: it is a commitment to future steps or it lies outside the reporting period, April to March.',
    ],
  ])('$code', (notice, text) => {
    expect(noticeText(notice)).toBe(text);
  });

  it('keeps apart what the determination says and what the findings say', () => {
    const params = { condition: 'significantEfforts', fact: 'significantEfforts' };
    const text = (stated: boolean) =>
      noticeText(
        problem('determination.contradicts-parts', [], { ...params, stated, derived: !stated }),
      );
    expect(text(true)).toContain('determination says yes, the single findings together say no');
    expect(text(false)).toContain('determination says no, the single findings together say yes');
  });

  it('gives a code without a text by name', () => {
    expect(noticeText(problem('nobody.knows', [], { found: 7 }))).toBe('nobody.knows: found `7`.');
  });

  it('is one safe line whatever the notice holds, and never throws', () => {
    fc.assert(
      fc.property(anyProblem, (notice) => {
        const line = noticeText(notice);
        expect(line.length).toBeGreaterThan(1);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
