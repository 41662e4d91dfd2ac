import { readFileSync } from 'node:fs';
import { citationFileText } from './citation-cff.ts';
import { dataVersionText, versionsText } from './versions.ts';

/**
 * The files that say which version everything has: path relative to the repository, and
 * text. `documents` are the generated JSON Schemas, by path.
 */
export function citeFiles(documents: Readonly<Record<string, string>>): Record<string, string> {
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  const schemas = Object.entries(documents).flatMap(([path, text]) => {
    if (!path.endsWith('.schema.json')) return [];
    const { $id }: { readonly $id?: unknown } = JSON.parse(text);
    return typeof $id === 'string' ? [$id] : [];
  });
  return {
    'CITATION.cff': citationFileText(changelog),
    'src/cite/versions.json': versionsText(changelog, schemas),
    'src/data/version.json': dataVersionText(),
  };
}
