import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { replay } from '../../src/classify/replay.ts';
import { LAST_REPORT_YEAR, type LawOverlay } from '../../src/law/law.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';
import {
  afterLine,
  codesIn,
  NOT_WAIVED,
  noticesWith,
  verdictOf,
  WAIVED,
  WATCH_LIST,
} from '../support/next-year.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

/** As if nothing had been enacted after the report of 2018. */
const WITHOUT_2019: LawOverlay = { base: 2018 };

describe('a what-if law', () => {
  it('without the amendments of 2019 allows a second waived year', () => {
    expect(verdictOf(afterLine(2017, '2 W W w', WAIVED))).toEqual([
      'tier-3',
      'automatic-downgrade',
    ]);
    const answer = afterLine(2017, '2 W W w', WAIVED, { law: WITHOUT_2019 });
    expect(verdictOf(answer)).toEqual(['tier-2-watch-list', 'waiver']);
    expect(noticesWith(answer, 'law.overlay')).toEqual([
      { code: 'law.overlay', path: [], params: {} },
    ]);
    expect(answer.lawVersion).toEqual({ id: 'R2013', reportYear: 2021, overlay: WITHOUT_2019 });
  });

  it('has neither cap nor policy or pattern without them', () => {
    expect(verdictOf(afterLine(2017, '2 W W w 3 W', WATCH_LIST, { law: WITHOUT_2019 }))).toEqual([
      'tier-2-watch-list',
      'merits',
    ]);
    const facts = { ...MERITS['tier-2-watch-list'], policyOrPattern: true };
    expect(verdictOf(afterLine(2020, '2', { facts }, { law: WITHOUT_2019 }))).toEqual([
      'tier-2-watch-list',
      'merits',
    ]);
  });

  it('can change one parameter, and from a year on', () => {
    const one = { watchListLimit: 1 };
    const verdict = (law: LawOverlay) => verdictOf(afterLine(2020, '2 W', NOT_WAIVED, { law }));
    expect(verdict({ parameters: one })).toEqual(['tier-3', 'automatic-downgrade']);
    expect(verdict({ parameters: one, from: 2022 })).toEqual(['tier-3', 'automatic-downgrade']);
    expect(verdict({ parameters: one, from: 2023 })).toEqual(['tier-2-watch-list', 'merits']);
  });

  it('reads the record through the law it was made under', () => {
    const law: LawOverlay = { parameters: { clock: false } };
    const placement = 'tier-3';
    const facts = MERITS['tier-2-watch-list'];
    const answer = afterLine(2020, '2 W W', { placement, facts }, { law });
    expect(verdictOf(answer)).toEqual(['tier-2-watch-list', 'merits']);
    expect(answer.recorded?.final).toBe('tier-3');
    expect(codesIn(answer)).not.toContain('record.not-lawful');
    const onMerits = afterLine(2020, '2', { placement }, { law });
    expect(onMerits.possible).toEqual(['tier-3']);
  });

  it('advances by the record, or by its own answers', () => {
    const law: LawOverlay = { parameters: { maxWaiverYears: 2 } };
    const entries = [
      ...years(2019, '2 W W w'),
      { year: 2023, placement: 'tier-3', ...WAIVED } as const,
      { year: 2024, ...NOT_WAIVED },
    ];
    const record = replay(history(entries), { law });
    const answer = replay(history(entries), { law, advanceBy: 'answer' });
    expect(record.at(4)).toMatchObject({ year: 2023, placement: 'tier-2-watch-list' });
    expect(answer.at(4)).toMatchObject({ year: 2023, placement: 'tier-2-watch-list' });
    expect(record.at(5)?.state.before).toMatchObject([{ run: 0, cap: 'armed' }]);
    expect(answer.at(5)?.state.before).toMatchObject([{ run: 4, waivers: 2 }]);
    expect(record.at(5)?.placement).toBe('tier-2-watch-list');
    expect(answer.at(5)?.placement).toBe('tier-3');
  });

  it('leaves years before it as they were, but for the notice', () => {
    const line = '2 W W 3 W';
    const plain = replay(history(years(2010, line)));
    const early = replay(history(years(2010, line)), {
      law: { from: 2019, parameters: { maxWaiverYears: 0 } },
    });
    expect(early.map(({ possible }) => possible)).toEqual(plain.map(({ possible }) => possible));
  });

  it('expects nothing that it makes impossible, and is never empty', () => {
    const laws: LawOverlay[] = [
      WITHOUT_2019,
      { parameters: { clock: false } },
      { parameters: { watchListLimit: 1, maxWaiverYears: 0 } },
      { parameters: { watchList: false } },
    ];
    fc.assert(
      fc.property(
        rawHistories,
        fc.constantFrom(...laws),
        fc.constantFrom('record', 'answer'),
        (raw, law, advanceBy) => {
          for (const answer of replay(raw, { law, advanceBy })) {
            expect(answer.possible.length).toBeGreaterThan(0);
            expect(answer.state.after.length).toBeGreaterThan(0);
            expect(answer.possible).toEqual(expect.arrayContaining([...answer.expected]));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('that changes nothing gives the placements of the law as it is', () => {
    fc.assert(
      fc.property(rawHistories, (raw) => {
        const plain = classify(raw);
        if (plain.notices.some(({ code }) => code === 'record.not-lawful')) return;
        expect(classify(raw, { law: { base: LAST_REPORT_YEAR } }).possible).toEqual(
          expect.arrayContaining([...plain.possible]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
