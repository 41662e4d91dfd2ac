import { textAt, word } from './codes.ts';
import table from './generated/waivers.json' with { type: 'json' };
import type { ListCompleteness, WaiverRow } from './types.ts';

/**
 * Waivers, automatic downgrades and reinstatement caps, in order of year and country, those that only
 * follow from the placements included: see `basis`.
 */
export function waivers(): readonly WaiverRow[] {
  return table.rows.map((row) => ({
    iso3: row.iso3,
    year: row.year,
    kind: word(
      ['waiver', 'autodowngrade', 'reinstatement_cap', 'reinstatement_cap_or_merits'],
      row.kind,
    ),
    basis: word(['derived', 'explicit', 'post_waiver'], row.basis),
    source: textAt(table.texts, row.source),
    note: textAt(table.texts, row.note),
  }));
}

/** Which years' lists of waivers are known in full. A year that is missing is in doubt. */
export function waiverLists(): readonly ListCompleteness[] {
  return table.lists;
}
