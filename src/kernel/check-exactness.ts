import { conesOf } from '../engine/cones.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import { type Diagnostic, warning } from '../rulebook/diagnostic.ts';
import { entriesOf } from '../rulebook/entries.ts';
import { isWithheld } from '../rulebook/is-withheld.ts';
import type { Condition, Rulebook } from '../rulebook/types.ts';
import { expressionsOf, walk } from '../rulebook/walk.ts';
import { KERNEL_INPUTS } from './inputs.ts';
import { MOST_SPLIT } from './merits.ts';

/**
 * What would make `possible` wider than the law (design §3). Unknown yes-or-no facts that
 * several kernel inputs rest on are split case by case, up to a number of them; other facts
 * and judgements that stay reserved are not, so each may pull on one kernel input only,
 * and one way only.
 */
export function checkExactness(rulebook: Rulebook): readonly Diagnostic[] {
  return [...sharedFacts(rulebook), ...sharedJudgements(rulebook)];
}

function sharedFacts(rulebook: Rulebook): readonly Diagnostic[] {
  const inputs = new Map<string, string[]>();
  for (const [input, cone] of conesOf(rulebook, KERNEL_INPUTS)) {
    for (const [fact, pull] of cone.facts) {
      const ways = pull === 3 ? [input, input] : [input];
      inputs.set(fact, [...(inputs.get(fact) ?? []), ...ways]);
    }
  }
  const shared = [...inputs].filter(([, ways]) => ways.length > 1);
  const ofType = (type: string) => shared.filter(([fact]) => VOCABULARY[fact]?.type === type);
  return [...ofType('integer'), ...ofType('boolean').slice(MOST_SPLIT)].map(([found, ways]) =>
    warning('rulebook.inexact-fact', [], { found, inputs: [...new Set(ways)] }),
  );
}

function sharedJudgements(rulebook: Rulebook): readonly Diagnostic[] {
  const pulls = new Map<string, string[]>();
  for (const input of KERNEL_INPUTS) judgementsUnder(rulebook, input, pulls);
  return entriesOf(rulebook).flatMap((entry) => {
    const found = pulls.get(entry.name);
    if (entry.kind !== 'condition' || found === undefined || found.length < 2) return [];
    return [warning('rulebook.inexact-condition', entry.path, { inputs: [...new Set(found)] })];
  });
}

/** Notes a kernel input for each reserved judgement under it, once for each way it pulls. */
function judgementsUnder(rulebook: Rulebook, input: string, pulls: Map<string, string[]>): void {
  const seen = new Set<string>();
  const open: (readonly [name: string, positive: boolean])[] = [[input, true]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, positive] = next;
    const condition = rulebook.conditions.get(name);
    const way = `${name} ${positive}`;
    const other = name !== input && KERNEL_INPUTS.some((one) => one === name);
    if (condition === undefined || other || seen.has(way)) continue;
    seen.add(way);
    if (staysOpen(condition)) pulls.set(name, [...(pulls.get(name) ?? []), input]);
    if (isWithheld(condition)) continue;
    for (const [part, expression] of expressionsOf(condition).entries()) {
      walk(
        expression,
        { condition: (child, up) => open.push([child, up]) },
        part === 1 ? !positive : positive,
      );
    }
  }
}

/** Whether a condition may stay unknown although every fact is known. */
function staysOpen(condition: Condition): boolean {
  return condition.decidedBy === undefined && ('for' in condition || isWithheld(condition));
}
