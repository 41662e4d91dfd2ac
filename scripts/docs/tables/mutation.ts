import { readdirSync, readFileSync } from 'node:fs';
import { PROOFS } from '../../../src/testing/mutation/equivalence.ts';
import { MUTATORS } from '../../../src/testing/mutation/mutant.ts';
import { tableOf } from './markdown.ts';

const ROOT = new URL('../../../', import.meta.url);
const KIT = new URL('fixtures/conformance/', ROOT);
/** What `npm run prove` has found, as it stands in PROPERTIES.md. */
const SECTION = new URL('test/prove/sections/60-rule-mutation.md', ROOT);

/** Every kind of change that is made to the rules. */
export function mutators(): string {
  return tableOf(
    ['change', 'what it does'],
    Object.entries(MUTATORS).map(([name, meaning]) => [`\`${name}\``, meaning]),
  );
}

/** Every way in which a mutant is shown to be no fault. */
export function equivalenceProofs(): string {
  return tableOf(
    ['shown by', 'meaning'],
    Object.entries(PROOFS).map(([name, meaning]) => [`\`${name}\``, meaning]),
  );
}

/** The report on the shipped rules, without its heading. */
export function mutationReport(): string {
  const [, ...lines] = readFileSync(SECTION, 'utf8').split('\n');
  return lines.join('\n').replaceAll('](docs/', '](').trim();
}

/** The files of the conformance kit. */
export function conformanceFiles(): string {
  const files = readdirSync(KIT).filter((name) => name.endsWith('.json'));
  return tableOf(
    ['file', 'cases', 'what they are'],
    files.sort().flatMap((name) => {
      const { cases, title, about } = JSON.parse(readFileSync(new URL(name, KIT), 'utf8'));
      return Array.isArray(cases)
        ? [[`\`${name}\``, String(cases.length), `${title}. ${about}`]]
        : [];
    }),
  );
}
