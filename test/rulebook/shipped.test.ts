import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR, lawOf } from '../../src/law/law.ts';
import { DEFAULT_RULEBOOK, RULE_FILES } from '../../src/rulebook/default.ts';
import { entriesOf, leavesOf } from '../../src/rulebook/entries.ts';
import { readRulebook } from '../../src/rulebook/read.ts';
import type { Expression } from '../../src/rulebook/types.ts';
import { expressionsOf } from '../../src/rulebook/walk.ts';

const folder = new URL('../../rules/', import.meta.url);

function contentOf(name: string) {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

describe('the shipped rule files', () => {
  it('are all loaded: none in the folder is left out', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const files = names.filter((name) => 'conditions' in contentOf(name));
    expect(files.sort()).toEqual(
      Object.keys(RULE_FILES)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  it('load without a problem, into the rulebook that the library uses', () => {
    expect(readRulebook(RULE_FILES)).toEqual({ ok: true, value: DEFAULT_RULEBOOK });
  });

  it('point at their schema', () => {
    for (const name of Object.keys(RULE_FILES)) {
      expect([name, contentOf(`${name}.json`).$schema]).toEqual([
        name,
        './schema/rule-file.schema.json',
      ]);
    }
  });

  it('name no year and no date: what changes with time is in the law', () => {
    for (const entry of entriesOf(DEFAULT_RULEBOOK)) {
      for (const leaf of leavesOf(entry)) {
        if (!('comparison' in leaf) || typeof leaf.comparison.value === 'object') continue;
        expect(String(leaf.comparison.value)).not.toMatch(/\d{4}/);
      }
    }
  });

  it.each(['condition', 'rule'])('give each %s a title of its own', (kind) => {
    const own = entriesOf(DEFAULT_RULEBOOK).filter((entry) => entry.kind === kind);
    const titles = own.map((entry) => entry.value.title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});

/** What is left of an expression once the law of a year is known: a value, or names. */
type Rest = boolean | { readonly facts: readonly string[]; readonly conditions: readonly string[] };

function rest(expression: Expression, law: Readonly<Record<string, unknown>>): Rest {
  if ('all' in expression)
    return joined(
      expression.all.map((one) => rest(one, law)),
      false,
    );
  if ('any' in expression)
    return joined(
      expression.any.map((one) => rest(one, law)),
      true,
    );
  if ('not' in expression) {
    const inner = rest(expression.not, law);
    return typeof inner === 'boolean' ? !inner : inner;
  }
  if ('condition' in expression) return { facts: [], conditions: [expression.condition] };
  const { fact, operator, value } = expression;
  if (!fact.startsWith('law.')) return { facts: [fact], conditions: [] };
  return (law[fact.slice('law.'.length)] === value) === (operator === 'equal');
}

function joined(parts: readonly Rest[], ending: boolean): Rest {
  if (parts.includes(ending)) return ending;
  const open = parts.filter((part) => typeof part !== 'boolean');
  if (open.length === 0) return !ending;
  return {
    facts: open.flatMap((part) => part.facts),
    conditions: open.flatMap((part) => part.conditions),
  };
}

/** Facts that can still bear on the merits once the law of a year is known. */
function factsThatMatter(year: number): ReadonlySet<string> {
  const law = lawOf(year).parameters;
  const asked: Readonly<Record<string, boolean>> = {
    policyOrPattern: law.policyOrPattern === true,
    meetsWatchListCriteria: law.watchList === true,
    increasingEfforts: law.watchList === true,
    // No country can have two counted years before the third report that counts them.
    waiverGranted: law.clock === true && year >= 2011,
  };
  const facts = new Set<string>();
  const seen = new Set<string>();
  const open: string[] = KERNEL_INPUTS.filter((input) => asked[input] ?? true);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const condition = DEFAULT_RULEBOOK.conditions.get(name);
    if (condition === undefined || seen.has(name)) continue;
    seen.add(name);
    if (condition.decidedBy !== undefined) facts.add(condition.decidedBy);
    for (const expression of expressionsOf(condition)) {
      const left = rest(expression, law);
      if (typeof left === 'boolean') continue;
      for (const fact of left.facts) facts.add(fact);
      open.push(...left.conditions);
    }
  }
  return facts;
}

/** The statute gives these no direction, so that no rule can use them; the count is the clock's. */
const WITHOUT_EFFECT = [
  'extensiveTrafficking',
  'nonCitizenVictimPercentageInsignificant',
  'consecutiveWatchListYears',
];

describe('what the vocabulary says about when a fact is asked', () => {
  const years = Array.from(
    { length: LAST_REPORT_YEAR - FIRST_REPORT_YEAR + 1 },
    (_, at) => FIRST_REPORT_YEAR + at,
  );

  it.each(years)('is what the rules ask under the law of %i', (year) => {
    const inForce = FACT_NAMES.filter((name) => {
      const [first, last] = VOCABULARY[name]?.inForce ?? [FIRST_REPORT_YEAR, null];
      return first <= year && (last === null || year <= last) && !WITHOUT_EFFECT.includes(name);
    });
    const asked = [...factsThatMatter(year)].filter((name) => VOCABULARY[name] !== undefined);
    expect(asked.sort()).toEqual([...inForce].sort());
  });
});
