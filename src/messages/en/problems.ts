import type { Problem } from '../../problems/problem.ts';
import type { ProblemCode, RulebookCode } from '../codes.ts';
import { type Params, paramsOf } from '../params.ts';
import { quote, quoteFound, quoteNames } from './quote.ts';
import { RULEBOOK_MESSAGES } from './rulebook-problems.ts';
import { paramsText } from './unknown-code.ts';

/** A problem for a person: where, what is wrong, and what to do, each on its own. */
export interface ProblemText {
  /** The place in the input, such as `years[2].placement`; empty for the whole. */
  readonly path: string;
  /** What is wrong, without a capital or a full stop. */
  readonly message: string;
  /** A hint, or null. */
  readonly help: string | null;
}

const found = (params: Params): string => quoteFound(params.text('found'));
const UNITS = { text: ['character', 'characters'], list: ['entry', 'entries'] } as const;

/** Texts and lists have a length, numbers a size. */
const size =
  (words: readonly [size: string, length: string], bound: string, limit: string) =>
  (params: Params): string => {
    const value = params.text('found');
    const count = params.text(limit);
    const units = value.startsWith('"') ? UNITS.text : value.endsWith('list') ? UNITS.list : null;
    const unit = units === null ? '' : ` ${units[count === '1' ? 0 : 1]}`;
    return `${found(params)} is too ${words[units === null ? 0 : 1]}; ${bound} ${count}${unit}`;
  };

const MESSAGES = /* @__PURE__ */ messages();

/** A call marked pure: a bundler leaves the texts out where nothing prints them. */
function messages(): Readonly<Record<ProblemCode | RulebookCode, (params: Params) => string>> {
  return {
    ...RULEBOOK_MESSAGES,
    'input.unknown-name': (params) => `unknown name ${quote(params.text('found'))}`,
    'input.not-allowed': (params) => `${found(params)} is not allowed here`,
    'input.wrong-type': (params) => `expected ${params.text('expected')}, found ${found(params)}`,
    'input.missing': (params) => `missing; expected ${params.text('expected')}`,
    'input.not-finite': (params) => `${found(params)} is not a finite number`,
    'input.too-small': size(['small', 'short'], 'at least', 'minimum'),
    'input.too-big': size(['big', 'long'], 'at most', 'maximum'),
    'input.too-many-faults': () => 'has too many faults to list; look at its longest list first',
    'input.bad-format': (params) =>
      params.text('format') === 'date'
        ? `${found(params)} is not a date of the form YYYY-MM-DD`
        : `${found(params)} does not have the form ${quote(params.text('format'))}`,
    'history.duplicate-year': (params) =>
      `report year ${found(params)} stands here a second time; the first is \`years[${params.text('first')}]\``,
    'history.year-out-of-order': (params) =>
      `report year ${found(params)} comes after ${quote(params.text('after'))}`,
    'history.reassessed-without-placement': () =>
      'a reassessed placement without the published one',
    'history.no-year': () => 'there is no report year to classify',
    'options.unknown-reading': (params) => `unknown reading ${quote(params.text('found'))}`,
    'options.bad-reading': (params) =>
      `${found(params)} is not a value of the reading ${quote(params.text('reading'))}`,
    'options.year-out-of-range': (params) =>
      `${found(params)} is not a report year from ${params.text('minimum')} to ${params.text('maximum')}`,
    'options.date-out-of-range': (params) =>
      `${found(params)} is not a day from ${params.text('minimum')} to ${params.text('maximum')}`,
    'options.unknown-law-parameter': (params) =>
      `unknown parameter of the law ${quote(params.text('found'))}`,
    'options.bad-law-parameter': (params) =>
      `${found(params)} is not a value for this parameter; it takes ${params.text('allowed')}`,
    'options.idle-law': () =>
      'changes nothing; a what-if law takes a `base` year or `parameters`, and `from` is since when the `parameters` apply',
    'history.evidence-after-report': (params) =>
      `${found(params)} lies after the year of the ${params.text('year')} report, which cannot have seen it`,
    'history.evidence-before-any-period': (params) =>
      `${found(params)} lies before ${params.text('first')}, the first day that any report covered`,
    'options.unknown-name': (params) => `there is no option ${found(params)}`,
    'options.bad-advance-by': (params) => `${found(params)} moves no clock`,
    'options.empty-resume': () => 'resume needs at least one state of the clock',
    'advice.unknown-target': (params) => `${found(params)} is not a placement to aim at`,
    'advice.target-is-present': (params) =>
      `${quote(params.text('target'))} is already the only placement possible`,
    'advice.too-entangled': () =>
      'the rules are too entangled to work out what would have to change; the search was given up',
    'advice.unranked-target': (params) =>
      `${found(params)} is not a tier to aim at, unless unranked years are allowed as steps`,
    'diff-law.unknown-side': (params) =>
      `${found(params)} is no report year, law version, reading or parameter`,
    'diff-law.ambiguous-side': (params) => `${found(params)} is a value of more than one reading`,
    'diff-law.repeated-side': (params) => `${quote(params.text('name'))} is given more than once`,
    'advice.bad-within': (params) =>
      `${found(params)} is not a number of years from ${params.text('minimum')} to ${params.text('maximum')}`,
    'scenario.before-record-ends': (params) =>
      `the history covers the years up to ${params.text('last')}; ${found(params)} is not after them`,
    'conformance.duplicate-case': (params) =>
      `the case ${found(params)} stands here a second time; the first is \`cases[${params.text('first')}]\``,
    'scenario.after-until': (params) =>
      `${found(params)} is after ${params.text('until')}, the last year of the scenario`,
    'scenario.bad-year': (params) =>
      `${found(params)} is not a report year from ${params.text('minimum')} to ${params.text('maximum')}`,
    'model.unknown-placement': (params) => `${found(params)} is not a placement`,
    'model.missing-placement': (params) =>
      `there are no probabilities for a country that comes from ${quote(params.text('placement'))}`,
    'model.unknown-clock': (params) => `${found(params)} is not what the watch list can be`,
    'model.missing-clock': () => 'the probabilities under `free` are missing',
    'model.probability-range': (params) => `${found(params)} is not a probability from 0 to 1`,
    'model.sum': (params) => `the probabilities sum to ${params.text('found')}, not to 1`,
    'model.bad-span': (params) =>
      `${found(params)} is not a first year up to ${params.text('until')}, the last`,
    'model.bad-smoothing': (params) =>
      `${found(params)} is not a smoothing of more than 0, up to 1000 country-years`,
    'forecast.no-history': () => 'there is no history to forecast from',
    'forecast.duplicate-country': (params) =>
      `${quote(params.text('country'))} is given a second time`,
    'forecast.before-record-ends': (params) =>
      `${found(params)} is not after ${params.text('last')}, the last year that the history of ${quote(params.text('country'))} covers`,
    'forecast.bad-runs': (params) =>
      `${found(params)} is not a number of runs from ${params.text('minimum')} to ${params.text('maximum')}`,
    'forecast.bad-seed': (params) =>
      `${found(params)} is not a whole number from -9007199254740991 to 9007199254740991`,
    'forecast.bad-workers': (params) =>
      `${found(params)} is not a number of workers from ${params.text('minimum')} to ${params.text('maximum')}`,
    'forecast.worker-died': (params) =>
      `a worker ended before its part of the forecast was done: ${quote(params.text('reason'))}`,
  };
}

