import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { consequences } from '../../src/consequences/consequences.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { applying, follows, item, outcomes, YEARS } from './answers.ts';

describe('consequences of Tier 3', () => {
  it.each(YEARS)('begin with the 2003 report and end at Tier 3: %i', (year) => {
    for (const placement of PLACEMENTS) {
      if (placement === 'tier-2-watch-list' && year < 2004) continue;
      const document = follows(year, placement);
      const tier3 = document.items.filter(({ group }) => group === 'tier-3');
      expect(tier3).toHaveLength(12);
      if (placement === 'tier-3' && year >= 2003) {
        expect(applying(document, 'tier-3')).toEqual([
          'presidential-determination',
          'partial-waiver',
          'waiver-duty',
          'certification',
        ]);
        expect(tier3.filter(({ applies }) => applies === 'no')).toEqual([]);
        continue;
      }
      for (const one of tier3) {
        expect(one.applies).toBe('no');
        expect(one).toMatchObject({
          reason: year < 2003 ? 'not-in-force' : 'placement',
          from: null,
          to: null,
          under: [],
        });
      }
    }
  });

  it('say why there are none before 2003', () => {
    const duty = item(follows(2002, 'tier-3'), 'presidential-determination');
    expect(duty).toMatchObject({
      applies: 'no',
      reason: 'not-in-force',
      cite: '22 U.S.C. 7107(c)',
    });
    expect(duty.text).toContain('1 January 2003');
  });

  it('take the fiscal year and the window from the calendar', () => {
    const document = follows(2025, 'tier-3', undefined, {
      released: '2025-09-29',
      determination: 'withholding',
    });
    expect(item(document, 'loans-opposed')).toMatchObject({
      from: '2025-10-01',
      to: '2026-09-30',
      who: 'president',
      basis: 'determination',
      under: ['tier-3'],
    });
    expect(item(document, 'presidential-determination')).toMatchObject({
      from: '2025-11-13',
      to: '2025-12-28',
      basis: 'statute',
    });
  });

  it('come with their days: options and certification in the window, restrictions in the year', () => {
    const document = follows(2025, 'tier-3', undefined, { childSoldiersList: true });
    const days = (kind: string) =>
      document.items.filter((one) => one.kind === kind).map(({ from, to }) => `${from} ${to}`);
    const window = '2025-08-14 2025-09-28';
    expect(days('option')).toEqual([window, window, window, window]);
    expect(new Set(days('restriction'))).toEqual(new Set(['2025-10-01 2026-09-30']));
    for (const id of ['presidential-determination', 'partial-waiver', 'certification'] as const)
      expect([item(document, id).from, item(document, id).to].join(' ')).toBe(window);
    for (const id of ['waiver-duty', 'later-waiver', 'child-soldiers-waiver'] as const)
      expect([item(document, id).from, item(document, id).to]).toEqual([null, null]);
  });

  it('name the exceptions, each with its paragraph', () => {
    const document = follows(2025, 'tier-3');
    const cites = item(document, 'no-assistance')
      .exceptions.map(({ cite }) => cite)
      .join(' ');
    for (const clause of [
      '(i)',
      '(vii)',
      '(ii)',
      '(iii)',
      '(iv)',
      '(v)',
      '(vi)',
      '(viii)',
      '(ix)',
      '(B)',
    ])
      expect(cites).toContain(clause);
    expect(item(document, 'loans-opposed').exceptions).toHaveLength(3);
  });

  it('follow the determination that was made', () => {
    const of = (determination: 'withholding' | 'existing-restrictions' | 'subsequent-compliance') =>
      outcomes(follows(2024, 'tier-3', undefined, { determination }), 'tier-3');
    const other = 'determination';
    expect(of('withholding')).toEqual({
      'presidential-determination': 'yes',
      withholding: 'yes',
      'existing-restrictions': other,
      'subsequent-compliance': other,
      'national-interest': other,
      'no-assistance': 'assistance-before-open',
      'no-assistance-no-exchanges': 'assistance-before-open',
      'loans-opposed': 'yes',
      'partial-waiver': 'yes',
      'waiver-duty': 'yes',
      certification: 'yes',
      'later-waiver': 'yes',
    });
    for (const determination of ['existing-restrictions', 'subsequent-compliance'] as const) {
      const found = of(determination);
      const yes = Object.keys(found).filter((id) => found[id] === 'yes');
      expect(yes).toEqual(['presidential-determination', determination, 'certification']);
      expect(Object.values(found).filter((one) => one !== 'yes' && one !== other)).toEqual([]);
    }
  });

  it('tell the two kinds of withholding apart by assistance in the year before', () => {
    const of = (assistedBefore: boolean) =>
      outcomes(
        follows(2024, 'tier-3', undefined, { determination: 'withholding', assistedBefore }),
        'tier-3',
      );
    expect(of(true)).toMatchObject({
      'no-assistance': 'yes',
      'no-assistance-no-exchanges': 'assistance-before',
    });
    expect(of(false)).toMatchObject({
      'no-assistance': 'assistance-before',
      'no-assistance-no-exchanges': 'yes',
    });
  });

  it('give way to a waiver as far as it reaches', () => {
    const of = (waived: readonly ('assistance' | 'multilateral' | 'programmes')[], full = false) =>
      outcomes(
        follows(2024, 'tier-3', undefined, {
          determination: full ? 'national-interest' : 'withholding',
          waived,
          assistedBefore: true,
        }),
        'tier-3',
      );
    expect(of(['multilateral'])).toMatchObject({
      'national-interest': 'yes',
      withholding: 'yes',
      'no-assistance': 'yes',
      'loans-opposed': 'waived',
    });
    expect(of(['programmes'])).toMatchObject({ 'no-assistance': 'yes', 'loans-opposed': 'yes' });
    expect(of(['assistance', 'multilateral'], true)).toMatchObject({
      'no-assistance': 'waived',
      'loans-opposed': 'waived',
      'later-waiver': 'determination',
    });
    const never = follows(2024, 'tier-3', undefined, {
      determination: 'national-interest',
      assistedBefore: false,
    });
    expect(item(never, 'no-assistance-no-exchanges').reason).toBe('determination-open');
    const spared = follows(2024, 'tier-3', undefined, { waived: ['assistance'] });
    expect(item(spared, 'no-assistance-no-exchanges').reason).toBe('waived');
    expect(item(spared, 'no-assistance').reason).toBe('waived');
    // How far a national interest determination reaches is not known until it is said.
    expect(of([], true)).toMatchObject({
      'no-assistance': 'determination-open',
      'loans-opposed': 'determination-open',
    });
  });

  it('come with Tier 3 only, where it is one of several possible placements', () => {
    const facts = { fullyMeetsMinimumStandards: false };
    const open = classify({ country: 'XXA', years: [{ year: 2025, facts }] });
    expect(open.possible.length).toBeGreaterThan(1);
    const document = consequences(open, { determination: 'withholding' });
    for (const one of document.items.filter(({ group }) => group === 'tier-3')) {
      expect(one.applies).toBe(one.reason === 'determination' ? 'no' : 'maybe');
      expect(one.under).toEqual(one.applies === 'no' ? [] : ['tier-3']);
    }
    expect(item(document, 'loans-opposed').reason).toBe('placement-open');
  });

  it('read a reassessed Tier 3 as later compliance', () => {
    const years = [{ year: 2009, placement: 'tier-3', reassessed: 'tier-2-watch-list' }];
    const document = consequences(classify({ country: 'SWZ', years }));
    expect(applying(document, 'tier-3')).toEqual([
      'presidential-determination',
      'subsequent-compliance',
      'certification',
    ]);
    expect(item(document, 'tier-2-watch-list').applies).toBe('yes');
    expect(document.notices.map(({ code }) => code)).toContain('record.reassessed');
    expect(item(document, 'no-assistance').reason).toBe('determination');
  });

  it('know no effect on an earlier Tier 2 of a later Tier 3', () => {
    const years = [{ year: 2024, placement: 'tier-2', reassessed: 'tier-3' }];
    expect(applying(consequences(classify({ country: 'XXA', years })), 'tier-3')).toContain(
      'presidential-determination',
    );
  });
});
