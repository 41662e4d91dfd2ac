import type { Cause } from '../facts/causes.ts';
import type { Placement } from '../facts/placements.ts';
import { inputBit, KERNEL_INPUTS, type KernelInput } from '../kernel/inputs.ts';
import { reachOf } from '../kernel/reach.ts';
import { type KernelState, stateAt } from '../kernel/state.ts';
import { type KernelTable, kernelTable } from '../kernel/table.ts';
import { LAW_PARAMETERS, type LawValue } from '../law/law.ts';
import { READING_NAMES, type ReadingName } from '../law/readings.ts';
import { DEFAULT_RULEBOOK } from '../rulebook/default.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { checkSides, type LawSide, type ResolvedSide, resolveSide } from './law-side.ts';
import { type PairSearch, type PairYear, searchFindings, searchPairs } from './pair-search.ts';

/** What one side makes of a year. */
export interface SideOutcome {
  readonly placement: Placement;
  readonly cause: Cause;
  /** Why a downgrade bites; null elsewhere. */
  readonly ground: string | null;
  /** The placement on the findings alone. */
  readonly merits: Placement;
  /** Identifier of the law version. */
  readonly law: string;
  /** The rules that decide: of the merits, then of the procedure. */
  readonly rules: readonly {
    readonly name: string;
    readonly title: string;
    readonly cite: string;
  }[];
  /** Where the clock stands before the year. */
  readonly state: KernelState;
}

/** One year of a history on which two laws differ. */
export interface DifferenceYear {
  /** 1 for the first year. */
  readonly position: number;
  /** Report year; null where both laws are the same in every year, so that none is meant. */
  readonly year: number | null;
  /** What was found, each kernel input that either side reads. */
  readonly inputs: Readonly<Partial<Record<KernelInput, boolean>>>;
  readonly waiver: boolean;
  readonly a: SideOutcome;
  readonly b: SideOutcome;
}

/** Something in which the two laws differ, whether or not it makes a difference. */
export interface DifferingParameter {
  readonly kind: 'parameter' | 'reading';
  readonly name: string;
  readonly title: string;
  readonly a: LawValue | string;
  readonly b: LawValue | string;
  /**
   * True where the rules of merits or procedure read it, so that the search covered it.
   * False where only conditions below the kernel inputs or practices do: it can still
   * change what the facts of a year amount to, or what is expected.
   */
  readonly searched: boolean;
}

/** Where two laws or readings part. */
export interface LawDifference {
  readonly a: LawSide;
  readonly b: LawSide;
  /** What differs between the two; for laws that change over the years, as of the latest year. */
  readonly differing: readonly DifferingParameter[];
  /**
   * The shortest history on which the clocks give different placements although the
   * findings mean the same to both; the last year is the one that differs. Null where
   * there is none, proved by looking at every pair of clocks.
   */
  readonly clock: readonly DifferenceYear[] | null;
  /** The fewest findings of a single year that already mean another placement; null where none do. */
  readonly findings: DifferenceYear | null;
  /** Pairs of clocks that were looked at; where the law changes over the years, pairs of each year. */
  readonly pairs: number;
}

/**
 * The shortest history on which two law versions or readings give different placements
 * (22 U.S.C. 7107(b)). A side with a report year has the law of that year throughout; a
 * side without one has the law of each year, as it was enacted. What decides is looked
 * for among the kernel inputs; facts below them are not varied (`differing` tells).
 *
 * @throws ProblemsError with every problem of either side, or of the rulebook.
 */
export function diffLaw(
  a: LawSide,
  b: LawSide,
  { rulebook = DEFAULT_RULEBOOK }: { readonly rulebook?: Rulebook } = {},
): LawDifference {
  checkSides(a, b, rulebook);
  const sides = [resolveSide(a), resolveSide(b)] as const;
  const tableOf = (side: ResolvedSide, year: number): KernelTable =>
    kernelTable(rulebook, side.lawAt(year).parameters, side.readings);
  const search: PairSearch = {
    tables: (year) => [tableOf(sides[0], year), tableOf(sides[1], year)],
    settledFrom: Math.max(sides[0].settledFrom, sides[1].settledFrom),
    constant: sides.every(({ constant }) => constant),
  };
  const { years, pairs } = searchPairs(search);
  const findings = searchFindings(search);
  const shown = (year: PairYear, at: number) => yearOf(year, at, search, sides, rulebook);
  return {
    a,
    b,
    differing: differingOf(sides, search.settledFrom, rulebook),
    clock: years?.map(shown) ?? null,
    findings: findings === null ? null : shown(findings, 0),
    pairs,
  };
}

function yearOf(
  { year, a, b, code }: PairYear,
  at: number,
  search: PairSearch,
  sides: readonly [ResolvedSide, ResolvedSide],
  rulebook: Rulebook,
): DifferenceYear {
  const tables = search.tables(year);
  const read = new Set(
    tables.flatMap(({ procedure }) => [
      ...procedure.inputsOf('merits'),
      ...procedure.inputsOf('placement'),
    ]),
  );
  const outcomeOf = (side: ResolvedSide, table: KernelTable, state: number): SideOutcome => {
    const { placement, cause, ground, merits, rules } = table.outcome(state, code);
    const named = rules.flatMap((name) => {
      const rule = rulebook.rules.find((one) => one.name === name);
      return rule === undefined ? [] : [{ name, title: rule.title, cite: rule.cite }];
    });
    const law = side.lawAt(year).id;
    return { placement, cause, ground, merits, law, rules: named, state: stateAt(state) };
  };
  return {
    position: at + 1,
    year: search.constant ? null : year,
    inputs: Object.fromEntries(
      KERNEL_INPUTS.filter((input) => read.has(input) && input !== 'waiverGranted').map((input) => [
        input,
        (code & inputBit(input)) !== 0,
      ]),
    ),
    waiver: (code & inputBit('waiverGranted')) !== 0,
    a: outcomeOf(sides[0], tables[0], a),
    b: outcomeOf(sides[1], tables[1], b),
  };
}

function differingOf(
  [a, b]: readonly [ResolvedSide, ResolvedSide],
  year: number,
  rulebook: Rulebook,
): readonly DifferingParameter[] {
  const rules = rulebook.rules.filter(({ event }) => event.type !== 'unexpected');
  const { facts } = reachOf(
    rulebook,
    rules.map(({ conditions }) => conditions),
  );
  const [lawA, lawB] = [a.lawAt(year).parameters, b.lawAt(year).parameters];
  const parameters = Object.keys(LAW_PARAMETERS).flatMap((name) => {
    const [one, other] = [lawA[name], lawB[name]];
    if (one === undefined || other === undefined || one === other) return [];
    const title = LAW_PARAMETERS[name]?.title ?? name;
    const searched = facts.has(`law.${name}`);
    return [{ kind: 'parameter', name, title, a: one, b: other, searched } as const];
  });
  const readings = READING_NAMES.flatMap((name: ReadingName) => {
    const [one, other] = [a.readings[name], b.readings[name]];
    if (one === other) return [];
    const searched = facts.has(`reading.${name}`);
    return [{ kind: 'reading', name, title: name, a: one, b: other, searched } as const];
  });
  return [...parameters, ...readings];
}
