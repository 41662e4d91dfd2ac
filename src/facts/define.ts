/**
 * What the vocabulary says about one fact: the thing a rule may name, the
 * question that asks for it, and the paragraph of law that makes it matter.
 *
 * A fact that nobody supplied is unknown. It is never read as false.
 */
export interface FactDefinition {
  /** `boolean`: yes or no. `integer`: a whole number, zero or more; the question names its unit. */
  readonly type: 'boolean' | 'integer';

  /**
   * `determination`: an overall finding that the State Department makes.
   * `finding`: one element of the law, or one indicium or factor as a whole.
   * `waiver`: part of the decision to waive the automatic downgrade.
   */
  readonly kind: 'determination' | 'finding' | 'waiver';

  /** The question in plain English, answerable by yes, no or unknown, or by a number. */
  readonly question: string;

  /** One short sentence of help: what counts and what does not. */
  readonly help: string;

  /** The paragraph that asks for the fact, in today's numbering, e.g. `22 U.S.C. 7106(b)(1)`. */
  readonly cite: string;

  /** Who could make the answer a different one; `nobody` where it describes the country's situation. */
  readonly actor: 'government' | 'state-department' | 'president' | 'nobody';

  /** The value that speaks for the government; null where the law gives no direction. */
  readonly favourable: boolean | null;

  /**
   * First and last report year in which the law asks the fact, both included;
   * a last year of null means it still does. Absent: asked in every year.
   */
  readonly inForce?: readonly [first: number, last: number | null];
}
