import { command, type Ran, type World } from './command.ts';

const SIGNIFICANT = { fullyMeetsMinimumStandards: false, significantEfforts: true };
const NEVER_LISTED = { consecutiveWatchListYears: 0 };
const WATCH_LIST = { placement: 'tier-2-watch-list' };

/** Histories of a few years that no record holds, as files by name. */
export const SMALL_HISTORIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    // Two years on the watch list: the next one needs a waiver.
    two: [
      { year: 2023, placement: 'tier-2', facts: NEVER_LISTED },
      { year: 2024, ...WATCH_LIST },
      { year: 2025, ...WATCH_LIST },
    ],
    // Never near the watch list, as far as it goes back.
    calm: [
      { year: 2024, placement: 'tier-2' },
      { year: 2025, placement: 'tier-2' },
    ],
    // A year of which nothing is known stands between two on the watch list.
    hole: [
      { year: 2022, placement: 'tier-2' },
      { year: 2023, ...WATCH_LIST },
      { year: 2024 },
      { year: 2025, ...WATCH_LIST },
    ],
    // It begins on the watch list, so that what came before matters.
    late: [
      { year: 2024, ...WATCH_LIST },
      { year: 2025, ...WATCH_LIST },
    ],
    // Two waivers, then Tier 3: the reinstatement cap is armed.
    Ruritania: [
      { year: 2014, placement: 'tier-2', facts: NEVER_LISTED },
      { year: 2015, ...WATCH_LIST },
      { year: 2016, ...WATCH_LIST },
      { year: 2017, ...WATCH_LIST, waiver: { granted: true } },
      { year: 2018, ...WATCH_LIST, waiver: { granted: true } },
      { year: 2019, placement: 'tier-3' },
    ],
    // The findings of the last year settle it: no waiver after two years.
    due: [
      { year: 2010, placement: 'tier-2', facts: NEVER_LISTED },
      { year: 2011, placement: 'tier-3', reassessed: 'tier-2-watch-list' },
      { year: 2012, ...WATCH_LIST },
      {
        year: 2013,
        facts: { ...SIGNIFICANT, increasingEfforts: false },
        waiver: { granted: false },
      },
    ],
    // Neither efforts nor a waiver after two years.
    worse: [
      { year: 2023, placement: 'tier-2', facts: NEVER_LISTED },
      { year: 2024, ...WATCH_LIST },
      { year: 2025, ...WATCH_LIST },
      { year: 2026, facts: { significantEfforts: false }, waiver: { granted: false } },
    ],
    // Significant efforts, and no word about a ground for the watch list.
    partly: [{ year: 2025, facts: SIGNIFICANT }],
    wrong: [{ year: 1 }],
    blank: [],
  }).map(([name, years]) => [`${name}.json`, JSON.stringify({ country: name, years })]),
);

/** What a run printed, line by line. */
export interface Printed {
  readonly code: number;
  readonly lines: readonly string[];
  readonly err: readonly string[];
}

/** Runs a command line with the small histories at hand. */
export async function linesOf(line: string, world: World = {}): Promise<Printed> {
  const { code, out, err }: Ran = await command(line.split(' '), {
    ...world,
    files: { ...SMALL_HISTORIES, ...world.files },
  });
  return { code, lines: out.split('\n'), err };
}
