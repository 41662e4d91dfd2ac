import { DATA_VERSION } from '../../data/index.ts';
import { report } from '../../report/report.ts';
import { gatherHistories } from '../gather-histories.ts';
import { CLASSIFYING } from '../options.ts';
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
    const { histories, code } = await gatherHistories(given, io, true);
    if (histories.length === 0) return 2;
    if (out !== null) refuseIncomplete(out, code);
    const text = report(histories, {
      ...options,
      names: countryNames(),
      sourceNames: sourceNames(histories),
      ...((await usesRecord(given, io)) ? { data: DATA_VERSION } : {}),
    });
    if (out === null) await io.out(text);
    else await writeOut(out, text, force, io);
    return code;
  },
};
