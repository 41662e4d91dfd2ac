import leven from 'leven';

/** Inputs longer than this are not compared: a misspelling is never that long. */
const LONGEST = 64;

/**
 * The allowed name nearest to `found`, ignoring letter case, or null where none is
 * within a third of its length (at least two edits). Used in messages only, never
 * to guess what was meant.
 */
export function nearest(found: string, allowed: readonly string[]): string | null {
  if (found.length > LONGEST) return null;
  const wanted = found.toLowerCase();
  let best: string | null = null;
  let distance = Math.max(2, Math.floor(found.length / 3)) + 1;
  for (const name of allowed) {
    const here = leven(wanted, name.toLowerCase());
    if (here < distance) {
      best = name;
      distance = here;
    }
  }
  return best;
}
