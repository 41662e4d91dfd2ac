import { CAUSES } from '../facts/causes.ts';
import { PLACEMENTS } from '../facts/placements.ts';
import { procedureFacts } from '../facts/procedure.ts';
import { FACT_NAMES, VOCABULARY } from '../facts/vocabulary.ts';
import { LAW_PARAMETERS } from '../law/law.ts';
import { READING_NAMES, READINGS } from '../law/readings.ts';

/** Who supplies a fact that a rule may name. */
export type FactSource = 'history' | 'law' | 'reading' | 'kernel';

/** What is known about a fact that a rule may name. */
export interface NamedFact {
  readonly source: FactSource;
  readonly type: 'boolean' | 'integer' | 'string';
  /** Every value of a text fact; null for other types. */
  readonly values: readonly string[] | null;
}

/** Values of the kernel's text facts (`src/facts/procedure.ts`). */
const KERNEL_VALUES: Readonly<Record<string, readonly string[]>> = {
  'clock.cap': ['clear', 'armed', 'stint'],
  'clock.previous': [...PLACEMENTS, 'none'],
  merits: PLACEMENTS,
  meritsCause: CAUSES,
  placement: PLACEMENTS,
};

/** Every fact that a rule may name, by name. */
export const NAMED_FACTS: ReadonlyMap<string, NamedFact> = /* @__PURE__ */ new Map<
  string,
  NamedFact
>([
  ...FACT_NAMES.map((name): [string, NamedFact] => [
    name,
    { source: 'history', type: VOCABULARY[name]?.type ?? 'boolean', values: null },
  ]),
  ...Object.entries(LAW_PARAMETERS).map(([name, { type }]): [string, NamedFact] => [
    `law.${name}`,
    { source: 'law', type: type === 'integer' ? 'integer' : 'boolean', values: null },
  ]),
  ...READING_NAMES.map((name): [string, NamedFact] => [
    `reading.${name}`,
    { source: 'reading', type: 'string', values: READINGS[name] },
  ]),
  ...Object.entries(procedureFacts).map(([name, { type }]): [string, NamedFact] => [
    name,
    { source: 'kernel', type, values: KERNEL_VALUES[name] ?? null },
  ]),
]);

/** Names of the facts from some sources, in order. */
export function namesFrom(...sources: readonly FactSource[]): readonly string[] {
  return [...NAMED_FACTS].filter(([, fact]) => sources.includes(fact.source)).map(([name]) => name);
}
