import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { recordOf } from '../../src/data/history.ts';
import { allRecords } from '../../src/data/index.ts';
import { explain } from '../../src/explain/explain.ts';
import { ruleWays } from '../../src/explain/ways.ts';
import { codesOf, KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';

const full = (history: unknown, year: number): string =>
  explain(classify(history, { year }), { detail: 'full' }).replace(/\s+/gu, ' ');

describe('the ways to each placement', () => {
  const congo = classify(recordOf('COG'), { year: 2026 });

  it('are those of the possible placements, each rule with what it waits for', () => {
    const ways = ruleWays(congo) ?? [];
    expect([...new Set(ways.map(({ placement }) => placement))]).toEqual(congo.possible);
    const tier3 = ways.filter(({ placement }) => placement === 'tier-3');
    expect(tier3.map(({ rules }) => rules)).toEqual([
      ['tier-3-merits'],
      ['tier-3-policy-or-pattern'],
      ['tier-2-watch-list', 'automatic-downgrade-exhausted'],
    ]);
    expect(tier3[2]?.needs).toEqual([
      { input: 'specialCase', value: false },
      { input: 'notRated', value: false },
      { input: 'fullyMeetsMinimumStandards', value: false },
      { input: 'policyOrPattern', value: false },
      { input: 'significantEfforts', value: true },
      { input: 'meetsWatchListCriteria', value: true },
    ]);
  });

  it('need what they name: with it their placement follows, without any one of it not by them', () => {
    const { lawVersion, readings, state } = congo;
    const { parameters } = lawOf(lawVersion.reportYear, lawVersion.overlay);
    const table = kernelTable(DEFAULT_RULEBOOK, parameters, readings);
    const states = state.before.map(stateIndex);
    for (const { placement, rules, needs } of ruleWays(congo) ?? []) {
      const inputs = Object.fromEntries(needs.map(({ input, value }) => [input, value]));
      const led = (given: object) =>
        states.flatMap((from) => codesOf(given).map((code) => table.outcome(from, code)));
      for (const outcome of led(inputs)) expect(outcome.placement).toBe(placement);
      for (const { input, value } of needs) {
        for (const outcome of led({ ...inputs, [input]: !value }))
          expect(outcome.rules.slice(0, rules.length)).not.toEqual(rules);
      }
    }
  });

  it('are told in full detail for every placement that is possible, and not in short', () => {
    const text = full(recordOf('COG'), 2026);
    const [, told = ''] = text.split('What would give each placement');
    expect(told).toContain(
      '- Significant efforts, and no watch-list ground [22 U.S.C. 7107(b)(1)(B)] - not stated: the country is rated, the government does not fully meet the minimum standards, there is no government policy or pattern of trafficking, the government is making significant efforts and no ground for the watch list is met',
    );
    expect(told).toContain('then: Two consecutive years and every waiver year are used: Tier 3');
    expect(text).not.toMatch(/\d+ rules may decide/u);
    expect(explain(congo)).not.toContain('What would give each placement');
  });

  it('tell a judgement that is reserved from a fact that is not stated', () => {
    const facts = {
      fullyMeetsMinimumStandards: false,
      extensiveNoncompliance: true,
      officialComplicity: true,
      takesReasonableMeasures: true,
    };
    const said = (of: object) => full({ country: 'XXA', years: [{ year: 2018, facts: of }] }, 2018);
    const line = (word: string) =>
      new RegExp(`- ${word}: [^-]*the government is making significant efforts`, 'u');
    expect(said(facts)).toMatch(line('reserved'));
    expect(said({ fullyMeetsMinimumStandards: false })).toMatch(line('not stated'));
  });

  it('name the waiver where the clock asks for one', () => {
    const third = { year: 2025, facts: { significantEfforts: true, meetsWatchListCriteria: true } };
    const before = [2022, 2023, 2024].map((year) => ({
      year,
      placement: year === 2022 ? 'tier-2' : 'tier-2-watch-list',
    }));
    const facts = { ...third.facts, fullyMeetsMinimumStandards: false, policyOrPattern: false };
    const answer = classify({ country: 'XXA', years: [...before, { ...third, facts }] });
    expect(ruleWays(answer)).toEqual([
      {
        placement: 'tier-2-watch-list',
        rules: ['tier-2-watch-list', 'waiver'],
        needs: [{ input: 'waiverGranted', value: true }],
        someClocks: false,
      },
      {
        placement: 'tier-3',
        rules: ['tier-2-watch-list', 'automatic-downgrade-not-waived'],
        needs: [{ input: 'waiverGranted', value: false }],
        someClocks: false,
      },
    ]);
    expect(explain(answer, { detail: 'full' })).toContain('not stated: a waiver is granted');
  });

  it('are not told where one way is left, nor for an answer of another rulebook', () => {
    const norway = classify(recordOf('NOR'), { year: 2025 });
    expect(ruleWays(norway)).toHaveLength(1);
    expect(explain(norway, { detail: 'full' })).not.toContain('What would give each placement');
    const rules = congo.conditions.map((one) =>
      one.kind === 'rule' ? { ...one, name: `own-${one.name}` } : one,
    );
    const other = { ...congo, conditions: rules };
    expect(ruleWays(other)).toBeNull();
    expect(explain(other, { detail: 'full' })).toMatch(/\d+ rules may decide/u);
  });

  it('lead to every possible placement of every lawful year of the record', () => {
    for (const history of allRecords().filter((_one, at) => at % 20 === 0)) {
      const answer = classify(history);
      if (answer.notices.some(({ code }) => code === 'record.not-lawful')) continue;
      const found = new Set(ruleWays(answer)?.map(({ placement }) => placement));
      expect([...found]).toEqual(answer.possible);
      for (const { needs } of ruleWays(answer) ?? [])
        for (const { input } of needs) expect(KERNEL_INPUTS).toContain(input);
    }
  });
});
