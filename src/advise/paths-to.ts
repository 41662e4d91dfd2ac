import type { Notice } from '../classify/classification.ts';
import { PLACEMENTS, type Placement, TIERS } from '../facts/placements.ts';
import type { History } from '../history/types.ts';
import { stateAt } from '../kernel/state.ts';
import { kernelTable } from '../kernel/table.ts';
import { LAST_REPORT_YEAR, type LawVersion, lawOf } from '../law/law.ts';
import { problem } from '../problems/problem.ts';
import { type Barrier, barriersTo } from './barriers.ts';
import { checkedPathOptions, type PathOptions } from './path-options.ts';
import { type PathSearch, searchPaths } from './path-search.ts';
import { type LawfulPath, pathsOf } from './path-steps.ts';

/** Most paths that are listed of one length; `cut` says how many more there are. */
export const MOST_PATHS = 60;

/** The shortest lawful ways to a placement. */
export interface PathsTo {
  readonly country: string;
  readonly target: Placement;
  /** The report year after which the paths begin, and its final placement, or every possible one. */
  readonly from: { readonly year: number; readonly placements: readonly Placement[] };
  /** The placement of that year is the target already: the paths lead to having it again. */
  readonly staying: boolean;
  readonly within: number;
  /** Years of the shortest path that some possible past allows; null where there is none. */
  readonly years: number | null;
  /** Years of the shortest path that is lawful whatever the unknown past was; null for none. */
  readonly certainYears: number | null;
  /**
   * Every shortest path, certain ones first, then by placements, best first. Where none of
   * the shortest is certain, the shortest certain ones follow.
   */
  readonly paths: readonly LawfulPath[];
  /** How many shortest paths are not listed, for there are more than MOST_PATHS. */
  readonly cut: number;
  /** Rules of the clock that forbid the target in the first year, whatever is found; else empty. */
  readonly barriers: readonly Barrier[];
  /** The first report year in which a path can have the target; null where there is none within the bound. */
  readonly firstYear: number | null;
  readonly notices: readonly Notice[];
}

/**
 * The shortest lawful sequences of yearly placements from where a country stands to a
 * target (22 U.S.C. 7107(b)(2)(D)-(F)), with what each year demands: the findings, and
 * whether a waiver. The law alone decides, never practice; the law of each year is its
 * own. Nothing is assumed of the coming years, and what the history states of years
 * after the start is left aside. A target that the country has already is no fault:
 * staying can be as hard as getting there, and the answer says `staying`.
 *
 * @throws ProblemsError with every problem of history, options and target
 * (`advice.unknown-target`, `advice.unranked-target`, `advice.bad-within`).
 */
export function pathsTo(
  history: History | unknown,
  target: Placement,
  options: PathOptions = {},
): PathsTo {
  const { situation, within, includeUnranked } = checkedPathOptions(history, target, options);
  const { settings, states } = situation;
  const year = situation.year - 1;
  const lawAt = (depth: number): LawVersion => lawOf(year + 1 + depth, settings.law);
  const search: Omit<PathSearch, 'certain'> = {
    states,
    target,
    within,
    steps: includeUnranked ? PLACEMENTS : TIERS,
    tableAt: (depth) => kernelTable(settings.rulebook, lawAt(depth).parameters, settings.readings),
  };
  const some = searchPaths({ ...search, certain: false });
  const all = states.length === 1 ? some : searchPaths({ ...search, certain: true });
  const shortest = pathsOf(some, search, lawAt, MOST_PATHS);
  const longer = all.length !== some.length;
  const certain = longer ? pathsOf(all, search, lawAt, MOST_PATHS) : { paths: [], cut: 0 };
  const barriers = barriersTo(situation, target);
  const clocks = new Set(states.map((state) => stateAt(state).previous));
  const present = PLACEMENTS.filter((placement) => clocks.has(placement));
  return {
    country: situation.history.country,
    target,
    from: { year, placements: present },
    staying: present.length === 1 && present[0] === target,
    within,
    years: some.length,
    certainYears: all.length,
    paths: [...shortest.paths, ...certain.paths],
    cut: shortest.cut + certain.cut,
    barriers,
    firstYear: some.length === null ? null : year + some.length,
    notices: [
      ...situation.notices,
      ...lawNotices(year + (all.length ?? some.length ?? within), settings.law !== null),
    ],
  };
}

/** A path into years of which the law is not known carries on the last one. */
function lawNotices(last: number, changed: boolean): readonly Notice[] {
  const carried = problem('law.carried-on', [], { lastYear: LAST_REPORT_YEAR });
  return [
    ...(last > LAST_REPORT_YEAR ? [carried] : []),
    ...(changed ? [problem('law.overlay', [], {})] : []),
  ];
}
