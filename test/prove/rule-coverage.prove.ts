import { describe, expect, it } from 'vitest';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import {
  COVERED_OUTCOMES,
  type OutcomeCoverage,
  type RuleCoverage,
  ruleCoverage,
} from '../../src/testing/conformance/coverage.ts';
import { kitCases } from '../scenarios/kit.ts';
import rawReasons from './data/coverage-reasons.json' with { type: 'json' };
import { checkSection, count, table } from './support/section.ts';

const cases = kitCases();
const coverage = ruleCoverage(cases);
/** Why an outcome is reached by no case, by name and outcome. */
const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = rawReasons;

/** Every outcome that no case reaches, as `name outcome`. */
const missing = coverage.flatMap(({ name, outcomes }) =>
  COVERED_OUTCOMES.flatMap((outcome) => (outcomes[outcome] === null ? [`${name} ${outcome}`] : [])),
);
const explained = Object.entries(reasons).flatMap(([name, of]) =>
  Object.keys(of).map((outcome) => `${name} ${outcome}`),
);

describe('every condition and rule', () => {
  it('is here', () => {
    const { conditions, rules } = DEFAULT_RULEBOOK;
    expect(coverage).toHaveLength(conditions.size + rules.length);
  });

  it('holds in some case, fails in another and is open in a third, or the reason is written', () => {
    expect(missing.filter((one) => !explained.includes(one))).toEqual([]);
  });

  it('has a written reason only where it needs one', () => {
    expect(explained.filter((one) => !missing.includes(one))).toEqual([]);
  });

  it('is listed in PROPERTIES.md', async () => {
    await checkSection('70-rule-coverage', sectionOf(coverage));
  });
});

function sectionOf(all: readonly RuleCoverage[]): string {
  const rows = all.map(({ name, outcomes }) => [
    `\`${name}\``,
    ...COVERED_OUTCOMES.map((outcome) => cellOf(name, outcome, outcomes[outcome])),
  ]);
  return [
    '## Rule coverage',
    '',
    `Which of the ${count(cases.length)} cases of the conformance kit make each of the ${all.length} conditions and rules hold, fail, and stay unknown (or reserved): how many years of cases, under which versions of the law, and the first case.`,
    '',
    table(['condition or rule', ...COVERED_OUTCOMES], rows),
  ].join('\n');
}

function cellOf(name: string, outcome: string, of: OutcomeCoverage | null): string {
  if (of === null) return `none: ${reasons[name]?.[outcome] ?? ''}`;
  const years = of.versions.map((version) => version.slice(1)).join(' ');
  return `${count(of.years)} (law of ${years}; \`${of.first}\`)`;
}
