import { TRUE, type Truth, UNKNOWN } from '../engine/kleene.ts';
import type { FactOrigin } from '../history/gather.ts';
import { KERNEL_INPUTS } from '../kernel/inputs.ts';
import type { Condition, Rule } from '../rulebook/types.ts';
import { childrenOf, factsOf, walk } from '../rulebook/walk.ts';
import type { ConditionFinding, ConditionOutcome, FactUsed } from './classification.ts';
import type { Settings } from './options.ts';
import { procedureFindings } from './procedure-findings.ts';
import { remainingInputs } from './remaining.ts';
import type { RunYear } from './run.ts';

/**
 * Every condition and rule of the rulebook as it comes out this year: those of the
 * merits from the facts, those of the procedure from the ways that remain. What a
 * recorded placement implies is shown with basis `record`.
 */
export function findingsOf(run: RunYear, settings: Settings): readonly ConditionFinding[] {
  const { program } = run.merits.merits;
  const merits = program.names.flatMap((name) => {
    const condition = settings.rulebook.conditions.get(name);
    return condition === undefined ? [] : [meritsFinding(run, name, condition)];
  });
  return markDefeated([...merits, ...procedureFindings(run, settings)], run, settings);
}

function meritsFinding(run: RunYear, name: string, condition: Condition): ConditionFinding {
  const { merits } = run;
  const { program } = merits.merits;
  const at = program.index.get(name) ?? -1;
  const ours = condition.basis === 'practice' || condition.basis === 'policy';
  const truth = ((ours ? merits.practiceRow : merits.lawRow)[at] ?? UNKNOWN) as Truth;
  const implied = truth === UNKNOWN ? impliedInput(run, name) : null;
  const known =
    condition.decidedBy === undefined ? undefined : merits.facts.known.get(condition.decidedBy);
  const reserved = truth === UNKNOWN && program.reserved(at, merits.row, merits.practiceRow);
  const settledByUs = truth === UNKNOWN && merits.practiceRow[at] !== UNKNOWN;
  return {
    kind: 'condition',
    name,
    title: condition.title,
    outcome: implied ?? (reserved || settledByUs ? 'reserved' : outcomeOf(truth)),
    cite: condition.cite,
    basis: implied === null ? condition.basis : 'record',
    provisional: condition.provisional ?? false,
    decidedBy: known === undefined ? null : (condition.decidedBy ?? null),
    facts: factsUsed(condition, run),
    parts: childrenOf(condition),
    defeatedBy: null,
  };
}

/** The outcome that a truth value stands for. */
function outcomeOf(truth: Truth): ConditionOutcome {
  return truth === UNKNOWN ? 'unknown' : truth === 2 ? 'holds' : 'fails';
}

/** What the remaining ways agree on for a kernel input that the facts leave open. */
function impliedInput(run: RunYear, name: string): ConditionOutcome | null {
  const input = KERNEL_INPUTS.findIndex((one) => one === name);
  if (input < 0 || (run.signals.recorded === null && !run.signals.waived)) return null;
  const { known, value } = remainingInputs(run);
  if ((known & (1 << input)) === 0) return null;
  return (value & (1 << input)) === 0 ? 'fails' : 'holds';
}

function factsUsed(condition: Condition, run: RunYear): readonly FactUsed[] {
  const names = factsOf(condition);
  const decider = condition.decidedBy;
  const all = decider === undefined || names.includes(decider) ? names : [...names, decider];
  return all.map((fact) => factUsed(fact, run));
}

/** A fact with its value this year: of the vocabulary, of the law, or a reading. */
function factUsed(fact: string, run: RunYear): FactUsed {
  const known = run.merits.facts.known.get(fact);
  const origin: FactOrigin | null = known?.origin ?? null;
  const constant = run.table.procedure.program.scope.constants[fact];
  return { fact, value: known?.value ?? constant ?? null, origin };
}

/**
 * Marks what holds and yet has no effect: a presumption rebutted by a finding, and the
 * merits where the clock, the cap or policy or pattern decide otherwise.
 */
function markDefeated(
  findings: readonly ConditionFinding[],
  run: RunYear,
  settings: Settings,
): readonly ConditionFinding[] {
  const defeated = new Map<string, string>();
  for (const finding of findings) {
    if (finding.decidedBy === null || !isOverruled(finding, run)) continue;
    for (const part of finding.parts) {
      if (settings.rulebook.conditions.get(part)?.basis === 'presumption')
        defeated.set(part, finding.decidedBy);
    }
  }
  const [first, ...rest] = run.folded.ways;
  const agreed =
    first !== undefined &&
    rest.every((way) => way.outcome.rules.join() === first.outcome.rules.join());
  if (agreed && first.outcome.placement !== first.outcome.merits) {
    const [merits, procedure] = first.outcome.rules;
    defeated.set(merits, procedure);
    for (const name of conditionsOfRule(
      settings.rulebook.rules.find((rule) => rule.name === merits),
    )) {
      defeated.set(name, procedure);
    }
  }
  if (agreed && first.outcome.cause === 'policy-or-pattern')
    defeated.set('significantEfforts', first.outcome.rules[0]);
  return findings.map((finding) => {
    const by = defeated.get(finding.name);
    return by === undefined || finding.outcome !== 'holds'
      ? finding
      : { ...finding, defeatedBy: by };
  });
}

/** True where a determination stands against what the parts of its condition give. */
function isOverruled({ name, decidedBy }: ConditionFinding, { merits }: RunYear): boolean {
  const { program } = merits.merits;
  const derived = program.derive(program.index.get(name) ?? -1, merits.row, merits.lawRow);
  const stated = merits.facts.known.get(decidedBy ?? '')?.value;
  return derived !== UNKNOWN && typeof stated === 'boolean' && (derived === TRUE) !== stated;
}

function conditionsOfRule(rule: Rule | undefined): readonly string[] {
  const names = new Set<string>();
  if (rule !== undefined) walk(rule.conditions, { condition: (name) => names.add(name) });
  return [...names];
}
