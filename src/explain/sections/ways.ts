import type { Classification, ConditionFinding } from '../../classify/classification.ts';
import type { KernelInput } from '../../kernel/inputs.ts';
import { inputText } from '../../messages/en/inputs.ts';
import { capital, listText } from '../../messages/en/list.ts';
import { placementName } from '../../messages/en/placements.ts';
import { clockText } from '../clock-text.ts';
import { RATED_TEXT, splitInputs } from '../decisive-inputs.ts';
import { type Item, list, type Section, section, text } from '../report.ts';
import { type RuleWay, ruleWays } from '../ways.ts';

const LEAD =
  'For each placement that is still possible: the rules that would give it, and what is not stated and would have to be found (the facts are listed below). A finding is left out where its opposite would lead to the same placement.';

/**
 * Which rules may still decide, placement by placement, with what each of them waits for.
 * Nothing where the placement is settled or one way is left, or where the rules of the answer
 * may be others than those shipped (see `ruleWays`).
 */
export function waysSection(answer: Classification): readonly Section[] {
  if (answer.possible.length < 2) return [];
  const ways = ruleWays(answer);
  if (ways === null) return [];
  const findings = new Map(answer.conditions.map((finding) => [finding.name, finding]));
  const items = answer.possible.map((placement) => ({
    text: capital(placementName(placement)),
    children: ways
      .filter((way) => way.placement === placement)
      .map((way) => wayItem(way, findings, answer)),
  }));
  return section('What would give each placement', [text(LEAD), ...list(items)], true);
}

function wayItem(
  { rules, needs, clocks }: RuleWay,
  findings: ReadonlyMap<string, ConditionFinding>,
  answer: Classification,
): Item {
  const named = rules.flatMap((name) => findings.get(name) ?? []);
  const cites = [...new Set(named.map(({ cite }) => cite))];
  const { single, rated } = splitInputs({ inputs: needs });
  const clauses = (reserved: boolean): readonly string[] =>
    single
      .filter(({ input }) => isReserved(input, answer) === reserved)
      .map(({ input, value }) => inputText(input, value));
  const missing = [
    ...waiting('not stated', [...(rated ? [RATED] : []), ...clauses(false)]),
    ...waiting('reserved', clauses(true)),
  ];
  const children = missing.length > 0 ? missing : [{ text: 'nothing more is needed' }];
  return {
    text: `${named.map(({ title }) => title).join('; then: ')}${clocks === null ? '' : ` (${clockText(clocks)})`}`,
    cite: cites.join('; '),
    children,
  };
}

/** That the country is on a tier at all, as one clause: two findings of every way to a tier. */
const RATED = RATED_TEXT.replace(/^The/u, 'the').replace(/:.*$/u, '');

function waiting(word: string, clauses: readonly string[]): readonly Item[] {
  return clauses.length === 0 ? [] : [{ text: `${word}: ${listText(clauses, 'and')}` }];
}

function isReserved(input: KernelInput, { conditions }: Classification): boolean {
  return conditions.some(({ name, outcome }) => name === input && outcome === 'reserved');
}
