import { lawProblems, readingProblems } from '../../classify/options.ts';
import { parseHistory } from '../../history/parse.ts';
import type { History } from '../../history/types.ts';
import { problemsFromZod } from '../../problems/from-zod.ts';
import { type Problem, problem, type Result } from '../../problems/problem.ts';
import { withinReach } from '../../problems/within-reach.ts';
import { conformanceShellSchema, expectationSchema } from './schema.ts';
import type { ConformanceCase, ConformanceFile } from './types.ts';

const CASE = conformanceShellSchema.shape.cases.def.element.shape;

/**
 * Parses a file of the conformance kit from raw data: it, or every problem at once, those
 * of its histories, readings and what-if laws included (`input.*`, `history.*`,
 * `options.*`). A case's name may stand once (`conformance.duplicate-case`).
 */
export function parseConformance(raw: unknown): Result<ConformanceFile> {
  return withinReach(() => readConformance(raw));
}

function readConformance(raw: unknown): Result<ConformanceFile> {
  const shell = conformanceShellSchema.safeParse(raw);
  if (!shell.success) {
    return { ok: false, problems: problemsFromZod(shell.error.issues, raw, allowedKeys) };
  }
  const { cases, ...about } = shell.data;
  const read = cases.map((one, at) => readCase(one, ['cases', at]));
  const problems = [
    ...read.flatMap((one) => (one.ok ? [] : one.problems)),
    ...duplicates(cases.map(({ id }) => id)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { title, generated } = about;
  const known = read.flatMap((one) => (one.ok ? [one.value] : []));
  const marked = generated === undefined ? {} : { generated };
  return { ok: true, value: { title, about: about.about, ...marked, cases: known } };
}

type RawCase = Omit<ConformanceCase, 'history' | 'readings' | 'law'> & {
  readonly history: unknown;
  readonly readings?: object;
  readonly law?: object;
};

function readCase(shell: object, path: Problem['path']): Result<ConformanceCase> {
  const raw = shell as RawCase;
  const history = parseHistory(raw.history);
  const problems = [
    ...(history.ok ? [] : history.problems.map((one) => under([...path, 'history'], one))),
    ...readingProblems(raw.readings ?? {}).map((one) => under(path, one)),
    ...(raw.law === undefined ? [] : lawProblems(raw.law)).map((one) => under(path, one)),
  ];
  if (!history.ok || problems.length > 0) return { ok: false, problems };
  // Readings and law were looked at above; the rest is the schema's own type.
  return {
    ok: true,
    value: { ...(raw as object), history: history.value as History } as ConformanceCase,
  };
}

function under(base: Problem['path'], { code, path, params }: Problem): Problem {
  return problem(code, [...base, ...path], params);
}

function duplicates(ids: readonly string[]): readonly Problem[] {
  return ids.flatMap((found, at) => {
    const first = ids.indexOf(found);
    if (first === at) return [];
    return [problem('conformance.duplicate-case', ['cases', at, 'id'], { found, first })];
  });
}

/** Which keys an object at a path may have, for the nearest name. */
function allowedKeys(path: Problem['path']): readonly string[] {
  if (path.length === 0) return Object.keys(conformanceShellSchema.shape);
  if (path.length === 2) return Object.keys(CASE);
  if (path[2] === 'expect' && path.length === 4) return Object.keys(expectationSchema.shape);
  const last = path.at(-1);
  if (last === 'forbidden') return ['placements', 'causes', 'conditions'];
  if (last === 'readings') return Object.keys(CASE.readings.def.innerType.shape);
  return last === 'law' ? ['base', 'from', 'parameters'] : [];
}
