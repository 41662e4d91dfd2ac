import { settingsOf } from '../classify/options.ts';
import { LAST_REPORT_YEAR, type LawOverlay, type LawVersion, lawOf } from '../law/law.ts';
import type { Readings } from '../law/readings.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { rulebookProblems } from '../problems/rulebook-option.ts';
import type { Rulebook } from '../rulebook/types.ts';

/** One side of a comparison of laws: a law version, readings, a what-if law, or any of them together. */
export interface LawSide {
  /** The law of this report year (2001 to 2100); without it each year has its own law. */
  readonly reportYear?: number;
  /** Readings that differ from the default. */
  readonly readings?: Partial<Readings>;
  /** A what-if law on top. */
  readonly law?: LawOverlay;
}

/** A side with its law for any report year, and its readings filled in. */
export interface ResolvedSide {
  readonly side: LawSide;
  readonly readings: Readings;
  /** True where the law is the same in every year. */
  readonly constant: boolean;
  /** Last report year from which on the law no longer changes. */
  readonly settledFrom: number;
  lawAt(reportYear: number): LawVersion;
}

const KEYS = ['reportYear', 'readings', 'law'];

/** Problems of a side; paths begin with its name. */
function sideProblems(side: LawSide, name: string): readonly Problem[] {
  const unknown = Object.keys(side).filter((key) => !KEYS.includes(key));
  const names = unknown.map((key) =>
    problem('input.unknown-name', [name, key], {
      found: key,
      nearest: nearest(key, KEYS),
      allowed: KEYS,
    }),
  );
  const { reportYear, readings, law } = side;
  try {
    settingsOf({
      ...(reportYear === undefined ? {} : { year: reportYear }),
      ...(readings === undefined ? {} : { readings }),
      ...(law === undefined ? {} : { law }),
    });
    return names;
  } catch (fault) {
    if (!(fault instanceof ProblemsError)) throw fault;
    const own = fault.problems.map(({ code, path, params }) => {
      const place = path[0] === 'year' ? ['reportYear'] : path;
      return problem(code, [name, ...place], params);
    });
    return [...names, ...own];
  }
}

/** Checks both sides and the rulebook. Throws ProblemsError with every fault of any. */
export function checkSides(a: LawSide, b: LawSide, rulebook: Rulebook): void {
  const problems = [
    ...sideProblems(a, 'a'),
    ...sideProblems(b, 'b'),
    ...rulebookProblems(rulebook),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** A side as the search needs it: its law in each report year. */
export function resolveSide(side: LawSide): ResolvedSide {
  const { reportYear, readings = {}, law = null } = side;
  return {
    side,
    readings: settingsOf({ readings }).readings,
    constant: reportYear !== undefined,
    settledFrom: Math.max(LAST_REPORT_YEAR, law?.from ?? 0),
    lawAt: (year) => lawOf(reportYear ?? year, law),
  };
}
