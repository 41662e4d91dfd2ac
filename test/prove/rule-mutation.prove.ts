import { describe, expect, it } from 'vitest';
import { PROOFS } from '../../src/testing/mutation/equivalence.ts';
import { MUTATORS } from '../../src/testing/mutation/mutant.ts';
import { type MutationReport, mutateRules } from '../../src/testing/mutation/mutate-rules.ts';
import { parseReasons } from '../../src/testing/mutation/reasons.ts';
import { summaryOf } from '../../src/testing/mutation/summary.ts';
import { kitCases } from '../scenarios/kit.ts';
import rawReasons from './data/mutation-reasons.json' with { type: 'json' };
import { checkSection, count, table } from './support/section.ts';
import { theoremChecks } from './support/theorem-checks.ts';

const cases = kitCases();

/** Made by the first test, for it takes long. */
let made: MutationReport | undefined;

function reported(): MutationReport {
  const reasons = parseReasons(rawReasons);
  if (!reasons.ok) throw new Error(JSON.stringify(reasons.problems));
  made ??= mutateRules({ cases, reasons: reasons.value, checks: theoremChecks });
  return made;
}

describe('a fault in the rules or in the dates of the law', () => {
  it('is noticed, or shown to be none', () => {
    const report = reported();
    const survivors = report.results.filter(({ status }) => status === 'survived');
    expect(report.failures).toEqual([]);
    expect(survivors.map(({ id }) => id)).toEqual([]);
  });

  it('has a written reason only where it needs one', () => {
    expect(reported().needless).toEqual([]);
  });

  it('was put in in every way there is', () => {
    const report = reported();
    const { rows } = summaryOf(report);
    expect(rows.map(({ mutator }) => mutator)).toEqual(Object.keys(MUTATORS));
    expect(report.results.length).toBeGreaterThan(2_000);
  });

  it('is counted in PROPERTIES.md', async () => {
    await checkSection('60-rule-mutation', sectionOf(reported()));
  });
});

function sectionOf({ results }: MutationReport): string {
  const { rows, all } = summaryOf({ results });
  const head = ['change', 'mutants', 'killed', 'equivalent', 'explained', 'survived'];
  const cells = [...rows, all].map(({ mutator, ...of }) => [
    mutator,
    of.mutants,
    of.killed,
    of.equivalent,
    of.explained,
    of.survived,
  ]);
  const proofs = Object.entries(PROOFS).map(([name, meaning]) => [
    name,
    meaning,
    results.filter(({ status, by }) => status === 'equivalent' && by === name).length,
  ]);
  const explained = results.flatMap(({ id, status, by }) =>
    status === 'explained' && by !== null ? [[`\`${id}\``, by]] : [],
  );
  return [
    '## Rule mutation',
    '',
    `${count(all.mutants)} small faults, one at a time, in the rules and in the dated parameters of the law, against the ${count(cases.length)} cases of the conformance kit ([rule-mutation.md](docs/rule-mutation.md)).`,
    '',
    table(head, cells),
    '',
    'A mutant is equivalent where trying every case shows that it says the same:',
    '',
    table(['shown by', 'meaning', 'mutants'], proofs),
    '',
    'Explained, with the reason:',
    '',
    table(['mutant', 'reason'], explained),
  ].join('\n');
}
