import type { AnswerPart, RecordDifference, RecordDifferences } from '../audit/diff-record.ts';
import { causeName } from '../messages/en/causes.ts';
import { countText } from '../messages/en/list.ts';
import { bold, type Io } from './io.ts';
import { tableText } from './table.ts';
import { codesLegend, placementsShort, placementsTight } from './words.ts';

/**
 * The country-years of which two laws or readings say different things, as a table. In
 * full every one with all that differs; else only those of which more than the possible
 * causes differ, briefly.
 */
export function recordDifferencesText(
  { rows, countries, compared }: RecordDifferences,
  [a = 'A', b = 'B']: readonly string[],
  full: boolean,
  io: Io,
): string {
  const years = countText(compared, 'country-year');
  if (rows.length === 0) return `${bold(`Of ${years} none differs`, io)}\n`;
  const shown = full ? rows : rows.filter(({ differs }) => differs.some((one) => one !== 'causes'));
  const left = rows.length - shown.length;
  const where = countries.length === 1 ? '1 country' : `${countries.length} countries`;
  const title = `Of ${years} ${rows.length} differ${rows.length === 1 ? 's' : ''}, in ${where}`;
  const head = ['country', 'year', 'recorded', `possible under ${a}`, `under ${b}`, 'differs'];
  const lines = shown.map((row) => [
    row.country,
    String(row.year),
    row.recorded === null ? 'unknown' : placementsShort([row.recorded]),
    placementsTight(row.a.possible),
    placementsTight(row.b.possible),
    (full ? row.differs : [mostTelling(row)]).map((part) => TEXTS[part](row)).join('; '),
  ]);
  return [
    `${bold(title, io)}\n`,
    shown.length === 0 ? '' : tableText(head, lines, (line) => bold(line, io)),
    codesLegend(shown.flatMap((row) => [row.a.possible, row.b.possible])),
    left === 0
      ? ''
      : `${left} more differ only in their possible causes; --json lists them, and so does naming the countries.\n`,
  ].join('');
}

const TEXTS: Readonly<Record<AnswerPart, (row: RecordDifference) => string>> = {
  possible: () => 'what is possible',
  verdict: ({ a, b }) => `${a.verdict ?? 'no verdict'}, then ${b.verdict ?? 'no verdict'}`,
  causes: ({ a, b }) => `causes: ${causesOf(a)}, then ${causesOf(b)}`,
  refused: () => 'what of the record no clock allows',
};

function causesOf({ causes }: RecordDifference['a']): string {
  return causes.map(causeName).join(' / ');
}

function mostTelling({ differs }: RecordDifference): AnswerPart {
  return MOST_TELLING.find((part) => differs.includes(part)) ?? 'causes';
}

const MOST_TELLING: readonly AnswerPart[] = ['verdict', 'possible', 'causes', 'refused'];
