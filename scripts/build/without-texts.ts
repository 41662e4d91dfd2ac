import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';
import { VOCABULARY } from '../../src/facts/vocabulary.ts';
import { isWithheld } from '../../src/rulebook/is-withheld.ts';
import type { Basis } from '../../src/rulebook/types.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What tells a person about a rule and decides nothing. */
const TEXTS: readonly string[] = [
  '$schema',
  'title',
  'cite',
  'note',
  'provisional',
  'unit',
  'law',
  'enacted',
];

/**
 * Leaves out of a bundle what only explanations need: titles, citations and notes of rules,
 * law and facts, and the questions. The sources stay as they are, one for all entry points.
 */
export const withoutTexts: Plugin = {
  name: 'without-texts',
  setup(build) {
    build.onLoad({ filter: /[/\\]rules[/\\][\w-]+\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(logicOf(JSON.parse(readFileSync(path, 'utf8')))),
      loader: 'json',
    }));
    build.onLoad({ filter: /[/\\]src[/\\]facts[/\\]vocabulary\.ts$/ }, () => ({
      contents: vocabularyModule(),
      loader: 'js',
    }));
  },
};

/**
 * A rule file or the law without its texts. Of the bases, only practice and our own choices
 * decide anything: a rulebook without the others reads as the law.
 */
export function logicOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(logicOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, one]) => typeof one === 'object' || !isText(name, one))
      .map(([name, one]) => [name, logicOf(one)]),
  );
}

function isText(name: string, value: unknown): boolean {
  return name === 'basis' ? !isWithheld({ basis: value as Basis }) : TEXTS.includes(name);
}

/** Facts one after another that are the same but for their names are written once. */
function vocabularyModule(): string {
  const groups: { readonly logic: string; readonly names: string[] }[] = [];
  for (const [name, { type, kind, favourable }] of Object.entries(VOCABULARY)) {
    const logic = JSON.stringify({ type, kind, favourable });
    const last = groups.at(-1);
    if (last?.logic === logic) last.names.push(name);
    else groups.push({ logic, names: [name] });
  }
  const rows = groups.map(({ logic, names }) => `[${logic}, '${names.join(' ')}']`);
  return [
    `const entries = [${rows.join(', ')}].flatMap(([logic, names]) =>`,
    "  names.split(' ').map((name) => [name, logic]));",
    'export const VOCABULARY = Object.fromEntries(entries);',
    'export const FACT_NAMES = Object.keys(VOCABULARY);',
  ].join('\n');
}
