import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR } from '../../src/law/law.ts';
import { RULE_FILES } from '../../src/rulebook/default.ts';

const ROOT = new URL('../../', import.meta.url);

/** Release day of the package's version as the changelog has it; null while it is not released. */
export function releasedOn(changelog: string, version: string): string | null {
  const heading = changelog.split('\n').find((line) => line.startsWith(`## [${version}]`));
  if (heading === undefined) throw new Error(`the changelog has no entry for ${version}`);
  return /(\d{4}-\d{2}-\d{2})$/u.exec(heading)?.[1] ?? null;
}

/** The text of `src/cite/versions.json`, from the changelog and the addresses of the schemas. */
export function versionsText(changelog: string, schemas: readonly string[]): string {
  const versions = {
    package: manifest.version,
    released: releasedOn(changelog, manifest.version),
    law: `${FIRST_REPORT_YEAR}-${LAST_REPORT_YEAR}.${lawHash()}`,
    schemas: schemas.map((id) => id.split('/').slice(-2).join('/')).sort(),
  };
  return `${JSON.stringify(versions, null, 2)}\n`;
}

/** The text of `src/data/version.json`. */
export function dataVersionText(): string {
  const folder = new URL('fixtures/record/', ROOT);
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const hash = hashOf(
    tables.sort().map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
  const years = readFileSync(new URL('placements.csv', folder), 'utf8').match(
    /(?<=,)20\d\d(?=,)/gu,
  );
  const all = (years ?? []).map(Number);
  return `${JSON.stringify({ version: `${Math.min(...all)}-${Math.max(...all)}.${hash}` }, null, 2)}\n`;
}

/** Names what is in the rule files and the law, whatever its spacing. */
function lawHash(): string {
  const law: unknown = JSON.parse(readFileSync(new URL('rules/law.json', ROOT), 'utf8'));
  const others = ['calendar', 'consequences'].map((name): [string, unknown] => [
    name,
    JSON.parse(readFileSync(new URL(`rules/${name}.json`, ROOT), 'utf8')),
  ]);
  return hashOf([...Object.entries(RULE_FILES), ['law', law], ...others]);
}

function hashOf(parts: readonly (readonly [string, unknown])[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}
