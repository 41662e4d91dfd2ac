/** One option of the command line. */
export interface OptionDefinition {
  /** What it takes, as the help writes it; null for a switch. */
  readonly takes: string | null;
  readonly short?: string;
  /** May be given more than once. */
  readonly repeatable?: boolean;
  /** Means something only with one of these, as far as the verb takes them. */
  readonly needs?: readonly string[];
  readonly help: string;
}

/** Every option, by its name without the dashes. Each verb lists those that it takes. */
export const OPTIONS = {
  with: { takes: 'FILE', help: 'lay the years and facts of FILE over the history; FILE wins' },
  year: { takes: 'YEAR', help: 'report year; the last of the history by default' },
  'with-year': { takes: 'YEAR', help: 'compare with this year; by default the year before' },
  from: { takes: 'YEAR', help: 'first report year to show' },
  reading: {
    takes: 'NAME=VALUE',
    repeatable: true,
    help: 'another reading of the statute, such as reinstatementCap=F2',
  },
  'law-as-of': {
    takes: 'YEAR',
    help: 'what if later reports were judged by the law of the report of YEAR',
  },
  law: {
    takes: 'NAME=VALUE',
    repeatable: true,
    help: 'what if a parameter of the law were VALUE in every year: maxWaiverYears=2',
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
  format: {
    takes: 'FORMAT',
    help: 'text (default), markdown, html, mermaid or json',
  },
  to: {
    takes: 'YEAR',
    help: 'last report year to show',
  },
  target: { takes: 'PLACEMENT', help: 'the placement that is wanted, such as tier-2' },
  largest: {
    takes: 'NUMBER',
    help: 'look for sets of up to NUMBER changes, 1 to 10; 7 by default',
  },
  within: { takes: 'YEARS', help: 'longest path to look for, 1 to 20 years; 10 by default' },
  unranked: { takes: null, help: 'let years as a special case, or without a rating, be steps too' },
  mermaid: { takes: null, help: 'print the whole clock as a Mermaid state diagram' },
  released: { takes: 'DATE', help: 'the day on which the report was released, YYYY-MM-DD' },
  determined: { takes: 'DATE', help: 'the day of the presidential determinations' },
  notified: { takes: 'DATE', help: 'the day on which Congress was notified of a waiver' },
  'child-soldiers': {
    takes: 'yes|no',
    help: 'whether the government is on the child soldiers list; no placement tells',
  },
  determination: { takes: 'NAME', help: 'which presidential determination was made' },
  waived: {
    takes: 'SCOPE',
    repeatable: true,
    help: 'what a waiver covers: assistance, multilateral or programmes',
  },
  'assisted-before': {
    takes: 'yes|no',
    help: 'whether the government got assistance in the fiscal year before',
  },
  list: { takes: null, help: 'print the questions instead of asking them' },
  save: {
    takes: 'FILE',
    help: 'save the history with the answers to FILE when the interview ends',
  },
  force: { takes: null, needs: ['out', 'save'], help: 'replace a file that exists' },
  out: { takes: 'PATH', help: 'write to this file' },
  histories: {
    takes: 'FILE',
    help: 'histories to try the rules on, one JSON text a line',
  },
  scenarios: {
    takes: 'FILE',
    repeatable: true,
    help: 'scenarios to run against the rules: a file of the conformance kit',
  },
  only: {
    takes: 'NAME',
    repeatable: true,
    help: 'only this condition, rule or parameter of the law (law.NAME)',
  },
  reasons: { takes: 'FILE', help: 'why a mutant is no fault, by its name, in JSON' },
  cite: { takes: null, help: 'say after the answer how to cite it' },
  all: { takes: null, help: 'the whole built-in record' },
  json: { takes: null, help: 'print JSON and nothing else, one line for each answer' },
  scenario: {
    takes: 'FILE',
    help: 'what is assumed of the years to come, in JSON',
  },
  until: { takes: 'YEAR', help: 'last report year to project' },
  merits: {
    takes: 'PLACEMENT',
    help: 'the placement on the merits in every projected year; left open by default',
  },
  waivers: {
    takes: 'POLICY',
    help: 'of waivers: never, always-if-available, or undecided (default)',
  },
  runs: { takes: 'NUMBER', help: 'trajectories for each country, 1 to 10000000; 10000 by default' },
  seed: { takes: 'NUMBER', help: 'whole number to draw from; 1 by default' },
  model: { takes: 'FILE', help: 'a model of the judgements in JSON; by default the one built in' },
  'print-model': { takes: null, help: 'print the model as JSON, to be saved and changed' },
  workers: {
    takes: 'NUMBER',
    help: 'threads, 1 to 64; by default those of the machine where the forecast is long',
  },
  csv: { takes: null, help: 'print CSV and nothing else' },
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
