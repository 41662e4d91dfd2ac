import { checkRules } from '../../kernel/check-rules.ts';
import { countText } from '../../messages/en/list.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import { type Diagnostic, error } from '../../rulebook/diagnostic.ts';
import { readRulebook } from '../../rulebook/read.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { readDocument } from '../input/document.ts';
import type { Io } from '../io.ts';
import { firstLines, problemLine } from '../print-problems.ts';
import { ruleFilesOf } from '../rule-files.ts';
import type { Verb } from '../verb.ts';

/** `rules check`: what is wrong with a rulebook. */
export const rulesCheckVerb: Verb = {
  name: 'rules check',
  takes: '[FILE...]',
  count: [0, Number.POSITIVE_INFINITY],
  options: ['json'],
  summary: 'check the rulebook, or one made of the files given',
  details: [
    'Looks for unknown names, cycles, gaps, overlaps, and what is unused or can never fire.',
    'Other files of the folder of rules (the law, the calendar) are named and left out.',
    'The exit code is 1 where there is an error. Warnings alone give 0.',
  ],
  examples: ['rules check', 'rules check my-rules/*.json'],
  run: async ({ positionals, has }, io) => {
    const diagnostics =
      positionals.length === 0 ? checkRules(DEFAULT_RULEBOOK) : await checkFiles(positionals, io);
    const shipped = positionals.length === 0;
    const text = has('json')
      ? `${JSON.stringify({ diagnostics })}\n`
      : diagnosticsText(diagnostics, shipped ? DEFAULT_RULEBOOK : null);
    await io.out(text);
    return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

async function checkFiles(paths: readonly string[], io: Io): Promise<readonly Diagnostic[]> {
  const files: Record<string, unknown> = {};
  for (const path of new Set(paths)) files[path] = await readDocument(path, io, 'a rule file');
  const loaded = readRulebook(await ruleFilesOf(files, io));
  if (loaded.ok) return checkRules(loaded.value);
  return loaded.problems.map(({ code, path, params }) => error(code, path, params));
}

function diagnosticsText(diagnostics: readonly Diagnostic[], shipped: Rulebook | null): string {
  const lines = diagnostics.map((diagnostic) => {
    const [file, ...path] = diagnostic.path;
    const name = shipped === null || file === undefined ? String(file ?? '') : `rules/${file}.json`;
    return `${diagnostic.severity}: ${problemLine(name, { ...diagnostic, path })}`;
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const size =
    shipped === null
      ? ''
      : `${shipped.conditions.size} conditions and ${shipped.rules.length} rules: `;
  const found = `${countText(errors, 'error')}, ${countText(diagnostics.length - errors, 'warning')}`;
  return [...firstLines(lines), `${size}${found}`].map((line) => `${line}\n`).join('');
}
