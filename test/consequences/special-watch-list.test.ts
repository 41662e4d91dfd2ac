import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { consequences } from '../../src/consequences/consequences.ts';
import type { ConsequencesOptions } from '../../src/consequences/options.ts';
import { publishedBefore } from '../../src/consequences/published-before.ts';
import { recordOf } from '../../src/data/history.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { READINGS } from '../../src/law/readings.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { applying, follows, item, PAIRS, YEARS } from './answers.ts';

/** The limbs of 22 U.S.C. 7107(b)(2)(A) as the statute words them, written out by hand. */
function limbsOf(before: Placement, now: Placement): readonly string[] {
  const wasB = before === 'tier-2' || before === 'tier-2-watch-list';
  const isB = now === 'tier-2' || now === 'tier-2-watch-list';
  return [
    ...(now === 'tier-1' && wasB ? ['risen-to-tier-1'] : []),
    ...(isB && before === 'tier-3' ? ['raised-from-tier-3'] : []),
    ...(now === 'tier-2-watch-list' ? ['tier-2-watch-list'] : []),
  ];
}

describe('the special watch list', () => {
  it.each(YEARS.filter((year) => year > 2001))('holds its three limbs in %i', (year) => {
    for (const [before, now] of PAIRS) {
      const watchListYet = year >= 2004 || now !== 'tier-2-watch-list';
      if (!watchListYet || (year <= 2004 && before === 'tier-2-watch-list')) continue;
      const document = follows(year, now, before);
      const limbs = year < 2004 ? [] : limbsOf(before, now);
      const counted = now === 'tier-2-watch-list' && year >= 2009 ? ['counted-year'] : [];
      const interim = limbs.length > 0 ? ['interim-assessment'] : [];
      const plan =
        year >= 2019 && before === 'tier-3' && now === 'tier-2-watch-list' ? ['action-plan'] : [];
      expect([before, now, ...applying(document, 'special-watch-list')]).toEqual([
        before,
        now,
        ...limbs,
        ...counted,
        ...interim,
        ...plan,
      ]);
    }
  });

  it('is more than the Tier 2 Watch List, and says so', () => {
    const risen = follows(2025, 'tier-1', 'tier-2');
    expect(item(risen, 'risen-to-tier-1')).toMatchObject({
      applies: 'yes',
      cite: '22 U.S.C. 7107(b)(2)(A)(i)',
      under: ['tier-1'],
      from: null,
      to: '2025-09-28',
    });
    expect(item(risen, 'tier-2-watch-list').applies).toBe('no');
    expect(item(risen, 'interim-assessment')).toMatchObject({
      applies: 'yes',
      under: ['tier-1'],
      to: '2026-02-01',
    });
    expect(item(risen, 'action-plan').applies).toBe('no');
  });

  it('is submitted by the same day for all three limbs', () => {
    const raised = follows(2025, 'tier-2-watch-list', 'tier-3');
    for (const id of ['raised-from-tier-3', 'tier-2-watch-list'] as const)
      expect([item(raised, id).from, item(raised, id).to]).toEqual([null, '2025-09-28']);
    expect(item(raised, 'action-plan')).toMatchObject({ applies: 'yes', to: '2025-12-27' });
  });

  it('leaves the action plan open for a country raised to Tier 2', () => {
    const plan = item(follows(2025, 'tier-2', 'tier-3'), 'action-plan');
    expect(plan).toMatchObject({ applies: 'maybe', reason: 'text-open', to: '2025-12-27' });
    expect(item(follows(2018, 'tier-2', 'tier-3'), 'action-plan').reason).toBe('not-in-force');
  });

  it('measures progress from another day since 2019', () => {
    const text = (year: number) =>
      item(follows(year, 'tier-2-watch-list'), 'interim-assessment').text;
    expect(text(2018)).toContain('last annual report');
    expect(text(2019)).toContain('1 April');
  });

  it('is open where the placement of the year before is unknown', () => {
    const unknown = follows(2025, 'tier-1');
    expect(item(unknown, 'risen-to-tier-1')).toMatchObject({
      applies: 'maybe',
      reason: 'placement-open',
      under: ['tier-1'],
    });
    expect(item(unknown, 'tier-2-watch-list').applies).toBe('no');
  });

  it('names the placements that would bring it, where several are possible', () => {
    const years = [{ year: 2024, placement: 'tier-2' }, { year: 2025 }];
    const document = consequences(classify({ country: 'XXA', years }));
    expect(item(document, 'interim-assessment')).toMatchObject({
      applies: 'maybe',
      under: ['tier-1', 'tier-2-watch-list'],
    });
    expect(item(document, 'raised-from-tier-3')).toMatchObject({ applies: 'no', under: [] });
  });

  it('follows the literal reading in what it counts', () => {
    const years = [
      { year: 2024, placement: 'tier-3' },
      { year: 2025, placement: 'tier-2' },
    ];
    const counted = (readings: object) =>
      item(consequences(classify({ country: 'XXA', years }, { readings })), 'counted-year');
    expect(counted({}).applies).toBe('no');
    expect(counted({ clockList: 'special-watch-list' })).toMatchObject({
      applies: 'yes',
      under: ['tier-2'],
    });
  });

  it('follows a what-if law', () => {
    const years = [
      { year: 2024, placement: 'tier-3' },
      { year: 2025, placement: 'tier-2-watch-list' },
    ];
    const as = (law: object) => consequences(classify({ country: 'XXA', years }, { law }));
    const old = as({ base: 2018 });
    expect(item(old, 'action-plan').reason).toBe('not-in-force');
    expect(item(old, 'tier-2-watch-list').to).toBe('2025-08-30');
    expect(old.notices.map(({ code }) => code)).toContain('law.overlay');
    const without = as({ parameters: { watchList: false } });
    expect(applying(without, 'special-watch-list')).toEqual([]);
  });

  it('agrees with the findings of the same name, wherever the record is lawful', () => {
    const names = {
      'risen-to-tier-1': 'risenToTier1',
      'raised-from-tier-3': 'raisedFromTier3',
      'tier-2-watch-list': 'onWatchList',
      'interim-assessment': 'onSpecialWatchList',
      'counted-year': 'countedYear',
    } as const;
    const outcomes = { holds: 'yes', fails: 'no', unknown: 'maybe', reserved: 'maybe' } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...YEARS.filter((year) => year >= 2009 && year <= 2026)),
        fc.array(fc.option(fc.constantFrom(...PLACEMENTS), { nil: undefined }), { maxLength: 4 }),
        fc.constantFrom(...READINGS.clockList),
        (last, placements, clockList) => {
          const years = placements.map((placement, at) => ({
            year: last - placements.length + 1 + at,
            ...(placement === undefined ? {} : { placement }),
          }));
          const answer = classify(
            { country: 'XXA', years },
            { year: last, readings: { clockList } },
          );
          fc.pre(answer.notices.every(({ code }) => code !== 'record.not-lawful'));
          const document = consequences(answer);
          for (const [id, name] of Object.entries(names)) {
            const found = answer.conditions.find((one) => one.name === name)?.outcome;
            const { applies } = item(document, id as keyof typeof names);
            expect([id, applies]).toEqual([id, outcomes[found ?? 'unknown']]);
          }
        },
      ),
    );
  }, 120_000);

  it('follows the answer where the record is not lawful', () => {
    const years = [{ year: 2003, placement: 'tier-2-watch-list' }];
    const document = consequences(classify({ country: 'XXA', years }));
    expect(applying(document)).toEqual([]);
    expect(document.notices.map(({ code }) => code)).toContain('record.not-lawful');
  });

  it('looks at the report of the year before, not at its reassessment: Swaziland 2010', () => {
    const years = [
      { year: 2009, placement: 'tier-3', reassessed: 'tier-2-watch-list' },
      { year: 2010, placement: 'tier-2-watch-list' },
    ];
    const history = historyOf({ country: 'SWZ', years });
    const document = classify(history);
    expect(document.state.before.map(({ previous }) => previous)).toEqual(['tier-2-watch-list']);
    const before = publishedBefore(history, document);
    expect(before).toBe('tier-3');
    const limbs = applying(consequences(document, { publishedBefore: before }));
    expect(limbs).toEqual(
      expect.arrayContaining(['raised-from-tier-3', 'tier-2-watch-list', 'counted-year']),
    );
    // The answer alone holds the final placement only.
    expect(applying(consequences(document))).not.toContain('raised-from-tier-3');
  });

  it('says that the published placement decides, and that it was not given', () => {
    const answer = classify(recordOf('SWZ'), { year: 2010 });
    const about = (options: ConsequencesOptions, of = answer) =>
      consequences(of, options)
        .notices.filter(({ code }) => code.startsWith('consequences.published-before'))
        .map(({ code, params }) => [code.replace('consequences.', ''), params]);
    const counted = ['tier-2-watch-list'];
    expect(about({ publishedBefore: publishedBefore(recordOf('SWZ'), answer) })).toEqual([
      ['published-before', { published: 'tier-3', counted }],
    ]);
    expect(about({})).toEqual([['published-before-not-given', { counted }]]);
    // Nothing to say where it only confirms what the clock counts, and where no limb could change:
    expect(about({ publishedBefore: 'tier-2-watch-list' })).toEqual([]);
    const years = (before: string, now: string) =>
      classify({
        country: 'XXA',
        years: [
          { year: 2009, placement: before },
          { year: 2010, placement: now },
        ],
      });
    expect(about({}, years('tier-3', 'tier-2'))).toEqual([]);
    expect(about({}, years('tier-2', 'tier-3'))).toEqual([]);
    expect(about({}, years('tier-1', 'tier-1'))).toEqual([]);
    // Where the year before is open, so are the limbs, and say so themselves.
    expect(
      about({}, classify({ country: 'XXA', years: [{ year: 2010, placement: 'tier-1' }] })),
    ).toEqual([]);
    expect(about({}, years('tier-2', 'tier-1'))).toHaveLength(1);
  });

  it('reads a raw history, and refuses what is none with its problems', () => {
    const answer = classify(recordOf('SWZ'), { year: 2010 });
    expect(publishedBefore(recordOf('SWZ'), answer)).toBe('tier-3');
    for (const junk of [undefined, null, 5, {}, { country: 'SWZ', years: [null] }])
      expect(() => publishedBefore(junk, answer)).toThrow(ProblemsError);
  });

  it('counts by the final placement under the literal reading too', () => {
    const years = [
      { year: 2009, placement: 'tier-3', reassessed: 'tier-2' },
      { year: 2010, placement: 'tier-2' },
    ];
    const options = { readings: { clockList: 'special-watch-list' as const } };
    const found = consequences(classify({ country: 'XXA', years }, options), {
      publishedBefore: 'tier-3',
    });
    expect([
      item(found, 'raised-from-tier-3').applies,
      item(found, 'counted-year').applies,
    ]).toEqual(['yes', 'no']);
  });

  it('takes a published placement only where the answer starts from the record', () => {
    const plain = { year: 2009, placement: 'tier-3' };
    const given = (entry: object, options: object = {}) => {
      const history = historyOf({
        country: 'XXA',
        years: [entry, { year: 2010, placement: 'tier-2' }],
      });
      return publishedBefore(history, classify(history, options));
    };
    expect(given(plain)).toBe('tier-3');
    expect(given({ year: 2009, facts: {} })).toBeUndefined();
    expect(given({ ...plain, year: 2008 })).toBeUndefined();
    // An answer that starts elsewhere, as under a what-if law, is not about what was published.
    const years = [plain, { year: 2010, placement: 'tier-2' }];
    const answer = classify({ country: 'XXA', years });
    const elsewhere = { ...INITIAL_STATE, previous: 'tier-2' as const };
    const state = { ...answer.state, before: [elsewhere] };
    expect(publishedBefore({ country: 'XXA', years }, { ...answer, state })).toBeUndefined();
    expect(given({ ...plain, reassessed: 'tier-2' })).toBe('tier-3');
    expect(given({ ...plain, year: 2008, reassessed: 'tier-2' })).toBeUndefined();
  });
});
