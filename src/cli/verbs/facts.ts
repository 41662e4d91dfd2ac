import type { FactDefinition } from '../../facts/define.ts';
import { FACT_NAMES, VOCABULARY } from '../../facts/vocabulary.ts';
import { nearest } from '../../problems/nearest.ts';
import { problem } from '../../problems/problem.ts';
import { bold, type Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { COMMAND, type Verb } from '../verb.ts';

/** `facts`: the vocabulary, or what of it matches some words. */
export const factsVerb: Verb = {
  name: 'facts',
  takes: '[WORD...]',
  count: [0, Number.POSITIVE_INFINITY],
  options: ['json'],
  summary: 'the facts a history may state, with question and citation',
  details: ['Shows those whose name, question, help or citation holds every WORD.'],
  examples: ['facts complicity', 'facts "7106(b)(7)"'],
  run: async ({ positionals, has }, io) => {
    const found = searched(positionals);
    const text = has('json')
      ? `${JSON.stringify({ facts: found })}\n`
      : found.map((fact) => factLines(fact, io)).join('');
    await io.out(text);
    return 0;
  },
};

type NamedFact = { readonly name: string } & FactDefinition;

function searched(words: readonly string[]): readonly NamedFact[] {
  const all = FACT_NAMES.flatMap((name): readonly NamedFact[] => {
    const definition = VOCABULARY[name];
    return definition === undefined ? [] : [{ name, ...definition }];
  });
  const wanted = words.map((word) => word.toLowerCase());
  const found = all.filter((fact) => wanted.every((word) => textOf(fact).includes(word)));
  if (found.length > 0) return found;
  const known = [...FACT_NAMES, ...new Set(all.flatMap((fact) => textOf(fact).split(/[^a-z]+/u)))];
  const missing = wanted.find((word) => !all.some((fact) => textOf(fact).includes(word)));
  const near =
    missing === undefined
      ? null
      : nearest(
          missing,
          known.filter((one) => one.length > 3),
        );
  const params = { found: words.join(' '), nearest: near };
  throw new Refusal(COMMAND, [problem('facts.nothing-found', [], params)]);
}

/** What is searched: the name as written and as words, and every text. */
function textOf({ name, question, help, cite }: NamedFact): string {
  const spaced = name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ');
  return [name, spaced, question, help, cite].join('\n').toLowerCase();
}

function factLines(fact: NamedFact, io: Io): string {
  const { name, type, kind, question, help, cite, inForce } = fact;
  const [from, to] = inForce ?? [null, null];
  const years = from === null ? '' : `; asked ${to === null ? `from ${from}` : `${from} to ${to}`}`;
  return [
    `${bold(name, io)} (${kind}, ${type === 'boolean' ? 'yes or no' : 'number'})`,
    `  ${question}`,
    `  ${help}`,
    `  ${cite}${years}`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}
