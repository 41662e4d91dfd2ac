import type { Notice } from '../classify/classification.ts';
import { causesOf } from '../classify/fold.ts';
import { type ClassifyOptions, type Settings, settingsOf } from '../classify/options.ts';
import { type RunYear, runYears } from '../classify/run.ts';
import type { Placement } from '../facts/placements.ts';
import { oneOrSeveral } from '../history/histories-of.ts';
import type { History } from '../history/types.ts';
import { problem } from '../problems/problem.ts';
import { statesInHindsight } from './hindsight.ts';
import type { AuditRow, Verdict } from './row.ts';
import { type AuditSummary, summaryOf } from './summary.ts';
import { type WaiverRequired, waiverRequired } from './waiver-required.ts';

/** An audit of one history or of many. */
export interface Audit {
  readonly rows: readonly AuditRow[];
  readonly summary: AuditSummary;
}

/**
 * Holds every recorded placement against the law of its report year (22 U.S.C. 7107(b)).
 * The law alone decides, never practice. Unknown earlier years leave every past that the
 * law allowed; with the reading `lookBack: 'hindsight'` later years may rule pasts out.
 *
 * @param histories One history or several, parsed or raw.
 * @param options `year` ends the audit there; readings and law as in `classify`.
 * @throws ProblemsError with every problem of the histories or the options.
 */
export function audit(
  histories: History | readonly (History | unknown)[] | unknown,
  options: ClassifyOptions = {},
): Audit {
  const settings = settingsOf(options);
  const rows = oneOrSeveral(histories).flatMap((history) => auditRows(history, options, settings));
  return { rows, summary: summaryOf(rows) };
}

function auditRows(
  history: History,
  options: ClassifyOptions,
  settings: Settings,
): readonly AuditRow[] {
  const last = options.year ?? history.years.at(-1)?.year;
  if (last === undefined) return [];
  const run = runYears(history, settings, last, last + 1);
  const states =
    settings.readings.lookBack === 'hindsight'
      ? statesInHindsight(run)
      : run.map((year) => year.states);
  return run.flatMap((year, at) => {
    const placement = year.entry?.reassessed ?? year.entry?.placement;
    if (placement === undefined) return [];
    return [rowOf(history.country, year, placement, states[at] ?? year.states)];
  });
}

function rowOf(
  country: string,
  year: RunYear,
  placement: Placement,
  states: readonly number[],
): AuditRow {
  const allowed = states.filter((state) => allows(year, state, placement));
  const verdict =
    allowed.length === 0
      ? 'unlawful'
      : allowed.length === states.length
        ? 'lawful'
        : 'unverifiable';
  const narrowed = allowed.filter((state) => year.folded.before.includes(state));
  const within = new Set(narrowed.length > 0 ? narrowed : allowed.length > 0 ? allowed : states);
  const ways = year.folded.ways.filter(({ state }) => within.has(state));
  const required = waiverRequired(year, [...within], placement);
  return {
    country,
    year: year.year,
    placement,
    verdict,
    causes: causesOf(ways.length === 0 ? year.folded.ways : ways),
    waiverRequired: required,
    notices: noticesOf(year, verdict, placement, required),
  };
}

/** True where some findings that the facts leave open give the placement from a state. */
function allows(year: RunYear, state: number, placement: Placement): boolean {
  return year.table
    .representatives(year.merits.lawCodes)
    .some((code) => year.table.outcome(state, code).placement === placement);
}

function noticesOf(
  year: RunYear,
  verdict: Verdict,
  recorded: Placement,
  required: WaiverRequired,
): readonly Notice[] {
  const notices: Notice[] = [];
  const { entry, folded } = year;
  const path = ['years', year.year];
  if (verdict === 'unlawful') {
    const possible = [...new Set(folded.ways.map(({ outcome }) => outcome.placement))];
    notices.push(problem('record.not-lawful', [...path, 'placement'], { recorded, possible }));
  }
  if (entry?.provenance === 'derived' || entry?.provenance === 'disputed') {
    notices.push(problem(`record.${entry.provenance}`, path, { years: [year.year] }));
  }
  if (entry?.reassessed !== undefined && entry.placement !== undefined) {
    const params = { published: entry.placement, final: entry.reassessed };
    notices.push(problem('record.reassessed', [...path, 'reassessed'], params));
  }
  const granted = entry?.waiver?.granted === true;
  if (granted) {
    const code = required === 'no' ? 'waiver.without-effect' : 'waiver.evidenced';
    notices.push(
      problem(code, [...path, 'waiver'], required === 'no' ? { reason: 'not-needed' } : {}),
    );
  } else if (required !== 'no') {
    notices.push(problem('waiver.implied', [...path, 'waiver'], { certain: required === 'yes' }));
  }
  return notices;
}
