import fc from 'fast-check';
import leven from 'leven';
import { describe, expect, it } from 'vitest';
import { FACT_NAMES } from '../../src/facts/vocabulary.ts';
import { RULE_FILES } from '../../src/rulebook/default.ts';
import { NAMED_FACTS } from '../../src/rulebook/names.ts';
import { faultsIn, fileOf, fileWith, problemsIn, sound, soundRule } from './minimal.ts';

const compare = (fact: string) => ({ ...sound, fact });
const place = 'f/conditions/one/all/0';

describe('checkNames', () => {
  it.each([
    [
      'condition',
      { condition: 'onee' },
      'rulebook.unknown-condition',
      '/condition',
      { found: 'onee', nearest: 'one' },
    ],
    [
      'fact',
      compare('significantEffort'),
      'rulebook.unknown-fact',
      '/fact',
      { found: 'significantEffort', nearest: 'significantEfforts' },
    ],
    [
      'fact that nothing resembles',
      compare('zzz'),
      'rulebook.unknown-fact',
      '/fact',
      { found: 'zzz', nearest: null },
    ],
    [
      'fact of the clock',
      compare('clock.runs'),
      'rulebook.unknown-fact',
      '/fact',
      { found: 'clock.runs', nearest: 'clock.run' },
    ],
    [
      'law parameter',
      compare('law.wathList'),
      'rulebook.unknown-law-parameter',
      '/fact',
      { found: 'law.wathList', nearest: 'law.watchList' },
    ],
    [
      'reading',
      compare('reading.clocklist'),
      'rulebook.unknown-reading',
      '/fact',
      { found: 'reading.clocklist', nearest: 'reading.clockList' },
    ],
    [
      'fact on the right',
      { fact: 'clock.run', operator: 'lessThan', value: { fact: 'law.watchListLimits' } },
      'rulebook.unknown-law-parameter',
      '/value/fact',
      { found: 'law.watchListLimits', nearest: 'law.watchListLimit' },
    ],
  ])('names an unknown %s, and the nearest', (_, leaf, code, below, params) => {
    expect(faultsIn(fileWith(leaf))).toEqual([[code, `${place}${below}`, params]]);
  });

  it('looks into both sides of a weighed condition, and into rules', () => {
    const weighed = { title: 't', cite: 'c', basis: 'statute', for: sound };
    const file = fileOf({ one: { ...weighed, against: { not: compare('a') } } }, [
      { ...soundRule, conditions: { any: [sound, { condition: 'b' }] } },
    ]);
    expect(faultsIn(file).map(([, path]) => path)).toEqual([
      'f/conditions/one/against/not/fact',
      'f/rules/0/conditions/any/1/condition',
    ]);
  });

  it.each([
    ['specialCas', 'specialCase'],
    ['law.clock', null],
    ['reading.unanimity', null],
    ['merits', null],
  ])('takes %s for no determination', (decidedBy, nearest) => {
    expect(faultsIn(fileWith(sound, { decidedBy }))).toEqual([
      ['rulebook.unknown-fact', 'f/conditions/one/decidedBy', { found: decidedBy, nearest }],
    ]);
  });

  it('finds every single misspelt name in the shipped files', () => {
    const text = JSON.stringify(RULE_FILES);
    // What an event takes over is checked by the form of the event, not by the names.
    const names = [
      ...text.matchAll(/(?<!"(?:value|cause)":\{)"(?:fact|condition|decidedBy)":"([^"]+)"/g),
    ];
    expect(names.length).toBeGreaterThan(300);
    const positions = fc.constantFrom(...names.map((match) => [match[0], match.index] as const));
    fc.assert(
      fc.property(positions, ([found, at]) => {
        const misspelt = `${found.slice(0, -1)}Q"`;
        const files = JSON.parse(text.slice(0, at) + misspelt + text.slice(at + found.length));
        const name = misspelt.split('"')[3];
        const problems = problemsIn(files);
        expect(problems).toHaveLength(1);
        expect(problems[0]?.code).toMatch(/^rulebook\.unknown-/);
        expect(problems[0]?.params).toMatchObject({ found: name });
        // The name that was meant is one edit away; another may be as near, none nearer.
        const nearest = String(problems[0]?.params.nearest);
        expect([nearest, leven(nearest, name ?? '')]).toEqual([nearest, 1]);
        expect(Object.keys(RULE_FILES)).toContain(problems[0]?.path[0]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('NAMED_FACTS', () => {
  it('has every fact of the vocabulary, and law, readings and clock under their prefixes', () => {
    for (const name of FACT_NAMES) expect(NAMED_FACTS.get(name)?.source).toBe('history');
    expect(NAMED_FACTS.get('law.watchListLimit')).toEqual({
      source: 'law',
      type: 'integer',
      values: null,
    });
    expect(NAMED_FACTS.get('reading.reinstatementCap')?.values).toEqual(['F1', 'F2', 'F3', 'F4']);
    expect(NAMED_FACTS.get('clock.arming')).toMatchObject({ source: 'kernel', type: 'boolean' });
  });

  it('knows the values of every text', () => {
    for (const [name, fact] of NAMED_FACTS) {
      expect([name, fact.values !== null]).toEqual([name, fact.type === 'string']);
    }
  });
});
