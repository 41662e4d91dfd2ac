import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { consequences } from '../../src/consequences/consequences.ts';
import type { ConsequencesOptions } from '../../src/consequences/options.ts';
import type { LawOverlay } from '../../src/law/law.ts';
import { follows, item } from './answers.ts';

const W = 'tier-2-watch-list';

/** What follows for a country on the watch list after Tier 2, under a what-if law. */
function under(law: LawOverlay, placement = W, options: ConsequencesOptions = {}) {
  const years = [
    { year: 2023, placement: 'tier-2' },
    { year: 2024, placement },
  ];
  return consequences(classify({ country: 'THA', years }, { law }), options);
}

describe('under a what-if law', () => {
  test('without a watch list there is no special watch list to be on', () => {
    const { items } = under({ parameters: { watchList: false } });
    const listed = items.filter(({ group }) => group === 'special-watch-list');
    expect(listed.length).toBeGreaterThan(3);
    for (const one of listed) expect([one.id, one.reason]).toEqual([one.id, 'not-in-force']);
  });

  test('without a clock no year is counted, though the watch list is there', () => {
    const document = under({ parameters: { clock: false } });
    expect(item(document, 'tier-2-watch-list')).toMatchObject({ applies: 'yes', reason: null });
    expect(item(document, 'counted-year')).toMatchObject({ applies: 'no', reason: 'placement' });
    const ordinary = follows(2024, W, 'tier-2');
    expect(item(ordinary, 'counted-year')).toMatchObject({ applies: 'yes', under: [W] });
  });

  test('a reassessment on record is not one of the what-if answer', () => {
    const years = [
      { year: 2023, placement: 'tier-3' },
      { year: 2024, placement: 'tier-3', reassessed: W },
    ];
    const history = { country: 'THA', years };
    const determination = (law?: LawOverlay) =>
      item(
        consequences(classify(history, law === undefined ? {} : { law })),
        'presidential-determination',
      );
    expect(determination()).toMatchObject({ applies: 'yes', reason: null });
    const whatIf = determination({ parameters: { watchList: false } });
    expect(whatIf.under?.every((placement) => placement === 'tier-3')).toBe(true);
    expect(whatIf.applies === 'yes').toBe(whatIf.reason === null);
  });
});

describe('notices and remarks', () => {
  test('name the option that nothing depends on', () => {
    const { notices } = follows(2005, 'tier-2', undefined, { childSoldiersList: true });
    expect(notices.filter(({ code }) => code === 'consequences.without-effect')).toEqual([
      {
        code: 'consequences.without-effect',
        path: ['childSoldiersList'],
        params: { option: 'childSoldiersList' },
      },
    ]);
  });

  test('are silent about options that were not given', () => {
    const { notices } = follows(2005, 'tier-2');
    expect(notices.map(({ code }) => code)).not.toContain('consequences.without-effect');
  });

  test('of the law stand beside what they explain, others have none', () => {
    const { items } = follows(2025, 'tier-3');
    const notes = items.flatMap(({ note }) => (note === null ? [] : [note]));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatch(/^[A-Z].*\.$/u);
    const bare = items.filter(({ exceptions }) => exceptions.length === 0);
    expect(bare.length).toBeGreaterThan(0);
    for (const { exceptions } of items) {
      for (const one of exceptions) expect(one.cite).toMatch(/^22 U\.S\.C\. /u);
    }
  });

  test('a consequence without a day has none, and nothing that it is counted from', () => {
    for (const one of follows(2025, 'tier-3', undefined, { childSoldiersList: true }).items) {
      if (one.to === null) expect([one.from, one.computedFrom]).toEqual([null, null]);
    }
  });
});

describe('the year before', () => {
  test('open, it leaves open what rests on it, and not what does not', () => {
    const years = [{ year: 2025, placement: W }];
    const document = consequences(classify({ country: 'THA', years }));
    expect(item(document, 'raised-from-tier-3')).toMatchObject({
      applies: 'maybe',
      reason: 'placement-open',
      under: [W],
    });
    expect(item(document, 'tier-2-watch-list')).toMatchObject({ applies: 'yes', reason: null });
    expect(item(document, 'action-plan')).toMatchObject({
      applies: 'maybe',
      reason: 'placement-open',
    });
  });

  test('raised to Tier 2 and not to its watch list, a plan is left open by the text', () => {
    const raised = (now: 'tier-2' | 'tier-2-watch-list') =>
      item(follows(2025, now, 'tier-3'), 'action-plan');
    expect(raised('tier-2')).toMatchObject({ applies: 'maybe', reason: 'text-open' });
    expect(raised('tier-2-watch-list')).toMatchObject({ applies: 'yes', reason: null });
  });
});
