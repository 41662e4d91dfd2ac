import { describe, expect, test } from 'vitest';
import { cite } from '../../src/cite/cite.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';

/** Codes and paths of what `cite` refuses; nothing where it answers. */
function refusal(options: unknown): readonly (readonly [code: string, path: string])[] {
  try {
    // A caller in plain JavaScript can pass anything.
    cite(options as Parameters<typeof cite>[0]);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ code, path }) => [code, path.join('.')]);
  }
}

describe('options of cite', () => {
  test.each([null, 'bibtex', 7])('%j are none', (options) => {
    expect(refusal(options)).toEqual([['input.wrong-type', '']]);
  });

  test('every one that is wrong is told at once, by its name', () => {
    expect(refusal({ format: 'bibtext', data: 7, from: 2001 })).toEqual([
      ['options.unknown-name', 'from'],
      ['input.not-allowed', 'format'],
      ['input.wrong-type', 'data'],
    ]);
  });

  test('names that are close to one that there is bring it to mind', () => {
    expect.assertions(1);
    try {
      cite({ dato: 'x' } as object);
    } catch (error) {
      expect(error).toMatchObject({
        problems: [{ params: { nearest: 'data', allowed: ['format', 'data'] } }],
      });
    }
  });

  test('none has to be there', () => {
    expect(refusal({})).toEqual([]);
    expect(cite({})).toBe(cite({ format: 'text' }));
  });
});
