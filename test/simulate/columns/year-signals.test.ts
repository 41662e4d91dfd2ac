import { describe, expect, it } from 'vitest';
import { CLOCK_START } from '../../../src/classify/run.ts';
import { PLACEMENTS, type Placement } from '../../../src/facts/placements.ts';
import type { FactName } from '../../../src/facts/vocabulary.ts';
import { MOST_RUN } from '../../../src/kernel/state.ts';
import { lawOf } from '../../../src/law/law.ts';
import { setBit, wordsOf } from '../../../src/simulate/columns/bitmap.ts';
import type { FactColumns } from '../../../src/simulate/columns/fact-columns.ts';
import { emptyColumns, setFact, setRecorded } from '../../../src/simulate/columns/fill-columns.ts';
import {
  NO_SIGNAL,
  SIGNALS,
  signalColumns,
  signalsAt,
} from '../../../src/simulate/columns/year-signals.ts';

const NOTHING = { recorded: null, waived: false, waiverOnly: false, run: null };

/** What is said of a row beside its findings. */
interface Said {
  readonly recorded?: Placement;
  readonly waiver?: boolean;
  readonly years?: number;
  /** A finding; of the waiver itself, where it is none. */
  readonly finding?: FactName;
}

/** Rows in columns; without a list of those of which something is stated. */
function columnsOf(rows: readonly Said[]): FactColumns {
  const columns = emptyColumns(rows.length);
  for (const [row, { recorded, waiver, years, finding }] of rows.entries()) {
    if (recorded !== undefined) setRecorded(columns, row, recorded);
    if (waiver !== undefined) setFact(columns, 'waiver.granted', row, waiver);
    if (years !== undefined) setFact(columns, 'consecutiveWatchListYears', row, years);
    if (finding !== undefined) setFact(columns, finding, row, false);
  }
  return columns;
}

/** The signals of rows `from` and after, as they are read from columns. */
function signalsOf(columns: FactColumns, year: number, from = 0) {
  const rows = columns.rows - from;
  const into = new Uint32Array(rows + 40).fill(4242);
  signalColumns(columns, year, lawOf(year).parameters)?.write(from, rows, into);
  expect(new Set(into.subarray(rows))).toEqual(new Set([4242]));
  return Array.from(into.subarray(0, rows), signalsAt);
}

describe('the number of signals', () => {
  it('stands for one combination each, from none on record to all', () => {
    const all = Array.from({ length: SIGNALS }, (_, number) => signalsAt(number));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(SIGNALS);
    expect(all[NO_SIGNAL]).toEqual(NOTHING);
    expect(all[0]).toEqual({ ...NOTHING, recorded: PLACEMENTS[0] });
    expect(all.at(-1)).toEqual({ ...NOTHING, waiverOnly: true, run: MOST_RUN + 1 });
    expect(all.some(({ waived, waiverOnly }) => waived && waiverOnly)).toBe(false);
  });
});

describe('signals in columns', () => {
  it('are none where no row has one', () => {
    const { recorded: _, ...columns } = columnsOf([{ finding: 'specialCase' }]);
    expect(signalColumns(columns, 2024, lawOf(2024).parameters)).toBe(null);
  });

  it('are the placement on record, in whatever row', () => {
    const rows = Array.from({ length: 70 }, (_, row): Said => {
      const recorded = PLACEMENTS[row % 7];
      return recorded === undefined ? {} : { recorded };
    });
    const wanted = rows.map(({ recorded }) => ({ ...NOTHING, recorded: recorded ?? null }));
    expect(signalsOf(columnsOf(rows), 2024)).toEqual(wanted);
    expect(signalsOf(columnsOf(rows), 2024, 32)).toEqual(wanted.slice(32));
  });

  it('are a waiver, with something else or alone', () => {
    const kinds: readonly Said[] = [
      { waiver: true },
      { waiver: false },
      {},
      { waiver: true, recorded: 'tier-2-watch-list' },
      { waiver: true, finding: 'specialCase' },
      { waiver: true, finding: 'waiver.writtenPlan' },
      { waiver: true, years: 0 },
      { finding: 'policyOrPattern' },
    ];
    const rows = Array.from({ length: 75 }, (_, row) => kinds[row % 8] ?? {});
    const alone = { ...NOTHING, waiverOnly: true };
    const waived = { ...NOTHING, waived: true };
    const recorded = { ...waived, recorded: 'tier-2-watch-list' };
    const answers = [alone, NOTHING, NOTHING, recorded, waived, alone, waived, NOTHING];
    const wanted = rows.map((_, row) => answers[row % 8]);
    expect(signalsOf(columnsOf(rows), 2024)).toEqual(wanted);
    expect(signalsOf(columnsOf(rows), 2024, 64)).toEqual(wanted.slice(64));
  });

  it('are a waiver beside what is told apart to be stated', () => {
    const rows = Array.from({ length: 40 }, (): Said => ({ waiver: true, finding: 'specialCase' }));
    const { recorded: _, ...columns } = columnsOf(rows);
    const stated = new Uint32Array(wordsOf(40));
    for (const row of [0, 33]) setBit(stated, row);
    const found = signalsOf({ ...columns, stated }, 2024);
    expect(found.flatMap(({ waived }, row) => (waived ? [row] : []))).toEqual([0, 33]);
    expect(found.filter(({ waiverOnly }) => waiverOnly)).toHaveLength(38);
  });

  it('are the years before this one that a stated count tells, as far as they are told apart', () => {
    const rows = Array.from(
      { length: 70 },
      (_, row): Said => (row % 14 > 12 ? {} : { years: row % 14 }),
    );
    const wanted = (most: number) =>
      rows.map(({ years }) => ({
        ...NOTHING,
        run: years === undefined || years === 0 ? null : Math.min(years - 1, most),
      }));
    expect(signalsOf(columnsOf(rows), 2024)).toEqual(wanted(MOST_RUN + 1));
    expect(signalsOf(columnsOf(rows), 2024, 32)).toEqual(wanted(MOST_RUN + 1).slice(32));
    // No more years than there are since the count began.
    expect(signalsOf(columnsOf(rows), CLOCK_START + 1)).toEqual(wanted(1));
  });

  it('are no count under a law that counts no years', () => {
    const [found] = signalsOf(columnsOf([{ years: 2, recorded: 'tier-3' }]), 2004);
    expect(found).toEqual({ ...NOTHING, recorded: 'tier-3' });
  });

  it('do not read a count of which nothing is known', () => {
    const { recorded: _, ...columns } = columnsOf([{ years: 3 }, { years: 3 }]);
    columns.facts.consecutiveWatchListYears?.known.fill(0b10);
    expect(signalsOf(columns, 2024)).toEqual([NOTHING, { ...NOTHING, run: 2 }]);
  });

  it('do not read what stands beyond the rows, nor a count below none', () => {
    const more = columnsOf(Array.from({ length: 64 }, (): Said => ({ waiver: true, years: 1 })));
    more.facts.consecutiveWatchListYears?.value.set([-3, 0]);
    const found = signalsOf({ ...more, rows: 40 }, 2024);
    expect(found.slice(0, 3).map(({ run }) => run)).toEqual([null, null, 0]);
    expect(found).toHaveLength(40);
  });

  it('are all of them at once', () => {
    const all: Said = { recorded: 'tier-3', waiver: true, years: 2 };
    expect(signalsOf(columnsOf([all]), 2024)).toEqual([
      { recorded: 'tier-3', waived: true, waiverOnly: false, run: 1 },
    ]);
  });
});
