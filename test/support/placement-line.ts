import type { Placement } from '../../src/facts/placements.ts';
import type { RawHistory } from '../../src/history/schema.ts';

/** One year of a raw history. */
export type RawYear = RawHistory['years'][number];

/** Findings of a year. */
export type RawFacts = NonNullable<RawYear['facts']>;

/** What a letter stands for. `w` is a watch-list year with a waiver on record. */
const LETTERS: Readonly<Record<string, Placement>> = {
  '1': 'tier-1',
  '2': 'tier-2',
  W: 'tier-2-watch-list',
  w: 'tier-2-watch-list',
  '3': 'tier-3',
  S: 'special-case',
  N: 'not-rated',
};

/**
 * The years of a line such as `W W w 3 ?`: one letter for each report year from `first`
 * on, `?` for a year that nothing is known of.
 */
export function years(first: number, line: string): RawYear[] {
  const letters = line.split(' ').filter((letter) => letter !== '');
  return letters.flatMap((letter, position) => {
    const year = first + position;
    if (letter === '?') return [];
    const placement = LETTERS[letter];
    if (placement === undefined) throw new Error(`no such letter: ${letter}`);
    return [{ year, placement, ...(letter === 'w' && { waiver: { granted: true } }) }];
  });
}

/** The placements of a line without unknown years. */
export function placementsOfLine(line: string): readonly Placement[] {
  return years(2001, line).flatMap(({ placement }) => placement ?? []);
}

/** A raw history of a made-up record of Thailand. */
export function history(...parts: readonly (readonly RawYear[] | RawYear)[]): RawHistory {
  return { country: 'THA', years: parts.flat() };
}

/** Findings that give Tier 1, 2, 3 or the watch list on the merits, and nothing else. */
export const MERITS = {
  'tier-1': { fullyMeetsMinimumStandards: true },
  'tier-2': {
    fullyMeetsMinimumStandards: false,
    policyOrPattern: false,
    significantEfforts: true,
    meetsWatchListCriteria: false,
  },
  'tier-2-watch-list': {
    fullyMeetsMinimumStandards: false,
    policyOrPattern: false,
    significantEfforts: true,
    meetsWatchListCriteria: true,
  },
  'tier-3': {
    fullyMeetsMinimumStandards: false,
    policyOrPattern: false,
    significantEfforts: false,
  },
  'special-case': { specialCase: true },
  'not-rated': { specialCase: false, minimumStandardsApplicable: false },
} as const satisfies Record<Placement, RawFacts>;
