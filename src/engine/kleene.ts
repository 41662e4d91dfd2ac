/**
 * A truth value of strong Kleene logic as a small number, ordered false < unknown <
 * true, so that "and" is the minimum, "or" the maximum and "not" the mirror image.
 */
export type Truth = 0 | 1 | 2;

/** False: the condition fails. */
export const FALSE: Truth = 0;
/** Unknown: the facts do not settle it, or judgement is reserved. */
export const UNKNOWN: Truth = 1;
/** True: the condition holds. */
export const TRUE: Truth = 2;

/** The truth value of a boolean; undefined is unknown. */
export function truthOf(value: boolean | undefined): Truth {
  return value === undefined ? UNKNOWN : value ? TRUE : FALSE;
}

/** The opposite; unknown stays unknown. */
export function not(value: Truth): Truth {
  return (2 - value) as Truth;
}
