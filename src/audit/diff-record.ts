import { causesOf, placementsOf, type Signal } from '../classify/fold.ts';
import { type ClassifyOptions, settingsOf } from '../classify/options.ts';
import { type RunYear, runYears } from '../classify/run.ts';
import type { Cause } from '../facts/causes.ts';
import type { Placement } from '../facts/placements.ts';
import { oneOrSeveral } from '../history/histories-of.ts';
import type { History } from '../history/types.ts';
import { LAST_REPORT_YEAR, type LawOverlay } from '../law/law.ts';
import { DEFAULT_RULEBOOK } from '../rulebook/default.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { audit } from './audit.ts';
import { checkSides, type LawSide } from './law-side.ts';
import type { AuditRow, Verdict } from './row.ts';

/** What one side says of a country-year. */
export interface SideAnswer {
  /** Every possible placement: by the side's law, or as the record leaves it where only readings differ. */
  readonly possible: readonly Placement[];
  readonly causes: readonly Cause[];
  /** Whether the recorded placement obeys the side's law; null where none is recorded. */
  readonly verdict: Verdict | null;
  /** What is on record and no clock of this side allows: the placement, the waiver, a stated count. */
  readonly refused: readonly Signal[];
}

/** In what two answers differ. */
export type AnswerPart = keyof SideAnswer;

/** A country-year of which the two sides say different things. */
export interface RecordDifference {
  readonly country: string;
  readonly year: number;
  /** The final placement on record; null where there is none. */
  readonly recorded: Placement | null;
  readonly differs: readonly AnswerPart[];
  readonly a: SideAnswer;
  readonly b: SideAnswer;
}

/** Where two laws or readings part over real histories. */
export interface RecordDifferences {
  readonly rows: readonly RecordDifference[];
  /** Countries that have a row, in the order given. */
  readonly countries: readonly string[];
  /** Country-years that were compared. */
  readonly compared: number;
}

/**
 * Every country-year of some histories for which two laws or readings give different
 * answers. A side with a report year judges as if nothing after that year had been enacted
 * (earlier years keep their own law); a side without one has the law as it is. The clock of
 * every year is moved by the record.
 *
 * @param histories One history or several, parsed or raw.
 * @throws ProblemsError with every problem of either side, or of a history.
 */
export function diffRecord(
  histories: History | readonly (History | unknown)[] | unknown,
  a: LawSide,
  b: LawSide,
  { rulebook = DEFAULT_RULEBOOK }: { readonly rulebook?: Rulebook } = {},
): RecordDifferences {
  checkSides(a, b, rulebook);
  // Under a what-if law the record is read otherwise, so both sides get one or neither.
  const whatIf = [a, b].some(
    ({ reportYear, law }) => reportYear !== undefined || law !== undefined,
  );
  const options = [a, b].map(
    (side): ClassifyOptions => ({
      rulebook,
      readings: side.readings ?? {},
      ...(whatIf ? { law: overlayOf(side) } : {}),
    }),
  );
  let compared = 0;
  const rows = oneOrSeveral(histories).flatMap((known) => {
    const [first = new Map(), second = new Map()] = options.map((one) => answersOf(known, one));
    compared += first.size;
    return [...first].flatMap(([year, { recorded, answer }]) => {
      const other = second.get(year)?.answer ?? answer;
      const differs = PARTS.filter((part) => answer[part]?.toString() !== other[part]?.toString());
      if (differs.length === 0) return [];
      return [{ country: known.country, year, recorded, differs, a: answer, b: other }];
    });
  });
  return { rows, countries: [...new Set(rows.map(({ country }) => country))], compared };
}

const PARTS: readonly AnswerPart[] = ['possible', 'causes', 'verdict', 'refused'];

/** The law of the last report year as a base is the law as it is. */
function overlayOf({ reportYear = LAST_REPORT_YEAR, law = {} }: LawSide): LawOverlay {
  return { ...law, base: Math.min(LAST_REPORT_YEAR, reportYear, law.base ?? reportYear) };
}

interface YearAnswer {
  readonly recorded: Placement | null;
  readonly answer: SideAnswer;
}

function answersOf(history: History, options: ClassifyOptions): ReadonlyMap<number, YearAnswer> {
  const last = history.years.at(-1)?.year;
  if (last === undefined) return new Map();
  const rows = new Map(audit(history, options).rows.map((row) => [row.year, row]));
  const run = runYears(history, settingsOf(options), last, last + 1);
  return new Map(run.map((year) => [year.year, answerOf(year, rows.get(year.year))]));
}

function answerOf({ folded, signals }: RunYear, row: AuditRow | undefined): YearAnswer {
  return {
    recorded: signals.recorded,
    answer: {
      possible: placementsOf(folded.ways),
      causes: row?.causes ?? causesOf(folded.ways),
      verdict: row?.verdict ?? null,
      refused: folded.refused,
    },
  };
}
