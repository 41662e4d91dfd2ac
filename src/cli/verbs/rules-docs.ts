import { classify } from '../../classify/classify.ts';
import { parseHistory } from '../../history/parse.ts';
import { loadRulebook } from '../../kernel/load-rulebook.ts';
import { countText } from '../../messages/en/list.ts';
import { problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { DEFAULT_RULEBOOK, RULE_FILES } from '../../rulebook/default.ts';
import type { Rulebook, RuleFile } from '../../rulebook/types.ts';
import { readDocument } from '../input/document.ts';
import { fileSubjects } from '../input/subjects.ts';
import type { Io } from '../io.ts';
import { writePages } from '../output/write-pages.ts';
import { Refusal } from '../refusal.ts';
import type { Scenario } from '../rules-docs/exercises.ts';
import { ruleDocument, rulePages } from '../rules-docs/pages.ts';
import type { Given, Verb } from '../verb.ts';
import { COMMAND } from '../verb.ts';

/** `rules docs`: a rulebook as Markdown pages, the law beside the rule. */
export const rulesDocsVerb: Verb = {
  name: 'rules docs',
  takes: '[FILE...]',
  count: [0, Number.POSITIVE_INFINITY],
  options: ['out', 'force', 'histories'],
  own: { out: { help: 'write into this folder, made if missing' } },
  summary: 'the rulebook, or one made of the files given, as Markdown pages',
  details: [
    'With --out an index and a page for each file are written to a folder, which is made where',
    'it is missing; without it one document is printed. --histories tells which conditions',
    'each of some histories settles in its last year.',
  ],
  examples: ['rules docs', 'rules docs my-rules/*.json --out my-docs'],
  run: async (given, io) => {
    const { files, rulebook } = await bookOf(given, io);
    const scenarios = await scenariosOf(given, rulebook, io);
    const book = { files, rulebook, scenarios };
    const folder = given.one('out');
    if (folder === null) {
      await io.out(ruleDocument(book));
      return 0;
    }
    const { written, unchanged } = await writePages(
      folder,
      rulePages(book),
      given.has('force'),
      io,
    );
    const others = unchanged === 0 ? '' : `, ${unchanged} unchanged`;
    await io.out(`${countText(written, 'page')} written to ${folder}${others}\n`);
    return 0;
  },
};

interface Rules {
  readonly files: Readonly<Record<string, RuleFile>>;
  readonly rulebook: Rulebook;
}

/** The shipped rulebook, or a sound one made of files. Throws Refusal with every problem. */
async function bookOf(given: Given, io: Io): Promise<Rules> {
  if (given.positionals.length === 0) return { files: RULE_FILES, rulebook: DEFAULT_RULEBOOK };
  const files: Record<string, unknown> = {};
  for (const path of new Set(given.positionals))
    files[path] = await readDocument(path, io, 'a rule file');
  const loaded = loadRulebook(files);
  if (!loaded.ok) throw new Refusal(COMMAND, loaded.problems);
  // Loaded without a problem, so that every file has the shape of one.
  return { files: files as Readonly<Record<string, RuleFile>>, rulebook: loaded.value };
}

/** Histories with their answers. Throws Refusal with the problems of the first that is faulty. */
async function scenariosOf(given: Given, rulebook: Rulebook, io: Io): Promise<readonly Scenario[]> {
  const path = given.one('histories');
  if (path === null) return [];
  const scenarios: Scenario[] = [];
  for await (const { label, raw, problems } of fileSubjects(path, io)) {
    if (problems.length > 0) throw new Refusal(label, problems);
    const parsed = parseHistory(raw);
    if (!parsed.ok) throw new Refusal(label, parsed.problems);
    try {
      const answer = classify(parsed.value, { rulebook });
      const id = idOf(`${answer.country}-${answer.year}`, scenarios);
      scenarios.push({ id, about: noteOf(raw), madeFor: [], answers: [answer] });
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      throw new Refusal(label, error.problems);
    }
  }
  if (scenarios.length === 0) throw new Refusal(path, [problem('input.empty')]);
  return scenarios;
}

/** What a history file says of itself. */
function noteOf(raw: unknown): string {
  const note: unknown = Reflect.get(Object(raw), 'note');
  return typeof note === 'string' ? note : '';
}

/** A name that no scenario has yet. */
function idOf(name: string, scenarios: readonly Scenario[]): string {
  let id = name;
  for (let more = 2; scenarios.some((one) => one.id === id); more += 1) id = `${name}-${more}`;
  return id;
}
