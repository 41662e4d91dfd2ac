import { describe, expect, it } from 'vitest';
import type { Status } from '../../scripts/mutate/mutants.ts';
import { leftovers, merged } from '../../scripts/mutate/rounds.ts';
import { mutantAt } from './mutants.ts';

describe('leftovers', () => {
  it('are the mutants that other tests may still kill', () => {
    const all = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'] as const;
    const left = leftovers(all.map((status, line) => mutantAt(line + 1, status)));
    expect(left.map(({ status }) => status)).toEqual(['Survived', 'NoCoverage', 'Ignored']);
  });
});

describe('merged', () => {
  const both = (first: Status, second: Status): Status | undefined =>
    merged([mutantAt(1, first)], [mutantAt(1, second)])[0]?.status;

  it('takes what the second round found', () => {
    expect(both('Survived', 'Killed')).toBe('Killed');
    expect(both('NoCoverage', 'Timeout')).toBe('Timeout');
    expect(both('NoCoverage', 'Survived')).toBe('Survived');
    expect(both('Ignored', 'Survived')).toBe('Survived');
  });

  it('never turns a survivor into one that no test reached', () => {
    expect(both('Survived', 'NoCoverage')).toBe('Survived');
    expect(both('Survived', 'Ignored')).toBe('Survived');
  });

  it('leaves alone what the first round found, and what the second did not ask for', () => {
    expect(both('Killed', 'Survived')).toBe('Killed');
    expect(both('Timeout', 'NoCoverage')).toBe('Timeout');
    expect(both('NoCoverage', 'CompileError')).toBe('NoCoverage');
    expect(merged([mutantAt(1, 'Survived')], [mutantAt(2, 'Killed')])).toEqual([
      mutantAt(1, 'Survived'),
    ]);
  });
});
