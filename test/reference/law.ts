/**
 * The law of a report year, written by hand from the table of enactments. Nothing
 * here is read from `rules/`: this is one half of a second opinion.
 */
export interface ReferenceLaw {
  /** Only countries with a significant number of victims (until Pub. L. 110-457, the 2008 report). */
  readonly significantNumber: boolean;
  /** There is a Tier 2 Watch List (Pub. L. 108-193, from the 2004 report). */
  readonly watchList: boolean;
  /** Resting on commitments is a ground for it (2004 to 2018). */
  readonly commitmentsGround: boolean;
  /** Proportional concrete actions answer the victim numbers (Pub. L. 115-425, from 2019). */
  readonly proportionality: boolean;
  /** Years are counted (Pub. L. 110-457, from 2009). */
  readonly clock: boolean;
  /** Waiver years that one run may hold: 2, from 2019 one (Pub. L. 115-427). */
  readonly waiversAllowed: number;
  /** A reinstated country stays one year only (Pub. L. 115-425, from 2019). */
  readonly cap: boolean;
  /** A policy or pattern is proof of failure (Pub. L. 115-425, from 2019). */
  readonly policyOrPattern: boolean;
  /** Budget and consultation are factors, (D) to (F) (Pub. L. 115-427, from 2019). */
  readonly budgetFactors: boolean;
}

/** The law of one report year from 2001 on. */
export function referenceLaw(year: number): ReferenceLaw {
  if (year < 2004) {
    return {
      significantNumber: true,
      watchList: false,
      commitmentsGround: false,
      proportionality: false,
      clock: false,
      waiversAllowed: 0,
      cap: false,
      policyOrPattern: false,
      budgetFactors: false,
    };
  }
  if (year < 2009) {
    return { ...referenceLaw(2001), watchList: true, commitmentsGround: true };
  }
  if (year < 2019) {
    return { ...referenceLaw(2004), significantNumber: false, clock: true, waiversAllowed: 2 };
  }
  return {
    significantNumber: false,
    watchList: true,
    commitmentsGround: false,
    proportionality: true,
    clock: true,
    waiversAllowed: 1,
    cap: true,
    policyOrPattern: true,
    budgetFactors: true,
  };
}

/** A two-year limit: after so many counted years the next one needs a waiver (7107(b)(2)(D)(i)). */
export const LIMIT = 2;

/** First report under Pub. L. 115-425 and 115-427; reading F4 counts waivers from here. */
export const REFORM = 2019;
