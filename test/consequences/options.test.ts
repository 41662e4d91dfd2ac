import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consequences } from '../../src/consequences/consequences.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { answer } from './answers.ts';

const tier3 = answer(2025, 'tier-3');

function problemsOf(options: unknown): readonly Problem[] {
  try {
    Reflect.apply(consequences, undefined, [tier3, options]);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

describe('options of consequences', () => {
  it('names a misspelt determination and the nearest one', () => {
    expect(problemsOf({ determination: 'witholding' })).toEqual([
      {
        code: 'input.not-allowed',
        path: ['determination'],
        params: {
          found: '"witholding"',
          allowed: [
            'withholding',
            'existing-restrictions',
            'subsequent-compliance',
            'national-interest',
          ],
          nearest: 'withholding',
        },
      },
    ]);
  });

  it('lists every fault at once', () => {
    const options = {
      childSoldierList: true,
      childSoldiersList: 'yes',
      waived: ['programmes', 'loans'],
      released: '2025-02-30',
    };
    expect(
      problemsOf(options)
        .map(({ code, path }) => [code, ...path].join(' '))
        .sort(),
    ).toEqual([
      'input.bad-format released',
      'input.not-allowed waived 1',
      'input.unknown-name childSoldierList',
      'input.wrong-type childSoldiersList',
    ]);
  });

  it('takes the law from the classification, not from an option', () => {
    expect(problemsOf({ lawAsOf: 2018 })).toMatchObject([
      { code: 'input.unknown-name', path: ['lawAsOf'] },
    ]);
  });

  it('reads an option that is undefined as absent', () => {
    expect(consequences(tier3, { determination: undefined, released: undefined })).toEqual(
      consequences(tier3),
    );
  });

  it('answers or names a problem, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (options) => {
        expect(problemsOf(options).every(({ code }) => /^(?:input|options)\./u.test(code))).toBe(
          true,
        );
      }),
    );
  });
});
