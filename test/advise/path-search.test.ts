import { describe, expect, it } from 'vitest';
import { type PathSearch, searchPaths, walksFrom } from '../../src/advise/path-search.ts';
import { pathsOf } from '../../src/advise/path-steps.ts';
import { TIERS } from '../../src/facts/placements.ts';
import { INITIAL_STATE, stateIndex } from '../../src/kernel/state.ts';
import { lawOf } from '../../src/law/law.ts';
import { tableOfYear } from '../support/reachable-states.ts';

/** From 2001 the watch list is three years away, and nothing else stands in the way. */
const SEARCH: PathSearch = {
  states: [stateIndex(INITIAL_STATE)],
  target: 'tier-2-watch-list',
  within: 9,
  steps: TIERS,
  certain: false,
  tableAt: (depth) => tableOfYear(2001 + depth),
};
const lawAt = (depth: number) => lawOf(2001 + depth);

describe('the graph of shortest paths', () => {
  it('counts what it holds', () => {
    const graph = searchPaths(SEARCH);
    expect(graph.length).toBe(4);
    expect(graph.start.ways).toBe(27);
    expect([...walksFrom(graph.start)]).toHaveLength(27);
  });

  it('says how many paths are cut', () => {
    const { paths, cut } = pathsOf(searchPaths(SEARCH), SEARCH, lawAt, 5);
    expect(paths).toHaveLength(5);
    expect(cut).toBe(22);
    expect(paths[0]?.steps.map(({ year }) => year)).toEqual([2001, 2002, 2003, 2004]);
  });

  it('ends where nothing is found within the bound', () => {
    expect(searchPaths({ ...SEARCH, within: 3 }).length).toBeNull();
    const none = pathsOf(searchPaths({ ...SEARCH, within: 3 }), SEARCH, lawAt, 5);
    expect(none).toEqual({ paths: [], cut: 0 });
  });
});
