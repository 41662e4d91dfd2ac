import type { ConditionRow } from '../engine/expression.ts';
import type { FactValue } from '../engine/facts.ts';
import { FALSE, TRUE } from '../engine/kleene.ts';
import { clockFacts, setFact } from '../kernel/clock-facts.ts';
import { inputBit, KERNEL_INPUTS } from '../kernel/inputs.ts';
import { stateAt } from '../kernel/state.ts';
import type { Condition, Rule, Rulebook } from '../rulebook/types.ts';
import { childrenOf, factsIn, factsOf, walk } from '../rulebook/walk.ts';
import type { ConditionFinding, ConditionOutcome, FactUsed } from './classification.ts';
import type { FoldedYear, Way } from './fold.ts';
import type { Settings } from './options.ts';
import { remainingInputs } from './remaining.ts';
import type { RunYear } from './run.ts';

/** Rules shown in an answer: those that place a country. The clock's own show in the state. */
const SHOWN = ['merits', 'placement'];

/**
 * Conditions of the procedure and the rules that place a country, over the ways that
 * remain: they hold where they hold in every way, fail where they fail in every way,
 * and are unknown otherwise.
 */
export function procedureFindings(run: RunYear, settings: Settings): readonly ConditionFinding[] {
  const known = kept.get(run.folded) ?? new Map<string | null, readonly ConditionFinding[]>();
  kept.set(run.folded, known);
  const { recorded } = run.signals;
  const found = known.get(recorded) ?? findingsOfWays(run, settings);
  known.set(recorded, found);
  return found;
}

/** Kept with what they follow from, by the placement on record. */
const kept = new WeakMap<FoldedYear, Map<string | null, readonly ConditionFinding[]>>();

function findingsOfWays(run: RunYear, settings: Settings): readonly ConditionFinding[] {
  const { program } = run.table.procedure;
  const rows = run.folded.ways.map((way) => factsOfWay(run, way));
  const truths = rows.map((row) => program.evaluate(row, 'practice'));
  const conditions = program.names.flatMap((name, at) => {
    const condition = settings.rulebook.conditions.get(name);
    if (condition === undefined || run.merits.merits.program.index.has(name)) return [];
    const outcome = agreedOutcome(truths, at);
    return [conditionFinding(name, condition, outcome, rows, run)];
  });
  const rules = shownRules(settings.rulebook);
  return [...conditions, ...rules.map((rule) => ruleFinding(rule, rows, run))];
}

interface ShownRule {
  readonly rule: Rule;
  readonly facts: readonly string[];
  readonly parts: readonly string[];
}

const shown = new WeakMap<Rulebook, readonly ShownRule[]>();

function shownRules(rulebook: Rulebook): readonly ShownRule[] {
  const found = shown.get(rulebook);
  if (found) return found;
  const made = rulebook.rules
    .filter((rule) => SHOWN.includes(rule.event.type))
    .map((rule) => {
      const parts = new Set<string>();
      walk(rule.conditions, { condition: (name) => parts.add(name) });
      return { rule, facts: factsIn(rule.conditions), parts: [...parts] };
    });
  shown.set(rulebook, made);
  return made;
}

function agreedOutcome(truths: readonly ConditionRow[], at: number): ConditionOutcome {
  if (truths.every((truth) => truth[at] === TRUE)) return 'holds';
  return truths.every((truth) => truth[at] === FALSE) ? 'fails' : 'unknown';
}

function conditionFinding(
  name: string,
  condition: Condition,
  outcome: ConditionOutcome,
  rows: readonly (readonly (FactValue | undefined)[])[],
  run: RunYear,
): ConditionFinding {
  return {
    kind: 'condition',
    name,
    title: condition.title,
    outcome,
    cite: condition.cite,
    basis: condition.basis,
    provisional: condition.provisional ?? false,
    decidedBy: null,
    facts: factsOf(condition).map((fact) => factOfRows(fact, rows, run)),
    parts: childrenOf(condition),
    defeatedBy: null,
  };
}

function ruleFinding(
  { rule, facts, parts }: ShownRule,
  rows: readonly (readonly (FactValue | undefined)[])[],
  run: RunYear,
): ConditionFinding {
  const { ways } = run.folded;
  const decides = ({ outcome }: Way): boolean => outcome.rules.includes(rule.name);
  const defeats = ways.filter(({ outcome }) => outcome.defeated.includes(rule.name));
  const everywhere = ways.every(decides);
  const defeated = defeats.length === ways.length;
  return {
    kind: 'rule',
    name: rule.name,
    title: rule.title,
    outcome:
      everywhere || defeated
        ? 'holds'
        : defeats.length > 0 || ways.some(decides)
          ? 'unknown'
          : 'fails',
    cite: rule.cite,
    basis: rule.basis,
    provisional: rule.provisional ?? false,
    decidedBy: null,
    facts: facts.map((fact) => factOfRows(fact, rows, run)),
    parts,
    defeatedBy: defeated ? (defeats[0]?.outcome.rules[1] ?? null) : null,
  };
}

/** A fact of the clock or the law with its value, null where the remaining ways differ. */
function factOfRows(
  fact: string,
  rows: readonly (readonly (FactValue | undefined)[])[],
  run: RunYear,
): FactUsed {
  const { scope } = run.table.procedure.program;
  const constant = scope.constants[fact];
  if (constant !== undefined) return { fact, value: constant, origin: null };
  const slot = scope.slots.get(fact) ?? -1;
  const first = rows[0]?.[slot] ?? null;
  return { fact, value: rows.every((row) => row[slot] === first) ? first : null, origin: null };
}

function factsOfWay(
  run: RunYear,
  { state, code, outcome }: Way,
): readonly (FactValue | undefined)[] {
  const { slots } = run.table.procedure;
  const row = clockFacts(slots, stateAt(state));
  const set = (name: string, value: FactValue): void => setFact(slots, row, name, value);
  set('next.run', stateAt(outcome.next).run);
  set('merits', outcome.merits);
  set('placement', run.signals.recorded ?? outcome.placement);
  // Only what every remaining way agrees on: a way stands for others like it.
  const { known } = remainingInputs(run);
  for (const input of KERNEL_INPUTS) {
    if ((known & inputBit(input)) !== 0) set(input, (code & inputBit(input)) !== 0);
  }
  return row;
}
