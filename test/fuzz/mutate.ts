import { HOSTILE_KEYS, HOSTILE_VALUES } from './hostile-values.ts';
import type { Random } from './random.ts';

/** A place in a value: what holds it, and under which key. */
interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

/** Most places that are looked for, however large the value has become. */
const MOST_PLACES = 5_000;

function placesIn(root: unknown): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<object>();
  const open: unknown[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    if (seen.has(value)) continue;
    if (places.length > MOST_PLACES) break;
    seen.add(value);
    for (const key of Object.keys(value)) {
      places.push({ holder: value as Place['holder'], key });
      open.push((value as Record<string, unknown>)[key]);
    }
  }
  return places;
}

function read({ holder, key }: Place): unknown {
  return (holder as Record<string, unknown>)[key];
}

function write({ holder }: Place, key: string, value: unknown): void {
  // No JSON text gives a list a key that is no position.
  if (Array.isArray(holder) && !/^\d+$/u.test(key)) {
    holder.push(value);
    return;
  }
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete (holder as Record<string, unknown>)[key];
}

/**
 * A copy of a valid value with one to four of its nodes replaced, deleted, doubled,
 * renamed or exchanged. What it holds that is no data is put in from outside.
 */
export function mutated(
  valid: unknown,
  random: Random,
  values: readonly (() => unknown)[] = HOSTILE_VALUES,
): unknown {
  const top: Record<string, unknown> = { value: structuredClone(valid) };
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const places = placesIn(top);
    const place = random.pick(places);
    const action = random.below(7);
    if (action <= 1) write(place, place.key, random.pick(values)());
    else if (action === 2) remove(place);
    else if (action === 3) write(place, random.pick(HOSTILE_KEYS), read(place));
    else if (action === 4) write(place, random.pick(HOSTILE_KEYS), random.pick(values)());
    else if (action === 5) write(place, place.key, read(random.pick(places)));
    else if (Array.isArray(place.holder)) place.holder.push(read(place));
    else write(place, `${place.key}2`, read(place));
    if (!Object.hasOwn(top, 'value')) top.value = random.pick(values)();
  }
  return top.value;
}
