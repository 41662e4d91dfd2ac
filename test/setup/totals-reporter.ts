import type { Reporter, TestModule } from 'vitest/node';
import { addUp, type Totals, totalsLine } from './totals.ts';

/** Closes a run with one line of totals, after everything else has been printed. */
export default class TotalsReporter implements Reporter {
  #totals: Totals = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    process.once('exit', (code) => {
      // A run that ends badly without a failed test (no test found, a missed
      // coverage threshold) must not read as a clean one.
      const unexplained = code !== 0 && this.#totals.failed === 0;
      console.log(totalsLine(unexplained ? { ...this.#totals, failed: 1 } : this.#totals));
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const files = modules.map((module) => ({
      failed: module.state() === 'failed',
      tests: [...module.children.allTests()].map((test) => test.result().state),
    }));
    this.#totals = addUp(files, unhandledErrors.length);
  }
}
