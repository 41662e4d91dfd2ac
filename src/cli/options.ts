/** One option of the command line. */
export interface OptionDefinition {
  /** What it takes, as the help writes it; null for a switch. */
  readonly takes: string | null;
  readonly short?: string;
  /** May be given more than once. */
  readonly repeatable?: boolean;
  readonly help: string;
}

/** Every option, by its name without the dashes. Each verb lists those that it takes. */
export const OPTIONS = {
  with: { takes: 'FILE', help: 'lay the years and facts of FILE over the history; FILE wins' },
  year: { takes: 'YEAR', help: 'report year; the last of the history by default' },
  'with-year': { takes: 'YEAR', help: 'compare with this year; by default the year before' },
  from: { takes: 'YEAR', help: 'first report year to show' },
  to: { takes: 'YEAR', help: 'last report year to show; may lie after the history' },
  reading: {
    takes: 'NAME=VALUE',
    repeatable: true,
    help: 'another reading of the statute, such as reinstatementCap=F2',
  },
  'law-as-of': {
    takes: 'YEAR',
    help: 'what if the law had stayed as it was for the report of YEAR',
  },
  law: {
    takes: 'NAME=VALUE',
    repeatable: true,
    help: 'what if a parameter of the law were VALUE, such as maxWaiverYears=2',
  },
  'advance-by': {
    takes: 'record|answer',
    help: 'what moves the clock under a what-if law; the record by default',
  },
  engine: {
    takes: 'json-rules-engine',
    help: 'let that package evaluate the same rules; it must be installed',
  },
  detail: { takes: 'short|full', help: 'how much to tell; short by default' },
  format: { takes: 'FORMAT', help: 'text (default), markdown, html, mermaid or json' },
  all: { takes: null, help: 'the whole built-in record' },
  json: { takes: null, help: 'print JSON and nothing else, one line for each answer' },
  help: { takes: null, short: 'h', help: 'show this help' },
} as const satisfies Readonly<Record<string, OptionDefinition>>;

/** Name of an option. */
export type OptionName = keyof typeof OPTIONS;

/** Options that change what is classified, and how. Every verb that classifies takes them. */
export const CLASSIFYING = [
  'with',
  'reading',
  'law-as-of',
  'law',
  'advance-by',
] as const satisfies readonly OptionName[];
