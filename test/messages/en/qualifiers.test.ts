import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import { type Consequence, consequences } from '../../../src/consequences/consequences.ts';
import { calendar } from '../../../src/law/calendar.ts';
import { calendarDateText, calendarText, remarksOn } from '../../../src/messages/en/calendar.ts';
import {
  CONSEQUENCE_GROUPS,
  countedLines,
  detailLines,
  nothingText,
  qualifierText,
} from '../../../src/messages/en/consequences.ts';

const answer = consequences(
  classify({ country: 'THA', years: [{ year: 2025, placement: 'tier-3' }] }),
);
const [ONE] = answer.items;

/** A consequence with some of it changed. */
function consequence(changes: Partial<Consequence>): Consequence {
  if (ONE === undefined) throw new Error('nothing follows');
  return { ...ONE, kind: 'duty', reason: null, under: null, from: null, to: null, ...changes };
}

describe('what stands beside a consequence', () => {
  test.each([
    [{}, 'duty'],
    [{ kind: 'option' }, 'choice'],
    [{ kind: 'power', to: '2025-06-30' }, 'power; by 2025-06-30'],
    [
      { kind: 'restriction', from: '2025-10-01', to: '2026-09-30' },
      'restriction; 2025-10-01 to 2026-09-30',
    ],
    [
      { kind: 'listing', reason: 'placement-open', under: ['tier-1', 'tier-3'] },
      'listing; with Tier 1 or Tier 3',
    ],
    [{ reason: 'determination-open', to: '2025-06-30' }, 'duty; if so determined; by 2025-06-30'],
    [{ reason: 'text-open' }, 'duty; the text leaves it open'],
    [{ reason: 'assistance-before-open' }, 'duty; depending on assistance the year before'],
    [{ reason: 'list-open' }, 'duty; if it is listed'],
    [{ reason: 'waived', to: '2025-06-30' }, 'duty; by 2025-06-30'],
  ] satisfies [Partial<Consequence>, string][])('%j: %s', (changes, text) => {
    expect(qualifierText(consequence(changes))).toBe(text);
  });

  test('why nothing applies: a clause of its own for each reason, or what the law says', () => {
    const reasons = [
      'placement',
      'placement-open',
      'text-open',
      'determination',
      'determination-open',
      'assistance-before',
      'assistance-before-open',
      'waived',
      'not-listed',
      'list-open',
    ] as const;
    const texts = reasons.map((reason) => nothingText(consequence({ reason })));
    expect(new Set(texts).size).toBe(reasons.length);
    for (const text of texts) expect(text).toMatch(/^Nothing: \w+ .* \w+\.$/u);
    expect(nothingText(consequence({ reason: null }))).toBe('Nothing: the placement is another.');
    expect(nothingText(consequence({ reason: 'not-in-force', text: 'Not yet.' }))).toBe('Not yet.');
  });

  test('exceptions and a remark follow the text, one line each', () => {
    const exceptions = [{ text: 'food', cite: '§ 1' }];
    const lines = detailLines(consequence({ text: 'No loans.', exceptions, note: 'Since 2003.' }));
    expect(lines).toEqual(['No loans.', 'except food [§ 1]', 'Since 2003.']);
    expect(detailLines(consequence({ text: 'No loans.', exceptions: [], note: null }))).toEqual([
      'No loans.',
    ]);
  });

  test('the lists have names', () => {
    expect(Object.values(CONSEQUENCE_GROUPS)).toEqual([
      'Tier 3',
      'Special watch list',
      'Child soldiers list',
    ]);
  });
});

describe('the day from which days are counted', () => {
  const counted = (changes: Partial<Consequence>, due: string | null = '2025-06-30') =>
    countedLines({ ...answer, due, items: [consequence(changes)] });

  test('is told where a day that is shown rests on the due date', () => {
    const shown = { applies: 'yes', computedFrom: 'due-date' } as const;
    expect(counted(shown)).toEqual([expect.stringContaining('it is due, 2025-06-30, not from')]);
    expect(counted(shown, null)).toEqual([expect.stringContaining('it is due, not from')]);
  });

  test('is not told where none does', () => {
    expect(counted({ applies: 'no', computedFrom: 'due-date' })).toEqual([]);
    expect(counted({ applies: 'yes', computedFrom: 'release' })).toEqual([]);
    expect(counted({ applies: 'yes', computedFrom: null })).toEqual([]);
  });
});

describe('a date of the calendar', () => {
  const entries = [2001, 2004, 2018, 2019, 2025].flatMap((year) => calendar(year).entries);

  test('has a day, or says why not', () => {
    for (const entry of entries) {
      const text = calendarDateText(entry);
      if (entry.date === null) expect(text).toMatch(/^(?:none for|no day|needs a day)/u);
      else expect(text).toMatch(/^(?:by )?\d{4}-\d\d-\d\d(?: to \d{4}-\d\d-\d\d)?$/u);
    }
    const [some] = entries;
    if (some === undefined) throw new Error('an empty calendar');
    expect(calendarDateText({ ...some, date: null, reason: null })).toBe('none for this report');
  });

  test('needs a day of waiver exactly where there is none for want of it', () => {
    for (const entry of entries) {
      const needs = remarksOn(entry).some((text) => text.includes('which is not given'));
      expect(needs).toBe(entry.reason === 'day-not-given');
      const practice = remarksOn(entry).some((text) => text.startsWith('Practice; '));
      expect(practice).toBe(entry.basis === 'practice' && entry.statutorySince !== null);
    }
  });

  test('says from which day it is counted', () => {
    const [some] = entries;
    if (some === undefined) throw new Error('an empty calendar');
    const from = (['due-date', 'release', 'determination', 'notification'] as const).map(
      (computedFrom) => remarksOn({ ...some, computedFrom })[0],
    );
    expect(from).toEqual([
      expect.stringContaining('report is due'),
      expect.stringContaining('release'),
      expect.stringContaining('determinations'),
      expect.stringContaining('notified'),
    ]);
  });

  test('of the heading are those that were given', () => {
    const [bare, blank] = calendarText(calendar(2024)).split('\n');
    expect([bare, blank]).toEqual(['Calendar of the 2024 report', '']);
    const [full] = calendarText(
      calendar(2025, { released: '2025-09-29', determined: '2025-12-01', notified: '2025-12-02' }),
    ).split('\n');
    expect(full).toBe(
      'Calendar of the 2025 report (released 2025-09-29, determinations 2025-12-01, waiver notified 2025-12-02)',
    );
  });
});
