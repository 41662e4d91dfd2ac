import { settingsOf } from '../../classify/options.ts';
import { type RunYear, runYears } from '../../classify/run.ts';
import { TIER_DETERMINATIONS } from '../../history/gather.ts';
import { historyOf } from '../../history/history-of.ts';
import type { RawHistory } from '../../history/schema.ts';
import type { Problem } from '../../problems/problem.ts';
import type { InvariantOptions } from './invariant.ts';

/** The last year of a history as the library sees it from within: its codes and its ways. */
export function lastYearOf(
  history: RawHistory,
  options: InvariantOptions = {},
): RunYear | undefined {
  const known = historyOf(history);
  const year = known.years.at(-1)?.year ?? 0;
  return runYears(known, settingsOf(options), year, year).at(-1);
}

/** A history whose last year has some more facts; waiver facts go into the waiver. */
export function withFacts(
  history: RawHistory,
  facts: Readonly<Record<string, boolean | number>>,
): RawHistory {
  const entries = Object.entries(facts);
  const waiver = entries.flatMap(([name, value]) =>
    name.startsWith('waiver.') ? [[name.slice('waiver.'.length), value] as const] : [],
  );
  const others = entries.filter(([name]) => !name.startsWith('waiver.'));
  const years = history.years.map((year, at) =>
    at < history.years.length - 1
      ? year
      : {
          ...year,
          ...(others.length > 0 && { facts: { ...year.facts, ...Object.fromEntries(others) } }),
          ...(waiver.length > 0 && { waiver: { ...year.waiver, ...Object.fromEntries(waiver) } }),
        },
  );
  return { ...history, years } as RawHistory;
}

/** Codes of notices that tell of a contradiction between things that are stated. */
const CONTRADICTIONS: readonly string[] = [
  'determination.contradicts-parts',
  'waiver.without-effect',
  'waiver.prong-not-met',
  'record.not-lawful',
  'record.set-aside',
  'count.contradicts-clock',
];

/**
 * True where the notices of an answer tell of a contradiction: also between a country's
 * being on no tier and a determination that State makes only of countries on one.
 */
export function contradictsItself(notices: readonly Problem[]): boolean {
  return notices.some(({ code, params }) => {
    if (!code.endsWith('.with-tier-findings')) return CONTRADICTIONS.includes(code);
    const { facts } = params;
    return Array.isArray(facts) && facts.some((one) => TIER_DETERMINATIONS.includes(String(one)));
  });
}
