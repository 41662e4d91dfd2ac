import { and, type Formula, not, or } from './formula.ts';
import type { Lowered, LoweredStep } from './lower.ts';

/**
 * The wanted steps with what they name written out, for languages that have no names: shared
 * conditions are repeated, constants folded once more. Wanted steps may still name each
 * other: whoever runs them puts each result beside the facts before the next.
 */
export function inline({ steps, wanted }: Lowered): readonly LoweredStep[] {
  const written = new Map<string, Formula>();
  const found: LoweredStep[] = [];
  for (const step of steps) {
    const formula = writeOut(step.formula, written);
    const kept = wanted.includes(step.name) && typeof formula === 'object';
    written.set(step.name, kept ? { step: step.name } : formula);
    if (wanted.includes(step.name)) found.push({ name: step.name, formula });
  }
  return found;
}

function writeOut(formula: Formula, written: ReadonlyMap<string, Formula>): Formula {
  if (typeof formula === 'boolean') return formula;
  if ('and' in formula) return and(formula.and.map((part) => writeOut(part, written)));
  if ('or' in formula) return or(formula.or.map((part) => writeOut(part, written)));
  if ('not' in formula) return not(writeOut(formula.not, written));
  if ('step' in formula) return written.get(formula.step) ?? false;
  return formula;
}
