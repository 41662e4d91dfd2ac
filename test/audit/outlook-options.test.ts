import { expect, test } from 'vitest';
import { outlook } from '../../src/audit/outlook.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';

const HISTORY = { country: 'THA', years: [{ year: 2024, placement: 'tier-2' }] };

test.each([[null], [7], ['x']])('options that are %j are refused with a code', (options) => {
  const call = (): unknown => outlook(HISTORY, options as never);
  expect(call).toThrow(ProblemsError);
  expect(call).toThrow('input.wrong-type at (top) (found');
});
