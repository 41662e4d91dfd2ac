import {
  choiceProblems,
  objectProblems,
  textProblems,
  unknownNames,
} from '../problems/option-names.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { VERSIONS, type Versions } from './versions.ts';

/** The forms that a citation can take. */
export const CITE_FORMATS = ['text', 'bibtex', 'csl-json'] as const;

/** One of the forms. */
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** What a citation says, and how it is written. */
export interface CiteOptions {
  /** Plain text by default. */
  readonly format?: CiteFormat;
  /** Version of the record where an answer rests on it: `DATA_VERSION` of `tvpa-tiers/data`. */
  readonly data?: string;
}

const NAME = 'tvpa-tiers';
const AUTHOR = 'tvpa-tiers contributors';

/**
 * How to cite this package, so that an answer can be found again: its version, that of the
 * law as it is encoded, of the record where it is named, and of the JSON Schemas. As a
 * sentence, a BibTeX entry, or CSL-JSON (a list of one item). No trailing line break. A
 * version that is not released has no date.
 *
 * @throws ProblemsError for options that there are not: `options.unknown-name`,
 * `input.not-allowed`, `input.wrong-type`.
 *
 * @example
 * ```ts
 * import { cite } from 'tvpa-tiers';
 *
 * cite({ format: 'bibtex' }).split('\n')[1]; // => '  author = {{tvpa-tiers contributors}},'
 * ```
 */
export function cite(options: CiteOptions = {}): string {
  return citationOf(VERSIONS, options);
}

/** The citation of some versions: those of this package, or others in a test. */
export function citationOf(versions: Versions, options: CiteOptions = {}): string {
  refuse(options);
  const { format = 'text', data } = options;
  const parts = partsText(versions, data);
  switch (format) {
    case 'bibtex':
      return bibtexOf(versions, parts);
    case 'csl-json':
      return JSON.stringify([cslItem(versions, parts)], null, 2);
    default:
      return `${AUTHOR}. ${NAME}, version ${versions.package} (${versions.released ?? 'unreleased'}). Software. ${parts}.`;
  }
}

function refuse(options: CiteOptions): void {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const { format, data } = options;
  const problems = [
    ...unknownNames(options, ['format', 'data']),
    ...choiceProblems('format', format, CITE_FORMATS),
    ...textProblems('data', data),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
}

function partsText({ law, schemas }: Versions, data: string | undefined): string {
  return [
    `Law encoding ${law}`,
    ...(data === undefined ? [] : [`record ${data}`]),
    `schemas ${schemas.join(', ')}`,
  ].join('; ');
}

function bibtexOf(versions: Versions, parts: string): string {
  const { released } = versions;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${AUTHOR}}`],
    ['title', `{${NAME}}`],
    ['version', versions.package],
    ...(released === null ? [] : [['year', released.slice(0, 4)] as const]),
    ['howpublished', `Software${released === null ? ', unreleased' : `, released ${released}`}`],
    // Braces and backslashes would end the field or steer the typesetting.
    ['note', parts.replaceAll(/[{}\\]/gu, '')],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${NAME}-${versions.package},`, ...lines, '}'].join('\n');
}

function cslItem(versions: Versions, note: string): Readonly<Record<string, unknown>> {
  const { released } = versions;
  return {
    id: `${NAME}-${versions.package}`,
    type: 'software',
    title: NAME,
    author: [{ literal: AUTHOR }],
    version: versions.package,
    ...(released === null ? {} : { issued: { 'date-parts': [released.split('-').map(Number)] } }),
    note,
  };
}
