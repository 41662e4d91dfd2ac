import { VOCABULARY } from 'tvpa-tiers';
import type { RawYear } from './session.ts';

/** A value as the page holds it: null is unknown. */
export type FactValue = boolean | number | null;

const WAIVER = 'waiver.';

/** What a year states about a fact. */
export function factValue(entry: RawYear, fact: string): FactValue {
  const from: Readonly<Record<string, unknown>> =
    (fact.startsWith(WAIVER) ? entry.waiver : entry.facts) ?? {};
  const key = fact.startsWith(WAIVER) ? fact.slice(WAIVER.length) : fact;
  const stated = Object.hasOwn(from, key) ? from[key] : null;
  const value =
    typeof stated === 'object' && stated !== null && 'value' in stated ? stated.value : stated;
  return typeof value === 'boolean' || typeof value === 'number' ? value : null;
}

/** The year with a fact stated otherwise, or no longer; sources of the old value go with it. */
export function withFact(entry: RawYear, fact: string, value: FactValue): RawYear {
  const waiver = fact.startsWith(WAIVER);
  const key = waiver ? fact.slice(WAIVER.length) : fact;
  const part: Readonly<Record<string, unknown>> = (waiver ? entry.waiver : entry.facts) ?? {};
  const { [key]: _old, ...others } = part;
  const changed = value === null ? others : { ...others, [key]: value };
  const { facts, waiver: granted, ...rest } = entry;
  const parts = { facts, waiver: granted, [waiver ? 'waiver' : 'facts']: changed };
  return {
    ...rest,
    ...(says(parts.facts) ? { facts: parts.facts } : {}),
    ...(says(parts.waiver) ? { waiver: parts.waiver } : {}),
  } as RawYear;
}

function says(part: object | undefined): boolean {
  return part !== undefined && Object.keys(part).some((key) => key !== 'sources' && key !== 'note');
}

/** Whether the law of a report year asks a fact at all. */
export function inForce(fact: string, year: number): boolean {
  const [first, last] = VOCABULARY[fact]?.inForce ?? [2001, null];
  return year >= first && (last === null || year <= last);
}
