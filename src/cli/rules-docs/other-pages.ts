import type { Classification } from '../../classify/classification.ts';
import { escaped } from '../../explain/markdown.ts';
import { KERNEL_INPUTS } from '../../kernel/inputs.ts';
import { LAW_PARAMETERS, LAW_VERSIONS } from '../../law/law.ts';
import { listText } from '../../messages/en/list.ts';
import { basisName } from '../../messages/en/outcomes.ts';
import { placementNames } from '../../messages/en/placements.ts';
import type { Entry } from '../../rulebook/entries.ts';
import { BASES } from '../../rulebook/types.ts';
import { conditionsOf, factsOf } from '../rule-parts.ts';
import { HEADINGS, LAW, type Plan, SCENARIOS } from './book.ts';
import { entryLink } from './entry-section.ts';
import { valuesTable } from './law-values.ts';
import { code, link, paragraphs, table } from './markdown.ts';

/** The first page: the files, what their parts rest on, and everything by name. */
export function indexPage(entries: readonly Entry[], plan: Plan): string {
  const [title, all] = HEADINGS.index;
  const tried = link('scenarios', plan.address('page', SCENARIOS));
  const files = Object.entries(plan.files).map(([file, { title, cite, conditions, rules }]) => [
    link(escaped(title), plan.address('page', plan.pages.get(file) ?? file)),
    escaped(cite),
    String(Object.keys(conditions).length),
    String(rules.length),
  ]);
  const bases = BASES.map((basis) => [
    basisName(basis),
    String(entries.filter(({ value }) => value.basis === basis).length),
  ]);
  const ours = readingsOfTheClock(entries);
  const byName = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = byName.map(({ kind, name, value }) => [
    entryLink(name, plan),
    kind,
    escaped(value.title),
    escaped(value.cite),
  ]);
  return paragraphs([
    `# ${title}`,
    'The rules as they are evaluated, each beside the law that it states. Made from the rule files by `tvpa-tiers rules docs`. The words are a paraphrase, not the text of the statute, and no legal advice.',
    table(['part', 'law', 'conditions', 'rules'], files),
    `See also ${link(HEADINGS.law[0].toLowerCase(), plan.address('page', LAW))}${plan.scenarios.length === 0 ? '' : ` and the ${tried} that the rules were tried on`}.`,
    'A condition is true, false or unknown. Where it is weighed, it holds if the one side does and fails if the other does; otherwise judgement is reserved. A condition about the findings that rests on practice, or on a modelling choice, is unknown where the law alone is asked: it bears only on what is expected.',
    ours.length === 0
      ? ''
      : `Not so in the procedure of the clock. Where the statute is silent the clock still has to run, and there a modelling choice is a documented reading of ours under which it runs. These bear on what is lawfully possible: ${listText(
          ours.map((name) => entryLink(name, plan)),
          'and',
        )}.`,
    table(['rests on', 'conditions and rules'], bases),
    `## ${all}`,
    table(['name', 'kind', 'title', 'law'], names),
  ]);
}

/**
 * What rests on practice or on a choice of ours and yet decides what is possible: rules of the
 * procedure, and the conditions below them down to the kernel inputs. Rules about what is
 * expected are left out.
 */
function readingsOfTheClock(entries: readonly Entry[]): readonly string[] {
  const reached = new Set<string>(KERNEL_INPUTS);
  const found: string[] = [];
  const visit = (entry: Entry): void => {
    const { basis } = entry.value;
    if (basis === 'policy' || basis === 'practice') found.push(entry.name);
    for (const name of conditionsOf(entry)) {
      if (reached.has(name)) continue;
      reached.add(name);
      const below = entries.find((one) => one.kind === 'condition' && one.name === name);
      if (below !== undefined) visit(below);
    }
  };
  for (const entry of entries) {
    if (entry.kind === 'rule' && entry.value.event.type !== 'unexpected') visit(entry);
  }
  return found.sort();
}

/** The versions of the law, and each parameter that the rules read, with its values over time. */
export function lawPage(entries: readonly Entry[], plan: Plan): string {
  const [title, versions, parameters] = HEADINGS.law;
  const acts = LAW_VERSIONS.map((version) => [
    code(version.id),
    `from ${version.from}`,
    escaped(version.title),
    escaped(version.law),
    version.enacted,
  ]);
  const sections = Object.entries(LAW_PARAMETERS).map(([name, parameter]) => {
    const readers = entries.filter((entry) => factsOf(entry).includes(`law.${name}`));
    const links = readers.map((one) => entryLink(one.name, plan));
    return paragraphs([
      `### ${name}`,
      `${escaped(parameter.title)}.`,
      valuesTable(name),
      links.length === 0 ? 'No rule reads it.' : `Read by ${listText(links, 'and')}.`,
    ]);
  });
  return paragraphs([
    `# ${title}`,
    'Rules name no year. What an amendment changed is a parameter of the law, with a value from some report on; the rules read it as `law.NAME`.',
    `## ${versions}`,
    table(['version', 'reports', 'what', 'act', 'enacted'], acts),
    `## ${parameters}`,
    ...sections,
  ]);
}

/** Each scenario with its answer. Empty where there are none. */
export function scenariosPage(plan: Plan): string {
  if (plan.scenarios.length === 0) return '';
  const sections = plan.scenarios.map(({ id, about, answers }) =>
    paragraphs([
      `## ${escaped(id)}`,
      escaped(about),
      answers.map((answer) => answerLine(answer, plan)).join('\n'),
    ]),
  );
  return paragraphs([
    `# ${HEADINGS.scenarios}`,
    'Histories that the rules were tried on. A condition lists those in which something stated, or the clock, settles it.',
    ...sections,
  ]);
}

function answerLine(answer: Classification, plan: Plan): string {
  const rules = answer.conditions.filter(
    ({ kind, outcome, defeatedBy }) =>
      kind === 'rule' && outcome === 'holds' && defeatedBy === null,
  );
  const links = rules.map(({ name }) => entryLink(name, plan));
  const by = links.length === 0 ? '' : `, by ${listText(links, 'and')}`;
  return `* ${answer.year}: ${escaped(placementNames(answer.possible))}${by}`;
}
