import type { ClassifyOptions, LawOverlay, RawHistory, Readings } from 'tvpa-tiers';
import { recordOf } from 'tvpa-tiers/data';

/** One year of a history file. */
export type RawYear = RawHistory['years'][number];

/** Everything the page shows follows from this; it is what the address holds. */
export interface Session {
  readonly history: RawHistory;
  /** Report year that is looked at and edited. */
  readonly year: number;
  readonly readings: Partial<Readings>;
  readonly law: LawOverlay | null;
}

/** The year after those of the record: the first that nothing is known about. */
export const FIRST_OPEN_YEAR = 2026;

/** A session without a country or a year. */
export const EMPTY: Session = {
  history: { country: 'XXA', years: [] },
  year: FIRST_OPEN_YEAR,
  readings: {},
  law: null,
};

/** The record of a country, its last year open. */
export function sessionOfRecord(code: string): Session | null {
  const record = recordOf(code);
  return record === undefined
    ? null
    : sessionOfHistory(structuredClone(record as unknown) as RawHistory);
}

/** Any history, its last year open. */
export function sessionOfHistory(history: RawHistory): Session {
  return { ...EMPTY, history, year: history.years.at(-1)?.year ?? FIRST_OPEN_YEAR };
}

/** Report years to choose from: those of the history, without a gap, and the next. */
export function yearsToChoose({ history, year }: Session): readonly number[] {
  const years = [...history.years.map((entry) => entry.year), year];
  const first = Math.min(...years);
  const last = Math.max(...years, (history.years.at(-1)?.year ?? year) + 1);
  return Array.from({ length: last - first + 1 }, (_one, at) => first + at);
}

/** What is stated of a report year. */
export function entryOf(history: RawHistory, year: number): RawYear {
  return history.years.find((entry) => entry.year === year) ?? { year };
}

/** The session with an entry in place of the one of its year; an entry that says nothing goes. */
export function withEntry(session: Session, entry: RawYear): Session {
  const others = session.history.years.filter((one) => one.year !== entry.year);
  const says = Object.keys(entry).some((key) => key !== 'year' && key !== 'sources');
  const years = [...others, ...(says ? [entry] : [])].sort((a, b) => a.year - b.year);
  return { ...session, history: { ...session.history, years } };
}

/** Whether the placement of the year looked at is on record; advice leaves it aside. */
export function isRecorded({ history, year }: Session): boolean {
  return entryOf(history, year).placement !== undefined;
}

/** How the library is asked about a session. */
export function optionsOf({ year, readings, law }: Session): ClassifyOptions {
  return { year, readings, ...(law === null ? {} : { law }) };
}
