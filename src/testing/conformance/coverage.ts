import type { ConditionOutcome } from '../../classify/classification.ts';
import { findingsOf } from '../../classify/findings.ts';
import type { RunYear } from '../../classify/run.ts';
import { clockFacts, setFact } from '../../kernel/clock-facts.ts';
import { stateAt } from '../../kernel/state.ts';
import { rulebookProblems } from '../../problems/rulebook-option.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import type { Rule, Rulebook } from '../../rulebook/types.ts';
import { runCase } from './answer.ts';
import { casesProblems, refuseGiven } from './given.ts';
import type { ConformanceCase } from './types.ts';

/** The three ways in which a condition or rule can come out; reserved counts as unknown. */
export const COVERED_OUTCOMES = ['holds', 'fails', 'unknown'] as const;

/** One of them. */
export type CoveredOutcome = (typeof COVERED_OUTCOMES)[number];

/** What made a condition or rule come out in one way. */
export interface OutcomeCoverage {
  /** How many years of cases. */
  readonly years: number;
  /** The first case that did. */
  readonly first: string;
  /** The law versions under which it happened, oldest first. */
  readonly versions: readonly string[];
}

/** How the cases make one condition or rule come out; null where none does. Plain data. */
export interface RuleCoverage {
  readonly kind: 'condition' | 'rule';
  readonly name: string;
  readonly outcomes: Readonly<Record<CoveredOutcome, OutcomeCoverage | null>>;
}

interface Tally {
  years: number;
  readonly first: string;
  readonly versions: Set<string>;
}

/** Rules whose outcome an answer does not show: what they do to the clock, or to expectation. */
const CLOCK_TYPES = ['run', 'waivers', 'arming', 'cap'] as const;

/**
 * For each condition and rule of a rulebook: which cases make it hold, fail and stay
 * unknown. A rule of the clock is unknown where the ways that are left for a year differ.
 *
 * @throws ProblemsError (`input.wrong-type`) for what are no cases of `parseConformance`, or no
 * rulebook.
 */
export function ruleCoverage(
  cases: readonly ConformanceCase[],
  rulebook: Rulebook = DEFAULT_RULEBOOK,
): readonly RuleCoverage[] {
  refuseGiven([...casesProblems(cases), ...rulebookProblems(rulebook)]);
  const tallies = new Map<string, Tally>();
  for (const one of cases) {
    const { targets, settings } = runCase(one, { rulebook });
    for (const target of targets) {
      const note = (name: string, outcome: ConditionOutcome): void => {
        const key = `${name} ${outcome === 'reserved' ? 'unknown' : outcome}`;
        const tally = tallies.get(key) ?? { years: 0, first: one.id, versions: new Set() };
        tallies.set(key, tally);
        tally.years += 1;
        tally.versions.add(target.merits.law.id);
      };
      for (const { name, outcome } of findingsOf(target, settings)) note(name, outcome);
      for (const [name, outcome] of clockRules(target, rulebook)) note(name, outcome);
    }
  }
  const covered = (kind: RuleCoverage['kind'], name: string): RuleCoverage => {
    const [holds, fails, unknown] = COVERED_OUTCOMES.map((outcome) => {
      const tally = tallies.get(`${name} ${outcome}`);
      return tally === undefined ? null : { ...tally, versions: [...tally.versions].sort() };
    });
    const outcomes = { holds: holds ?? null, fails: fails ?? null, unknown: unknown ?? null };
    return { kind, name, outcomes };
  };
  return [
    ...[...rulebook.conditions.keys()].map((name) => covered('condition', name)),
    ...rulebook.rules.map(({ name }) => covered('rule', name)),
  ];
}

/** How the rules that no answer shows come out for a year. */
function clockRules(
  target: RunYear,
  rulebook: Rulebook,
): readonly (readonly [name: string, outcome: ConditionOutcome])[] {
  const held = [...heldByClock(target), heldAgainst(target)];
  const shown = (rule: Rule): boolean => ['merits', 'placement'].includes(rule.event.type);
  return rulebook.rules
    .filter((rule) => !shown(rule))
    .map((rule) => {
      const ways = held.flatMap(({ types, ways }) => (types.includes(rule.event.type) ? ways : []));
      return [rule.name, agreed(ways.map((names) => names.has(rule.name)))];
    });
}

interface Held {
  readonly types: readonly string[];
  /** Names of the rules that hold, for each way that is left. */
  readonly ways: readonly ReadonlySet<string>[];
}

function heldByClock({ folded, signals, table }: RunYear): readonly Held[] {
  const { procedure } = table;
  return CLOCK_TYPES.map((type) => ({
    types: [type],
    ways: folded.ways.map(({ state, outcome }) => {
      const facts = clockFacts(procedure.slots, stateAt(state));
      setFact(procedure.slots, facts, 'placement', signals.recorded ?? outcome.placement);
      setFact(procedure.slots, facts, 'next.run', stateAt(outcome.next).run);
      return new Set(procedure.holding(type, facts).map(({ name }) => name));
    }),
  }));
}

/** Practices that speak against an outcome, over every outcome that is possible. */
function heldAgainst({ folded, table, merits }: RunYear): Held {
  const codes = table.practiceRepresentatives(merits.practiceCodes);
  return {
    types: ['unexpected'],
    ways: folded.before.flatMap((state) =>
      codes.map((code) => new Set(table.unexpected(state, code))),
    ),
  };
}

function agreed(held: readonly boolean[]): ConditionOutcome {
  if (held.every(Boolean)) return 'holds';
  return held.some(Boolean) ? 'unknown' : 'fails';
}
