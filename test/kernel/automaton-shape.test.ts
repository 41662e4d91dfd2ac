import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { automatonOf } from '../../src/kernel/automaton.ts';
import { demandsOf } from '../../src/kernel/demands.ts';
import { INITIAL_STATE, stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';

describe.each([2010, 2025])('the automaton of %i', (year) => {
  const law = lawOf(year);
  const make = () => automatonOf(DEFAULT_RULEBOOK, law, DEFAULT_READINGS);

  it('says what it is of, and numbers its nodes from where a country begins', () => {
    const made = make();
    expect([made.law, made.readings]).toEqual([law, DEFAULT_READINGS]);
    expect(made.nodes.map(({ id }) => id)).toEqual(made.nodes.map((_, at) => `s${at}`));
    expect(made.nodes[0]?.members).toContainEqual(INITIAL_STATE);
  });

  it('holds each state in one node, the most ordinary first', () => {
    const members = make().nodes.map((node) => node.members.map(stateIndex));
    const all = members.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const one of members) {
      expect(one.length).toBeGreaterThan(0);
      expect(one).toEqual([...one].sort((a, b) => a - b));
    }
  });

  it('leads every member of a node to the same nodes, for the same reasons', () => {
    const { nodes, edges } = make();
    const table = kernelTable(DEFAULT_RULEBOOK, law.parameters, DEFAULT_READINGS);
    const home = new Map(
      nodes.flatMap(({ id, members }) => members.map((one) => [stateIndex(one), id] as const)),
    );
    for (const { id, members } of nodes) {
      for (const state of members.map(stateIndex)) {
        const demands = demandsOf(table, state);
        const expected = PLACEMENTS.filter((placement) => demands.has(placement)).map(
          (placement) => ({
            from: id,
            to: home.get(table.next(state, placement)),
            placement,
            ways: demands.get(placement),
          }),
        );
        expect(edges.filter(({ from }) => from === id)).toEqual(expected);
      }
    }
  });

  it('has no two nodes that every year treats alike', () => {
    const { nodes, edges } = make();
    const from = (id: string) =>
      JSON.stringify(
        edges
          .filter((edge) => edge.from === id)
          .map(({ to, placement, ways }) => [to, placement, ways]),
      );
    expect(new Set(nodes.map(({ id }) => from(id))).size).toBe(nodes.length);
  });
});
