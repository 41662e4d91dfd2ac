import { escaped } from '../../explain/markdown.ts';
import { VOCABULARY } from '../../facts/vocabulary.ts';
import { LAW_PARAMETERS } from '../../law/law.ts';
import { capital, countText } from '../../messages/en/list.ts';
import { basisName } from '../../messages/en/outcomes.ts';
import type { Entry } from '../../rulebook/entries.ts';
import { comparisonText, logicOutline } from '../logic-text.ts';
import { conditionsOf, describeFact, factsOf } from '../rule-parts.ts';
import type { Plan } from './book.ts';
import type { Exercise } from './exercises.ts';
import { readingTable, reportsText, valuesTable } from './law-values.ts';
import { code, link, paragraphs, table } from './markdown.ts';

/** How many scenarios are named before the others are only counted. */
const MOST_NAMED = 6;

/** One condition or rule: its law, its logic, its facts, the law over time, its scenarios. */
export function entrySection(entry: Entry, entries: readonly Entry[], plan: Plan): string {
  const { name, value } = entry;
  const decidedBy = entry.kind === 'condition' ? entry.value.decidedBy : undefined;
  const facts = factsOf(entry);
  return paragraphs([
    `### ${name}`,
    `**${escaped(value.title)}**`,
    `${escaped(value.cite)}. Rests on ${basisName(value.basis)}.${value.provisional === true ? ' Provisional: its amendment history is not checked at its source.' : ''}`,
    value.note === undefined ? '' : `> ${escaped(value.note)}`,
    decidedBy === undefined
      ? ''
      : `Settled by the fact ${code(decidedBy)} where that is stated; otherwise:`,
    logicList(entry, plan),
    'event' in value ? eventText(value) : '',
    factsTable(facts),
    ...lawParts(facts, plan),
    clockTable(facts),
    namedByText(name, entries, plan),
    scenariosText(entry, plan),
  ]);
}

/** Link to a condition or rule; its name as code where it has no place. */
export function entryLink(name: string, plan: Plan): string {
  return link(code(name), plan.address('entry', name));
}

function logicList(entry: Entry, plan: Plan): string {
  const lines = logicOutline(entry.value).map((line) => {
    const indent = '  '.repeat(line.depth);
    if ('words' in line) return `${indent}- ${line.words}`;
    if ('comparison' in line) return `${indent}- ${comparisonText(line.comparison, code)}`;
    const title = plan.rulebook.conditions.get(line.condition)?.title;
    const said = title === undefined ? '' : `: ${escaped(title)}`;
    return `${indent}- ${entryLink(line.condition, plan)}${said}`;
  });
  return lines.join('\n');
}

function eventText({ event, priority }: Extract<Entry['value'], { event: unknown }>): string {
  const params = Object.entries(event.params).map(([name, value]) => {
    const text = typeof value === 'object' ? `that of ${code(value.fact)}` : code(String(value));
    return `${name} ${text}`;
  });
  return `Then: ${event.type}, ${params.join(', ')}. Priority ${priority}: of the rules about the ${event.type} that hold, the highest decides.`;
}

function factsTable(facts: readonly string[]): string {
  const rows = facts.flatMap((name) => {
    const fact = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
    if (fact === undefined) return [];
    const asked = fact.inForce === undefined ? 'all' : reportsText(...fact.inForce);
    return [[code(name), escaped(fact.question), escaped(fact.cite), asked]];
  });
  return table(['fact', 'question', 'law', 'asked in reports'], rows);
}

function lawParts(facts: readonly string[], plan: Plan): readonly string[] {
  return facts.flatMap((fact) => {
    const [kind, name = ''] = fact.split('.');
    if (kind === 'reading') return [`Reading ${code(fact)}:`, readingTable(name)];
    if (kind !== 'law' || !Object.hasOwn(LAW_PARAMETERS, name)) return [];
    const title = escaped(LAW_PARAMETERS[name]?.title ?? '');
    const shown = link(code(fact), plan.address('law', name));
    return [`The law over time, ${shown}: ${title}.`, valuesTable(name)];
  });
}

/** Facts that neither a history nor the law states. */
function clockTable(facts: readonly string[]): string {
  const rows = facts
    .filter((fact) => !Object.hasOwn(VOCABULARY, fact) && !/^(?:law|reading)\./u.test(fact))
    .map((fact) => [code(fact), escaped(capital(describeFact(fact).question))]);
  return table(['from the clock', 'what it is'], rows);
}

function namedByText(name: string, entries: readonly Entry[], plan: Plan): string {
  const names = entries.filter((one) => conditionsOf(one).includes(name));
  if (names.length === 0) return '';
  return `Named by ${names.map((one) => entryLink(one.name, plan)).join(', ')}.`;
}

const OUTCOMES: readonly (readonly [Exercise, string])[] = [
  ['holds', 'holds'],
  ['gives-way', 'holds, but gives way'],
  ['fails', 'fails'],
];

/** Rules that an answer lists. The others move the clock, which shows in its state. */
const PLACING = ['merits', 'placement'];

function scenariosText({ name, value }: Entry, plan: Plan): string {
  const exercises = plan.exercises.get(name);
  if (exercises === undefined) {
    const listed = !('event' in value) || PLACING.includes(value.event.type);
    return listed && plan.scenarios.length > 0 ? 'No scenario exercises it.' : '';
  }
  const parts = OUTCOMES.flatMap(([outcome, words]) => {
    const ids = exercises[outcome];
    if (ids.length === 0) return [];
    const shown = ids
      .slice(0, MOST_NAMED)
      .map((id) => link(escaped(id), plan.address('scenario', id)));
    const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
    return [`* ${words} in ${countText(ids.length, 'scenario')}: ${shown.join(', ')}${more}`];
  });
  return ['Scenarios in which it', '', ...parts].join('\n');
}
