import type { Classification, ConditionFinding } from '../../src/classify/classification.ts';
import { CLASSIFICATION_SCHEMA } from '../../src/classify/classification.ts';
import type { StatedFact } from '../../src/history/types.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';

/*
 * Classification documents written by hand, so that the faces are tested apart from what
 * makes the documents. Each is cut down to a few conditions.
 */

/** A condition that holds on the statute, with what differs. */
export function finding(name: string, changes: Partial<ConditionFinding> = {}): ConditionFinding {
  return {
    kind: 'condition',
    name,
    title: `Title of ${name}`,
    outcome: 'holds',
    cite: '22 U.S.C. 7107(b)',
    basis: 'statute',
    provisional: false,
    decidedBy: null,
    facts: [],
    parts: [],
    defeatedBy: null,
    ...changes,
  };
}

/** A fact as a history states it. */
export function stated(fact: string, value: boolean, more: Partial<StatedFact> = {}) {
  return { fact, value, origin: { kind: 'stated', fact: { value, ...more } } } as const;
}

const notFull = finding('fullyMeetsMinimumStandards', {
  title: 'The government fully meets the minimum standards',
  outcome: 'fails',
  cite: '22 U.S.C. 7106(a), 7107(b)(1)(A)',
  decidedBy: 'fullyMeetsMinimumStandards',
  facts: [stated('fullyMeetsMinimumStandards', false, { sources: ['Report 2014, p. 372'] })],
});

const efforts = finding('significantEfforts', {
  title: 'Significant efforts to come into compliance',
  cite: '22 U.S.C. 7107(b)(3)',
  decidedBy: 'significantEfforts',
  facts: [stated('significantEfforts', true, { note: 'second sentence of the narrative' })],
});

const criteria = finding('meetsWatchListCriteria', {
  title: 'A ground for the Tier 2 Watch List is met',
  cite: '22 U.S.C. 7107(b)(2)(A)(iii)',
  decidedBy: 'meetsWatchListCriteria',
  facts: [stated('meetsWatchListCriteria', true)],
});

const twoYears = finding('twoYearsOnWatchList', {
  title: 'The limit of consecutive counted years is reached',
  facts: [
    { fact: 'clock.run', value: 4, origin: null },
    { fact: 'law.watchListLimit', value: 2, origin: null },
  ],
});

const onMerits = finding('tier-2-watch-list', {
  kind: 'rule',
  title: 'Significant efforts, but a watch-list ground is met',
  parts: ['meetsWatchListCriteria'],
  defeatedBy: 'automatic-downgrade-exhausted',
});

const exhausted = finding('automatic-downgrade-exhausted', {
  kind: 'rule',
  title: 'Two consecutive years and every waiver year are used: Tier 3',
  cite: '22 U.S.C. 7107(b)(2)(D)(i)-(ii)',
  parts: ['twoYearsOnWatchList', 'waiverAllowanceLeft'],
});

/** Thailand in 2014: four years on the watch list, two of them waived, then Tier 3. */
export const automaticDowngrade: Classification = {
  schema: CLASSIFICATION_SCHEMA,
  country: 'THA',
  year: 2014,
  placement: 'tier-3',
  possible: ['tier-3'],
  expected: ['tier-3'],
  recorded: {
    published: 'tier-3',
    final: 'tier-3',
    provenance: 'disputed',
    sources: ['a table', 'another table'],
    note: 'the second table has an old label',
  },
  merits: 'tier-2-watch-list',
  cause: 'automatic-downgrade',
  causes: ['automatic-downgrade'],
  state: {
    before: [{ run: 4, waivers: 2, cap: 'clear', arming: true, previous: 'tier-2-watch-list' }],
    after: [{ run: 0, waivers: 0, cap: 'armed', arming: false, previous: 'tier-3' }],
    ticks: [
      { year: 2010, placement: 'tier-2-watch-list', waiver: 'none', uncertain: false },
      { year: 2011, placement: 'tier-2-watch-list', waiver: 'none', uncertain: false },
      { year: 2012, placement: 'tier-2-watch-list', waiver: 'implied', uncertain: true },
      { year: 2013, placement: 'tier-2-watch-list', waiver: 'granted', uncertain: false },
    ],
  },
  lawVersion: { id: 'R2013', reportYear: 2014, overlay: null },
  readings: DEFAULT_READINGS,
  conditions: [
    notFull,
    efforts,
    criteria,
    twoYears,
    finding('waiverAllowanceLeft', { title: 'The run has a waiver year left', outcome: 'fails' }),
    onMerits,
    exhausted,
  ],
  decisive: [
    {
      inputs: [
        { input: 'specialCase', value: false },
        { input: 'notRated', value: false },
        { input: 'fullyMeetsMinimumStandards', value: false },
        { input: 'significantEfforts', value: true },
        { input: 'meetsWatchListCriteria', value: true },
      ],
      conditions: ['fullyMeetsMinimumStandards', 'significantEfforts', 'meetsWatchListCriteria'],
    },
  ],
  missing: [],
  notices: [
    { code: 'record.disputed', path: ['years'], params: { years: [2014] } },
    { code: 'record.derived', path: ['years'], params: { years: [2012] } },
    { code: 'downgrade.ground', path: [], params: { grounds: ['allowance-exhausted'] } },
  ],
};

