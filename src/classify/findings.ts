import { type Truth, UNKNOWN } from '../engine/kleene.ts';
import type { Rule } from '../rulebook/types.ts';
import { walk } from '../rulebook/walk.ts';
import type { ConditionFinding, ConditionOutcome, FactUsed } from './classification.ts';
import { type PlannedFinding, planOf } from './findings-plan.ts';
import type { Settings } from './options.ts';
import { overruledIn } from './overruled.ts';
import { procedureFindings } from './procedure-findings.ts';
import { remainingInputs } from './remaining.ts';
import type { RunYear } from './run.ts';

/**
 * Every condition and rule of the rulebook as it comes out this year: those of the
 * merits from the facts, those of the procedure from the ways that remain. What a
 * recorded placement implies is shown with basis `record`.
 */
export function findingsOf(run: RunYear, settings: Settings): readonly ConditionFinding[] {
  const plan = planOf(run.merits.merits, settings.rulebook);
  const findings = plan.all.map((planned) => meritsFinding(run, planned));
  findings.push(...procedureFindings(run, settings));
  return markDefeated(findings, run, settings);
}

function meritsFinding(run: RunYear, planned: PlannedFinding): ConditionFinding {
  const { at, name, ours, decidedBy } = planned;
  const { merits } = run;
  const { program } = merits.merits;
  const truth = ((ours ? merits.practiceRow : merits.lawRow)[at] ?? UNKNOWN) as Truth;
  const implied = truth === UNKNOWN ? impliedInput(run, planned.input) : null;
  const reserved = truth === UNKNOWN && program.reserved(at, merits.row, merits.practiceRow);
  const settledByUs = truth === UNKNOWN && merits.practiceRow[at] !== UNKNOWN;
  return {
    kind: 'condition',
    name,
    title: planned.title,
    outcome: implied ?? (reserved || settledByUs ? 'reserved' : outcomeOf(truth)),
    cite: planned.cite,
    basis: implied === null ? planned.basis : 'record',
    provisional: planned.provisional,
    decidedBy: merits.row[planned.decider] === undefined ? null : decidedBy,
    facts: factsUsed(planned, run),
    parts: planned.parts,
    defeatedBy: null,
  };
}

/** The outcome that a truth value stands for. */
function outcomeOf(truth: Truth): ConditionOutcome {
  return truth === UNKNOWN ? 'unknown' : truth === 2 ? 'holds' : 'fails';
}

/** What the remaining ways agree on for a kernel input that the facts leave open. */
function impliedInput(run: RunYear, input: number): ConditionOutcome | null {
  if (input < 0 || (run.signals.recorded === null && !run.signals.waived)) return null;
  const { known, value } = remainingInputs(run);
  if ((known & (1 << input)) === 0) return null;
  return (value & (1 << input)) === 0 ? 'fails' : 'holds';
}

/** The facts of a condition with their values this year. */
function factsUsed({ facts, slots }: PlannedFinding, { merits }: RunYear): readonly FactUsed[] {
  if (slots.every((slot) => merits.row[slot] === undefined)) return facts;
  return facts.map((blank) => {
    const known = merits.facts.known.get(blank.fact);
    return known === undefined
      ? blank
      : { fact: blank.fact, value: known.value, origin: known.origin };
  });
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
  for (const { fact, parts } of overruledIn(run, settings)) {
    for (const part of parts) {
      if (settings.rulebook.conditions.get(part)?.basis === 'presumption') defeated.set(part, fact);
    }
  }
  const [first, ...rest] = run.folded.ways;
  const agreed =
    first !== undefined &&
    rest.every(
      ({ outcome: { rules } }) =>
        rules[0] === first.outcome.rules[0] && rules[1] === first.outcome.rules[1],
    );
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
  if (defeated.size === 0) return findings;
  return findings.map((finding) => {
    const by = defeated.get(finding.name);
    return by === undefined || finding.outcome !== 'holds'
      ? finding
      : { ...finding, defeatedBy: by };
  });
}

function conditionsOfRule(rule: Rule | undefined): readonly string[] {
  const names = new Set<string>();
  if (rule !== undefined) walk(rule.conditions, { condition: (name) => names.add(name) });
  return [...names];
}
