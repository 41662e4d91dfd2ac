import { basisName } from '../../messages/en/outcomes.ts';
import { nearest } from '../../problems/nearest.ts';
import { problem } from '../../problems/problem.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import { type Entry, entriesOf } from '../../rulebook/entries.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { bold, type Io } from '../io.ts';
import { logicLines } from '../logic-text.ts';
import { Refusal } from '../refusal.ts';
import { conditionsOf, describeFact, factsOf, type NamedFact } from '../rule-parts.ts';
import { COMMAND, type Verb } from '../verb.ts';

/** `rules show`: one condition or rule of the rulebook, and what it hangs together with. */
export const rulesShowVerb: Verb = {
  name: 'rules show',
  takes: 'NAME',
  count: [1, 1],
  options: ['json'],
  summary: 'one condition or rule: its law, its logic, its facts, what names it',
  details: [],
  examples: ['rules show increasingEfforts', 'rules show reinstatement-cap'],
  run: async (given, io) => {
    const shown = shownOf(given.positionals[0] ?? '', DEFAULT_RULEBOOK);
    await io.out(given.has('json') ? `${JSON.stringify(shown)}\n` : shownText(shown, io));
    return 0;
  },
};

/** What `rules show --json` prints. */
interface Shown {
  readonly kind: Entry['kind'];
  readonly name: string;
  /** File of `rules/` without its ending. */
  readonly file: string;
  /** The condition or rule as it stands in the file. */
  readonly definition: Entry['value'];
  readonly facts: readonly NamedFact[];
  readonly conditions: readonly { readonly name: string; readonly title: string }[];
  readonly namedBy: readonly { readonly kind: Entry['kind']; readonly name: string }[];
}

function shownOf(name: string, rulebook: Rulebook): Shown {
  const entries = entriesOf(rulebook);
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined) {
    const params = {
      found: name,
      nearest: nearest(
        name,
        entries.map((one) => one.name),
      ),
    };
    throw new Refusal(COMMAND, [problem('rules.unknown-name', [], params)]);
  }
  return {
    kind: entry.kind,
    name,
    file: rulebook.origin.get(name) ?? '',
    definition: entry.value,
    facts: factsOf(entry).map(describeFact),
    conditions: conditionsOf(entry).map((one) => ({
      name: one,
      title: rulebook.conditions.get(one)?.title ?? '',
    })),
    namedBy: entries
      .filter((one) => conditionsOf(one).includes(name))
      .map((one) => ({ kind: one.kind, name: one.name })),
  };
}

function shownText(shown: Shown, io: Io): string {
  const { kind, name, file, definition, facts, conditions, namedBy } = shown;
  const decided = 'decidedBy' in definition ? definition.decidedBy : undefined;
  const lines = [
    bold(`${name} (${kind}, rules/${file}.json)`, io),
    definition.title,
    `${definition.cite}; rests on ${basisName(definition.basis)}${definition.provisional === true ? '; provisional: the amendment history is not checked at its source' : ''}`,
    ...(definition.note === undefined ? [] : [definition.note]),
    ...(decided === undefined
      ? []
      : ['', `Settled by the fact ${decided} where that is stated; otherwise:`]),
    ...(decided === undefined ? [''] : []),
    ...logicLines(definition),
    ...('event' in definition ? ['', eventText(definition)] : []),
    ...part(
      'Conditions',
      conditions.map((one) => `${one.name}: ${one.title}`),
    ),
    ...part(
      'Facts',
      facts.map(
        (one) => `${one.fact}: ${one.question}${one.cite === null ? '' : ` [${one.cite}]`}`,
      ),
    ),
    ...part(
      'Named by',
      namedBy.map((one) => `${one.kind} ${one.name}`),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function eventText({ event, priority }: Extract<Entry['value'], { event: unknown }>): string {
  const params = Object.entries(event.params).map(([name, value]) => {
    const text = typeof value === 'object' ? `that of ${value.fact}` : String(value);
    return `${name} ${text}`;
  });
  return `Then: ${event.type}, ${params.join(', ')} (priority ${priority}; the highest that holds decides)`;
}

function part(heading: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : ['', `${heading}:`, ...rows.map((row) => `  ${row}`)];
}
