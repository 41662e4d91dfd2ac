/** How a mutant ended, in Stryker's words. */
export type Status =
  | 'Killed'
  | 'Timeout'
  | 'Survived'
  | 'NoCoverage'
  | 'Ignored'
  | 'CompileError'
  | 'RuntimeError'
  | 'Pending';

interface Position {
  readonly line: number;
  readonly column: number;
}

/** One change of the sources; lines and columns count from 1, as in Stryker's report. */
export interface Mutant {
  /** The changed file, from the root of the repository, with slashes. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly mutator: string;
  readonly replacement: string;
  readonly status: Status;
}

/** What is read of Stryker's JSON report. */
export interface StrykerReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: Status;
          readonly location: { readonly start: Position; readonly end: Position };
        }[];
      }
    >
  >;
}

/** The mutants of a report, in its order. */
export function mutantsOf(report: StrykerReport): readonly Mutant[] {
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.map(({ mutatorName, replacement = '', status, location: { start, end } }) => ({
      file: file.replaceAll('\\', '/'),
      start,
      end,
      mutator: mutatorName,
      replacement,
      status,
    })),
  );
}

/**
 * What tells a mutant from all others of the same sources, whatever the run. The checker
 * `only-chosen.mjs` builds the same text.
 */
export function keyOf({ file, start, end, mutator, replacement }: Omit<Mutant, 'status'>): string {
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${file}:${place} ${mutator} ${replacement}`;
}

/**
 * The places of mutants as Stryker's option `mutate` takes them, each once. Its lines count
 * from 1 and its columns from 0. A place holds whatever lies within it, so that more mutants
 * than these may come of it.
 */
export function rangesOf(mutants: readonly Omit<Mutant, 'status'>[]): readonly string[] {
  const ranges = mutants.map(({ file, start, end }) => {
    const from = `${start.line}:${start.column - 1}`;
    return `${file}:${from}-${end.line}:${end.column - 1}`;
  });
  return [...new Set(ranges)];
}
