import type { Classification } from '../classify/classification.ts';
import {
  choiceProblems,
  objectProblems,
  textProblems,
  unknownNames,
} from '../problems/option-names.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { compose } from './compose.ts';
import { htmlOf } from './html.ts';
import { jsonOf } from './json.ts';
import { markdownOf } from './markdown.ts';
import { mermaidOf } from './mermaid.ts';
import type { Detail } from './report.ts';
import { textOf } from './text.ts';

/** The forms that an explanation can take. */
export const FORMATS = ['text', 'markdown', 'html', 'mermaid', 'json'] as const;

/** One of the forms. */
export type Format = (typeof FORMATS)[number];

/** How an explanation is written. */
export interface ExplainOptions {
  /** Plain text by default. */
  readonly format?: Format;
  /** `short`: the answer with its reasons (default). `full`: every condition that matters. */
  readonly detail?: Detail;
  /** The name of the country, shown beside its code; the document itself holds the code only. */
  readonly countryName?: string;
}

/**
 * Explains an answer to a person: a pure function of the document that `classify` returns.
 * HTML is a fragment without script or style, Mermaid a flowchart, JSON the document
 * itself, whatever the detail. No trailing line break.
 *
 * @throws ProblemsError for options that there are not: `options.unknown-name`,
 * `input.not-allowed`, `input.wrong-type`.
 *
 * @example
 * ```ts
 * import { classify, explain } from 'tvpa-tiers';
 *
 * const answer = classify({ country: 'SGP', years: [
 *   { year: 2025, facts: { fullyMeetsMinimumStandards: true } },
 * ] });
 * explain(answer).split('\n')[0]; // => 'SGP in the 2025 Trafficking in Persons Report'
 * ```
 */
export function explain(answer: Classification, options: ExplainOptions = {}): string {
  refuse(options);
  const { format, detail = 'short', countryName = null } = options;
  if (format === 'json') return jsonOf(answer);
  const report = compose(answer, detail, countryName);
  switch (format) {
    case 'markdown':
      return markdownOf(report);
    case 'html':
      return htmlOf(report);
    case 'mermaid':
      return mermaidOf(answer, detail, report.title);
    default:
      return textOf(report);
  }
}

const DETAILS: readonly Detail[] = ['short', 'full'];

function refuse(options: ExplainOptions): void {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const { format, detail, countryName } = options;
  const problems = [
    ...unknownNames(options, ['format', 'detail', 'countryName']),
    ...choiceProblems('format', format, FORMATS),
    ...choiceProblems('detail', detail, DETAILS),
    ...textProblems('countryName', countryName),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
}
