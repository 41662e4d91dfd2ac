import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { citeFiles } from './cite/generated.ts';
import { codebook } from './codebook/codebook.ts';
import { elementsFile } from './conformance/elements-file.ts';
import { buildRecord } from './data/build.ts';
import { withClockDiagrams } from './docs/clock.ts';
import { pictures } from './docs/pictures.ts';
import { rulesDocs } from './rules-docs/generated.ts';
import { classificationDocument } from './schema/classification.ts';
import { conformanceDocument } from './schema/conformance.ts';
import { textOf } from './schema/document.ts';
import { forecastDocument } from './schema/forecast.ts';
import { modelDocument } from './schema/forecast-model.ts';
import { historyDocument } from './schema/history.ts';
import { lawDocument, ruleFileDocument } from './schema/rules.ts';
import { scenarioDocument } from './schema/scenario.ts';
import { vocabularyDocument, vocabularyList } from './schema/vocabulary.ts';

const FOLDER = 'rules/schema';

/**
 * Every generated file: path relative to the repository, and text. Deterministic, so that
 * a test can compare it with what is committed.
 */
export function generated(): Record<string, string> {
  const documents = {
    [`${FOLDER}/classification.schema.json`]: textOf(classificationDocument()),
    [`${FOLDER}/conformance.schema.json`]: textOf(conformanceDocument()),
    [`${FOLDER}/forecast-model.schema.json`]: textOf(modelDocument()),
    [`${FOLDER}/forecast.schema.json`]: textOf(forecastDocument()),
    [`${FOLDER}/history.schema.json`]: textOf(historyDocument()),
    [`${FOLDER}/law.schema.json`]: textOf(lawDocument()),
    [`${FOLDER}/rule-file.schema.json`]: textOf(ruleFileDocument()),
    [`${FOLDER}/scenario.schema.json`]: textOf(scenarioDocument()),
    [`${FOLDER}/vocabulary.json`]: textOf(vocabularyList()),
    [`${FOLDER}/vocabulary.schema.json`]: textOf(vocabularyDocument()),
  };
  const kit = { 'fixtures/conformance/elements.json': elementsFile() };
  return {
    ...documents,
    ...buildRecord(),
    ...pictures(),
    ...citeFiles(documents),
    ...kit,
    ...rulesDocs(kit),
    'docs/codebook.md': codebook(documents),
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
