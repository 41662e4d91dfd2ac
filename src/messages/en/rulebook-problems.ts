import type { RulebookCode } from '../codes.ts';
import type { Params } from '../params.ts';
import { listText } from './list.ts';
import { quote, quoteFound, quoteNames } from './quote.ts';

type Text = (params: Params) => string;

const named =
  (what: string): Text =>
  (params) =>
    `${what} ${quote(params.text('found'))}`;

const most =
  (words: string): Text =>
  (params) =>
    `${words} ${params.text('maximum')}`;

/** The law, the readings and the facts under which something was seen, where they are given. */
function occasion(params: Params): string {
  const law = params.text('law');
  if (law === '') return '';
  const readings = params.list('readings');
  const under = readings.length === 0 ? law : `${law}, ${readings.join(', ')}`;
  const facts = params.list('facts');
  return facts.length === 0
    ? ` under ${quote(under)}`
    : ` under ${quote(under)} for ${quoteNames(facts)}`;
}

const quoted = (params: Params, name: string): string =>
  listText(params.list(name).map(quote), 'and');

/** Most names of a circle that are told. */
const MOST_LINKS = 10;

/** A circle of names; of a long one its beginning and its end. */
function chainText(names: readonly string[]): string {
  const between = names.length - MOST_LINKS;
  const links = names.map(quote);
  if (between <= 0) return links.join(' names ');
  const [head, tail] = [links.slice(0, MOST_LINKS - 1), links.slice(-1)];
  return [...head, `${between} more, and the last`, ...tail].join(' names ');
}

/** What is wrong with a rulebook, without a capital or a full stop. */
export const RULEBOOK_MESSAGES = /* @__PURE__ */ rulebookMessages();

/** A call marked pure: a bundler leaves the texts out where nothing prints them. */
function rulebookMessages(): Readonly<Record<RulebookCode, Text>> {
  return {
    'rulebook.gap': (params) =>
      `no rule of type ${quote(params.text('type'))} holds${occasion(params)}`,
    'rulebook.overlap': (params) =>
      `the rules ${quoted(params, 'rules')} hold together with equal priority and disagree${occasion(params)}`,
    'rulebook.never-fires': (params) =>
      `this rule of type ${quote(params.text('type'))} never decides anything`,
    'rulebook.not-a-placement': (params) => `${quote(params.text('found'))} is not a placement`,
    'rulebook.no-expression': () => 'there is no expression here',
    'rulebook.two-expressions': (params) =>
      `more than one expression: ${quoted(params, 'found')} do not belong together`,
    'rulebook.too-deep': most('nested too deeply; at most'),
    'rulebook.too-large': most('too large; the most values in one condition or rule are'),
    'rulebook.chain-too-long': most('the chain of conditions that name one another is longer than'),
    'rulebook.duplicate-name': (params) =>
      `the name ${quote(params.text('found'))} is already used at ${quote(params.list('first').join('.'))}`,
    'rulebook.unknown-condition': named('unknown condition'),
    'rulebook.unknown-fact': named('unknown fact'),
    'rulebook.unknown-law-parameter': named('unknown parameter of the law'),
    'rulebook.unknown-reading': named('unknown reading'),
    'rulebook.type-mismatch': (params) =>
      `${quote(params.text('fact'))} is of type ${quote(params.text('expected'))}, not ${quoteFound(params.text('found'))}`,
    'rulebook.wrong-operator': (params) =>
      `${quote(params.text('found'))} compares numbers; ${quote(params.text('fact'))} is of type ${quote(params.text('type'))}`,
    'rulebook.not-a-value': (params) =>
      `${quote(params.text('fact'))} never has the value ${quote(params.text('found'))}`,
    'rulebook.cycle': (params) =>
      `the condition rests on itself: ${chainText(params.list('cycle'))}`,
    'rulebook.missing-input': (params) =>
      `no condition ${quote(params.text('input'))}, which the procedure needs`,
    'rulebook.not-at-hand': (params) =>
      `${quote(params.text('found'))} is not at hand for ${quote(params.text('layer'))}, so it would stay unknown for ever`,
    'rulebook.unused-condition': () => 'nothing names this condition',
    'rulebook.unused-fact': named('no rule reads the fact'),
    'rulebook.unused-law-parameter': named('no rule reads the parameter of the law'),
    'rulebook.unused-reading': named('no rule reads the reading'),
    'rulebook.both-sides': (params) =>
      `both sides of this weighed condition can hold at once, as for ${quoteNames(params.list('facts'))}`,
    'rulebook.inexact-fact': (params) =>
      `${quote(params.text('found'))} pulls more than one way on ${quoted(params, 'inputs')}, so more may be called possible than the law allows`,
    'rulebook.inexact-condition': (params) =>
      `this judgement can stay open and pulls more than one way on ${quoted(params, 'inputs')}, so more may be called possible than the law allows`,
  };
}
