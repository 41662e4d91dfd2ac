import { describe, expect, it } from 'vitest';
import { problem } from '../../src/problems/problem.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';

describe('the message of a ProblemsError', () => {
  it('has code, place and what was found', () => {
    const params = { found: '"tier-9"', allowed: ['tier-1', 'tier-2'], nearest: null };
    const { message } = new ProblemsError([
      problem('input.not-allowed', ['years', 0, 'placement'], params),
      problem('history.no-year', ['years']),
    ]);
    expect(message).toBe(
      'input.not-allowed at years.0.placement (found "tier-9", allowed tier-1 tier-2); history.no-year at years',
    );
  });

  it('stays short, whatever is in it', () => {
    const long = Array.from({ length: 100_000 }, () => 'x'.repeat(100));
    const one = problem('input.unknown-name', ['y'.repeat(9_000)], { found: 'z'.repeat(9_000) });
    const many = [...Array.from({ length: 5_000 }, () => one), problem('a', [], { long })];
    const { message, problems } = new ProblemsError(many);
    expect(message.length).toBeLessThan(3_000);
    expect(message).toMatch(/; and 4991 more$/u);
    expect(problems).toHaveLength(5_001);
  });
});
