import type { Results } from '../results.ts';
import { JSON_SHAPE, METHOD, WHERE_TIME_GOES } from './prose.ts';
import { markdownOf } from './table.ts';
import { tablesOf } from './tables.ts';

/** The page of the documentation: how it was measured, and every table. */
export function documentOf(results: Results): string {
  const { date, cpu, cores, memoryGiB, system, node, load, packages } = results.machine;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  const parts = [
    '# Bench',
    'Written by `npm run bench`; not edited by hand.',
    `Run on ${date}: ${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node ${node}; ${load} programs wanted to run on average. ${versions.join(', ')}.`,
    ...METHOD,
    ...tablesOf(results).map(markdownOf),
    ...WHERE_TIME_GOES,
    ...JSON_SHAPE,
  ];
  return `${parts.join('\n\n')}\n`;
}
