import { PLACEMENTS } from '../facts/placements.ts';
import { WATCH_LIST_ACCESS } from '../kernel/access.ts';
import { fnv1a64 } from './fnv.ts';
import type { ForecastModel } from './model.ts';

/**
 * Names the probabilities of a model in 16 hexadecimal digits: the same for the same
 * probabilities on every platform, whatever the order of keys and the name of the model.
 */
export function modelHash({ merits, waiver }: ForecastModel): string {
  const rows = PLACEMENTS.map((placement) =>
    WATCH_LIST_ACCESS.map((access) => PLACEMENTS.map((one) => merits[placement][access][one])),
  );
  return fnv1a64(JSON.stringify([rows, waiver]))
    .toString(16)
    .padStart(16, '0');
}
