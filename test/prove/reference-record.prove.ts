import { expect, test } from 'vitest';
import { agreeOn } from '../reference/agree.ts';
import { FINDINGS_RUNS, RECORD_RUNS } from '../reference/long-runs.ts';
import { checkSection, count, table } from './support/section.ts';

test.each(Object.entries(RECORD_RUNS))('the second opinion agrees on %s', (kind, histories) => {
  expect(agreeOn(kind, histories).histories).toBe(histories);
});

test('the counts are in PROPERTIES.md', async () => {
  const rows = Object.entries({ ...FINDINGS_RUNS, ...RECORD_RUNS });
  const all = rows.reduce((sum, [, histories]) => sum + histories, 0);
  await checkSection(
    '40-second-opinion',
    `## A second opinion

\`test/reference/\` is a second implementation of 22 U.S.C. 7106 and 7107(b): plain ifs over plain
objects, every date written by hand, no code in common with \`src/\` but the names of facts and
placements. It does not reason about unknowns: it goes through them, each unknown fact both ways, each
judgement that the law leaves open both ways, each unknown year with every placement. Both sides were
asked for the last year of ${count(all)} random histories, under random readings of the law
(\`clockList\`, \`specialCase\`, \`reinstatementCap\`, \`policyOrPattern\`), and agree on the set of
possible placements, the causes, and the clocks before and after that year. The same holds for the 54
cases and for every country and year of the record, and the twelve indicia, the factors and the grounds
come out alike for random complete findings under every version of the law (both in \`npm test\`).

${table(['histories of up to nine years', 'compared'], rows)}`,
  );
});
