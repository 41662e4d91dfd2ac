import { factsOf } from '../../src/cli/rule-parts.ts';
import { anchorsOfPage } from '../../src/cli/rules-docs/anchors.ts';
import { reportsText } from '../../src/cli/rules-docs/law-values.ts';
import { code, paragraphs } from '../../src/cli/rules-docs/markdown.ts';
import { escaped } from '../../src/explain/markdown.ts';
import type { FactDefinition } from '../../src/facts/define.ts';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { answerText } from '../../src/messages/en/facts.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { entriesOf } from '../../src/rulebook/entries.ts';

const ACTORS: Readonly<Record<FactDefinition['actor'], string>> = {
  government: 'the government',
  'state-department': 'the State Department',
  president: 'the President',
  nobody: 'nobody: it describes the situation of the country',
};

const ENTRIES = entriesOf(DEFAULT_RULEBOOK);

/** Every fact of a kind that a history may state, each with its question and its law. */
export function factSections(kind: FactDefinition['kind']): string {
  return paragraphs(
    FACT_NAMES.flatMap((name) => {
      const fact = VOCABULARY[name];
      return fact?.kind === kind ? [factSection(name, fact)] : [];
    }),
  );
}

function factSection(name: string, fact: FactDefinition): string {
  const { type, question, help, cite, actor, favourable, inForce } = fact;
  const rows = [
    ['Value', type === 'boolean' ? 'yes or no' : 'a whole number'],
    ['Law', escaped(cite)],
    ['Asked', inForce === undefined ? 'in all reports' : `reports ${reportsText(...inForce)}`],
    ['Can be changed by', ACTORS[actor]],
    [
      'Speaks for the government',
      favourable === null ? 'the law gives no direction' : `the answer ${answerText(favourable)}`,
    ],
    ['Read by', readersText(name)],
  ];
  return paragraphs([
    `### ${name}`,
    `**${escaped(question)}** ${escaped(help)}`,
    rows.map(([label, text]) => `* ${label}: ${text}`).join('\n'),
  ]);
}

function readersText(name: string): string {
  const readers = ENTRIES.filter((entry) => factsOf(entry).includes(name));
  if (readers.length === 0) return 'no condition';
  return readers
    .map((entry) => {
      const settles = entry.kind === 'condition' && entry.value.decidedBy === name;
      const page = DEFAULT_RULEBOOK.origin.get(entry.name) ?? '';
      const anchor = anchorsOfPage()(entry.name);
      return `[${code(entry.name)}](rules/${page}.md#${anchor})${settles ? ', which it settles' : ''}`;
    })
    .join('; ');
}
