/** False, unknown, true: ordered so that "and" is the smaller, "or" the greater. */
export type Truth = 0 | 1 | 2;

/** A finding as a history states it; undefined is unknown. */
export type Finding = boolean | undefined;

/** Whether a finding is made. */
export function yes(finding: Finding): Truth {
  return finding === undefined ? 1 : finding ? 2 : 0;
}

/** Whether the opposite of a finding is made. */
export function no(finding: Finding): Truth {
  return finding === undefined ? 1 : finding ? 0 : 2;
}

/** The opposite. */
export function opposite(truth: Truth): Truth {
  return (2 - truth) as Truth;
}

/** Both. */
export function both(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}

/** Either. */
export function either(a: Truth, b: Truth): Truth {
  return a > b ? a : b;
}
