import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeValue } from '../../src/problems/describe.ts';
import { problem } from '../../src/problems/problem.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';

describe('describeValue', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [true, 'true'],
    [-3.5, '-3.5'],
    [Number.NaN, 'NaN'],
    [-0, '0'],
    ['tier-4', '"tier-4"'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [[], 'an empty list'],
    [[1, [2]], 'a list'],
    [{}, 'an object'],
    [new Map(), 'an object'],
    [5n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
    [() => 1, 'a function'],
  ])('case %# reads %s', (value, text) => {
    expect(describeValue(value)).toBe(text);
  });

  it('cuts long texts', () => {
    expect(describeValue('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
    expect(describeValue('x'.repeat(61))).toBe(`"${'x'.repeat(60)}\u2026"`);
  });

  it('is short and of one line, whatever the value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const text = describeValue(value);
        expect(text.length).toBeLessThan(400);
        expect(text).not.toMatch(/[\n\r]/);
      }),
    );
  });

  it('shows nothing of what is inside', () => {
    expect(describeValue({ password: 'secret' })).not.toContain('secret');
    expect(describeValue(['secret'])).not.toContain('secret');
  });
});

describe('problem', () => {
  it('may have nothing to say of place and particulars', () => {
    expect(problem('input.missing')).toEqual({ code: 'input.missing', path: [], params: {} });
  });
});

describe('ProblemsError', () => {
  const problems = [problem('input.missing', ['years', 0, 'year']), problem('input.empty')];

  it('is an error that carries every problem, and names their codes and places', () => {
    const error = new ProblemsError(problems);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ProblemsError');
    expect(error.problems).toBe(problems);
    expect(error.message).toBe('input.missing at years.0.year; input.empty at (top)');
  });
});
