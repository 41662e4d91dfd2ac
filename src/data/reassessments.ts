import { placementOf, textAt, word } from './codes.ts';
import table from './generated/reassessments.json' with { type: 'json' };
import type { ReassessmentRow } from './types.ts';

/** The reassessments known, in order of year and country. The final placement is the one that counts. */
export function reassessments(): readonly ReassessmentRow[] {
  return table.rows.flatMap((row) => {
    const published = placementOf(row.published);
    const final = placementOf(row.final);
    if (published === undefined || final === undefined) return [];
    return {
      iso3: row.iso3,
      year: row.year,
      published,
      final,
      basis: word(['derived', 'explicit'], row.basis),
      source: textAt(table.texts, row.source),
      note: textAt(table.texts, row.note),
    };
  });
}
