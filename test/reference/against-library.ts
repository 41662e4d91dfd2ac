import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { MOST_RUN, MOST_WAIVERS } from '../../src/kernel/state.ts';
import type { Clock } from './clock.ts';
import { type ReferenceAnswer, reference } from './reference.ts';
import type { ReferenceReadings, ReferenceYear } from './year.ts';

/** What both sides say of a year, in a form that can be compared. */
export interface Comparable {
  readonly year: number;
  readonly possible: readonly string[];
  readonly causes: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function sorted(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort();
}

function clockText(clock: Clock): string {
  // The library does not tell longer counts apart: no law makes anything of them.
  const run = Math.min(clock.run, MOST_RUN);
  const waivers = Math.min(clock.waivers, MOST_WAIVERS);
  return `${run} ${waivers} ${clock.cap} ${clock.wouldArm} ${clock.previous ?? 'none'}`;
}

/** The second opinion's side. */
export function ofReference(answer: ReferenceAnswer): Comparable {
  // A record that the law forbids stands beside the answer and takes nothing from it.
  const outcomes = answer.forbidden ? answer.outcomes : answer.settled;
  return {
    year: answer.year,
    possible: sorted(outcomes.map(({ placement }) => placement)),
    causes: sorted(outcomes.map(({ cause }) => cause)),
    before: sorted(outcomes.map(({ before }) => clockText(before))),
    after: sorted(answer.settled.map(({ after }) => clockText(after))),
  };
}

/** The library's side. */
export function ofLibrary(answer: Classification): Comparable {
  const text = (state: Classification['state']['before'][number]): string =>
    `${state.run} ${state.waivers} ${state.cap} ${state.arming} ${state.previous}`;
  return {
    year: answer.year,
    possible: sorted(answer.possible),
    causes: sorted(answer.causes),
    before: sorted(answer.state.before.map(text)),
    after: sorted(answer.state.after.map(text)),
  };
}

/** The history file that states these years. */
function historyOf(years: readonly ReferenceYear[]): unknown {
  return {
    country: 'KEN',
    years: years.map(({ year, placement, waiver, findings }) => ({
      year,
      ...(placement === undefined ? {} : { placement }),
      ...(waiver === undefined ? {} : { waiver }),
      ...(Object.keys(findings).length === 0 ? {} : { facts: findings }),
    })),
  };
}

/** The two answers for the last year, which rests on all the others. */
export function sideBySide(
  years: readonly ReferenceYear[],
  readings: ReferenceReadings,
): { readonly reference: Comparable; readonly library: Comparable } {
  const last = reference(years, readings).at(-1);
  if (last === undefined) throw new Error('a history without years');
  return {
    reference: ofReference(last),
    library: ofLibrary(classify(historyOf(years), { readings })),
  };
}
