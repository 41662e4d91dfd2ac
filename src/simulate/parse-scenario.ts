import * as z from 'zod/mini';
import { lawProblems } from '../classify/options.ts';
import { FACT_NAMES, VOCABULARY } from '../facts/vocabulary.ts';
import { FIRST_YEAR, LAST_YEAR } from '../history/limits.ts';
import { problemsFromZod } from '../problems/from-zod.ts';
import { hiddenNames } from '../problems/hidden-names.ts';
import { type Problem, problem, type Result } from '../problems/problem.ts';
import { withinReach } from '../problems/within-reach.ts';
import { type Scenario, scenarioSchema, waiverPolicy } from './scenario.ts';
import { overlayOf } from './scenario-law.ts';

const KEYS: Readonly<Record<string, readonly string[]>> = {
  top: ['name', 'until', 'waivers', 'all', 'years', 'law', '$schema'],
  plan: ['merits', 'facts', 'waiver'],
  law: ['base', 'from', 'parameters'],
  facts: FACT_NAMES.filter((name) => VOCABULARY[name]?.kind !== 'waiver'),
  fact: ['value', 'sources', 'evidence', 'note'],
  evidence: ['kind', 'date', 'description', 'source'],
};

/**
 * Parses a scenario from raw data: it, or every problem at once (`input.*` for the shape,
 * `scenario.*` for its years, `options.*` for its law). Nothing that it says is left out:
 * what speaks of a year after `until` is a problem too.
 */
export function parseScenario(raw: unknown): Result<Scenario> {
  return withinReach(() => readScenario(raw));
}

function readScenario(raw: unknown): Result<Scenario> {
  const given = (name: string): unknown =>
    typeof raw === 'object' && raw !== null && Object.hasOwn(raw, name)
      ? Reflect.get(raw, name)
      : undefined;
  const hidden = [
    ...hiddenNames(given('years'), ['years']),
    ...hiddenNames(Reflect.get(Object(given('law')), 'parameters'), ['law', 'parameters']),
  ];
  // A list of years is told year by year, a word with the words there are.
  const waivers = Array.isArray(given('waivers')) ? waiverPolicy.years : waiverPolicy.word;
  const result = z.extend(scenarioSchema, { waivers: z.exactOptional(waivers) }).safeParse(raw);
  if (!result.success) {
    const { issues } = result.error;
    const badYears = issues.filter(({ code }) => code === 'invalid_key').map(badYear);
    const others = issues.filter(({ code }) => code !== 'invalid_key');
    const problems = [...problemsFromZod(others, raw, keysAt), ...badYears, ...hidden];
    return { ok: false, problems };
  }
  const { law } = result.data;
  // A hidden name among the parameters is told already: without it they may seem to be none.
  const isTold = ({ code }: Problem): boolean => hidden.length === 0 || code !== 'options.idle-law';
  const problems = [
    ...hidden,
    ...lateProblems(result.data),
    ...(law === undefined ? [] : lawProblems(overlayOf(law))).filter(isTold),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: result.data };
}

/** The names that an object at a place may have. */
function keysAt(path: readonly (string | number)[]): readonly string[] {
  const at = path.lastIndexOf('facts');
  const depth = at < 0 ? null : path.length - 1 - at;
  const part = depth === null ? (path[0] ?? 'top') : ['facts', 'fact'][depth];
  return KEYS[String(part ?? 'evidence')] ?? KEYS['plan'] ?? [];
}

function badYear({ path }: z.core.$ZodIssue): Problem {
  const found = String(path.at(-1));
  const params = { found, minimum: FIRST_YEAR, maximum: LAST_YEAR };
  return problem('scenario.bad-year', path.map(String), params);
}

/** What the scenario says of years after its last one would have no effect. */
function lateProblems({ until, years = {}, waivers, law }: Scenario): readonly Problem[] {
  const named = Array.isArray(waivers) ? waivers : [];
  return [
    ...Object.keys(years).map((year) => ({ year: Number(year), path: ['years', year] })),
    ...named.map((year, at) => ({ year, path: ['waivers', at] })),
    ...(law?.from === undefined ? [] : [{ year: law.from, path: ['law', 'from'] }]),
  ]
    .filter(({ year }) => year > until)
    .map(({ year, path }) => problem('scenario.after-until', path, { found: year, until }));
}
