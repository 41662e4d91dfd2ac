import { pathsTo } from '../../../src/advise/paths-to.ts';
import { refuseUnfound, Work } from '../../../src/advise/work.ts';
import { parseLawSide } from '../../../src/audit/parse-law-side.ts';
import {
  changesNeeded,
  classify,
  type Problem,
  ProblemsError,
  parseHistory,
} from '../../../src/index.ts';
import { calendar } from '../../../src/law/calendar.ts';
import { parseConformance } from '../../../src/testing/conformance/parse.ts';

const OF = { country: 'THA', years: [{ year: 2025, placement: 'tier-2' }] };

const SETTLED = {
  country: 'THA',
  years: [{ year: 2003, facts: { fullyMeetsMinimumStandards: false, significantEfforts: true } }],
};

const HISTORIES: readonly unknown[] = [
  { country: 'THA', years: [{ year: 2025, facts: { significantEffort: true } }] },
  { country: 'THA', years: [{ year: 2025, placement: 'tier-2-watchlist' }] },
  { country: 'THA', years: [{ year: '2025' }] },
  { years: [] },
  { country: 'THA', years: [{ year: Number.NaN }] },
  { country: 'THA', years: [{ year: 1999 }] },
  { country: 'THA', years: [{ year: 3000 }] },
  {
    country: 'THA',
    years: [
      {
        year: 2025,
        facts: {
          increasingEfforts: { value: true, evidence: [{ kind: 'training', date: 'last May' }] },
        },
      },
    ],
  },
  { country: 'THA', years: [{ year: 2024 }, { year: 2024 }, { year: 2023 }] },
  { country: 'THA', years: [{ year: 2025, reassessed: 'tier-2' }] },
  ...['2026-05-01', '1999-05-01'].map((date) => ({
    country: 'THA',
    years: [
      {
        year: 2025,
        facts: { increasingEfforts: { value: true, evidence: [{ kind: 'training', date }] } },
      },
    ],
  })),
  { country: 'THA', years: [{ year: 2025, sources: Array.from({ length: 300_000 }, () => 5) }] },
];

/** Calls that fail, and what they fail with. */
const CALLS: readonly (() => unknown)[] = [
  () => classify({ country: 'THA', years: [] }),
  () => classify(OF, { readings: { reinstatementCaps: 'F2' } as object }),
  () => classify(OF, { readings: { reinstatementCap: 'F5' } as object }),
  () => classify(OF, { year: 1999 }),
  () => classify(OF, { law: { parameters: { maxWaiverYear: 2 } } }),
  () => classify(OF, { law: { parameters: { maxWaiverYears: -1 } } }),
  () => classify(OF, { resume: [] }),
  () => classify(OF, { law: { from: 2024 } }),
  () => classify(OF, { law: { parametres: {} } as object }),
  () => classify(OF, { advanceBy: 'clock' as 'record' }),
  () => changesNeeded(OF, 'tier-4' as 'tier-3'),
  () => changesNeeded(SETTLED, 'tier-2'),
  // As after a search that was given up; a rulebook that brings it about takes seconds.
  () => {
    const work = new Work(0);
    work.take(1);
    refuseUnfound(0, [work]);
  },
  () => calendar(2025, { released: '1999-01-01' }),
  () => pathsTo(OF, 'special-case'),
  () => pathsTo(OF, 'tier-1', { within: 0 }),
];

const CASE = { id: 'one', title: 'One', shows: ['none'], history: OF, expect: [{ year: 2025 }] };

/** Real problems of faulty inputs, for the examples of `docs/errors.md`. */
export function problemExamples(): readonly Problem[] {
  const shape = HISTORIES.flatMap((raw) => {
    const parsed = parseHistory(raw);
    return parsed.ok ? [] : parsed.problems;
  });
  const sides = ['F9', 'on', '2018+2019'].flatMap((text) => {
    const parsed = parseLawSide(text);
    return parsed.ok ? [] : parsed.problems;
  });
  const kit = parseConformance({ title: 'Mine', about: 'Mine.', cases: [CASE, CASE] });
  const cases = kit.ok ? [] : kit.problems;
  return [...shape, ...sides, ...cases, ...CALLS.flatMap(problemsOf)];
}

function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}
