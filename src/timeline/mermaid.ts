import type { History } from '../history/types.ts';
import { DISCLAIMER } from '../messages/en/disclaimer.ts';
import { printable } from '../messages/printable.ts';
import { shadeOf } from './glyphs.ts';
import { lawLetters } from './law-letters.ts';
import { timelineModels } from './model.ts';
import type { TimelineOptions } from './options.ts';
import type { TimelineRow } from './row.ts';
import { markText, shadeName, spanWords } from './words.ts';

/** How Mermaid draws a task: the lower the tier, the more it stands out. */
const TAGS: Readonly<Record<string, string>> = {
  'tier-2': 'done, ',
  'tier-2-watch-list': 'active, ',
  'tier-3': 'crit, ',
};

/**
 * Timelines as a Mermaid gantt chart: a section for each history, a bar for each run of
 * years with one placement, milestones for what the clock did and where the law changes.
 * Text is cut to letters, digits and plain signs, so that it cannot break the syntax.
 *
 * @throws ProblemsError with every problem of the histories, the scenario or the options.
 */
export function timelineMermaid(
  histories: History | readonly (History | unknown)[] | unknown,
  options: TimelineOptions = {},
): string {
  const models = timelineModels(histories, options);
  const title = `Tier placements${spanWords(models)}`;
  const laws = [...lawLetters(models).values()].map(
    ({ year, change }) => `  ${safe(change.title)} :milestone, ${year}, 0d`,
  );
  return [
    'gantt',
    `  %% ${DISCLAIMER}`,
    `  accTitle: ${safe(title)}`,
    `  title ${safe(title)}`,
    '  dateFormat YYYY',
    '  axisFormat %Y',
    '  todayMarker off',
    ...models.flatMap(({ title: country, rows }) => [
      `  section ${safe(country)}`,
      ...spansOf(rows).map(taskLine),
      ...rows.flatMap(({ year, marks }) =>
        marks.map((mark) => `  ${safe(markText(mark))} :milestone, ${year}, 0d`),
      ),
    ]),
    ...(laws.length === 0 ? [] : ['  section The law', ...laws]),
  ].join('\n');
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly row: TimelineRow;
}

/** Years in a row with one placement on one basis. */
function spansOf(rows: readonly TimelineRow[]): readonly Span[] {
  const spans: Span[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    const same =
      last !== undefined &&
      last.to === row.year - 1 &&
      shadeOf(last.row) === shadeOf(row) &&
      (last.row.basis === 'projected') === (row.basis === 'projected');
    if (same) spans[spans.length - 1] = { ...last, to: row.year };
    else spans.push({ from: row.year, to: row.year, row });
  }
  return spans;
}

function taskLine({ from, to, row }: Span): string {
  const shade = shadeOf(row);
  const name = `${shadeName(shade)}${row.basis === 'projected' ? ', projected' : ''}`;
  return `  ${safe(name)} :${TAGS[shade] ?? ''}${from}, ${to + 1}`;
}

/** Letters, digits and signs that mean nothing to Mermaid; never empty. */
function safe(text: string): string {
  const kept = printable(
    text.replace(/(?<=\w)[:;] /gu, ', ').replace(/[^\p{L}\p{N} .,()'-]/gu, ' '),
  );
  return kept === '' ? '-' : kept;
}
