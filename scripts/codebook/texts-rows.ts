/** A field of a row that has no JSON Schema: what it may be, and what it holds. */
export type RowFields = Readonly<Record<string, readonly [type: string, text: string]>>;

/** The fields of a row of `audit` (`audit --json`: `rows`). */
export const AUDIT_ROW_FIELDS: RowFields = {
  country: ['text', 'The country as the history names it.'],
  year: ['whole number', 'Report year.'],
  placement: ['placement', 'The final placement on record.'],
  verdict: [
    '`lawful`, `unlawful`, `unverifiable`',
    'Whether it obeys the law. Unverifiable: it does under some of the pasts that unknown years allow.',
  ],
  causes: ['list of cause', 'Every possible cause, given the record.'],
  waiverRequired: [
    '`yes`, `no`, `maybe`',
    'Whether the placement was possible only with a waiver.',
  ],
  notices: ['list of object', 'As in a classification.'],
};

/** The fields of the summary of an audit (`audit --json`: `summary`). */
export const AUDIT_SUMMARY_FIELDS: RowFields = {
  countries: ['whole number', 'Countries with a recorded year.'],
  countryYears: ['whole number', 'Recorded country-years: rows.'],
  verdicts: ['object', 'Rows by verdict.'],
  causes: ['object', 'Rows by cause: as the only one possible, and as one of several.'],
  waivers: [
    'object',
    'Waiver years that the placements took: required, maybe, and how many are evidenced.',
  ],
};

/** The fields of a row of `outlook` (`outlook --json`: `rows`). */
export const OUTLOOK_ROW_FIELDS: RowFields = {
  country: ['text', 'The country as the history names it.'],
  year: ['whole number', 'The report year to come.'],
  placement: ['placement, or null', 'The final placement of the year before; null where unknown.'],
  watchList: [
    'list of `free`, `needs-waiver`, `exhausted`, `capped`',
    'How open the watch list is: one entry for each clock that the past allows. Empty where the law has no watch list, as before the 2004 report.',
  ],
  possible: ['list of placement', 'Every placement that the law allows.'],
  notices: ['list of object', 'As in a classification.'],
};
