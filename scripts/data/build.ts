import { datapackage } from './datapackage.ts';
import { encodePlacements } from './encode-placements.ts';
import {
  encodeConflicts,
  encodeCountries,
  encodeLawEnforcement,
  encodePolicyOrPattern,
  encodeReassessments,
  encodeSources,
  encodeWaivers,
} from './encode-tables.ts';
import { compactJson } from './json.ts';
import { buildModel } from './model.ts';
import { RECORD_FOLDER, readTables } from './tables.ts';

const GENERATED = 'src/data/generated';

/**
 * The files made from the tables of the record: path relative to the repository, and text.
 * Deterministic. Throws when a table is malformed.
 */
export function buildRecord(): Record<string, string> {
  const tables = readTables();
  return {
    [`${GENERATED}/conflicts.json`]: compactJson(encodeConflicts(tables)),
    [`${GENERATED}/countries.json`]: compactJson(encodeCountries(tables)),
    [`${GENERATED}/law-enforcement.json`]: compactJson(encodeLawEnforcement(tables)),
    [`${GENERATED}/model.json`]: compactJson(buildModel()),
    [`${GENERATED}/policy-or-pattern.json`]: compactJson(encodePolicyOrPattern(tables)),
    [`${GENERATED}/reassessments.json`]: compactJson(encodeReassessments(tables)),
    [`${GENERATED}/record.json`]: compactJson(encodePlacements(tables)),
    [`${GENERATED}/sources.json`]: compactJson(encodeSources(tables)),
    [`${GENERATED}/waivers.json`]: compactJson(encodeWaivers(tables)),
    [`${RECORD_FOLDER}/datapackage.json`]: datapackage(),
  };
}
