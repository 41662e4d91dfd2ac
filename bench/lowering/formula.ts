import type { Literal, Operator } from '../../src/rulebook/types.ts';

/**
 * A two-valued formula over known facts: what every rule engine can say. A comparison
 * with an unknown fact is false; `step` names a formula that was worked out before.
 */
export type Formula =
  | boolean
  | { readonly and: readonly Formula[] }
  | { readonly or: readonly Formula[] }
  | { readonly not: Formula }
  | { readonly known: string }
  | { readonly fact: string; readonly operator: Operator; readonly value: Literal }
  | { readonly step: string };

/** All of them; constants are folded and nested ones taken up. */
export function and(parts: readonly Formula[]): Formula {
  const kept: Formula[] = [];
  for (const part of parts) {
    if (part === false) return false;
    if (part === true) continue;
    if (typeof part === 'object' && 'and' in part) kept.push(...part.and);
    else kept.push(part);
  }
  return kept.length < 2 ? (kept[0] ?? true) : { and: kept };
}

/** Any of them; constants are folded and nested ones taken up. */
export function or(parts: readonly Formula[]): Formula {
  const kept: Formula[] = [];
  for (const part of parts) {
    if (part === true) return true;
    if (part === false) continue;
    if (typeof part === 'object' && 'or' in part) kept.push(...part.or);
    else kept.push(part);
  }
  return kept.length < 2 ? (kept[0] ?? false) : { or: kept };
}

/** The opposite. */
export function not(part: Formula): Formula {
  if (typeof part === 'boolean') return !part;
  return 'not' in part ? part.not : { not: part };
}
