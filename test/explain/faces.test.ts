import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { recordOf } from '../../src/data/history.ts';
import { explain, type Format } from '../../src/explain/explain.ts';
import { causeOf } from '../../src/explain/sections/answer.ts';
import { DISCLAIMER } from '../../src/explain/sections/closing.ts';
import { noticeText } from '../../src/messages/en/notices.ts';
import { placementNames } from '../../src/messages/en/placements.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';
import { runs } from '../support/runs.ts';
import { FIXTURES } from './fixtures.ts';

/** What a face says, without its markup and line breaks. */
const READ: Readonly<Record<Exclude<Format, 'json'>, (face: string) => string>> = {
  text: (face) => face,
  markdown: (face) => face.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/\*/g, ''),
  html: (face) =>
    face
      .replace(/<[^>]*>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
  mermaid: (face) =>
    face
      .replace(/<br\/>/g, ' ')
      .replace(/#(\d+);/g, (_code, point: string) => String.fromCodePoint(Number(point))),
};

const FACES = Object.keys(READ) as readonly (keyof typeof READ)[];

function said(answer: Classification, format: keyof typeof READ, detail: 'short' | 'full'): string {
  return READ[format](explain(answer, { format, detail })).replace(/\s+/g, ' ');
}

function expectEssentials(answer: Classification): void {
  for (const format of FACES) {
    for (const detail of ['short', 'full'] as const) {
      const words = said(answer, format, detail);
      expect(words).toContain(placementNames(answer.possible));
      expect(words).toContain(DISCLAIMER);
      for (const cause of answer.causes) expect(words).toContain(causeOf(answer, cause).cite);
      if (format === 'mermaid') continue;
      for (const cause of answer.causes) expect(words).toContain(causeOf(answer, cause).sentence);
      for (const notice of answer.notices) {
        expect(words).toContain(noticeText(notice).replace(/\s+/g, ' '));
      }
    }
  }
}

const RUNS = { numRuns: runs(25, 200) };

const countries = ['THA', 'CHN', 'DZA', 'SRB', 'HTI', 'UZB', 'GMB', 'USA', 'SOM', 'TKM', 'SSD'];

describe('every face', () => {
  it.each(Object.entries(FIXTURES))('tells the essentials of %s', (_name, answer) => {
    expectEssentials(answer);
  });

  it('tells placement, cause, citation, notices and what it is, for the record', () => {
    const years = fc.integer({ min: 2001, max: 2027 });
    fc.assert(
      fc.property(fc.constantFrom(...countries), years, (country, year) => {
        expectEssentials(classify(recordOf(country), { year }));
      }),
      RUNS,
    );
  });

  it('tells them for any history', () => {
    fc.assert(
      fc.property(rawHistories, (history) => expectEssentials(classify(history))),
      RUNS,
    );
  });

  it('never shows a value that is missing by accident', () => {
    fc.assert(
      fc.property(rawHistories, (history) => {
        const answer = classify(history);
        for (const format of FACES) {
          expect(said(answer, format, 'full')).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
        }
      }),
      RUNS,
    );
  });
});

describe('a full text', () => {
  it('is not a dump: what nothing is known about takes few lines', () => {
    const answer = classify({ country: 'SGP', years: [{ year: 2025, facts: {} }] });
    const lines = explain(answer, { detail: 'full' }).split('\n');
    expect(answer.conditions.length).toBeGreaterThan(100);
    // The ways to each placement apart: a rule that may decide is told with what it waits for.
    const from = lines.indexOf('What would give each placement');
    const to = lines.indexOf('', from);
    expect(lines.length - (to - from)).toBeLessThan(125);
    expect(to - from).toBeLessThan(75);
  });

  it('adds to the short one and takes nothing of its answer away', () => {
    fc.assert(
      fc.property(rawHistories, (history) => {
        const answer = classify(history);
        const [short, full] = (['short', 'full'] as const).map((detail) =>
          explain(answer, { detail }).split('\n\n'),
        );
        expect(full?.slice(0, 2)).toEqual(short?.slice(0, 2));
        expect(full?.length).toBeGreaterThan(short?.length ?? 0);
      }),
      RUNS,
    );
  });
});
