import { expect, test } from 'vitest';
import { agreeOn, type Covered } from '../reference/agree.ts';
import { FINDINGS_RUNS } from '../reference/long-runs.ts';

const covered = new Map<string, Covered>();

test.each(Object.entries(FINDINGS_RUNS))('the second opinion agrees on %s', (kind, histories) => {
  covered.set(kind, agreeOn(kind, histories));
  expect(covered.get(kind)?.histories).toBe(histories);
});
