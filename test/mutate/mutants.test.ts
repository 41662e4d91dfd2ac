import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyOf, mutantsOf, rangesOf } from '../../scripts/mutate/mutants.ts';
import { mutantAt } from './mutants.ts';

describe('mutantsOf', () => {
  it('reads the mutants of every file, with slashes on every system', () => {
    const place = { start: { line: 1, column: 3 }, end: { line: 1, column: 9 } };
    const mutant = { mutatorName: 'StringLiteral', replacement: '""', location: place };
    const { replacement, ...removal } = mutant;
    const report = {
      files: {
        'src/kernel/step.ts': { mutants: [{ ...mutant, status: 'Killed' as const }] },
        'src\\law\\law.ts': { mutants: [{ ...removal, status: 'NoCoverage' as const }] },
      },
    };
    expect(mutantsOf(report)).toEqual([
      mutantAt(1, 'Killed'),
      { ...mutantAt(1, 'NoCoverage', 'src/law/law.ts'), replacement: '' },
    ]);
  });
});

describe('keyOf', () => {
  it('is the same in every round, however the mutant ended', () => {
    expect(keyOf(mutantAt(4, 'Killed'))).toBe(keyOf(mutantAt(4, 'Survived')));
  });

  it('tells mutants apart by file, place, kind and replacement', () => {
    const one = mutantAt(4, 'Survived');
    const others = [
      { ...one, file: 'src/kernel/table.ts' },
      { ...one, start: { line: 4, column: 2 } },
      { ...one, end: { line: 4, column: 10 } },
      { ...one, mutator: 'ArrayDeclaration' },
      { ...one, replacement: '"Stryker was here!"' },
    ];
    expect(new Set([one, ...others].map(keyOf)).size).toBe(6);
  });

  it('is the key that the checker makes of what Stryker hands it', async () => {
    const file = '../../scripts/mutate/only-chosen.mjs';
    const checker: { keyOf(mutant: object): string } = await import(file);
    // Stryker counts from 0 inside, and from 1 in its report.
    const handed = {
      fileName: resolve('src/kernel/step.ts'),
      location: { start: { line: 3, column: 2 }, end: { line: 3, column: 8 } },
      mutatorName: 'StringLiteral',
      replacement: '""',
    };
    expect(checker.keyOf(handed)).toBe(keyOf(mutantAt(4, 'Survived')));
  });
});

describe('rangesOf', () => {
  it('counts columns from 0, as the option of Stryker does', () => {
    expect(rangesOf([mutantAt(4, 'Survived')])).toEqual(['src/kernel/step.ts:4:2-4:8']);
  });

  it('names each place once', () => {
    const twice = [mutantAt(4, 'Survived'), { ...mutantAt(4, 'Survived'), replacement: 'x' }];
    expect(rangesOf([...twice, mutantAt(5, 'NoCoverage')])).toHaveLength(2);
  });
});
