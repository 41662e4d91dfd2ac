/**
 * Why a placement came about: every cause that
 * a rule may give, in the order in which answers list them. `automatic-downgrade`, `waiver`
 * and `reinstatement-cap` are the clock's (22 U.S.C. 7107(b)(2)(D)); the others come from
 * the findings of the year, or from the absence of a rating.
 */
export const CAUSES = [
  'merits',
  'policy-or-pattern',
  'automatic-downgrade',
  'waiver',
  'reinstatement-cap',
  'special-case',
  'not-rated',
] as const;

/** One of the causes. */
export type Cause = (typeof CAUSES)[number];
