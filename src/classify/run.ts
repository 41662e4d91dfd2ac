import type { History, HistoryYear } from '../history/types.ts';
import { completions } from '../kernel/inputs.ts';
import { INITIAL_STATE, stateIndex } from '../kernel/state.ts';
import { type KernelTable, kernelTable } from '../kernel/table.ts';
import { FIRST_REPORT_YEAR, LAW_PARAMETERS } from '../law/law.ts';
import { type FoldedYear, foldYear, type Signal, type YearSignals } from './fold.ts';
import { foldOnce } from './fold-once.ts';
import { lawFor, type Settings } from './options.ts';
import { type YearMerits, yearMerits } from './year-merits.ts';

/** One year of a run: its record, its merits, and its way through the kernel. */
export interface RunYear {
  readonly year: number;
  readonly entry: HistoryYear | undefined;
  /** States at the start of the year, before anything about it narrows them. */
  readonly states: readonly number[];
  readonly merits: YearMerits;
  readonly table: KernelTable;
  readonly signals: YearSignals;
  readonly folded: FoldedYear;
}

/** Makes the merits of a year; replaced by the second opinion with its own. */
export type MeritsSource = (
  year: number,
  entry: HistoryYear | undefined,
  before: HistoryYear | undefined,
) => YearMerits;

/**
 * Takes a history year by year through merits and kernel, from its first stated year to
 * `last`. Years in between that are not stated are unknown and widen the states. What
 * comes before the first stated year is unknown too, unless it begins in 2001 or
 * `settings.resume` says where the clock stood. Practice is evaluated from `expectFrom` on.
 */
export function runYears(
  history: History,
  settings: Settings,
  last: number,
  expectFrom: number,
  source: MeritsSource = (year, entry, before) =>
    yearMerits(year, entry, before, settings, year >= expectFrom),
): readonly RunYear[] {
  const entries = new Map(history.years.map((entry) => [entry.year, entry]));
  const first = Math.min(history.years[0]?.year ?? last, last);
  const plain = settings.law === null ? settings : { ...settings, law: null };
  const resumed = settings.resume?.map(stateIndex);
  let states = resumed ?? statesBefore(first, settings);
  let actual = plain === settings ? states : (resumed ?? statesBefore(first, plain));
  const run: RunYear[] = [];
  for (let year = first; year <= last; year += 1) {
    const entry = entries.get(year);
    const merits = source(year, entry, entries.get(year - 1));
    const table = tableOf(merits, settings);
    const signals = signalsOf(entry, merits);
    if (settings.law === null) {
      const folded = foldOnce(table, states, merits.lawCodes, signals);
      run.push({ year, entry, states, merits, table, signals, folded });
      states = folded.after;
      continue;
    }
    const factual = whatWasFound(entry, entries.get(year - 1), year, actual, plain);
    const found = factual.codes === null ? merits : withCodes(merits, factual.codes);
    const own = foldYear(table, states, found.lawCodes, { ...signals, recorded: null });
    const folded = { ...own, refused: [...own.refused, ...factual.refused] };
    run.push({ year, entry, states, merits: found, table, signals, folded });
    actual = factual.after;
    const recorded = settings.advanceBy === 'record' ? signals.recorded : null;
    states =
      recorded === null
        ? folded.after
        : [...new Set(states.map((state) => table.next(state, recorded)))];
  }
  return run;
}

/** The merits of a year, narrowed to some kernel inputs; expected are those of them that were. */
function withCodes(merits: YearMerits, codes: readonly number[]): YearMerits {
  const expected = merits.practiceCodes.filter((code) => codes.includes(code));
  return { ...merits, lawCodes: codes, practiceCodes: expected.length === 0 ? codes : expected };
}

/** The kernel table that fits the merits of a year. */
function tableOf(merits: YearMerits, settings: Settings): KernelTable {
  return kernelTable(settings.rulebook, merits.law.parameters, settings.readings);
}

/** What the record of a year tells through the law that it was made under. */
interface Found {
  /** The kernel inputs that go with it; null where it tells none. */
  readonly codes: readonly number[] | null;
  readonly after: readonly number[];
  /** The record itself, where that law does not allow it. */
  readonly refused: readonly Signal[];
}

/**
 * Under a what-if law a recorded placement still tells what was found on the merits, but
 * only through the law it was made under: the inputs that the real law allows with it.
 */
function whatWasFound(
  entry: HistoryYear | undefined,
  before: HistoryYear | undefined,
  year: number,
  states: readonly number[],
  settings: Settings,
): Found {
  const merits = yearMerits(year, entry, before, settings, false);
  const signals = signalsOf(entry, merits);
  const folded = foldYear(tableOf(merits, settings), states, merits.lawCodes, signals);
  const refused = folded.refused.filter((signal) => signal === 'recorded');
  const { after } = folded;
  if (signals.recorded === null || refused.length > 0) return { codes: null, after, refused };
  const table = tableOf(merits, settings);
  const allowed = (code: number): boolean =>
    folded.before.some((state) => table.outcome(state, code).placement === signals.recorded);
  return { codes: merits.lawCodes.filter(allowed), after, refused };
}

/** What a year's record says to the kernel, beside its facts. */
function signalsOf(entry: HistoryYear | undefined, merits: YearMerits): YearSignals {
  const recorded = entry?.reassessed ?? entry?.placement ?? null;
  const findings = entry !== undefined && Object.keys(entry.facts).length > 0;
  const granted = merits.facts.known.get('waiver.granted')?.value === true;
  const count = Number(merits.facts.known.get('consecutiveWatchListYears')?.value ?? 0);
  return {
    recorded,
    waived: granted && (recorded !== null || findings),
    run: count > 0 ? countedBefore(count, merits) : null,
  };
}

/** A stated count includes this year, and years that the clock does not count. */
function countedBefore(count: number, merits: YearMerits): number | null {
  if (merits.law.parameters['clock'] !== true) return null;
  return Math.min(count - 1, merits.year - CLOCK_START);
}

/** First report year that the two-year limit counts (22 U.S.C. 7107(b)(2)(D)(i)). */
export const CLOCK_START =
  LAW_PARAMETERS['clock']?.values.find(({ value }) => value === true)?.from ?? FIRST_REPORT_YEAR;

const ALL_CODES = completions(0, 0);

/** Every state that may stand at the start of a year of which nothing earlier is known. */
export function statesBefore(first: number, settings: Settings): readonly number[] {
  let states: readonly number[] = [stateIndex(INITIAL_STATE)];
  for (let year = FIRST_REPORT_YEAR; year < first; year += 1) {
    const { parameters } = lawFor(year, settings);
    states = foldYear(
      kernelTable(settings.rulebook, parameters, settings.readings),
      states,
      ALL_CODES,
    ).after;
  }
  return states;
}
