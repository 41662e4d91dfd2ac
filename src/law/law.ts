import lawData from '../../rules/law.json' with { type: 'json' };

/** Value of a law parameter. Integers are counts of report years or of victims. */
export type LawValue = boolean | number;

/** The law as it applies to one report year (design §2, `rules/law.json`). */
export interface LawVersion {
  /** Identifier of the version in force, `R2019` for instance. */
  readonly id: string;
  /** The report year that the law is applied to. */
  readonly reportYear: number;
  /** Every parameter, by name. One object for each version, so that it can serve as a key. */
  readonly parameters: Readonly<Record<string, LawValue>>;
  /** What a what-if overlay has changed, or null for the law as it is. */
  readonly overlay: LawOverlay | null;
  /** True where the year lies past the last report year that the data speak of. */
  readonly carriedOn: boolean;
}

/**
 * A what-if law: `base`, `parameters`, or both. `base` (2001 to the last report year of the
 * data) stops the clock of legislation: later report years are judged by the law of report
 * year `base`, earlier ones by their own. `parameters` change single values of it, in every
 * year or only in report years from `from` on. `from` says nothing of `base`, and without
 * `parameters` it is refused, as is an overlay that changes nothing (`options.idle-law`).
 */
export interface LawOverlay {
  readonly base?: number;
  readonly from?: number;
  readonly parameters?: Readonly<Record<string, LawValue>>;
}

/** One dated value of a parameter in `rules/law.json`. */
export interface DatedValue {
  readonly from: number;
  readonly value: LawValue;
  readonly cite: string;
  readonly provisional?: boolean;
}

/** A parameter of the law: its title, type, bounds and dated values. */
export interface LawParameter {
  readonly title: string;
  readonly type: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly values: readonly DatedValue[];
}

/** First report year, 2001. */
export const FIRST_REPORT_YEAR: number = lawData.firstReportYear;

/** Last report year for which the law has been checked; later years carry it on with a notice. */
export const LAST_REPORT_YEAR: number = lawData.lastReportYear;

/** Every parameter of the law, by name. */
export const LAW_PARAMETERS: Readonly<Record<string, LawParameter>> = lawData.parameters;

/** The versions of the law, oldest first. */
export const LAW_VERSIONS: readonly {
  id: string;
  from: number;
  title: string;
  law: string;
  enacted: string;
}[] = lawData.versions;

const PARAMETER_ENTRIES = Object.entries(LAW_PARAMETERS);
/** Report years from which some parameter has another value, practice included. */
const CHANGES = [
  ...new Set(PARAMETER_ENTRIES.flatMap(([, { values }]) => values.map(({ from }) => from))),
].sort((a, b) => a - b);
const versionsByYear = new Map<number, LawVersion>();
const plainParameters = new Map<number, Readonly<Record<string, LawValue>>>();
const overlaidParameters = new WeakMap<
  LawOverlay,
  Map<object, Readonly<Record<string, LawValue>>>
>();

/**
 * The law of a report year (integer, 2001 or later), with an overlay where one is
 * given. Years past the last known one get the last version, marked `carriedOn`.
 */
export function lawOf(reportYear: number, overlay: LawOverlay | null = null): LawVersion {
  if (overlay !== null) return makeLaw(reportYear, overlay);
  const known = versionsByYear.get(reportYear);
  if (known) return known;
  const made = makeLaw(reportYear, null);
  versionsByYear.set(reportYear, made);
  return made;
}

function makeLaw(reportYear: number, overlay: LawOverlay | null): LawVersion {
  const lawYear = overlay?.base === undefined ? reportYear : Math.min(reportYear, overlay.base);
  const version = LAW_VERSIONS.findLast((one) => one.from <= lawYear) ?? LAW_VERSIONS[0];
  const id = version?.id ?? '';
  const changed = overlay?.parameters !== undefined && reportYear >= (overlay.from ?? 0);
  return {
    id,
    reportYear,
    parameters: changed && overlay ? overlaid(overlay, lawYear) : plain(lawYear),
    overlay,
    carriedOn: reportYear > LAST_REPORT_YEAR,
  };
}

function plain(lawYear: number): Readonly<Record<string, LawValue>> {
  const period = CHANGES.findLast((from) => from <= lawYear) ?? FIRST_REPORT_YEAR;
  const known = plainParameters.get(period);
  if (known) return known;
  const parameters: Record<string, LawValue> = {};
  for (const [name, parameter] of PARAMETER_ENTRIES) {
    parameters[name] = valueAt(parameter.values, period);
  }
  plainParameters.set(period, parameters);
  return parameters;
}

function overlaid(overlay: LawOverlay, lawYear: number): Readonly<Record<string, LawValue>> {
  const own = plain(lawYear);
  const byLaw =
    overlaidParameters.get(overlay) ?? new Map<object, Readonly<Record<string, LawValue>>>();
  overlaidParameters.set(overlay, byLaw);
  const known = byLaw.get(own);
  if (known) return known;
  const parameters = { ...own, ...overlay.parameters };
  byLaw.set(own, parameters);
  return parameters;
}

function valueAt(values: readonly DatedValue[], year: number): LawValue {
  return values.findLast((dated) => dated.from <= year)?.value ?? false;
}
