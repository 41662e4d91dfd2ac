import { consequences } from '../../../src/consequences/consequences.ts';
import { recordOf } from '../../../src/data/index.ts';
import { audit, classify, outlook, type Problem } from '../../../src/index.ts';
import { calendar } from '../../../src/law/calendar.ts';

type Year = Readonly<Record<string, unknown>>;

const WATCH_LIST = 'tier-2-watch-list';

const of = (...years: readonly Year[]) => ({ country: 'THA', years });

const noticesOf = (history: object, options: Parameters<typeof classify>[1] = {}) =>
  classify(history, options).notices;

/** The notices of one year in which these facts are stated. */
const stating = (facts: Year, more: Year = {}) => noticesOf(of({ year: 2025, facts, ...more }));

const UNSUPPORTED = {
  value: true,
  evidence: [
    { kind: 'awareness-event', date: '2024-07-30', description: 'A day against trafficking' },
  ],
};

/** Makers of answers that carry the notices. */
const MAKERS: readonly (() => readonly Problem[])[] = [
  () =>
    stating({
      significantEfforts: true,
      increasingEfforts: true,
      meetsWatchListCriteria: false,
      victimNumbersVerySignificant: true,
      proportionalConcreteActions: false,
    }),
  () => noticesOf(of({ year: 2030, placement: 'tier-2' })),
  () => noticesOf(of({ year: 2025, placement: 'tier-2' }), { law: { base: 2018 } }),
  () => noticesOf(of({ year: 2003, placement: WATCH_LIST }), { law: { base: 2002 } }),
  () => noticesOf({ country: 'ZZZ', years: [{ year: 2025, placement: 'tier-2' }] }),
  () => noticesOf(recordOf('SEN') ?? {}, { year: 2020 }),
  () => noticesOf(recordOf('SWZ') ?? {}, { year: 2009 }),
  () => noticesOf(recordOf('THA') ?? {}, { year: 2014 }),
  () => noticesOf(recordOf('GAB') ?? {}, { year: 2018 }),
  () => noticesOf(of({ year: 2003, placement: WATCH_LIST })),
  () =>
    noticesOf(
      of(
        { year: 2023, placement: 'tier-2' },
        { year: 2024, placement: WATCH_LIST, waiver: { granted: true, writtenPlan: false } },
      ),
    ),
  () => noticesOf(of({ year: 2025, waiver: { granted: true } })),
  () => audit(recordOf('KWT')).rows.flatMap(({ notices }) => notices),
  () => audit(recordOf('THA')).rows.flatMap(({ notices }) => notices),
  () =>
    outlook(of({ year: 2022, placement: WATCH_LIST }, { year: 2023, placement: 'tier-3' })).notices,
  () => outlook(recordOf('IRN') ?? {}).notices,
  () => outlook(recordOf('TCD') ?? {}, { year: 2024 }).notices,
  () => calendar(2025, { released: '2025-01-01' }).notices,
  () => calendar(2025, { released: '2026-06-30' }).notices,
  () =>
    consequences(classify(of({ year: 2001, placement: 'tier-3' })), {
      determination: 'withholding',
    }).notices,
  () => consequences(classify(recordOf('SWZ'), { year: 2010 })).notices,
  () =>
    consequences(classify(recordOf('SWZ'), { year: 2010 }), { publishedBefore: 'tier-3' }).notices,
  () => calendar(2001, { determined: '2001-09-01' }).notices,
  () => stating({ specialCase: true, significantEfforts: true }),
  () => stating({ minimumStandardsApplicable: false, significantEfforts: true }),
  () => stating({ fullyMeetsMinimumStandards: true, policyOrPattern: true }),
  () => stating({ significantEfforts: true, policyOrPattern: true }),
  () => stating({ increasingEfforts: UNSUPPORTED }),
  () => noticesOf(of({ year: 2015, facts: { policyOrPattern: true } })),
  () =>
    noticesOf(
      of(
        { year: 2023, placement: 'tier-2' },
        { year: 2024, placement: WATCH_LIST },
        { year: 2025, placement: WATCH_LIST, facts: { consecutiveWatchListYears: 3 } },
      ),
    ),
  () =>
    noticesOf(
      of(
        { year: 2024, placement: 'tier-2' },
        { year: 2025, facts: { significantEfforts: true, increasingEfforts: true } },
      ),
    ),
  () => noticesOf(of({ year: 2024, placement: 'tier-3' }, { year: 2025, placement: 'tier-2' })),
];

/** Real notices, for the examples of `docs/errors.md`. */
export function noticeExamples(): readonly Problem[] {
  return MAKERS.flatMap((make) => make());
}
