import { printable } from '../printable.ts';

/** What `describeValue` says about values that have no text of their own. */
const DESCRIBED = /^(?:nothing|an? (?:empty )?(?:list|object|function|symbol|bigint|undefined))$/u;
/** Longest text quoted in a message, in characters. */
const LONGEST = 80;
/** Longer lists are cut: the nearest name says more than the fortieth. */
const MOST = 12;

/** User input between backticks, safe to print and cut where it is long. */
export function quote(text: string): string {
  const signs = [...printable(text).replaceAll('`', "'")];
  return `\`${signs.slice(0, LONGEST).join('')}${signs.length > LONGEST ? '\u2026' : ''}\``;
}

/** A value as `describeValue` gave it: between backticks, unless it is a description. */
export function quoteFound(found: string): string {
  return DESCRIBED.test(found) ? found : quote(found);
}

/** Allowed names between backticks, cut where there are many. */
export function quoteNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map(quote).join(', ');
  const more = names.length - MOST;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
