import type { History } from '../history/types.ts';
import type { Forecast } from '../simulate/forecast-document.ts';
import type { WorkerForecastOptions } from '../workers/forecast-in-workers.ts';

/** What there is at a path. */
export type PathKind = 'file' | 'directory' | 'none';

/** A bar that shows how far something has come. */
export interface ProgressBar {
  update(done: number): void;
  /** Takes the bar away. */
  stop(): void;
}

/** Threads to draw a long forecast with. */
export interface Threads {
  /** How many the machine runs at once. */
  readonly cores: number;
  /** As `forecastInWorkers` of `tvpa-tiers/workers`. */
  forecast(histories: readonly History[], options: WorkerForecastOptions): Promise<Forecast>;
}

/** Everything the command does with the world outside. `main.ts` binds it to the process. */
export interface Io {
  /** The bytes of standard input, read once. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether standard output is a terminal that shows colour. */
  readonly colour: boolean;
  /** Whether a person sits at both ends: input and output are terminals. */
  readonly interactive: boolean;
  /** Calls back on Ctrl-C, and its like, instead of ending the process; returns what undoes that. */
  onInterrupt(then: () => void): () => void;
  /** Shows a bar on the terminal of standard error; absent where there is none. */
  progress?(total: number): Promise<ProgressBar>;
  /** Absent where there are no threads: then a forecast is drawn without. */
  readonly threads?: Threads;
  /** Writes a file; rejects where it cannot be written, or is there and may not be replaced. */
  save(path: string, text: string, replace: boolean): Promise<void>;
  /** Makes a folder with those above it; absent where nothing can be made. */
  makeFolder?(path: string): Promise<void>;
  /** Writes to standard output; resolves when more can be taken. */
  out(text: string): Promise<void>;
  /** Writes to standard error. */
  err(text: string): Promise<void>;
  /** What there is at a path; never rejects. Anything that can be read counts as a file. */
  kindOf(path: string): Promise<PathKind>;
  /** The bytes of a file; iterating rejects where it cannot be read. */
  open(path: string): AsyncIterable<Uint8Array>;
}

/** The text in bold where the terminal shows it. */
export function bold(text: string, io: Io): string {
  return io.colour ? `\u001b[1m${text}\u001b[22m` : text;
}
