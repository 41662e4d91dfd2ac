import { JSON_TEXTS } from '../messages/en/json-problems.ts';
import { listText } from '../messages/en/list.ts';
import { quote, quoteNames } from '../messages/en/quote.ts';
import { type Params, paramsOf } from '../messages/params.ts';
import type { Problem } from '../problems/problem.ts';

const found = (params: Params): string => quote(params.text('found'));

const meant = (params: Params): string => {
  const nearest = params.list('nearest');
  return nearest.length === 0 ? '' : ` (did you mean ${listText(nearest.map(quote), 'or')}?)`;
};

/** Texts of the problems that only the command has: its arguments, files, countries. */
const TEXTS = {
  'usage.unknown-verb': (params) => `unknown command ${found(params)}${meant(params)}`,
  'usage.incomplete-verb': (params) =>
    `${found(params)} needs one more word: ${quoteNames(params.list('allowed'))}`,
  'usage.unknown-option': (params) => `unknown option ${found(params)}${meant(params)}`,
  'usage.missing-value': (params) =>
    `option ${quote(params.text('option'))} needs a value: ${params.text('takes')}`,
  'usage.takes-no-value': (params) => `option ${quote(params.text('option'))} takes no value`,
  'usage.repeated-option': (params) =>
    `option ${quote(params.text('option'))} is given more than once`,
  'usage.conflicting-options': (params) =>
    `options ${listText(params.list('options').map(quote), 'and')} exclude each other`,
  'usage.missing-option': (params) =>
    `option ${quote(params.text('option'))} is needed: ${params.text('takes')}`,
  'usage.needs-option': (params) =>
    `option ${quote(params.text('option'))} means nothing without ${quote(params.text('other'))}`,
  'usage.no-year-before': (params) =>
    `there is no report before that of ${params.text('year')}: name the year to compare with by \`--with-year\``,
  'usage.audit-needs-history': () =>
    'name a history to audit, or give `--all` for the built-in record',
  'usage.with-needs-history': () => '`--with` needs a history to lay the file over',
  'usage.save-needs-terminal': () =>
    '`--save` keeps the answers of an interview, which needs a terminal and one history in a file or of the record',
  'usage.missing-argument': (params) =>
    `an argument is missing (usage: ${quote(params.text('usage'))})`,
  'usage.extra-argument': (params) =>
    `unexpected argument ${found(params)} (usage: ${quote(params.text('usage'))})`,
  'usage.not-a-year': (params) =>
    `option ${quote(params.text('option'))} takes a report year, found ${found(params)}`,
  'usage.not-a-pair': (params) =>
    `option ${quote(params.text('option'))} takes ${params.text('takes')}, found ${found(params)}`,
  'usage.not-allowed': (params) =>
    `${params.text('what')} ${found(params)} is not allowed${meant(params) || ` (allowed: ${quoteNames(params.list('allowed'))})`}`,
  'usage.no-year-between': (params) =>
    `the history has no report year from ${params.text('from')} to ${params.text('to')}; it begins with ${params.text('first')}`,
  'usage.not-a-number': (params) =>
    `option ${quote(params.text('option'))} takes a whole number from ${params.text('minimum')} to ${params.text('maximum')}, found ${found(params)}`,
  'input.several': () => 'holds more than one JSON text; expected one',
  ...JSON_TEXTS,
  'input.too-large': (params) =>
    `is larger than ${params.text('maximum')} MiB, the most for one JSON text${params.text('expected') === '' ? ' (for many histories write one JSON text a line)' : ''}`,
  'input.no-such-file': () => 'there is no such file',
  'input.is-directory': () => 'is a directory; expected a file',
  'input.unreadable': (params) => `cannot be read (${params.text('reason')})`,
  'country.not-found': (params) =>
    `neither a file nor a country of the record${meant(params) || ' (use a code such as `THA`, or a name)'}`,
  'country.not-a-code': (params) =>
    `the country ${found(params)} is no code of three letters, so that nothing of the record is known of it${meant(params)}`,
  'country.ambiguous': (params) =>
    `may mean ${listText(params.list('candidates').map(quote), 'or')}; use one of these`,
  'country.no-record': () => 'the record has no placement of this country',
  'with.several': () => 'holds more than one history; `--with` takes one',
  'with.other-country': (params) =>
    `speaks of ${quote(params.text('own'))}, which is not the country ${quote(params.text('base'))} it is laid over`,
  'save.exists': () => 'exists already (give `--force` to replace it)',
  'output.not-a-folder': () => 'is a file; expected a folder',
  'output.no-folder': () => 'lies in a folder that does not exist',
  'output.incomplete': () =>
    'is not written: something is wrong with one of the histories, and without it the file would be a part only',
  'output.cut-off': (params) =>
    `the answer cannot be written to standard output (${params.text('reason')}); what is there is not whole`,
  'output.unwritable': (params) => `cannot be written (${params.text('reason')})`,
  'engine.not-installed': (params) =>
    `${quote(params.text('package'))} is not installed; add it with \`npm install ${params.text('package')}\``,
  'rules.unknown-name': (params) =>
    `there is no condition or rule ${found(params)}${meant(params)}`,
  'rules.not-rules': () => 'is not a file of rules; it is left out',
  'rules.none-left': () => 'no file of rules is given',
  'facts.nothing-found': (params) => `no fact matches ${found(params)}${meant(params)}`,
} as const satisfies Readonly<Record<string, (params: Params) => string>>;

/** Code of a problem that only the command has. */
export type CommandCode = keyof typeof TEXTS;

/** The text of a problem of the command's own; null for any other. */
export function commandText(problem: Problem): string | null {
  if (!Object.hasOwn(TEXTS, problem.code)) return null;
  return TEXTS[problem.code as CommandCode](paramsOf(problem));
}
