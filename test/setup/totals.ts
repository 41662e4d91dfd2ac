/** How many tests ended in which way. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What the totals need to know of one test file that has run. */
export interface FileOutcome {
  /** Whether anything in the file failed, a hook or the import itself included. */
  readonly failed: boolean;
  /** The state of each test in the file; `pending` is one that never ended. */
  readonly tests: readonly ('passed' | 'failed' | 'skipped' | 'pending')[];
}

/**
 * Adds up a run. A file that failed without a failed test of its own counts as
 * one failure, and so does each error that belongs to no file, so that a run
 * which went wrong never shows zero failures.
 */
export function addUp(files: readonly FileOutcome[], unhandledErrors: number): Totals {
  const totals = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const file of files) {
    const failed = file.tests.filter((state) => state === 'failed' || state === 'pending').length;
    totals.failed += failed === 0 && file.failed ? 1 : failed;
    totals.passed += file.tests.filter((state) => state === 'passed').length;
    totals.skipped += file.tests.filter((state) => state === 'skipped').length;
  }
  return totals;
}

/** The closing line: `12 passed, 0 failed`, with `, 1 skipped` only when there is one. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
