import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { recordOf } from '../../src/data/history.ts';
import { allRecords } from '../../src/data/index.ts';
import { clockText } from '../../src/explain/clock-text.ts';
import { explain } from '../../src/explain/explain.ts';
import { hasShippedRules } from '../../src/explain/own-rules.ts';
import { treeOf } from '../../src/explain/tree.ts';
import { ruleWays } from '../../src/explain/ways.ts';
import { codesOf, KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { INITIAL_STATE, stateIndex } from '../../src/kernel/state.ts';
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
      { input: 'meetsWatchListCriteria', value: true },
    ]);
  });

  it('need nothing whose opposite leads to the same placement by another rule', () => {
    const needed = (rule: string) =>
      ruleWays(congo)
        ?.find(({ rules }) => rules[0] === rule)
        ?.needs.map(({ input, value }) => `${value ? '' : 'not '}${input}`);
    // 7107(b)(1)(C) does not ask whether there is a policy or pattern: with one it is Tier 3 too.
    const rated = ['not specialCase', 'not notRated', 'not fullyMeetsMinimumStandards'];
    expect(needed('tier-3-merits')).toEqual([...rated, 'not significantEfforts']);
    expect(needed('tier-3-policy-or-pattern')).toEqual([...rated, 'policyOrPattern']);
    expect(needed('tier-2')).toContain('not policyOrPattern');
  });

  it('need what they name: with it their placement follows, without any one of it not', () => {
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
        const without = led({ ...inputs, [input]: !value });
        expect(without.some((outcome) => outcome.placement !== placement)).toBe(true);
        for (const outcome of without)
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
    // Each rule of a chain has its paragraph: that of the merits, then that of the clock.
    expect(told).toContain(
      '[22 U.S.C. 7107(b)(1)(B), (b)(2)(A)(iii); 22 U.S.C. 7107(b)(2)(D)(i)-(ii)]',
    );
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
        clocks: null,
      },
      {
        placement: 'tier-3',
        rules: ['tier-2-watch-list', 'automatic-downgrade-not-waived'],
        needs: [{ input: 'waiverGranted', value: false }],
        clocks: null,
      },
    ]);
    expect(explain(answer, { detail: 'full' })).toContain('not stated: a waiver is granted');
  });

  it('say with which clocks they decide, where only some of those possible let them', () => {
    const facts = { fullyMeetsMinimumStandards: false };
    const told = full({ country: 'XXA', years: [{ year: 2018, facts }] }, 2018);
    expect(told).toContain('(if the run before this year holds no or 1 counted year)');
    expect(told).toContain('waived for this year (if the run before this year holds 2 or 3');
    expect(told).toContain('used: Tier 3 (if the run before this year holds 4 counted years)');
    const clock = (run: number, waivers: number) => ({ ...INITIAL_STATE, run, waivers });
    const said = (these: [number, number][], others: [number, number][]) =>
      clockText({
        these: these.map(([run, waivers]) => clock(run, waivers)),
        others: others.map(([run, waivers]) => clock(run, waivers)),
      }).replace('if the run before this year holds ', '');
    expect(said([[9, 5]], [[8, 5]])).toBe('9 or more counted years');
    expect(said([[1, 0]], [[1, 1]])).toBe('no waiver');
    // Neither number alone tells this clock from both others.
    const near: [number, number][] = [
      [2, 1],
      [3, 0],
    ];
    expect(said([[2, 0]], near)).toBe('2 counted years and no waiver');
    expect(
      said(
        [
          [2, 0],
          [3, 1],
        ],
        near,
      ),
    ).toBe('with some of the clocks that are possible');
  });

  it('are told even where every rule reads something that is known', () => {
    const facts = {
      policyOrPattern: false,
      significantEfforts: true,
      meetsWatchListCriteria: true,
      seriousAndSustainedEfforts: true,
    };
    const before = [
      { year: 2014, placement: 'tier-2' },
      { year: 2017, placement: 'tier-3' },
    ];
    const answer = classify({ country: 'XXA', years: [...before, { year: 2018, facts }] });
    expect(answer.possible.length).toBeGreaterThan(1);
    expect(ruleWays(answer)?.length).toBeGreaterThan(1);
    const open = answer.conditions.filter(
      ({ kind, outcome }) => kind === 'rule' && outcome !== 'fails',
    );
    expect(open.filter(treeOf(answer).blank).length).toBeLessThan(2);
    expect(explain(answer, { detail: 'full' })).toContain('What would give each placement');
  });

  it('are not told where one way is left', () => {
    const norway = classify(recordOf('NOR'), { year: 2025 });
    expect(ruleWays(norway)).toHaveLength(1);
    expect(explain(norway, { detail: 'full' })).not.toContain('What would give each placement');
  });

  it.each(['name', 'title', 'cite'] as const)('are not told of rules with another %s', (key) => {
    const conditions = congo.conditions.map((one) =>
      one.name === 'tier-2-watch-list' ? { ...one, [key]: `${one[key]} of ours` } : one,
    );
    const other = { ...congo, conditions };
    expect(ruleWays(other)).toBeNull();
    expect(explain(other, { detail: 'full' })).toMatch(/\d+ rules may decide/u);
  });

  it('are not told of another rulebook whose rules bear the same names and words', () => {
    const years = [{ year: 2018, facts: { significantEfforts: true } }];
    const shipped = classify({ country: 'XXA', years });
    expect(ruleWays(shipped)).not.toBeNull();
    const rules = DEFAULT_RULEBOOK.rules.map((rule) =>
      rule.name === 'tier-2-watch-list'
        ? { ...rule, event: { ...rule.event, params: { ...rule.event.params, value: 'tier-2' } } }
        : rule,
    );
    const answer = classify(
      { country: 'XXA', years },
      { rulebook: { ...DEFAULT_RULEBOOK, rules } },
    );
    // Every rule reads as shipped: only what the rules give tells.
    expect(hasShippedRules(answer)).toBe(true);
    expect(answer.possible).not.toEqual(shipped.possible);
    expect(ruleWays(answer)).toBeNull();
    expect(explain(answer, { detail: 'full' })).not.toContain('What would give each placement');
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
