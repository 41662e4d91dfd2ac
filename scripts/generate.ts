import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildRecord } from './data/build.ts';
import { withClockDiagrams } from './docs/clock.ts';
import { classificationDocument } from './schema/classification.ts';
import { textOf } from './schema/document.ts';
import { historyDocument } from './schema/history.ts';
import { lawDocument, ruleFileDocument } from './schema/rules.ts';
import { vocabularyDocument, vocabularyList } from './schema/vocabulary.ts';

const FOLDER = 'rules/schema';

/**
 * Every generated file: path relative to the repository, and text. Deterministic, so that
 * a test can compare it with what is committed.
 */
export function generated(): Record<string, string> {
  return {
    [`${FOLDER}/classification.schema.json`]: textOf(classificationDocument()),
    [`${FOLDER}/history.schema.json`]: textOf(historyDocument()),
    [`${FOLDER}/law.schema.json`]: textOf(lawDocument()),
    [`${FOLDER}/rule-file.schema.json`]: textOf(ruleFileDocument()),
    [`${FOLDER}/vocabulary.json`]: textOf(vocabularyList()),
    [`${FOLDER}/vocabulary.schema.json`]: textOf(vocabularyDocument()),
    ...buildRecord(),
    'docs/clock.md': withClockDiagrams(
      readFileSync(new URL('../docs/clock.md', import.meta.url), 'utf8'),
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(generated())) {
    const file = new URL(`../${path}`, import.meta.url);
    mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
    writeFileSync(file, text);
  }
}
