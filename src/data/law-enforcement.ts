import table from './generated/law-enforcement.json' with { type: 'json' };
import type { LawEnforcementRow } from './types.ts';

/**
 * The regional and global law-enforcement numbers of the 2025 report, 2018 to 2024: six regions, then
 * `Global`, as printed. Five of the global numbers are not the sums of the regions: see `note`.
 */
export function lawEnforcement(): readonly LawEnforcementRow[] {
  return table.map(({ note, ...row }) => (note === '' ? row : { ...row, note }));
}
