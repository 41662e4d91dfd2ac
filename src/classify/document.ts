import type { History } from '../history/types.ts';
import { stateAt } from '../kernel/state.ts';
import { CLASSIFICATION_SCHEMA, type Classification, type Recorded } from './classification.ts';
import { decisiveSets } from './decisive.ts';
import { expectationOf } from './expectation.ts';
import { findingsOf } from './findings.ts';
import { missingFacts } from './missing.ts';
import { noticesOf } from './notices.ts';
import type { Settings } from './options.ts';
import type { RunYear } from './run.ts';
import { only, summaryOf } from './summary.ts';
import { ticksOf } from './ticks.ts';

/** Writes the answer for one year of a run (design §6). */
export function documentOf(
  history: History,
  run: readonly RunYear[],
  target: RunYear,
  settings: Settings,
): Classification {
  const { folded, merits } = target;
  const { possible, causes, onMerits } = summaryOf(folded);
  const expectation = expectationOf(target);
  return {
    schema: CLASSIFICATION_SCHEMA,
    country: history.country,
    year: target.year,
    placement: only(possible),
    possible,
    expected: expectation.expected,
    recorded: recordedOf(target),
    merits: only(onMerits),
    cause: only(causes),
    causes,
    state: {
      before: folded.before.map(stateAt),
      after: folded.after.map(stateAt),
      ticks: ticksOf(run, target),
    },
    lawVersion: {
      id: merits.law.id,
      reportYear: merits.law.reportYear,
      overlay: merits.law.overlay,
    },
    readings: settings.readings,
    conditions: findingsOf(target, settings),
    decisive: decisiveSets(target, settings),
    missing: missingFacts(target, settings),
    notices: noticesOf(history.country, run, target, expectation, settings),
  };
}

/** What was really published in a year of a run; null where nothing is on record. */
export function recordedOf({ entry }: RunYear): Recorded | null {
  if (entry?.placement === undefined) return null;
  return {
    published: entry.placement,
    final: entry.reassessed ?? entry.placement,
    provenance: entry.provenance ?? 'stated',
    sources: entry.sources ?? [],
    note: entry.note ?? null,
  };
}
