/** The law of a report year as the rules below read it. */
export interface Law {
  readonly watchList: boolean;
  readonly clock: boolean;
  readonly watchListLimit: number;
  readonly maxWaiverYears: number;
  /** Amendments of January 2019: the cap, policy or pattern, budgets, proportional actions. */
  readonly since2019: boolean;
  /** Commitments for the next year as a ground: 2004 to 2018. */
  readonly commitmentsGround: boolean;
  /** Victims that make a number significant; 0 where none is asked. */
  readonly victimThreshold: number;
  /** Reauthorization Act of 2003. */
  readonly since2004: boolean;
  /** Delayed amendments of 2005. */
  readonly since2008: boolean;
  /** Wilberforce Act of 2008. */
  readonly since2009: boolean;
  /** Reauthorization Act of 2013. */
  readonly since2013: boolean;
  /** The Secretary may disregard missing data: 2004 and 2005. */
  readonly dataGrace: boolean;
  /** Measures against demand as part of prevention: 2008 only. */
  readonly demandAsPrevention: boolean;
}

/** The law of a report year, by hand. */
export function lawOfYear(year: number): Law {
  return {
    watchList: year >= 2004,
    clock: year >= 2009,
    watchListLimit: 2,
    maxWaiverYears: year < 2009 ? 0 : year < 2019 ? 2 : 1,
    since2019: year >= 2019,
    commitmentsGround: year >= 2004 && year < 2019,
    victimThreshold: year < 2009 ? 100 : 0,
    since2004: year >= 2004,
    since2008: year >= 2008,
    since2009: year >= 2009,
    since2013: year >= 2013,
    dataGrace: year === 2004 || year === 2005,
    demandAsPrevention: year === 2008,
  };
}
