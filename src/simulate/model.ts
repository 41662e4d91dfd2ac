import * as z from 'zod/mini';
import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { WATCH_LIST_ACCESS, type WatchListAccess } from '../kernel/access.ts';
import { describeValue } from '../problems/describe.ts';
import { problemsFromZod } from '../problems/from-zod.ts';
import { hiddenNames } from '../problems/hidden-names.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem, type Result } from '../problems/problem.ts';
import { withinReach } from '../problems/within-reach.ts';

/** Identifier of a model document and its version. */
export const MODEL_SCHEMA = 'tvpa-tiers/model/1';

/** How far a row of probabilities may be from 1 in sum. */
const TOLERANCE = 1e-6;

type RawRows = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** The shape of a model file; made when it is asked for, so that bundlers can drop it. */
export function modelSchema() {
  return z.strictObject({
    $schema: z.exactOptional(z.string()),
    schema: z.literal(MODEL_SCHEMA),
    name: z.exactOptional(z.string().check(z.maxLength(500))),
    estimated: z.exactOptional(
      z.strictObject({
        from: z.int(),
        until: z.int(),
        smoothing: z.number(),
        transitions: z.int(),
      }),
    ),
    merits: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number()))),
    waiver: z.number(),
  });
}

/** Probabilities of the placements on the merits; they sum to 1. */
export type MeritsRow = Readonly<Record<Placement, number>>;

/**
 * What a forecast supposes of the judgements that the law leaves to the Secretary of State.
 * A supposition of ours (basis `policy`), not law. The law decides the rest.
 */
export interface ForecastModel {
  readonly schema: typeof MODEL_SCHEMA;
  readonly name?: string;
  /** Report years, smoothing and number of country-years that it was estimated from. */
  readonly estimated?: {
    readonly from: number;
    readonly until: number;
    readonly smoothing: number;
    readonly transitions: number;
  };
  /** By the final placement of the year before, and by what the watch list is to the country. */
  readonly merits: Readonly<Record<Placement, Readonly<Record<WatchListAccess, MeritsRow>>>>;
  /** How likely a waiver is, where the watch list needs one and one is available. */
  readonly waiver: number;
}

const KEYS: readonly string[] = ['schema', 'name', 'estimated', 'merits', 'waiver', '$schema'];
const ESTIMATED: readonly string[] = ['from', 'until', 'smoothing', 'transitions'];

/**
 * Parses a model from raw data: it, or every problem at once (`input.*`, `model.*`). A
 * placement that a row leaves out has probability 0. A clock that a placement leaves out
 * takes the row of `free`, which is needed for each of the six placements.
 */
export function parseModel(raw: unknown): Result<ForecastModel> {
  return withinReach(() => readModel(raw));
}

function readModel(raw: unknown): Result<ForecastModel> {
  const result = modelSchema().safeParse(raw);
  if (!result.success) {
    const allowed = (path: readonly (string | number)[]): readonly string[] =>
      path.length === 0 ? KEYS : ESTIMATED;
    const problems = [...problemsFromZod(result.error.issues, raw, allowed), ...hiddenIn(raw)];
    return { ok: false, problems };
  }
  const { $schema: _schema, merits, ...rest } = result.data;
  const problems = [
    ...meritsProblems(merits),
    ...probabilityProblems(rest.waiver, ['waiver']),
    ...hiddenIn(raw),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const byPlacement = record(PLACEMENTS, (placement) => {
    const given = merits[placement] ?? {};
    return record(WATCH_LIST_ACCESS, (access) => {
      const row = given[access] ?? given['free'] ?? {};
      return record(PLACEMENTS, (one) => row[one] ?? 0);
    });
  });
  return { ok: true, value: { ...rest, merits: byPlacement } };
}

/** One value for every key, in the order of the keys. */
export function record<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

/** `__proto__` among the names of placements and clocks, at every depth. */
function hiddenIn(raw: unknown): readonly Problem[] {
  const merits: unknown = Reflect.get(Object(raw), 'merits');
  const inside = (record: unknown): readonly (readonly [string, unknown])[] =>
    Object.entries(Object(record)).filter(([name]) => name !== '__proto__');
  return [
    ...hiddenNames(merits, ['merits']),
    ...inside(merits).flatMap(([placement, rows]) => [
      ...hiddenNames(rows, ['merits', placement]),
      ...inside(rows).flatMap(([access, row]) => hiddenNames(row, ['merits', placement, access])),
    ]),
  ];
}

function meritsProblems(merits: RawRows): readonly Problem[] {
  const missing = PLACEMENTS.filter((placement) => !Object.hasOwn(merits, placement)).map(
    (placement) => problem('model.missing-placement', ['merits', placement], { placement }),
  );
  const inRows = Object.entries(merits).flatMap(([placement, byAccess]) => {
    const path = ['merits', placement];
    const lacks = Object.hasOwn(byAccess, 'free') ? [] : [problem('model.missing-clock', path, {})];
    return [
      ...unknownName('model.unknown-placement', placement, PLACEMENTS, path),
      ...lacks,
      ...Object.entries(byAccess).flatMap(([access, row]) => [
        ...unknownName('model.unknown-clock', access, WATCH_LIST_ACCESS, [...path, access]),
        ...rowProblems(row, [...path, access]),
      ]),
    ];
  });
  return [...missing, ...inRows];
}

function rowProblems(
  row: Readonly<Record<string, number>>,
  path: readonly string[],
): readonly Problem[] {
  const faults = Object.entries(row).flatMap(([placement, probability]) => [
    ...unknownName('model.unknown-placement', placement, PLACEMENTS, [...path, placement]),
    ...probabilityProblems(probability, [...path, placement]),
  ]);
  if (faults.length > 0) return faults;
  const sum = Object.values(row).reduce((total, one) => total + one, 0);
  if (Math.abs(sum - 1) <= TOLERANCE) return [];
  return [problem('model.sum', path, { found: String(sum) })];
}

function probabilityProblems(found: number, path: readonly string[]): readonly Problem[] {
  if (found >= 0 && found <= 1) return [];
  return [problem('model.probability-range', path, { found: describeValue(found) })];
}

function unknownName(
  code: string,
  found: string,
  allowed: readonly string[],
  path: readonly string[],
): readonly Problem[] {
  if (allowed.includes(found)) return [];
  return [problem(code, path, { found, allowed, nearest: nearest(found, allowed) })];
}
