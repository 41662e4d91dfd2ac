import manifest from '../../package.json' with { type: 'json' };
import { releasedOn } from './versions.ts';

/** What `CITATION.cff` says, in the terms of the Citation File Format 1.2.0. */
export function citationFile(changelog: string): Readonly<Record<string, unknown>> {
  const released = releasedOn(changelog, manifest.version);
  return {
    'cff-version': '1.2.0',
    message:
      'If you use this software, please cite it as below, with the versions that `tvpa-tiers cite` prints.',
    type: 'software',
    title: manifest.name,
    abstract: `${manifest.description}.`,
    authors: [{ name: manifest.author }],
    version: manifest.version,
    ...(released === null ? {} : { 'date-released': released }),
    license: manifest.license,
    keywords: manifest.keywords,
  };
}

/** The same as the text of the file: YAML, every text quoted as in JSON, which YAML reads. */
export function citationFileText(changelog: string): string {
  const lines = Object.entries(citationFile(changelog)).flatMap(([key, value]) =>
    Array.isArray(value)
      ? [`${key}:`, ...value.map((one) => `  - ${itemText(one)}`)]
      : [`${key}: ${JSON.stringify(value)}`],
  );
  return `# Made from package.json by \`npm run generate\`.\n${lines.join('\n')}\n`;
}

function itemText(item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item);
  return Object.entries(item)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n    ');
}
