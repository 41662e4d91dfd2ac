import type { Cause } from '../facts/causes.ts';
import type { AuditRow, Verdict } from './row.ts';

/** Counts of country-years in an audit. */
export interface AuditSummary {
  readonly countries: number;
  readonly countryYears: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Country-years for which a cause is the only one possible, and for which it is one of several. */
  readonly causes: Readonly<
    Partial<Record<Cause, { readonly only: number; readonly possible: number }>>
  >;
  /** Waiver years that the placements took, and how many of them are evidenced. */
  readonly waivers: {
    readonly required: number;
    readonly maybe: number;
    readonly evidenced: number;
  };
}

/** Counts the rows of an audit. */
export function summaryOf(rows: readonly AuditRow[]): AuditSummary {
  const verdicts: Record<Verdict, number> = { lawful: 0, unlawful: 0, unverifiable: 0 };
  const causes: Partial<Record<Cause, { only: number; possible: number }>> = {};
  const waivers = { required: 0, maybe: 0, evidenced: 0 };
  for (const row of rows) {
    verdicts[row.verdict] += 1;
    for (const cause of row.causes) {
      const count = causes[cause] ?? { only: 0, possible: 0 };
      causes[cause] = count;
      if (row.causes.length === 1) count.only += 1;
      else count.possible += 1;
    }
    if (row.waiverRequired === 'yes') waivers.required += 1;
    if (row.waiverRequired === 'maybe') waivers.maybe += 1;
    if (row.notices.some(({ code }) => code === 'waiver.evidenced')) waivers.evidenced += 1;
  }
  return {
    countries: new Set(rows.map(({ country }) => country)).size,
    countryYears: rows.length,
    verdicts,
    causes,
    waivers,
  };
}
