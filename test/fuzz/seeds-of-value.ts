import { readFileSync } from 'node:fs';
import { recordOf } from '../../src/data/history.ts';
import { defaultModel } from '../../src/data/model.ts';
import { RULE_FILES } from '../../src/rulebook/default.ts';

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));
}

const everyField = {
  country: 'KEN',
  note: 'invented',
  years: [
    {
      year: 2022,
      placement: 'tier-3',
      reassessed: 'tier-2-watch-list',
      provenance: 'disputed',
      sources: ['a report', 'a memorandum'],
    },
    {
      year: 2024,
      placement: 'tier-2-watch-list',
      waiver: { granted: true, writtenPlan: true, sources: ['a memorandum'], note: 'third year' },
      statistics: { investigations: 40, prosecutions: 21, convictions: 9, victimsAssisted: 250 },
    },
    {
      year: 2025,
      facts: {
        fullyMeetsMinimumStandards: false,
        significantEfforts: { value: true, sources: ['a report'], note: 'second sentence' },
        increasingEfforts: {
          value: true,
          evidence: [{ kind: 'conviction', date: '2024-11-12', description: 'six convicted' }],
        },
        consecutiveWatchListYears: 3,
      },
      statistics: { investigations: 52, convictions: 14, dataRequested: true, dataProvided: false },
    },
  ],
};

/** Valid histories to start from. */
export const HISTORIES: readonly unknown[] = [
  everyField,
  recordOf('THA'),
  recordOf('GAB'),
  fixture('scenarios/start.json'),
];

/** Valid scenarios to start from. */
export const SCENARIOS: readonly unknown[] = [
  {
    name: 'what if',
    until: 2028,
    waivers: 'always-if-available',
    all: { merits: 'tier-2-watch-list' },
    years: { '2027': { facts: { increasingEfforts: true }, waiver: false } },
  },
  { until: 2027, waivers: [2026], law: { base: 2018, from: 2026, parameters: { capYears: 1 } } },
];

/** Valid models to start from. */
export const MODELS: readonly unknown[] = [defaultModel()];

/** Valid rulebooks to start from. */
export const RULEBOOKS: readonly unknown[] = [RULE_FILES];
