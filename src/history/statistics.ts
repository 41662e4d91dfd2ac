import type { HistoryYear, Statistics } from './types.ts';

/** A finding derived from the numbers of two successive years, with both numbers. */
export interface DerivedFact {
  readonly fact: string;
  readonly value: boolean;
  /** The statistic compared, and its value last year and this year. */
  readonly statistic: string;
  readonly before: number | boolean;
  readonly now: number | boolean;
}

const INCREASES: readonly (readonly [statistic: keyof Statistics, fact: string])[] = [
  ['investigations', 'investigationsIncreased'],
  ['prosecutions', 'prosecutionsIncreased'],
  ['convictions', 'convictionsIncreased'],
  ['victimsAssisted', 'victimAssistanceIncreased'],
  // A proxy of ours, used only where the number assisted is not known for both years.
  ['victimsIdentified', 'victimAssistanceIncreased'],
];

/**
 * Findings that the counts of this year and the year before show: more investigations,
 * prosecutions, convictions, and more victims assisted (22 U.S.C. 7107(b)(2)(A)(iii)(II));
 * and whether data were requested and provided (7106(b)(1)). Equal counts are no
 * increase. Nothing follows where a number is missing or the years are not successive.
 */
export function factsFromStatistics(
  year: HistoryYear,
  before: HistoryYear | undefined,
): readonly DerivedFact[] {
  const now = year.statistics;
  if (now === undefined) return [];
  const derived: DerivedFact[] = [];
  const last = before?.year === year.year - 1 ? before.statistics : undefined;
  for (const [statistic, fact] of INCREASES) {
    const a = last?.[statistic];
    const b = now[statistic];
    if (typeof a !== 'number' || typeof b !== 'number') continue;
    if (derived.some((one) => one.fact === fact)) continue;
    derived.push({ fact, value: b > a, statistic, before: a, now: b });
  }
  for (const [statistic, fact] of DATA) {
    const value = now[statistic];
    if (typeof value === 'boolean')
      derived.push({ fact, value, statistic, before: value, now: value });
  }
  return derived;
}

const DATA: readonly (readonly [statistic: keyof Statistics, fact: string])[] = [
  ['dataRequested', 'enforcementDataRequested'],
  ['dataProvided', 'enforcementDataProvided'],
];