const HELPS: Readonly<Partial<Record<ProblemCode | RulebookCode, string>>> = {
  'history.duplicate-year': 'put everything about one year into one entry',
  'history.year-out-of-order': 'put the years in order, oldest first',
  'history.reassessed-without-placement': 'add `placement`, the one at release',
  'history.no-year': 'add a year to the history, or name the report year',
  'rulebook.gap': 'add a rule of this type with the lowest priority that holds otherwise',
};

/** Lists under these codes are no names to choose from. */
const NO_NAMES = 'options.bad-law-parameter';

/** A problem as place, message and help. A code without a text gives its code and params. */
export function problemText(problem: Problem): ProblemText {
  const params = paramsOf(problem);
  const message = Object.hasOwn(MESSAGES, problem.code)
    ? MESSAGES[problem.code as ProblemCode | RulebookCode](params)
    : paramsText(problem);
  return { path: pathText(problem.path), message, help: helpText(problem.code, params) };
}

/** A problem in one line: `years[0].placement: … (did you mean …?)`. Never throws. */
export function sentenceOf(problem: Problem): string {
  const { path, message, help } = problemText(problem);
  return `${path === '' ? '' : `${path}: `}${message}${help === null ? '' : ` (${help})`}`;
}

function helpText(code: string, params: Params): string | null {
  const nearest = params.text('nearest');
  if (nearest !== '') return `did you mean ${quote(nearest)}?`;
  const allowed = code === NO_NAMES ? [] : params.list('allowed');
  if (allowed.length > 0) return `allowed: ${quoteNames(allowed)}`;
  return (
    (Object.hasOwn(HELPS, code) ? HELPS[code as ProblemCode | RulebookCode] : undefined) ?? null
  );
}

/** A path as one would write it in JavaScript: `years[2].facts.significantEfforts`. */
function pathText(path: Problem['path']): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[\w$.-]{1,100}$/u.test(step) ? `.${step}` : `[${quote(step)}]`;
  });
  return steps.join('').replace(/^\./u, '');
}
