import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { described, faultsIn, fileOf, problemsIn, sound } from './minimal.ts';

const naming = (...names: string[]) => ({
  ...described,
  all: [sound, ...names.map((condition) => ({ condition }))],
});

describe('checkCycles', () => {
  it('finds a condition that names itself', () => {
    expect(faultsIn(fileOf({ one: naming('one') }))).toEqual([
      ['rulebook.cycle', 'f/conditions/one', { cycle: ['one', 'one'] }],
    ]);
  });

  it('names every condition of a circle, across files and through negations', () => {
    const problems = problemsIn({
      a: fileOf({ start: naming('one'), one: { ...described, not: { condition: 'two' } } }),
      b: fileOf({ two: { ...described, for: sound, against: { condition: 'three' } } }),
      c: fileOf({ three: naming('one') }),
    });
    expect(problems.map(({ code, path, params }) => [code, path.join('/'), params])).toEqual([
      ['rulebook.cycle', 'c/conditions/three', { cycle: ['one', 'two', 'three', 'one'] }],
    ]);
  });

  it('finds each of two circles', () => {
    const file = fileOf({
      a: naming('b'),
      b: naming('a', 'c'),
      c: naming('d'),
      d: naming('c'),
    });
    expect(faultsIn(file).map(([, , params]) => params)).toEqual([
      { cycle: ['a', 'b', 'a'] },
      { cycle: ['c', 'd', 'c'] },
    ]);
  });

  it('lets a condition read the fact that decides it, even under its own name', () => {
    const own = { fact: 'specialCase', operator: 'equal', value: true };
    const condition = { ...described, decidedBy: 'specialCase', all: [own] };
    expect(faultsIn(fileOf({ specialCase: condition }))).toEqual([]);
  });

  it('lets two conditions rest on a third', () => {
    expect(faultsIn(fileOf({ a: naming('b', 'c'), b: naming('c'), c: naming() }))).toEqual([]);
  });

  it('agrees with a search for a way back to the start', () => {
    const size = 6;
    const graphs = fc.array(fc.subarray(Array.from({ length: size }, (_, at) => at)), {
      minLength: size,
      maxLength: size,
    });
    const leadsBack = (graph: readonly (readonly number[])[], start: number): boolean => {
      const seen = new Set<number>();
      const open = [...(graph[start] ?? [])];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (at === start) return true;
        if (!seen.has(at)) open.push(...(graph[at] ?? []));
        seen.add(at);
      }
      return false;
    };
    fc.assert(
      fc.property(graphs, (graph) => {
        const file = fileOf(
          Object.fromEntries(
            graph.map((named, at) => [`c${at}`, naming(...named.map((one) => `c${one}`))]),
          ),
        );
        const circular = graph.some((_, start) => leadsBack(graph, start));
        const faults = faultsIn(file);
        expect(faults.length > 0).toBe(circular);
        for (const [, , params] of faults) {
          const { cycle } = params as { cycle: readonly string[] };
          expect(cycle[0]).toBe(cycle.at(-1));
          for (const [at, name] of cycle.slice(0, -1).entries()) {
            const next = Number(cycle[at + 1]?.slice(1));
            expect(graph[Number(name.slice(1))]).toContain(next);
          }
        }
      }),
    );
  });

  it('is not exhausted by a circle of ten thousand conditions', () => {
    const size = 10_000;
    const names = Array.from({ length: size }, (_, at) => `c${at}`);
    const file = fileOf(
      Object.fromEntries(names.map((name, at) => [name, naming(names[(at + 1) % size] ?? '')])),
    );
    const codes = new Set(faultsIn(file).map(([code]) => code));
    expect(codes).toContain('rulebook.cycle');
  });
});
