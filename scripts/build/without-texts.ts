import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';
import { VOCABULARY } from '../../src/facts/vocabulary.ts';
import { isWithheld } from '../../src/rulebook/is-withheld.ts';
import type { Basis, RuleFile } from '../../src/rulebook/types.ts';
import { shortFile } from './short-rules.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const HERE = fileURLToPath(new URL('.', import.meta.url));

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
 * law and facts, and the questions; and writes the rules in few letters. The sources stay as
 * they are, one for all entry points.
 */
export const withoutTexts: Plugin = {
  name: 'without-texts',
  setup(build) {
    build.onLoad({ filter: /[/\\]rules[/\\][\w-]+\.json$/ }, ({ path }) => {
      const logic = logicOf(JSON.parse(readFileSync(path, 'utf8')));
      return isRuleFile(logic)
        ? { contents: ruleModule(logic), loader: 'js', resolveDir: HERE }
        : { contents: JSON.stringify(logic), loader: 'json' };
    });
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

function isRuleFile(logic: unknown): logic is RuleFile {
  return typeof logic === 'object' && logic !== null && 'conditions' in logic;
}

function ruleModule(logic: RuleFile): string {
  const file = JSON.stringify(shortFile(logic));
  return `import { longFile } from './long-rules.ts';\nexport default longFile(${file});`;
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
