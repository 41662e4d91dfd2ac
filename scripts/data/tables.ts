import { readFileSync } from 'node:fs';
import { type Row, readTable } from './csv.ts';
import type { resources } from './resources.ts';

/** Where the record's tables lie, relative to the repository. */
export const RECORD_FOLDER = 'fixtures/record';

/** The text of a file of the record. */
export function recordFile(name: string): string {
  return readFileSync(new URL(`../../${RECORD_FOLDER}/${name}`, import.meta.url), 'utf8');
}

/** The record's tables, by resource name. */
export type Tables = Readonly<Record<keyof typeof resources, readonly Row[]>>;

/** Reads every table of the record. */
export function readTables(): Tables {
  const read = (name: keyof typeof resources): Row[] => readTable(recordFile(`${name}.csv`));
  return {
    completeness: read('completeness'),
    conflicts: read('conflicts'),
    countries: read('countries'),
    derived: read('derived'),
    law_enforcement: read('law_enforcement'),
    placements: read('placements'),
    policy_or_pattern: read('policy_or_pattern'),
    reassessments: read('reassessments'),
    sources: read('sources'),
    waivers: read('waivers'),
  };
}
