import { placementOf, textAt, word } from './codes.ts';
import table from './generated/conflicts.json' with { type: 'json' };
import type { ConflictRow } from './types.ts';

/** The country-years on which sources disagree or that rest on one source, in order of year and country. */
export function conflicts(): readonly ConflictRow[] {
  return table.rows.map(({ iso3, year, kind, chosen, claims, note }) => {
    const placement = placementOf(chosen);
    return {
      iso3,
      year,
      kind: word(['conflict', 'claim not used', 'inside one source', 'single source'], kind),
      ...(placement === undefined ? {} : { chosen: placement }),
      claims,
      note: textAt(table.texts, note),
    };
  });
}

/**
 * Whether a conflict makes the placement disputed: two sources disagree and a value was chosen.
 * A source that contradicts itself, or stands alone, only earns the row a note.
 */
export function isDispute(row: ConflictRow): boolean {
  const between = row.kind === 'conflict' || row.kind === 'claim not used';
  return between && row.chosen !== undefined;
}

/** What the sources say of a country-year, with the reason of the choice; undefined if there is nothing to say. */
export function conflictNote(rows: readonly ConflictRow[]): string | undefined {
  const notes = [...new Set(rows.map((row) => row.note))];
  const lines = notes.map((note) => {
    const claims = rows.filter((row) => row.note === note).flatMap((row) => row.claims.split(';'));
    return `${[...new Set(claims)].join(', ').replaceAll('=', ' ')}: ${note}`;
  });
  return lines.length === 0 ? undefined : lines.join('; ');
}
