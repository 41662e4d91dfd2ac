/** A country-year that every consumer classifies. */
export const HISTORY = {
  country: 'THA',
  years: [
    { year: 2009, placement: 'tier-2' },
    { year: 2010, placement: 'tier-2-watch-list' },
    { year: 2011, placement: 'tier-2-watch-list' },
    { year: 2012, placement: 'tier-2-watch-list', waiver: { granted: true } },
    { year: 2013, placement: 'tier-2-watch-list', waiver: { granted: true } },
    { year: 2014, facts: { fullyMeetsMinimumStandards: false, significantEfforts: true } },
  ],
} as const;

const CALL = `const history = ${JSON.stringify(HISTORY)};
console.log(JSON.stringify([classify(history), recordOf('THA')]));
`;

/** Programs that print the same answer, each the way its consumers write it. */
export const PROGRAMS = {
  'main.mjs': `import { classify } from 'tvpa-tiers';\nimport { recordOf } from 'tvpa-tiers/data';\n${CALL}`,
  'main.cjs': `const { classify } = require('tvpa-tiers');\nconst { recordOf } = require('tvpa-tiers/data');\n${CALL}`,
} as const;

/**
 * Asks the core, which is built without the texts, and the main entry point for every year
 * of the record; prints how many years they agree on, and the countries where they do not.
 */
export const CORE_PROGRAM = `import { isDeepStrictEqual } from 'node:util';
import { replay } from 'tvpa-tiers';
import { outcomes } from 'tvpa-tiers/core';
import { allRecords } from 'tvpa-tiers/data';

const NAMES = ['year', 'placement', 'possible', 'expected', 'causes', 'state', 'recorded', 'decisive'];
let years = 0;
const different = new Set();
for (const record of allRecords()) {
  const answers = replay(record);
  for (const [at, outcome] of outcomes(record).entries()) {
    const { state, recorded, ...full } = answers[at];
    const { before, after } = state;
    const expected = { ...full, state: { before, after }, recorded: recorded?.final ?? null };
    const same = NAMES.every((name) => isDeepStrictEqual(outcome[name], expected[name]));
    if (same) years += 1;
    else different.add(record.country);
  }
}
console.log(JSON.stringify({ years, different: [...different] }));
`;

/** A module that imports every entry point of the package, and uses a type of the first. */
export function typedProgram(entryPoints: readonly string[]): string {
  const imports = entryPoints.map((name, at) => `import * as part${at} from '${name}';`);
  const parts = entryPoints.map((_name, at) => `part${at}`);
  return [
    "import { type Classification, classify, type RawHistory } from 'tvpa-tiers';",
    ...imports,
    `export const parts = [${parts.join(', ')}];`,
    `const history: RawHistory = ${JSON.stringify(HISTORY)};`,
    'const answer: Classification = classify(history);',
    'export const placement: string | null = answer.placement;',
    '// @ts-expect-error: a misspelt name must not go through',
    'export const misspelt = answer.placment;',
    '',
  ].join('\n');
}

/** As strict as a user can be; declarations of the package itself are checked too. */
export const TSCONFIG = {
  compilerOptions: {
    module: 'NodeNext',
    target: 'ES2022',
    lib: ['ES2023'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  },
  files: ['main.ts'],
};
