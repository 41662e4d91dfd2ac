import { describe, expect, it } from 'vitest';
import type { Status } from '../../scripts/mutate/mutants.ts';
import { sumOf, tableOf, totalsOf } from '../../scripts/mutate/totals.ts';
import { mutantAt } from './mutants.ts';

const totals = (folder: string, statuses: readonly Status[]) =>
  totalsOf(
    folder,
    statuses.map((status, line) => mutantAt(line + 1, status)),
  );

const kernel = totals('kernel', ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage']);
const law = totals('law', ['Killed', 'Ignored', 'CompileError', 'RuntimeError']);

describe('totalsOf', () => {
  it('counts each ending, a timeout as found', () => {
    expect(kernel).toEqual({
      folder: 'kernel',
      mutants: 5,
      killed: 2,
      timeouts: 1,
      survived: 1,
      withoutCoverage: 1,
      leftOut: 0,
      score: 60,
    });
  });

  it('does not count what was left out or does not run', () => {
    expect(law).toMatchObject({ mutants: 1, leftOut: 1, score: 100 });
  });

  it('has no score without a mutant that counts', () => {
    expect(totals('data', ['Ignored'])).toMatchObject({ mutants: 0, score: null });
  });

  it('gives the score to one decimal', () => {
    expect(totals('facts', ['Killed', 'Killed', 'Survived']).score).toBe(66.7);
  });
});

describe('sumOf', () => {
  it('weighs each mutant the same, whatever its folder', () => {
    expect(sumOf([kernel, law])).toEqual({
      folder: 'all',
      mutants: 6,
      killed: 3,
      timeouts: 1,
      survived: 1,
      withoutCoverage: 1,
      leftOut: 1,
      score: 66.7,
    });
  });
});

describe('tableOf', () => {
  it('has a line for each folder and one for all', () => {
    const empty = totals('data', []);
    expect(tableOf([kernel, law, empty]).split('\n')).toEqual([
      '| folder | mutants | killed | survived | without coverage | score |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      '| kernel | 5 | 3 | 1 | 1 | 60.0 % |',
      '| law | 1 | 1 | 0 | 0 | 100.0 % |',
      '| data | 0 | 0 | 0 | 0 | - |',
      '| all | 6 | 4 | 1 | 1 | 66.7 % |',
      '',
    ]);
  });
});
