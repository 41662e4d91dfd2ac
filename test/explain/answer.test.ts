import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { explain } from '../../src/explain/explain.ts';
import { causeOf } from '../../src/explain/sections/answer.ts';
import { automaticDowngrade, incomplete } from './fixtures.ts';

const W = 'tier-2-watch-list';

/** The short text, its line breaks taken out. */
const said = (changes: Partial<Classification>, answer = automaticDowngrade): string =>
  explain({ ...answer, ...changes }).replace(/\s+/gu, ' ');

describe('a settled placement', () => {
  test('whose cause is open names every cause, and no one cause in its first line', () => {
    const text = said({ cause: null, causes: ['merits', 'automatic-downgrade'] });
    expect(text).toContain(
      ' Tier 3 The placement is settled, but what is stated does not tell its cause. It can be any of these: ',
    );
    expect(text).toContain('- The findings of the year. The government does not fully meet');
    expect(text).toContain('- Automatic downgrade. The law allows 2 years in a row');
    expect(text).not.toContain('leaves more than one way open');
  });

  test('on the merits, or by a label that says it all, needs no cause in its first line', () => {
    const first = (changes: Partial<Classification>) =>
      explain({ ...automaticDowngrade, ...changes }).split('\n')[2];
    expect(first({})).toBe('  Tier 3: automatic downgrade');
    expect(first({ cause: 'merits', causes: ['merits'] })).toBe('  Tier 3');
    expect(first({ cause: 'policy-or-pattern', causes: ['policy-or-pattern'] })).toBe(
      '  Tier 3: government policy or pattern',
    );
    const special = { placement: 'special-case', possible: ['special-case'] } as const;
    expect(first({ ...special, cause: 'special-case', causes: ['special-case'] })).toBe(
      '  Special Case',
    );
    const waived = { placement: W, possible: [W] } as const;
    expect(first({ ...waived, cause: 'waiver', causes: ['waiver'] })).toBe(
      '  Tier 2 Watch List: waiver of the downgrade',
    );
  });

  test('tells the merits only where they are another placement', () => {
    expect(said({})).toContain('On the findings of the year alone it would be Tier 2 Watch List.');
    expect(said({ merits: 'tier-3' })).not.toContain('On the findings of the year alone');
    expect(said({ merits: null })).not.toContain('On the findings of the year alone');
  });

  test('says nothing of what is expected', () => {
    expect(said({})).not.toContain('Practice leads one to expect');
  });
});

describe('an open placement', () => {
  test('names the expected ones only where practice rules some out', () => {
    expect(said({}, incomplete)).toContain('Practice leads one to expect');
    expect(said({ expected: incomplete.possible }, incomplete)).not.toContain(
      'Practice leads one to expect',
    );
    expect(said({}, incomplete)).toContain('leaves more than one way open');
    expect(said({}, incomplete)).not.toContain('On the findings of the year alone');
  });
});

describe('a cause in words', () => {
  const open = (possible: Classification['possible'], causes: Classification['causes']) => ({
    ...automaticDowngrade,
    placement: null,
    possible,
    causes,
    cause: null,
  });

  test('speaks of the placements that no other cause accounts for', () => {
    const answer = open(['tier-2', 'tier-3'], ['merits', 'automatic-downgrade']);
    expect(causeOf(answer, 'merits').sentence).toMatch(/no ground for the watch list is met/u);
    expect(causeOf(answer, 'merits').cite).toBe('22 U.S.C. 7107(b)(1)(B)');
  });

  test('of several it may have led to speaks in general', () => {
    const answer = open(['tier-1', 'tier-2'], ['merits']);
    expect(causeOf(answer, 'merits').sentence).toMatch(/^Nothing in the watch-list clock/u);
  });

  test('of all that others account for too speaks of them all the same', () => {
    const answer = open(['tier-3'], ['merits', 'automatic-downgrade']);
    expect(causeOf(answer, 'merits').sentence).toMatch(/is not making significant efforts/u);
  });

  test('of a settled placement speaks of it, and supposes nothing', () => {
    expect(causeOf(automaticDowngrade, 'automatic-downgrade').sentence).toContain(
      'Those years are used up',
    );
    const two = { ...automaticDowngrade, causes: ['merits', 'automatic-downgrade'] as const };
    expect(causeOf(two, 'automatic-downgrade').sentence).toContain('If they are used up');
    expect(causeOf(two, 'merits').cite).toBe('22 U.S.C. 7107(b)(1)(C)');
  });

  test('has the limit of the law that applies', () => {
    const { lawVersion } = automaticDowngrade;
    const overlay = { parameters: { watchListLimit: 4 } };
    const answer = { ...automaticDowngrade, lawVersion: { ...lawVersion, overlay } };
    expect(causeOf(answer, 'automatic-downgrade').sentence).toContain('4 years in a row');
  });
});

describe('a what-if law', () => {
  const withLaw = (overlay: Classification['lawVersion']['overlay']) =>
    said({ lawVersion: { ...automaticDowngrade.lawVersion, overlay } });

  test('is told by what it changes, and from when', () => {
    expect(withLaw({ parameters: { clock: false } })).toContain(
      'This is a what-if law. - Watch-list years are counted towards the two-year limit: no',
    );
    expect(withLaw({ base: 2013 })).toContain(
      'This is a what-if law. Later years are judged by the law of the 2013 report.',
    );
    const later = withLaw({ from: 2012, parameters: { maxWaiverYears: 1 } });
    expect(later).toContain('This is a what-if law. What is changed applies from the 2012 report');
    expect(later).not.toContain('Later years are judged');
    expect(said({})).not.toContain('This is a what-if law');
  });
});
