import { escaped } from '../../explain/markdown.ts';
import { LAW_PARAMETERS } from '../../law/law.ts';
import { type Entry, entriesOf } from '../../rulebook/entries.ts';
import type { RuleFile } from '../../rulebook/types.ts';
import { type Book, HEADINGS, INDEX, LAW, type Plan, planOf, SCENARIOS } from './book.ts';
import { entrySection } from './entry-section.ts';
import { link, paragraphs } from './markdown.ts';
import { indexPage, lawPage, scenariosPage } from './other-pages.ts';

/**
 * A rulebook as Markdown, the law beside the rule: file name and text of an index, one
 * page for each rule file, one about the law over time, and one about the scenarios where
 * there are some. Pages link to each other by relative addresses; the same input gives
 * the same text.
 */
export function rulePages(book: Book): ReadonlyMap<string, string> {
  return pagesOf(book, false);
}

/** The same pages as one document, one after the other. */
export function ruleDocument(book: Book): string {
  return [...pagesOf(book, true).values()].join('\n');
}

function pagesOf(book: Book, single: boolean): ReadonlyMap<string, string> {
  const plan = planOf(book, Object.keys(LAW_PARAMETERS), single);
  const entries = entriesOf(book.rulebook);
  const pages: (readonly [string, string])[] = [
    [INDEX, indexPage(entries, plan)],
    ...Object.entries(book.files).map(
      ([name, file]) => [plan.pages.get(name) ?? name, filePage(file, entries, plan)] as const,
    ),
    [LAW, lawPage(entries, plan)],
    [SCENARIOS, scenariosPage(plan)],
  ];
  return new Map(
    pages.flatMap(([name, text]) => (text === '' ? [] : [[`${name}.md`, `${text}\n`]])),
  );
}

function filePage(file: RuleFile, entries: readonly Entry[], plan: Plan): string {
  const sections = (kind: Entry['kind'], heading: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [
          `## ${heading}`,
          ...names.flatMap((name) => {
            const entry = entries.find((one) => one.kind === kind && one.name === name);
            return entry === undefined ? [] : [entrySection(entry, entries, plan)];
          }),
        ];
  const rules = file.rules.map(({ name }) => name);
  return paragraphs([
    `# ${escaped(file.title)}`,
    `${escaped(file.cite)}. ${link('All parts', plan.address('page', INDEX))}.`,
    ...sections('condition', HEADINGS.conditions, Object.keys(file.conditions)),
    ...sections('rule', HEADINGS.rules, rules),
  ]);
}
