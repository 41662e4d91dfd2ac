import type { History } from '../../history/types.ts';
import type { KernelState } from '../../kernel/state.ts';
import type { LawOverlay } from '../../law/law.ts';
import type { Readings } from '../../law/readings.ts';
import type { ConformanceExpectation } from './schema.ts';

/** One case of the conformance kit: a history in, and what must be answered for some of its years. */
export interface ConformanceCase {
  readonly id: string;
  readonly title: string;
  /** The paragraphs of law that it shows. */
  readonly shows: readonly string[];
  /** Conditions, rules and parameters of the law (`law.NAME`) that it was made for. */
  readonly about?: readonly string[];
  readonly note?: string;
  readonly source?: string;
  /** Whether the text behind it was seen itself. */
  readonly confidence?: string;
  readonly readings?: Partial<Readings>;
  readonly law?: LawOverlay;
  readonly advanceBy?: 'record' | 'answer';
  /** Clocks at the start of the first year of the history, where its past is told so. */
  readonly resume?: readonly KernelState[];
  readonly history: History;
  readonly expect: readonly ConformanceExpectation[];
}

/** A file of the conformance kit, parsed. */
export interface ConformanceFile {
  readonly title: string;
  readonly about: string;
  /** True where the cases are expanded from tables, and none was written one by one. */
  readonly generated?: boolean;
  readonly cases: readonly ConformanceCase[];
}
