import type { Classification } from '../../classify/classification.ts';
import { factQuestion } from '../../messages/en/facts.ts';
import { OUTCOME_GLOSS } from '../../messages/en/outcomes.ts';
import { list, type Section, section, text } from '../report.ts';
import { treeOf } from '../tree.ts';
import { waysSection } from './ways.ts';

/**
 * The ways to each placement while several are possible, and every condition that matters, from
 * the rule that decides down to the facts. Several rules of which nothing is known are left to
 * the ways, or counted where no ways can be told.
 */
export function conditionsSection(answer: Classification): readonly Section[] {
  const rules = answer.conditions.filter(({ kind }) => kind === 'rule');
  const active = rules.filter(
    ({ outcome, defeatedBy }) => outcome !== 'fails' && defeatedBy === null,
  );
  const others = rules.filter(({ outcome }) => outcome === 'fails');
  const tree = treeOf(answer);
  const open = active.filter(tree.blank);
  const several = open.length > 1;
  const shown = several ? active.filter((rule) => !open.includes(rule)) : active;
  const left = { text: `${open.length} rules may decide; what is stated does not settle them` };
  const ways = waysSection(answer);
  const counted = several && ways.length === 0 ? [left] : [];
  const items = [...shown.map(tree.item), ...counted];
  const failing = others.map(tree.item);
  return [
    ...ways,
    ...section(
      'Every condition that matters',
      items.length === 0 ? [] : [text(OUTCOME_GLOSS), ...list(items)],
      true,
    ),
    ...section('Rules that do not apply', list(failing), true),
  ];
}

/** What holds and yet has no effect, and what takes its effect away. */
export function exceptionsSection({ conditions }: Classification): readonly Section[] {
  const titles = new Map(conditions.map(({ name, title }) => [name, title]));
  const items = conditions.flatMap(({ title, cite, defeatedBy }) =>
    defeatedBy === null ? [] : [{ text: exception(title, defeatedBy, titles), cite }],
  );
  return section('What holds but gives way', list(items));
}

function exception(title: string, by: string, titles: ReadonlyMap<string, string>): string {
  const rule = titles.get(by);
  const words = rule === undefined ? `the stated answer to “${factQuestion(by)}”` : `“${rule}”`;
  return `${title}. It gives way to ${words}.`;
}
