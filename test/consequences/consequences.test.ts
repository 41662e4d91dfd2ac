import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { CONSEQUENCES_SCHEMA, consequences } from '../../src/consequences/consequences.ts';
import type { ConsequencesOptions } from '../../src/consequences/options.ts';
import { CONSEQUENCE_IDS } from '../../src/consequences/rules.ts';
import { consequencesText } from '../../src/messages/en/consequences.ts';
import { some } from '../support/runs.ts';
import { applying, follows, PAIRS, YEARS } from './answers.ts';

/** Every third year, and the first and last of the law as it is. */
const FEW_YEARS = YEARS.filter((year) => year % 3 === 0 || year === 2019 || year === 2030);

describe('consequences', () => {
  it('lists every consequence in one order, applying or not, as plain data', () => {
    for (const year of YEARS) {
      for (const [, now] of PAIRS.slice(0, 6)) {
        const document = follows(year, now);
        expect(document.items.map(({ id }) => id)).toEqual(CONSEQUENCE_IDS);
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
        expect(document).toMatchObject({ schema: CONSEQUENCES_SCHEMA, country: 'XXA', year });
      }
    }
  }, 60_000);

  it('gives a reason exactly where something does not or may not apply', () => {
    for (const year of some(FEW_YEARS, YEARS)) {
      for (const [before, now] of PAIRS) {
        for (const one of follows(year, now, before).items) {
          expect(one.reason === null).toBe(one.applies === 'yes');
          if (one.applies === 'no') expect([one.from, one.to]).toEqual([null, null]);
          if (one.from !== null) expect(one.to !== null && one.from < one.to).toBe(true);
          expect(one.cite).toMatch(/^(?:22 U\.S\.C\.|Pub\. L\.)/u);
        }
      }
    }
  }, 60_000);

  it('has none for Tier 2 after Tier 2, and none for Tier 1 after Tier 1', () => {
    for (const year of YEARS) {
      for (const placement of ['tier-1', 'tier-2'] as const) {
        const options = { childSoldiersList: false };
        const document = follows(year, placement, placement, year < 2010 ? {} : options);
        if (year > 2001)
          expect(document.items.filter(({ applies }) => applies !== 'no')).toEqual([]);
        expect(applying(document)).toEqual([]);
      }
    }
  });

  it('has none for a special case: Haiti 2024, after three watch-list years', () => {
    const years = [
      { year: 2021, placement: 'tier-2-watch-list' },
      { year: 2022, placement: 'tier-2-watch-list' },
      { year: 2023, placement: 'tier-2-watch-list', waiver: { granted: true } },
      { year: 2024, placement: 'special-case' },
    ];
    const answer = classify({ country: 'HTI', years });
    const document = consequences(answer);
    expect(document.items.filter(({ applies }) => applies === 'yes')).toEqual([]);
    const perhaps = document.items.filter(({ applies }) => applies === 'maybe');
    expect(new Set(perhaps.map(({ group, reason }) => `${group} ${reason}`))).toEqual(
      new Set(['child-soldiers list-open']),
    );
  });

  it('repeats what was given and changes nothing of the answer', () => {
    const answer = classify({ country: 'PRK', years: [{ year: 2025, placement: 'tier-3' }] });
    const before = JSON.stringify(answer);
    const given = {
      childSoldiersList: false,
      determination: 'withholding',
      waived: ['programmes'],
      assistedBefore: false,
      publishedBefore: 'tier-2',
    } as const;
    expect(consequences(answer, given).given).toEqual(given);
    expect(consequences(answer).given).toEqual({
      childSoldiersList: null,
      determination: null,
      waived: null,
      assistedBefore: null,
      publishedBefore: null,
    });
    expect(JSON.stringify(answer)).toBe(before);
  });

  it('says what the days are counted from: the due date, unless the day of release is given', () => {
    const answer = classify({ country: 'PRK', years: [{ year: 2025, placement: 'tier-3' }] });
    const origins = (options: ConsequencesOptions) =>
      consequences(answer, options)
        .items.filter(({ to }) => to !== null)
        .map(({ id, computedFrom }) => [id, computedFrom] as const);
    const byDue = origins({});
    expect(consequences(answer).due).toBe('2025-06-30');
    expect(byDue).toContainEqual(['presidential-determination', 'due-date']);
    // A fiscal year is fixed by the report year alone, and so is the first of February.
    expect(byDue).toContainEqual(['loans-opposed', null]);
    const released = origins({ released: '2025-09-29' });
    expect(released).toContainEqual(['presidential-determination', 'release']);
    expect(released.map(([, origin]) => origin)).not.toContain('due-date');
    const said = (options: ConsequencesOptions) =>
      consequencesText(consequences(answer, options)).includes('counted from the day it is due');
    expect([said({}), said({ released: '2025-09-29' })]).toEqual([true, false]);
  });
});
