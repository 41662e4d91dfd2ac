import { describe, expect, test } from 'vitest';
import { clockAutomaton } from '../../src/advise/automaton.ts';
import type { Classification } from '../../src/classify/classification.ts';
import { automatonMermaid, nodeNames } from '../../src/explain/clock-diagram.ts';
import { conditionItem } from '../../src/explain/condition-item.ts';
import { explain } from '../../src/explain/explain.ts';
import { knownFacts } from '../../src/explain/fact-item.ts';
import { ruleWays } from '../../src/explain/ways.ts';
import { afterLine } from '../support/next-year.ts';
import { automaticDowngrade, finding, stated } from './fixtures.ts';

const said = (changes: Partial<Classification>): string =>
  explain({ ...automaticDowngrade, ...changes }).replace(/\s+/gu, ' ');

describe('where nothing decides', () => {
  const none = { decisive: [] };

  test('an open answer says that nothing narrows it', () => {
    const open = { ...none, placement: null, possible: ['tier-2', 'tier-3'] as const };
    expect(said(open)).toContain('Nothing that is stated narrows what the law allows.');
  });

  test('a settled one is the only one allowed, or taken from the record', () => {
    expect(said({ ...none, recorded: null })).toContain(
      'No finding is needed for this answer: the law allows nothing else.',
    );
    expect(said(none)).toContain(
      'No stated finding forces this placement. It is taken from the record.',
    );
  });
});

describe('what decides', () => {
  test('speaks of the clock only where a year counts', () => {
    const { state } = automaticDowngrade;
    expect(said({})).toContain('With the clock as it stands, these findings are enough');
    expect(said({ state: { ...state, ticks: [] } })).toContain(' These findings are enough');
  });

  test('of an open answer leaves the placements named above', () => {
    expect(said({ placement: null, possible: ['tier-2', 'tier-3'] })).toContain(
      'these findings leave only the placements named above:',
    );
  });

  test('names the record as the ground of what only it tells', () => {
    const conditions = automaticDowngrade.conditions.map((one) =>
      one.name === 'significantEfforts'
        ? { ...one, basis: 'record' as const, decidedBy: null, facts: [] }
        : one,
    );
    expect(said({ conditions })).toContain(
      'The government is making significant efforts (follows from what is on record)',
    );
  });
});

describe('the clock in words', () => {
  const saidAfter = (
    ...previous: readonly Classification['state']['before'][number]['previous'][]
  ) => {
    const { state } = automaticDowngrade;
    const [one] = state.before;
    if (one === undefined) throw new Error('no clock');
    return said({ state: { ...state, before: previous.map((it) => ({ ...one, previous: it })) } });
  };

  test('names the placement of the year before, best first, as far as it is known', () => {
    expect(saidAfter('tier-3', 'tier-2')).toContain(
      'Placement in the 2013 report: Tier 2 or Tier 3.',
    );
    expect(saidAfter('tier-1', 'tier-2', 'tier-3')).toContain('Tier 1, Tier 2 or Tier 3.');
    expect(saidAfter('tier-1', 'tier-2', 'tier-3', 'special-case')).toContain(
      'Placement in the 2013 report: not known.',
    );
    expect(saidAfter('none')).toContain('There was no report before.');
  });
});

describe('questions', () => {
  const missing = Array.from({ length: 7 }, (_, at) => ({
    fact: `single-${at}`,
    question: `Question ${at}?`,
    cite: '22 U.S.C. 7106(b)',
    actor: 'government' as const,
    inputs: ['fullyMeetsMinimumStandards' as const],
  }));

  test('beyond the first five are only counted', () => {
    const text = said({ missing });
    expect(text).toContain('Question 4? (fact single-4; bears on full compliance)');
    expect(text).not.toContain('Question 5?');
    expect(text).toContain('2 more questions about single findings could bear on it too.');
    const [one] = missing;
    expect(said({ missing: one === undefined ? [] : [one] })).not.toContain('more question');
  });
});

