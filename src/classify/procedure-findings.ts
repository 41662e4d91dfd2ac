import type { FactValue } from '../engine/facts.ts';
import { FALSE, TRUE, UNKNOWN } from '../engine/kleene.ts';
import { clockFacts, setFact } from '../kernel/clock-facts.ts';
import { inputBit, KERNEL_INPUTS } from '../kernel/inputs.ts';
import { stateAt } from '../kernel/state.ts';
import type { Condition, Rule } from '../rulebook/types.ts';
import { childrenOf, factsIn, factsOf, walk } from '../rulebook/walk.ts';
import type { ConditionFinding, ConditionOutcome, FactUsed } from './classification.ts';
import type { Way } from './fold.ts';
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
  const { program } = run.table.procedure;
  const rows = run.folded.ways.map((way) => factsOfWay(run, way));
  const truths = rows.map((row) => program.evaluate(row, 'practice'));
  const conditions = program.names.flatMap((name, at) => {
    const condition = settings.rulebook.conditions.get(name);
    if (condition === undefined || run.merits.merits.program.index.has(name)) return [];
    const outcome = agreedOutcome(truths.map((truth) => truth[at] ?? UNKNOWN));
    return [conditionFinding(name, condition, outcome, rows, run)];
  });
  const rules = settings.rulebook.rules.filter((rule) => SHOWN.includes(rule.event.type));
  return [...conditions, ...rules.map((rule) => ruleFinding(rule, rows, run))];
}

function agreedOutcome(truths: readonly number[]): ConditionOutcome {
  if (truths.every((truth) => truth === TRUE)) return 'holds';
  return truths.every((truth) => truth === FALSE) ? 'fails' : 'unknown';
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
  rule: Rule,
  rows: readonly (readonly (FactValue | undefined)[])[],
  run: RunYear,
): ConditionFinding {
  const decides = run.folded.ways.map(({ outcome }) => outcome.rules.includes(rule.name));
  const defeats = run.folded.ways.filter(({ outcome }) => outcome.defeated.includes(rule.name));
  const parts = new Set<string>();
  walk(rule.conditions, { condition: (name) => parts.add(name) });
  const everywhere = decides.every(Boolean);
  const defeated = defeats.length === run.folded.ways.length;
  return {
    kind: 'rule',
    name: rule.name,
    title: rule.title,
    outcome:
      everywhere || defeated
        ? 'holds'
        : decides.some(Boolean) || defeats.length > 0
          ? 'unknown'
          : 'fails',
    cite: rule.cite,
    basis: rule.basis,
    provisional: rule.provisional ?? false,
    decidedBy: null,
    facts: factsIn(rule.conditions).map((fact) => factOfRows(fact, rows, run)),
    parts: [...parts],
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
  const values = new Set(rows.map((row) => row[scope.slots.get(fact) ?? -1]));
  const [only] = values;
  return { fact, value: values.size === 1 && only !== undefined ? only : null, origin: null };
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
