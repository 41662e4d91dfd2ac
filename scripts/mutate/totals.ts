import type { Mutant } from './mutants.ts';

/** The results of a folder, in numbers. */
export interface FolderTotals {
  readonly folder: string;
  /** Mutants that count: those left out as static and those that do not run do not. */
  readonly mutants: number;
  readonly killed: number;
  /** Mutants that made the tests run forever; they count as found. */
  readonly timeouts: number;
  readonly survived: number;
  readonly withoutCoverage: number;
  /** Mutants left out: only the loading of a module reaches them. */
  readonly leftOut: number;
  /** Found mutants for each hundred that count, to one decimal; null when none counts. */
  readonly score: number | null;
}

type Counts = Omit<FolderTotals, 'folder' | 'score'>;

function withScore(folder: string, counts: Counts): FolderTotals {
  const { mutants, killed, timeouts } = counts;
  const score = mutants === 0 ? null : Math.round(((killed + timeouts) * 1000) / mutants) / 10;
  return { folder, ...counts, score };
}

/** Adds up the results of one folder. */
export function totalsOf(folder: string, mutants: readonly Mutant[]): FolderTotals {
  const count = (status: Mutant['status']): number =>
    mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeouts, survived] = [count('Killed'), count('Timeout'), count('Survived')];
  const withoutCoverage = count('NoCoverage');
  return withScore(folder, {
    mutants: killed + timeouts + survived + withoutCoverage,
    killed,
    timeouts,
    survived,
    withoutCoverage,
    leftOut: count('Ignored'),
  });
}

/** The sum over folders, as a folder named `all`. */
export function sumOf(folders: readonly FolderTotals[]): FolderTotals {
  const sum = (pick: (totals: FolderTotals) => number): number =>
    folders.reduce((total, folder) => total + pick(folder), 0);
  return withScore('all', {
    mutants: sum(({ mutants }) => mutants),
    killed: sum(({ killed }) => killed),
    timeouts: sum(({ timeouts }) => timeouts),
    survived: sum(({ survived }) => survived),
    withoutCoverage: sum(({ withoutCoverage }) => withoutCoverage),
    leftOut: sum(({ leftOut }) => leftOut),
  });
}

const COLUMNS = ['folder', 'mutants', 'killed', 'survived', 'without coverage', 'score'] as const;

/** The table of a run in Markdown; `killed` holds the timeouts. The last line adds all up. */
export function tableOf(folders: readonly FolderTotals[]): string {
  const rows = [...folders, sumOf(folders)].map((totals) => [
    totals.folder,
    String(totals.mutants),
    String(totals.killed + totals.timeouts),
    String(totals.survived),
    String(totals.withoutCoverage),
    totals.score === null ? '-' : `${totals.score.toFixed(1)} %`,
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = line(COLUMNS.map((_, column) => (column === 0 ? '---' : '---:')));
  return [line(COLUMNS), rule, ...rows.map(line), ''].join('\n');
}
