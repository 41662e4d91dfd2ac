/** Histories of each kind with findings that the long run compares. */
export const FINDINGS_RUNS: Readonly<Record<string, number>> = {
  'complete findings': 20_000,
  'complete findings and record': 15_000,
  'partly unknown findings, record, years missing': 15_000,
};

/** The same for histories that hold placements alone. */
export const RECORD_RUNS: Readonly<Record<string, number>> = {
  'placements on record': 30_000,
  'placements on record, years missing': 20_000,
};
