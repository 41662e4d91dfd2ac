import { foldYear, placementsOf } from '../classify/fold.ts';
import type { Placement } from '../facts/placements.ts';
import { completions } from '../kernel/inputs.ts';
import { kernelTable } from '../kernel/table.ts';
import { lawOf } from '../law/law.ts';
import type { Situation } from './situation.ts';

/** A rule of the clock that stands in the way of a placement, whatever is found. */
export interface Barrier {
  readonly rule: string;
  readonly title: string;
  readonly cite: string;
}

/** How many years ahead a way is looked for. */
const FURTHEST = 20;

const ALL_CODES = completions(0, 0);

/** The rules that turn the merits of a placement into something else, from every state. */
export function barriersTo(
  { table, states, settings }: Situation,
  target: Placement,
): readonly Barrier[] {
  const names = new Set<string>();
  for (const state of states) {
    for (const code of table.representatives(ALL_CODES)) {
      const outcome = table.outcome(state, code);
      if (outcome.placement === target) return [];
      if (outcome.merits === target) names.add(outcome.rules[1]);
    }
  }
  return settings.rulebook.rules
    .filter((rule) => names.has(rule.name))
    .map((rule) => ({ rule: rule.name, title: rule.title, cite: rule.cite }));
}

/** The first year after this one in which some lawful course gives the placement; null if none is near. */
export function firstYearOpen(situation: Situation, target: Placement): number | null {
  const { settings, table } = situation;
  let { after } = foldYear(table, situation.states, ALL_CODES);
  for (let year = situation.year + 1; year <= situation.year + FURTHEST; year += 1) {
    const { parameters } = lawOf(year, settings.law);
    const folded = foldYear(
      kernelTable(settings.rulebook, parameters, settings.readings),
      after,
      ALL_CODES,
    );
    if (placementsOf(folded.ways).includes(target)) return year;
    after = folded.after;
  }
  return null;
}
