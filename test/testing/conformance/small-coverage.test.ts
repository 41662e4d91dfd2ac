import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/rulebook/types.ts';
import { type RuleCoverage, ruleCoverage } from '../../../src/testing/conformance/coverage.ts';
import { parseConformance } from '../../../src/testing/conformance/parse.ts';
import type { ConformanceCase } from '../../../src/testing/conformance/types.ts';
import { clockRule, HEAD, smallRulebook, yes } from '../mutation/small-rulebook.ts';

/** `helped` is weighed, and one rule of the arming goes by the run as the year leaves it. */
const small = smallRulebook({
  conditions: {
    helped: { ...HEAD, for: yes('countryOfTransit'), against: yes('countryOfDestination') },
  },
});
const long: Expression = { fact: 'next.run', operator: 'greaterThan', value: 1 };
const rulebook = {
  ...small,
  rules: [clockRule('arms', 20, long, 'arming', 'set'), ...small.rules],
};

const CLOCK = { run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2' };

function caseOf(
  id: string,
  resume: readonly object[],
  years: readonly object[],
  asked: readonly number[],
): ConformanceCase {
  const expected = asked.map((year) => ({ year }));
  const history = { country: 'THA', years };
  const one = { id, title: 'T', shows: ['s'], resume, history, expect: expected };
  const parsed = parseConformance({ title: 'Mine', about: 'Mine.', cases: [one] });
  const [first] = parsed.ok ? parsed.value.cases : [];
  if (first === undefined) throw new Error(JSON.stringify(parsed));
  return first;
}

const listed = (cases: readonly ConformanceCase[]) =>
  ruleCoverage(cases, rulebook).map(({ kind, name, outcomes }) => {
    const told = Object.entries(outcomes).flatMap(([outcome, made]) =>
      made === null ? [] : [`${outcome} ${made.years} ${made.first} ${made.versions.join(' ')}`],
    );
    return [`${kind} ${name}`, ...told].join(', ');
  });

describe('the outcomes that a few cases reach', () => {
  it('are counted over their years, with the first case and every law version, oldest first', () => {
    const plain = caseOf(
      'plain',
      [CLOCK],
      [
        { year: 2024, facts: { significantEfforts: true } },
        { year: 2025, facts: { significantEfforts: true } },
      ],
      [2024, 2025],
    );
    const mixed = { countryOfOrigin: false, countryOfTransit: false, countryOfDestination: false };
    const early = caseOf('early', [{ ...CLOCK, run: 2 }], [{ year: 2005, facts: mixed }], [2005]);
    expect(listed([plain, early])).toEqual([
      'condition significantEfforts, holds 2 plain R2021, unknown 1 early R2004',
      'condition helped, unknown 3 plain R2004 R2021',
      'condition limitReached, fails 3 plain R2004 R2021',
      'condition idle',
      'rule arms, holds 1 plain R2021, fails 1 plain R2021, unknown 1 early R2004',
      'rule good, holds 2 plain R2021, unknown 1 early R2004',
      'rule bad, fails 2 plain R2021, unknown 1 early R2004',
      'rule fall, fails 3 plain R2004 R2021',
      'rule stay, holds 3 plain R2004 R2021',
      'rule count, holds 2 plain R2021, unknown 1 early R2004',
      'rule end, fails 2 plain R2021, unknown 1 early R2004',
      'rule no-waivers, holds 3 plain R2004 R2021',
      'rule no-arming, holds 3 plain R2004 R2021',
      'rule no-cap, holds 3 plain R2004 R2021',
      'rule rises-slowly, fails 3 plain R2004 R2021',
    ]);
  });

  it('follow the record where it moves the clock against the facts', () => {
    const fallen = { year: 2025, placement: 'tier-3', facts: { significantEfforts: true } };
    const against = caseOf('against', [CLOCK], [fallen], [2025]);
    const rules = listed([against]).filter((one) => /good|count|end/.test(one));
    expect(rules).toEqual([
      'rule good, holds 1 against R2021',
      'rule count, fails 1 against R2021',
      'rule end, holds 1 against R2021',
    ]);
  });

  it('are of the years that are asked about alone, over every way that is left', () => {
    const years = [2024, 2025].map((year) => ({ year, facts: { significantEfforts: true } }));
    const risen = { ...CLOCK, run: 1, previous: 'tier-3' };
    const two = caseOf('two', [CLOCK, risen], years, [2025]);
    const told = listed([two]).filter((one) => /limit|fall|stay|arms|rises/.test(one));
    expect(told).toEqual([
      'condition limitReached, unknown 1 two R2021',
      'rule arms, unknown 1 two R2021',
      'rule fall, unknown 1 two R2021',
      'rule stay, unknown 1 two R2021',
      'rule rises-slowly, fails 1 two R2021',
    ]);
    const both = ruleCoverage([caseOf('one', [CLOCK, risen], years, [2024])], rulebook);
    expect(both.find(({ name }) => name === 'rises-slowly')?.outcomes).toEqual({
      holds: null,
      fails: null,
      unknown: { years: 1, first: 'one', versions: ['R2021'] },
    });
  });

  it('are none without cases', () => {
    const outcomes = { holds: null, fails: null, unknown: null };
    const none: readonly RuleCoverage[] = ruleCoverage([], rulebook);
    expect(none).toEqual([
      ...[...rulebook.conditions.keys()].map((name) => ({ kind: 'condition', name, outcomes })),
      ...rulebook.rules.map(({ name }) => ({ kind: 'rule', name, outcomes })),
    ]);
  });
});
