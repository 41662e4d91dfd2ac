import { FACT_NAMES, VOCABULARY } from '../facts/vocabulary.ts';
import { problemsFromZod } from '../problems/from-zod.ts';
import { type Problem, problem, type Result } from '../problems/problem.ts';
import { acrossYears } from './across-years.ts';
import { ownProperty } from './own-property.ts';
import { historyShellSchema, yearSchema } from './schema.ts';
import type { History, HistoryYear, StatedFact } from './types.ts';

const STATED_FACT_NAMES = FACT_NAMES.filter((name) => VOCABULARY[name]?.kind !== 'waiver');

const KEYS: Readonly<Record<string, readonly string[]>> = {
  history: ['country', 'years', 'note', '$schema'],
  year: [
    'year',
    'placement',
    'reassessed',
    'waiver',
    'facts',
    'statistics',
    'sources',
    'provenance',
    'note',
  ],
  waiver: [
    'granted',
    'writtenPlan',
    'planWouldConstituteSignificantEfforts',
    'sufficientResources',
    'sources',
    'note',
  ],
  facts: STATED_FACT_NAMES,
  statistics: [
    'investigations',
    'prosecutions',
    'convictions',
    'sentences',
    'victimsIdentified',
    'victimsAssisted',
    'dataRequested',
    'dataProvided',
    'sources',
  ],
  fact: ['value', 'sources', 'evidence', 'note'],
  evidence: ['kind', 'date', 'description', 'source'],
};

/**
 * Parses a history from raw data, such as a JSON file. Returns it, or every problem at
 * once: codes `input.*` for the shape, `history.*` for what no single value shows (two
 * records of one year, years out of order, a reassessment without a placement).
 * Nothing is guessed and nothing is dropped.
 *
 * @example
 * ```ts
 * import { parseHistory } from 'tvpa-tiers';
 *
 * const result = parseHistory({ country: 'THA', years: [{ year: 2012, placement: 'tier-2-watchlist' }] });
 * result.ok ? [] : result.problems.map((one) => [one.code, one.params.nearest]);
 * // => [['input.not-allowed', 'tier-2-watch-list']]
 * ```
 */
export function parseHistory(raw: unknown): Result<History> {
  const shell = historyShellSchema.safeParse(raw);
  const shape = shell.success ? [] : problemsFromZod(shell.error.issues, raw, allowedKeys);
  const entries = ownProperty(raw, 'years');
  // A hole in the list is a missing year, which map would pass over.
  const read = Array.from(Array.isArray(entries) ? entries : [], readYear);
  // Years that only a prototype holds pass the validator and are nobody's data.
  const inherited =
    shell.success && !Array.isArray(entries)
      ? [problem('input.missing', ['years'], { expected: 'a list' })]
      : [];
  const within = read.flatMap((one) => one.problems);
  const problems = [...shape, ...inherited, ...within, ...acrossYears(raw)];
  if (!shell.success || problems.length > 0) return { ok: false, problems };
  const years = read.flatMap(({ year }) => (year === null ? [] : [year]));
  const history = { country: shell.data.country, years } as unknown as History;
  parsed.add(history);
  return { ok: true, value: history };
}

interface ReadYear {
  readonly year: object | null;
  readonly problems: readonly Problem[];
}

/** Checks one year by itself, so that the number of years does not matter. */
function readYear(entry: unknown, at: number): ReadYear {
  const path = ['years', at];
  try {
    const result = yearSchema.safeParse(entry);
    if (result.success) {
      const facts = statedFacts(result.data.facts ?? {});
      return { year: { ...result.data, facts }, problems: [] };
    }
    const raw = { years: { [at]: entry } };
    return { year: null, problems: problemsFromZod(result.error.issues, raw, allowedKeys, path) };
  } catch (error) {
    // A list with a hundred thousand faults is more than the validator can hand over.
    if (!(error instanceof RangeError)) throw error;
    return { year: null, problems: [problem('input.too-many-faults', path)] };
  }
}

const parsed = new WeakSet<object>();

/** True for a history that `parseHistory` has returned. */
export function isParsed(history: unknown): history is History {
  return typeof history === 'object' && history !== null && parsed.has(history);
}

function statedFacts(facts: object): HistoryYear['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, StatedFact | boolean | number]) => [
      name,
      typeof fact === 'object' ? fact : { value: fact },
    ]),
  );
}

/** Which keys an object at a path may have: decided by the last name on the path. */
function allowedKeys(path: readonly (string | number)[]): readonly string[] {
  if (path.length === 0) return KEYS['history'] ?? [];
  if (path.length === 2) return KEYS['year'] ?? [];
  const last = path.at(-1);
  if (path.length === 3) return KEYS[String(last)] ?? [];
  return (path.length === 4 ? KEYS['fact'] : KEYS['evidence']) ?? [];
}
