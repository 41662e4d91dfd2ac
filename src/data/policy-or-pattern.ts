import { textAt } from './codes.ts';
import table from './generated/policy-or-pattern.json' with { type: 'json' };
import type { ListCompleteness, PolicyOrPatternRow } from './types.ts';

/** The governments listed with a policy or pattern of trafficking, 2020 to 2025, by year and country. */
export function policyOrPattern(): readonly PolicyOrPatternRow[] {
  return table.rows.map((row) => ({
    iso3: row.iso3,
    year: row.year,
    source: textAt(table.texts, row.source),
    note: textAt(table.texts, row.note),
  }));
}

/** Which years' lists are known in full, and which countries are in doubt in the others. */
export function policyOrPatternLists(): readonly ListCompleteness[] {
  return table.lists;
}