/** The same country before anything is stated: six indicia, of which nothing is known. */
export const incomplete: Classification = {
  ...automaticDowngrade,
  year: 2025,
  placement: null,
  possible: ['tier-2', 'tier-2-watch-list', 'tier-3'],
  expected: ['tier-2-watch-list', 'tier-3'],
  recorded: null,
  merits: null,
  cause: null,
  causes: ['merits', 'policy-or-pattern'],
  state: {
    before: [{ run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'tier-3' }],
    after: [
      { run: 1, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2-watch-list' },
      { run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2' },
      { run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'tier-3' },
    ],
    ticks: [],
  },
  lawVersion: { id: 'R2021', reportYear: 2025, overlay: null },
  conditions: [
    finding('tier-1', {
      kind: 'rule',
      title: 'The government fully meets the minimum standards',
      outcome: 'unknown',
      parts: ['fullyMeetsMinimumStandards'],
    }),
    finding('fullyMeetsMinimumStandards', {
      outcome: 'unknown',
      parts: ['prohibitsAndPunishes', 'seriousAndSustainedEfforts'],
    }),
    finding('prohibitsAndPunishes', { facts: [stated('prohibitsSevereForms', true)] }),
    finding('seriousAndSustainedEfforts', {
      outcome: 'unknown',
      parts: ['everyIndiciumFavourable'],
    }),
    finding('everyIndiciumFavourable', {
      outcome: 'unknown',
      basis: 'policy',
      parts: ['known', ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `indicium-${letter}`)],
    }),
    finding('known', {
      outcome: 'reserved',
      facts: [
        stated('officialComplicity', true),
        { fact: 'protectsVictims', value: null, origin: null },
      ],
    }),
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) =>
      finding(`indicium-${letter}`, {
        outcome: 'unknown',
        facts: [{ fact: 'protectsVictims', value: null, origin: null }],
      }),
    ),
  ],
  decisive: [],
  missing: [
    {
      fact: 'protectsVictims',
      question: 'Does the government protect victims?',
      cite: '22 U.S.C. 7106(b)(2)',
      actor: 'government',
      inputs: ['fullyMeetsMinimumStandards'],
    },
    {
      fact: 'significantEfforts',
      question: 'Is the government making significant efforts?',
      cite: '22 U.S.C. 7107(b)(3)',
      actor: 'state-department',
      inputs: ['significantEfforts'],
    },
  ],
  notices: [
    {
      code: 'practice.applied',
      path: [],
      params: { practices: ['practice-rising-from-tier-3'] },
    },
    { code: 'law.carried-on', path: [], params: { lastYear: 2026 } },
  ],
};

/** Serbia in 2024: the third year in a row, with the one waiver of the law since 2019. */
export const waiverYear: Classification = {
  ...automaticDowngrade,
  country: 'SRB',
  year: 2024,
  placement: 'tier-2-watch-list',
  possible: ['tier-2-watch-list'],
  expected: ['tier-2-watch-list'],
  recorded: null,
  merits: 'tier-2-watch-list',
  cause: 'waiver',
  causes: ['waiver'],
  state: {
    before: [{ run: 2, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2-watch-list' }],
    after: [{ run: 3, waivers: 1, cap: 'clear', arming: true, previous: 'tier-2-watch-list' }],
    ticks: [
      { year: 2022, placement: 'tier-2-watch-list', waiver: 'none', uncertain: false },
      { year: 2023, placement: 'tier-2-watch-list', waiver: 'none', uncertain: false },
    ],
  },
  lawVersion: { id: 'R2021', reportYear: 2024, overlay: null },
  readings: { ...DEFAULT_READINGS, reinstatementCap: 'F4' },
  conditions: [efforts, { ...onMerits, defeatedBy: null }],
  notices: [],
};

/** Haiti in 2024: described by State without a tier. */
export const specialCase: Classification = {
  ...waiverYear,
  country: 'HTI',
  placement: 'special-case',
  possible: ['special-case'],
  expected: ['special-case'],
  merits: 'special-case',
  cause: 'special-case',
  causes: ['special-case'],
  readings: DEFAULT_READINGS,
  conditions: [
    finding('specialCase', { basis: 'determination', facts: [stated('specialCase', true)] }),
    finding('special-case', { kind: 'rule', parts: ['specialCase'] }),
  ],
  decisive: [{ inputs: [{ input: 'specialCase', value: true }], conditions: ['specialCase'] }],
};

/** All of them by name. */
export const FIXTURES = { automaticDowngrade, incomplete, waiverYear, specialCase } as const;
