import type { Classification, DecisiveSet } from '../../src/classify/classification.ts';
import { replay } from '../../src/classify/replay.ts';
import { allRecords } from '../../src/data/index.ts';
import type { Placement } from '../../src/facts/placements.ts';

const SHORT: Readonly<Record<Placement, string>> = {
  'tier-1': '1',
  'tier-2': '2',
  'tier-2-watch-list': '2WL',
  'tier-3': '3',
  'special-case': 'SC',
  'not-rated': 'NR',
};

const HEADER = [
  '# What the library answers for every country-year of the record: country, report year, every',
  '# possible placement, every possible cause, and each minimal set of kernel inputs that forces the',
  '# answer (+ holds, - fails; further conditions that settle them in brackets; none where the record',
  '# alone settles the year). A line changes only with an entry in CHANGELOG.md that says why.',
  '# npm run snapshot shows which lines differ, npm run snapshot -- --update rewrites them.',
];

/** The snapshot as text: one line for each country-year, countries and years in order. */
export function snapshotText(): string {
  const answers = allRecords().flatMap((history) => replay(history));
  return [...HEADER, ...answers.map(lineOf)].map((line) => `${line}\n`).join('');
}

function lineOf({ country, year, possible, causes, decisive }: Classification): string {
  const placements = possible.map((one) => SHORT[one]).join(',');
  const sets = decisive.map(setText).sort();
  return [country, year, placements, causes.join(','), ...sets].join(' ');
}

function setText({ inputs, conditions }: DecisiveSet): string {
  const names = inputs.map(({ input }) => input as string);
  const further = conditions.filter((name) => !names.includes(name));
  const signed = inputs.map(({ input, value }) => `${value ? '+' : '-'}${input}`).join('');
  return further.length === 0 ? signed : `${signed}(${further.join(',')})`;
}

/** A line that is there on one side only, or in two forms. */
export interface Difference {
  readonly before: string | null;
  readonly after: string | null;
}

/** The country-years whose lines differ between two snapshots. */
export function differences(before: string, after: string): readonly Difference[] {
  const a = keyed(before);
  const b = keyed(after);
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
    const pair = { before: a.get(key) ?? null, after: b.get(key) ?? null };
    return pair.before === pair.after ? [] : [pair];
  });
}

/** Lines by country and year; the head as one. */
function keyed(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line, at) => [line.startsWith('#') ? `# ${at}` : line.slice(0, 8), line]),
  );
}