describe('a condition in one line', () => {
  const line = (changes: Parameters<typeof finding>[1]) =>
    conditionItem(finding('x', changes)).text;

  test('says what it rests on where that is not simply the statute', () => {
    expect(line({})).toBe('holds: Title of x');
    expect(line({ basis: 'determination' })).toBe('holds: Title of x');
    expect(line({ basis: 'determination', kind: 'rule' })).toBe(
      'decides: Title of x (on a determination)',
    );
    expect(line({ basis: 'presumption', decidedBy: 'y' })).toBe(
      'holds: Title of x (settled by the stated finding; on a presumption of the statute)',
    );
    expect(line({ provisional: true })).toMatch(/ \(when the law came to say so/u);
  });

  test('of a choice of ours shows findings only, and the deciding one alone', () => {
    const law = { fact: 'law.clock', value: true, origin: null };
    const facts = [law, stated('significantEfforts', true)];
    const names = (changes: Parameters<typeof finding>[1]) =>
      knownFacts(finding('x', { facts, ...changes })).map(({ fact }) => fact);
    expect(names({})).toEqual(['law.clock', 'significantEfforts']);
    expect(names({ basis: 'policy' })).toEqual(['significantEfforts']);
    expect(names({ decidedBy: 'significantEfforts' })).toEqual(['significantEfforts']);
  });
});

describe('the flowchart', () => {
  const both: Classification = {
    ...automaticDowngrade,
    decisive: [
      ...automaticDowngrade.decisive,
      { inputs: [{ input: 'policyOrPattern', value: true }], conditions: [] },
    ],
  };
  const chart = (detail: 'short' | 'full') => explain(both, { format: 'mermaid', detail });

  test('shows the first set of findings, or all of them', () => {
    const words = 'There is a government policy or';
    expect(chart('short')).not.toContain(words);
    expect(chart('full')).toContain(words);
  });

  test('draws each thing and each arrow once', () => {
    const lines = chart('full').split('\n');
    expect(new Set(lines).size).toBe(lines.length);
    const labels = lines.flatMap((line) => /"(.*)"/u.exec(line)?.[1] ?? []);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('names of clocks', () => {
  test.each([
    [2003, ['No year counted']],
    [2010, ['No year counted', '1 year', '2 years', '3 years, 1 waiver', '4 years, 2 waivers']],
  ])('under the law of %i', (reportYear, names) => {
    expect([...nodeNames(clockAutomaton({ reportYear })).values()]).toEqual(names);
  });

  test('those that would be the same are told apart by the year before, or a number', () => {
    const automaton = clockAutomaton();
    const [first, second, ...others] = automaton.nodes;
    if (first === undefined || second === undefined) throw new Error('too few clocks');
    const twins = [first, { ...first, id: 'twin' }, { ...first, id: 'third' }, second, ...others];
    const names = nodeNames({ ...automaton, nodes: twins });
    const [one, two, three] = [first.id, 'twin', 'third'].map((id) => names.get(id));
    expect(one).toMatch(/^No year counted, (?:new or otherwise|after .*)$/u);
    expect([two, three]).toEqual([`${one} (2)`, `${one} (3)`]);
    const diagram = automatonMermaid({ ...automaton, nodes: twins });
    expect(diagram).toContain(`state "${one}" as ${first.id}`);
    expect(diagram).toContain(`[*] --> ${first.id}`);
  });
});

describe('ways to each placement', () => {
  const answer = () => afterLine(2018, '2 W W', { facts: { fullyMeetsMinimumStandards: false } });

  test('lead to possible placements only, best first', () => {
    const ways = ruleWays(answer()) ?? [];
    const { possible } = answer();
    expect(ways.length).toBeGreaterThan(3);
    for (const { placement, rules } of ways) {
      expect(possible).toContain(placement);
      expect(rules.length).toBeGreaterThan(0);
    }
    const ranks = ways.map(({ placement }) => possible.indexOf(placement));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    // An answer that holds other placements than these rules give comes from other rules.
    expect(ruleWays({ ...answer(), possible: ['tier-3'] as const })).toBeNull();
  });

  test('there are none where a rule of them is not among those of the answer', () => {
    const full = answer();
    const without = full.conditions.filter(({ name }) => name !== 'automatic-downgrade-not-waived');
    expect(ruleWays({ ...full, conditions: without })).toBeNull();
  });
});
