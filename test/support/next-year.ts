import type { Classification, Notice } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import type { ClassifyOptions } from '../../src/classify/options.ts';
import { history, MERITS, type RawYear, years } from './placement-line.ts';

/** What is known of the year that follows a line, without its number. */
export type FollowingYear = Omit<RawYear, 'year'>;

/** The watch list on the merits, nothing else known. */
export const WATCH_LIST: FollowingYear = { facts: MERITS['tier-2-watch-list'] };

/** The watch list on the merits, and a waiver. */
export const WAIVED: FollowingYear = { ...WATCH_LIST, waiver: { granted: true } };

/** The watch list on the merits, and no waiver. */
export const NOT_WAIVED: FollowingYear = { ...WATCH_LIST, waiver: { granted: false } };

/** The answer for the year that follows a line of placements (see `years`). */
export function afterLine(
  first: number,
  line: string,
  following: FollowingYear,
  options: ClassifyOptions = {},
): Classification {
  const year = first + line.split(' ').filter((letter) => letter !== '').length;
  return classify(history(years(first, line), { year, ...following }), options);
}

/** The notices with a code. */
export function noticesWith({ notices }: Classification, code: string): readonly Notice[] {
  return notices.filter((notice) => notice.code === code);
}

/** Codes of all notices, each once, in order of the alphabet. */
export function codesIn({ notices }: Classification): readonly string[] {
  return [...new Set(notices.map(({ code }) => code))].sort();
}

/** Placement and cause, each null while several are possible. */
export function verdictOf({ placement, cause }: Classification) {
  return [placement, cause] as const;
}

/** The outcome of a condition or rule by name. */
export function findingOf({ conditions }: Classification, name: string) {
  const finding = conditions.find((one) => one.name === name);
  if (finding === undefined) throw new Error(`no condition or rule ${name}`);
  return finding;
}

/** The single state after the year. */
export function clockAfter({ state }: Classification) {
  const [only, ...rest] = state.after;
  if (only === undefined || rest.length > 0) {
    throw new Error(`${state.after.length} states after the year`);
  }
  return only;
}
