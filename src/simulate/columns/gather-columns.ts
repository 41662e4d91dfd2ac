import { lawFor, type Settings } from '../../classify/options.ts';
import { FACT_NAMES, type FactName } from '../../facts/vocabulary.ts';
import { gatherFacts } from '../../history/gather.ts';
import type { HistoryYear } from '../../history/types.ts';
import { setBit, wordsOf } from './bitmap.ts';
import type { FactColumns } from './fact-columns.ts';
import { emptyColumns, setFact, setRecorded } from './fill-columns.ts';

/** One year of one history, and the stated year before it where it follows directly. */
export interface GatheredRow {
  readonly entry: HistoryYear | undefined;
  readonly before: HistoryYear | undefined;
}

const NAMES: ReadonlySet<string> = new Set(FACT_NAMES);

/** The columns of one report year of many histories, a row each: the facts that `classify` sees. */
export function gatherColumns(
  rows: readonly GatheredRow[],
  year: number,
  settings: Settings,
): FactColumns {
  const columns = emptyColumns(rows.length);
  // What follows from a waiver is known and not stated, so that the columns cannot tell it.
  const stated = new Uint32Array(wordsOf(rows.length));
  const law = lawFor(year, settings);
  for (const [row, { entry, before }] of rows.entries()) {
    if (entry === undefined) continue;
    for (const [name, { value }] of gatherFacts(entry, before, law).known) {
      if (isFactName(name)) setFact(columns, name, row, value);
    }
    const recorded = entry.reassessed ?? entry.placement;
    if (recorded !== undefined) setRecorded(columns, row, recorded);
    if (Object.keys(entry.facts).length > 0) setBit(stated, row);
  }
  return { ...columns, stated };
}

function isFactName(name: string): name is FactName {
  return NAMES.has(name);
}
