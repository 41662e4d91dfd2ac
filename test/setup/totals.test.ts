import { describe, expect, it } from 'vitest';
import { addUp, totalsLine } from './totals.ts';

describe('addUp', () => {
  it('counts each state once', () => {
    const file = { failed: true, tests: ['passed', 'passed', 'failed', 'skipped'] as const };
    expect(addUp([file, file], 0)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it('counts one failure for a file that failed outside its tests', () => {
    expect(addUp([{ failed: true, tests: [] }], 0).failed).toBe(1);
    expect(addUp([{ failed: true, tests: ['passed'] }], 0).failed).toBe(1);
  });

  it('counts errors that belong to no file, and tests that never ended', () => {
    expect(addUp([{ failed: false, tests: ['passed'] }], 2).failed).toBe(2);
    expect(addUp([{ failed: false, tests: ['pending'] }], 0).failed).toBe(1);
  });
});

describe('totalsLine', () => {
  it('names skipped tests only when there are any', () => {
    expect(totalsLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(totalsLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
