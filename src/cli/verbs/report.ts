import { DATA_VERSION } from '../../data/index.ts';
import type { History } from '../../history/types.ts';
import { problem } from '../../problems/problem.ts';
import { report } from '../../report/report.ts';
import { gatherHistories } from '../gather-histories.ts';
import type { Io } from '../io.ts';
import { CLASSIFYING } from '../options.ts';
import { printProblems } from '../print-problems.ts';
import { classifyOptionsOf } from '../settings.ts';
import { sourceNames } from '../source-names.ts';
import { usesRecord } from '../uses-record.ts';
import type { Verb } from '../verb.ts';
import { checkOut, refuseIncomplete, writeOut } from '../write-out.ts';
import { countryNames } from './timeline.ts';

/** `report`: everything about a country in one HTML file. */
export const reportVerb: Verb = {
  name: 'report',
  takes: 'FILE|-|COUNTRY...',
  count: [1, Number.POSITIVE_INFINITY],
  options: ['out', 'force', 'year', ...CLASSIFYING],
  summary: 'everything about a country in one HTML file',
  details: [
    'Timeline, the cited answer, the clock, outlook, what would change it, consequences, dates,',
    'sources. The file loads nothing and runs no script. Without --out it goes to standard output.',
  ],
  examples: ['report THA --out thailand.html', 'report COG DZA --out watch.html --force'],
  run: async (given, io) => {
    const options = classifyOptionsOf(given);
    const out = given.one('out');
    const force = given.has('force');
    if (out !== null) await checkOut(out, force, io);
    const gathered = await gatherHistories(given, io);
    const { told, code } = await withYears(gathered.histories, io);
    if (told.length === 0) return 2;
    if (out !== null) refuseIncomplete(out, Math.max(code, gathered.code));
    const text = report(told, {
      ...options,
      names: countryNames(),
      sourceNames: sourceNames(told),
      ...((await usesRecord(given, io)) ? { data: DATA_VERSION } : {}),
    });
    if (out === null) await io.out(text);
    else await writeOut(out, text, force, io);
    return Math.max(code, gathered.code);
  },
};

/** The histories that say something; that the others do not is told. */
async function withYears(
  histories: readonly History[],
  io: Io,
): Promise<{ readonly told: readonly History[]; readonly code: number }> {
  const empty = histories.filter(({ years }) => years.length === 0);
  for (const { country } of empty) {
    await printProblems(country, [problem('history.no-year', ['years'])], io);
  }
  const told = histories.filter(({ years }) => years.length > 0);
  return { told, code: empty.length > 0 ? 2 : 0 };
}
