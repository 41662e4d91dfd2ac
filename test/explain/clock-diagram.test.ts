import { describe, expect, it, vi } from 'vitest';
import { clockAutomaton } from '../../src/advise/automaton.ts';
import { automatonMermaid, nodeNames } from '../../src/explain/clock-diagram.ts';
import { READING_SETS } from '../support/reachable-states.ts';

vi.setConfig({ testTimeout: 30_000 });

const AUTOMATA = [2003, 2009, 2018, 2019, 2026].flatMap((reportYear) =>
  READING_SETS.map((readings) => clockAutomaton({ reportYear, readings })),
);

const LINES = [
  /^stateDiagram-v2$/,
  /^ {2}accTitle: [\w ]+$/,
  /^ {2}state "[\w ,-]+( \(\d\))?" as s\d+$/,
  /^ {2}\[\*\] --> s0$/,
  /^ {2}s\d+ --> s\d+: [\w ,()-]+$/,
  /^ {2}classDef cap stroke-width:3px$/,
  /^ {2}class s\d+(,s\d+)* cap$/,
];

describe('the clock as a Mermaid state diagram', () => {
  it('is made of lines that Mermaid knows', () => {
    for (const automaton of AUTOMATA) {
      for (const line of automatonMermaid(automaton).split('\n')) {
        expect(
          LINES.some((known) => known.test(line)),
          line,
        ).toBe(true);
      }
    }
  });

  it('declares each clock once, and draws no arrow twice', () => {
    for (const automaton of AUTOMATA) {
      const text = automatonMermaid(automaton);
      const declared = [...text.matchAll(/ as (s\d+)$/gm)].map(([, id]) => id);
      expect(declared).toEqual(automaton.nodes.map(({ id }) => id));
      const arrows = [...text.matchAll(/^ {2}(s\d+) --> (s\d+):/gm)];
      expect(new Set(arrows.map(([arrow]) => arrow)).size).toBe(arrows.length);
      for (const [, from, to] of arrows) {
        expect(declared).toContain(from);
        expect(declared).toContain(to);
      }
    }
  });

  it('draws every placement of every clock, once', () => {
    for (const automaton of AUTOMATA) {
      const labels = [...automatonMermaid(automaton).matchAll(/: (.+)$/gm)].map(
        ([, label]) => label,
      );
      const shown = labels.join(', ').match(/Tier \d|Watch List|Special Case|not rated/g);
      expect(shown).toHaveLength(automaton.edges.length);
    }
  });

  it('gives every clock a name of its own', () => {
    for (const automaton of AUTOMATA) {
      const names = [...nodeNames(automaton).values()];
      expect(new Set(names).size).toBe(automaton.nodes.length);
    }
  });

  it('reads well under the law of today', () => {
    const text = automatonMermaid(clockAutomaton());
    expect([...nodeNames(clockAutomaton()).values()]).toEqual([
      'No year counted',
      '1 year',
      '2 years',
      '3 years, 1 waiver, Tier 3 next arms the cap',
      'Cap armed, a return lasts one year',
      'Tier 3 next arms the cap',
      'One-year return used up',
    ]);
    expect(text).toContain('  s2 --> s3: Watch List (waiver of the downgrade)\n');
    expect(text).toContain('  s6 --> s0: Tier 1, Tier 2, Tier 3 (findings or reinstatement cap)\n');
    expect(text).toContain('  class s4,s6 cap');
    expect(automatonMermaid(clockAutomaton({ reportYear: 2018 }))).not.toContain(' cap');
  });
});
