import type { Classification } from '../classify/classification.ts';
import type { FactDefinition } from '../facts/define.ts';
import type { Placement } from '../facts/placements.ts';
import { type Calendar, calendar, calendarEntry } from '../law/calendar.ts';
import type { CalendarOrigin } from '../law/calendar-days.ts';
import type { Problem } from '../problems/problem.ts';
import type { Basis } from '../rulebook/types.ts';
import { consequencesNotices } from './notices.ts';
import { type ConsequencesOptions, checkConsequencesOptions } from './options.ts';
import {
  CONSEQUENCE_RULES,
  type ConsequenceException,
  type ConsequenceGroup,
  type ConsequenceId,
  type ConsequenceKind,
  type ConsequenceRule,
  type Determination,
  type WaiverScope,
} from './rules.ts';
import { type Applies, type Situation, situationOf } from './situation.ts';
import { type ConsequenceReason, triggerPlacements } from './triggers.ts';
import { verdictOf, versionOf } from './verdict.ts';

/** Identifier of the consequences document and its version. */
export const CONSEQUENCES_SCHEMA = 'tvpa-tiers/consequences/1';

/** One consequence: what it is, whether it holds, from when to when, and who decides. */
export interface Consequence {
  readonly id: ConsequenceId;
  readonly group: ConsequenceGroup;
  readonly kind: ConsequenceKind;
  readonly title: string;
  readonly text: string;
  readonly cite: string;
  /** `statute`: follows from the law alone. `determination`: only where the President so determines. */
  readonly basis: Basis;
  /** True where the history of the provision is not source-checked. */
  readonly provisional: boolean;
  readonly applies: Applies;
  /** Why not, or why perhaps not; null where it applies. */
  readonly reason: ConsequenceReason | null;
  /** Possible placements under which it may apply, best first; null where no placement matters. */
  readonly under: readonly Placement[] | null;
  /** First day, ISO (YYYY-MM-DD); null where there is none or the thing does not apply. */
  readonly from: string | null;
  /** Last day, ISO; for a duty the day by which it is due. */
  readonly to: string | null;
  /**
   * What the days are counted from: the due date of the report where the day of release is
   * not given. Null where the report year alone fixes them, or there are none.
   */
  readonly computedFrom: CalendarOrigin | null;
  /** Who decides or acts. */
  readonly who: FactDefinition['actor'];
  readonly exceptions: readonly ConsequenceException[];
  readonly note: string | null;
}

/** What follows from a classification. A reconstruction: no determination, no legal advice. */
export interface Consequences {
  readonly schema: typeof CONSEQUENCES_SCHEMA;
  readonly country: string;
  /** Report year. */
  readonly year: number;
  readonly placement: Placement | null;
  readonly possible: readonly Placement[];
  /** The day by which the report is due, ISO; it may come out on another. 22 U.S.C. 7107(b)(1). */
  readonly due: string | null;
  /** What was stated beside the classification; null where nothing was. */
  readonly given: {
    readonly childSoldiersList: boolean | null;
    readonly determination: Determination | null;
    readonly waived: readonly WaiverScope[] | null;
    readonly assistedBefore: boolean | null;
    readonly publishedBefore: Placement | null;
  };
  /** Every consequence the law knows, whether or not it applies, always in the same order. */
  readonly items: readonly Consequence[];
  /** Those of the classification and the calendar that bear on it, and `consequences.*`. */
  readonly notices: readonly Problem[];
}

/**
 * What follows from a placement: for Tier 3 the determinations, restrictions and waivers
 * of 22 U.S.C. 7107(d)-(f), from the 2003 report; the special watch list with all three
 * limbs and what it entails, 7107(b)(2) and (b)(4), from the 2004 report. Apart from any
 * placement, the effects of the child soldiers list, 2370c-1, from the 2010 report. Where
 * several placements are possible, `under` says with which of them a consequence comes.
 *
 * Limbs (i) and (ii) of the special watch list compare with what the report of the year before
 * published. An answer holds that placement only as reassessed: give `publishedBefore`.
 *
 * @param classification The answer of `classify` for one report year.
 * @param options What is known beside it; what is left out stays unknown.
 * @throws ProblemsError with every fault of the options.
 *
 * @example
 * ```ts
 * import { classify, consequences } from 'tvpa-tiers';
 *
 * const answer = classify({ country: 'PRK', years: [{ year: 2025, placement: 'tier-3' }] });
 * const { items } = consequences(answer, { determination: 'withholding', assistedBefore: false });
 * items.filter(({ kind, applies }) => kind === 'restriction' && applies === 'yes').map(({ id }) => id);
 * // => ['no-assistance-no-exchanges', 'loans-opposed']
 * ```
 *
 * @example
 * ```ts
 * import { classify, consequences, publishedBefore } from 'tvpa-tiers';
 *
 * const history = { country: 'SWZ', years: [
 *   { year: 2009, placement: 'tier-3', reassessed: 'tier-2-watch-list' },
 *   { year: 2010, placement: 'tier-2-watch-list' },
 * ] };
 * const answer = classify(history, { year: 2010 });
 * const given = { publishedBefore: publishedBefore(history, answer) };
 * const [published, counted] = [consequences(answer, given), consequences(answer)];
 * published.items.find(({ id }) => id === 'raised-from-tier-3')?.applies; // => 'yes'
 * counted.items.find(({ id }) => id === 'raised-from-tier-3')?.applies; // => 'no'
 * counted.notices.map(({ code }) => code); // => ['consequences.published-before-not-given']
 * ```
 */
export function consequences(
  classification: Classification,
  options: ConsequencesOptions = {},
): Consequences {
  const { country, year, placement, possible } = classification;
  checkConsequencesOptions(year, options);
  const { released, determined, notified, childSoldiersList, determination } = options;
  const situation = situationOf(classification, options);
  const dates = calendar(year, { released, determined, notified, lawAsOf: situation.lawYear });
  return {
    schema: CONSEQUENCES_SCHEMA,
    country,
    year,
    placement,
    possible,
    due: dueOf(dates),
    given: {
      childSoldiersList: childSoldiersList ?? null,
      determination: determination ?? null,
      waived: options.waived ?? null,
      assistedBefore: options.assistedBefore ?? null,
      publishedBefore: options.publishedBefore ?? null,
    },
    items: CONSEQUENCE_RULES.map((rule) => consequenceOf(rule, situation, dates)),
    notices: consequencesNotices(situation, options, dates),
  };
}

function dueOf(dates: Calendar): string | null {
  const date = calendarEntry(dates, 'report-due')?.date;
  return typeof date === 'string' ? date : null;
}

function consequenceOf(rule: ConsequenceRule, situation: Situation, dates: Calendar): Consequence {
  const { id, group, kind, who, trigger, when } = rule;
  const { applies, reason } = verdictOf(rule, situation);
  const version = versionOf(rule, situation.lawYear) ?? rule.versions[0];
  const entry = applies === 'no' || when === null ? undefined : calendarEntry(dates, when);
  const date = entry?.date ?? null;
  const span = typeof date === 'string' ? { from: null, to: date } : date;
  const under = triggerPlacements(trigger, situation);
  return {
    id,
    group,
    kind,
    title: version.title,
    text: version.text,
    cite: version.cite,
    basis: version.basis,
    provisional: version.provisional ?? false,
    applies,
    reason,
    under: applies === 'no' && under !== null ? [] : under,
    from: span?.from ?? null,
    to: span?.to ?? null,
    computedFrom: date === null ? null : (entry?.computedFrom ?? null),
    who,
    exceptions: version.exceptions ?? [],
    note: version.note ?? null,
  };
}
