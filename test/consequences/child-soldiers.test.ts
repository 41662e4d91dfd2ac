import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { follows, item, outcomes, YEARS } from './answers.ts';

const placements = fc.constantFrom(...PLACEMENTS);
const years = fc.constantFrom(...YEARS.filter((year) => year >= 2010));
const stated = fc.constantFrom(undefined, true, false);

describe('the child soldiers list', () => {
  it('never follows from a placement', () => {
    fc.assert(
      fc.property(years, placements, placements, stated, (year, one, other, childSoldiersList) => {
        const of = (placement: typeof one) =>
          follows(year, placement, undefined, { childSoldiersList }).items.filter(
            ({ group }) => group === 'child-soldiers',
          );
        expect(of(one)).toEqual(of(other));
        expect(of(one).every(({ under }) => under === null)).toBe(true);
      }),
    );
  });

  it.each(YEARS)('is in force from the 2010 report: %i', (year) => {
    const of = (childSoldiersList?: boolean) =>
      Object.values(
        outcomes(follows(year, 'tier-1', undefined, { childSoldiersList }), 'child-soldiers'),
      );
    const all = (reason: string) => Array.from({ length: 5 }, () => reason);
    const before = year < 2010;
    expect(of(true)).toEqual(all(before ? 'not-in-force' : 'yes'));
    expect(of(false)).toEqual(all(before ? 'not-in-force' : 'not-listed'));
    expect(of()).toEqual(all(before ? 'not-in-force' : 'list-open'));
  });

  it('does not depend on the placement being a tier', () => {
    const document = follows(2024, 'special-case', undefined, { childSoldiersList: true });
    expect(item(document, 'no-military-assistance')).toMatchObject({
      applies: 'yes',
      from: '2024-10-01',
      to: '2025-09-30',
      who: 'state-department',
    });
  });

  it('changed in 2013 and 2019', () => {
    const of = (year: number, id: Parameters<typeof item>[1]) =>
      item(follows(year, 'tier-3', undefined, { childSoldiersList: true }), id);
    expect(of(2012, 'no-military-assistance')).toMatchObject({ provisional: true });
    expect(of(2012, 'no-military-assistance').text).not.toContain('peacekeeping');
    expect(of(2013, 'no-military-assistance').text).toContain('peacekeeping');
    expect(of(2018, 'no-military-assistance').text).toContain('recruit and use');
    expect(of(2019, 'no-military-assistance').text).toContain('recruit or use');
    expect(of(2019, 'no-military-assistance').text).toContain('police');
    expect(of(2019, 'no-military-assistance').provisional).toBe(false);
    expect(of(2018, 'child-soldiers-notice')).toMatchObject({ applies: 'yes', to: null });
    expect(of(2019, 'child-soldiers-notice').to).toBe('2019-07-16');
    expect(of(2018, 'child-soldiers-notice').text).toContain('names no day');
    expect(of(2019, 'child-soldiers-notice').text).toContain('within 45 days');
    expect(of(2018, 'no-arms-licences').provisional).toBe(true);
    expect(of(2019, 'no-arms-licences').provisional).toBe(false);
    expect(of(2018, 'child-soldiers-waiver').text).not.toContain('certifying');
    expect(of(2019, 'child-soldiers-waiver').text).toContain('certifying');
  });
});
