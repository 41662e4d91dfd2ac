import leven from 'leven';

/** Inputs longer than this are not compared: a misspelling is never that long. */
const LONGEST = 64;
/** Lists longer than this are searched among names with the same first letter only. */
const MOST_NAMES = 1_000;
/** Most names of such a list that are compared, so that many misspellings take linear time. */
const MOST_COMPARED = 200;

/**
 * The allowed name nearest to `found`, ignoring letter case, or null where none is
 * within a third of its length (at least two edits). Of a very long list only some names
 * are compared. Used in messages only, never to guess what was meant. `allowed` must not
 * change afterwards.
 */
export function nearest(found: string, allowed: readonly string[]): string | null {
  if (found.length > LONGEST) return null;
  const wanted = found.toLowerCase();
  let best: string | null = null;
  let distance = Math.max(2, Math.floor(found.length / 3)) + 1;
  for (const name of candidates(wanted, distance, allowed)) {
    const lower = name.toLowerCase();
    // So many letters more or fewer are at least as many edits.
    if (Math.abs(lower.length - wanted.length) >= distance) continue;
    const here = leven(wanted, lower);
    if (here < distance) {
      best = name;
      distance = here;
    }
  }
  return best;
}

function candidates(
  wanted: string,
  distance: number,
  allowed: readonly string[],
): readonly string[] {
  if (allowed.length <= MOST_NAMES) return allowed;
  const names = byLetterAndLength(allowed);
  const chosen: string[] = [];
  for (let apart = 0; apart < distance && chosen.length < MOST_COMPARED; apart += 1) {
    for (const length of new Set([wanted.length - apart, wanted.length + apart])) {
      const some = names.get(keyOf(wanted, length)) ?? [];
      chosen.push(...some.slice(0, MOST_COMPARED - chosen.length));
    }
  }
  return chosen;
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The names of a long list by first letter and length; made once for each list. */
function byLetterAndLength(allowed: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(allowed);
  if (known !== undefined) return known;
  const names = new Map<string, string[]>();
  for (const name of allowed) {
    const lower = name.toLowerCase();
    const key = keyOf(lower, lower.length);
    const some = names.get(key);
    if (some === undefined) names.set(key, [name]);
    else if (some.length < MOST_COMPARED) some.push(name);
  }
  indexes.set(allowed, names);
  return names;
}

function keyOf(name: string, length: number): string {
  return `${name.slice(0, 1)} ${length}`;
}
