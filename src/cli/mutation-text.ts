import { countText } from '../messages/en/list.ts';
import { printable } from '../messages/printable.ts';
import type { MutationReport } from '../testing/mutation/mutate-rules.ts';
import { type MutationSummary, summaryOf } from '../testing/mutation/summary.ts';
import { tableText } from './table.ts';

/** What came of mutating a rulebook, for a person. */
export function mutationText(report: MutationReport): string {
  const { failures, needless, results } = report;
  if (failures.length > 0) {
    const lines = failures.flatMap(({ id, year, faults }) =>
      faults.map(
        ({ asked, expected, found }) =>
          `${id} ${year}: ${asked}: expected ${expected || 'nothing'}, found ${found || 'nothing'}`,
      ),
    );
    return linesOf([
      ...lines,
      `${countText(failures.length, 'answer')} not as the scenarios expect: mend these first`,
    ]);
  }
  const survivors = results.filter(({ status }) => status === 'survived');
  return [
    summaryText(summaryOf(report)),
    survivors
      .map(({ id, change }) => `survived: ${printable(id)}\n  ${printable(change)}\n`)
      .join(''),
    linesOf(needless.map((id) => `a reason that nothing needs: ${id}`)),
  ].join('');
}

/** The summary as a table, with a line that says how it went. */
function summaryText({ rows, all }: MutationSummary): string {
  const head = ['change', 'mutants', 'killed', 'equivalent', 'explained', 'survived'];
  const cells = [...rows, all].map(({ mutator, mutants, ...fates }) =>
    [mutator, mutants, fates.killed, fates.equivalent, fates.explained, fates.survived].map(String),
  );
  return tableText(head, cells);
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line)}\n`).join('');
}
