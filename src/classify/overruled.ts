import { TRUE, UNKNOWN } from '../engine/kleene.ts';
import { planOf } from './findings-plan.ts';
import type { Settings } from './options.ts';
import type { RunYear } from './run.ts';

/** A condition whose parts say otherwise than the determination that settles it. */
export interface Overruled {
  readonly name: string;
  /** The determination, and its value. */
  readonly fact: string;
  readonly stated: boolean;
  /** Conditions that it names. */
  readonly parts: readonly string[];
}

const cache = new WeakMap<RunYear, readonly Overruled[]>();

/** The conditions of a year that a determination settles against their parts; found once. */
export function overruledIn(run: RunYear, settings: Settings): readonly Overruled[] {
  const known = cache.get(run);
  if (known) return known;
  const { merits, row, lawRow } = run.merits;
  const found: Overruled[] = [];
  for (const { at, name, decidedBy, decider, parts } of planOf(merits, settings.rulebook).decided) {
    const stated = row[decider];
    if (typeof stated !== 'boolean') continue;
    const derived = merits.program.derive(at, row, lawRow);
    if (derived === UNKNOWN || (derived === TRUE) === stated) continue;
    found.push({ name, fact: decidedBy, stated, parts });
  }
  cache.set(run, found);
  return found;
}
