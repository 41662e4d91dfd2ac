import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { MODEL_SCHEMA } from '../../src/simulate/model.ts';

/** A row of a raw model. */
export type RawRow = Readonly<Partial<Record<Placement, number>>>;

/** A raw model of one row for each placement, the clock left out. */
export function modelOf(row: (previous: Placement) => RawRow, waiver = 0.5) {
  const merits = Object.fromEntries(
    PLACEMENTS.map((placement) => [placement, { free: row(placement) }]),
  ) as Record<Placement, { free: RawRow }>;
  return { schema: MODEL_SCHEMA, merits, waiver };
}

/** Everything stays as it was. */
export const SAME = modelOf((placement) => ({ [placement]: 1 }));
