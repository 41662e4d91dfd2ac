import { describe, expect, it } from 'vitest';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { afterLine, findingOf, NOT_WAIVED, WAIVED, WATCH_LIST } from '../support/next-year.ts';
import { MERITS, type RawFacts } from '../support/placement-line.ts';

const given = (facts: RawFacts, line = '2') => afterLine(2021, line, { facts });

describe('conditions of an answer', () => {
  it('are every condition of the rulebook that the rules of the tiers rest on, each once', () => {
    const { conditions } = given({});
    const names = conditions.map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [
      'standardsApply',
      'partnerships',
      'policyOfChildSoldiers',
      'downgradeDue',
    ]) {
      expect(names).toContain(`condition ${name}`);
    }
    for (const { name, event } of DEFAULT_RULEBOOK.rules) {
      const shown = event.type === 'merits' || event.type === 'placement';
      expect(names.includes(`rule ${name}`)).toBe(shown);
    }
  });

  it('name as parts only what the answer shows', () => {
    const { conditions } = given({});
    const names = new Set(conditions.map(({ name }) => name));
    for (const { parts } of conditions) for (const part of parts) expect(names).toContain(part);
  });

  it('carry title, citation and basis of the rulebook', () => {
    for (const finding of given({}).conditions) {
      const entry =
        finding.kind === 'condition'
          ? DEFAULT_RULEBOOK.conditions.get(finding.name)
          : DEFAULT_RULEBOOK.rules.find(({ name }) => name === finding.name);
      expect([finding.title, finding.cite, finding.basis, finding.provisional]).toEqual([
        entry?.title,
        entry?.cite,
        entry?.basis,
        entry?.provisional ?? false,
      ]);
    }
  });

  it('come out as holds, fails or unknown by their facts', () => {
    const outcome = (facts: RawFacts) => findingOf(given(facts), 'policyOrPattern').outcome;
    expect(outcome({ policyOrPatternOfForcedLabor: true })).toBe('holds');
    expect(outcome({ policyOrPatternOfForcedLabor: false })).toBe('unknown');
    expect(outcome({ policyOrPattern: false })).toBe('fails');
  });

  it('are reserved where the facts are mixed, and unknown where they are missing', () => {
    const factors = { extensiveNoncompliance: true, officialComplicity: false };
    expect(findingOf(given(factors), 'limitedNoncompliance').outcome).toBe('reserved');
    expect(findingOf(given({ officialComplicity: false }), 'limitedNoncompliance').outcome).toBe(
      'unknown',
    );
    const efforts = given({ ...factors, takesReasonableMeasures: true });
    expect(findingOf(efforts, 'significantEfforts').outcome).toMatch(/reserved|unknown/);
  });

  it('show the facts behind them with their origin', () => {
    const stated = given({ policyOrPatternOfForcedLabor: { value: true, sources: ['a report'] } });
    expect(findingOf(stated, 'policyOfForcedLabor').facts).toEqual([
      {
        fact: 'policyOrPatternOfForcedLabor',
        value: true,
        origin: { kind: 'stated', fact: { value: true, sources: ['a report'] } },
      },
    ]);
    expect(findingOf(stated, 'policyOfTrafficking').facts).toEqual([
      { fact: 'policyOrPatternOfTrafficking', value: null, origin: null },
    ]);
  });

  it('say which determination settled them', () => {
    const answer = given({ significantEfforts: true, increasingEfforts: false });
    expect(findingOf(answer, 'significantEfforts').decidedBy).toBe('significantEfforts');
    expect(findingOf(answer, 'increasingEfforts').decidedBy).toBe('increasingEfforts');
    expect(findingOf(answer, 'meetsWatchListCriteria')).toMatchObject({
      outcome: 'holds',
      decidedBy: null,
      basis: 'statute',
    });
  });

  it('show the standing of the clock, null where it is open', () => {
    const run = (line: string) =>
      findingOf(afterLine(2021, line, WATCH_LIST), 'twoYearsOnWatchList').facts.find(
        ({ fact }) => fact === 'clock.run',
      )?.value;
    expect(run('2 W W')).toBe(2);
    expect(run('2 W ?')).toBeNull();
  });

  it('that determinations imply say so', () => {
    const answer = given({ significantEfforts: true });
    expect(findingOf(answer, 'specialCase').facts).toEqual([
      {
        fact: 'specialCase',
        value: false,
        origin: { kind: 'implied', because: 'significantEfforts' },
      },
    ]);
    expect(findingOf(answer, 'notRated').outcome).toBe('fails');
  });
});

describe('what is defeated, and by what', () => {
  it('the merits, by the downgrade', () => {
    const answer = afterLine(2020, '2 W W', NOT_WAIVED);
    expect(findingOf(answer, 'tier-2-watch-list')).toMatchObject({
      kind: 'rule',
      outcome: 'holds',
      defeatedBy: 'automatic-downgrade-not-waived',
    });
    expect(findingOf(answer, 'automatic-downgrade-not-waived').defeatedBy).toBeNull();
  });

  it('the merits, by the cap', () => {
    const answer = afterLine(2018, 'W W w 3 W', WATCH_LIST);
    expect(findingOf(answer, 'watchListOnMerits')).toMatchObject({
      outcome: 'holds',
      defeatedBy: 'reinstatement-cap',
    });
    expect(findingOf(answer, 'as-on-the-merits').defeatedBy).toBe('reinstatement-cap');
  });

  it('significant efforts, by policy or pattern', () => {
    const answer = given({ ...MERITS['tier-2'], policyOrPattern: true });
    expect(findingOf(answer, 'significantEfforts').defeatedBy).toBe('tier-3-policy-or-pattern');
  });

  it('nothing, where a waiver is granted', () => {
    const answer = afterLine(2020, '2 W W', WAIVED);
    expect(answer.conditions.filter(({ defeatedBy }) => defeatedBy !== null)).toEqual([]);
    expect(findingOf(answer, 'waiver').outcome).toBe('holds');
    expect(findingOf(answer, 'downgradeDue').outcome).toBe('holds');
  });

  it('only what holds', () => {
    for (const following of [WAIVED, NOT_WAIVED, WATCH_LIST, {}]) {
      for (const line of ['2', '2 W W', '2 W W w', '2 W W w 3 W', '2 ? W']) {
        for (const one of afterLine(2018, line, following).conditions) {
          if (one.defeatedBy !== null) expect(one.outcome).toBe('holds');
        }
      }
    }
  });
});
