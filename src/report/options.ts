import type { ConsequencesOptions } from '../consequences/options.ts';
import { TIMELINE_OPTIONS, type TimelineOptions } from '../timeline/options.ts';

/** How a report is made. */
export type ReportOptions = Omit<TimelineOptions, 'idPrefix'> & {
  /** Report year that is explained, 2001 to 2100; the last one of the history by default. */
  readonly year?: number;
  /** What is known beside the placement (see `consequences`). */
  readonly known?: ConsequencesOptions;
  /** Version of the record where the histories rest on it, for the citation: `DATA_VERSION`. */
  readonly data?: string;
  /** Names of sources by what the histories call them, such as titles by tag. */
  readonly sourceNames?: Readonly<Record<string, string>>;
};

/** The options of `report` by name. */
export const REPORT_OPTIONS: readonly string[] = [
  ...TIMELINE_OPTIONS.filter((name) => name !== 'idPrefix'),
  'year',
  'known',
  'data',
  'sourceNames',
];
