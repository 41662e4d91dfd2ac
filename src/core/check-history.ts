import { PLACEMENTS } from '../facts/placements.ts';
import { FACT_NAMES, VOCABULARY } from '../facts/vocabulary.ts';
import { acrossYears } from '../history/across-years.ts';
import { EVIDENCE_KINDS } from '../history/evidence.ts';
import {
  FIRST_YEAR,
  LARGEST_COUNT,
  LAST_YEAR,
  LONGEST_COUNTRY,
  LONGEST_TEXT,
  PROVENANCES,
} from '../history/limits.ts';
import { ownProperty } from '../history/own-property.ts';
import type { History, HistoryYear } from '../history/types.ts';
import type { Result } from '../problems/problem.ts';
import { type Check, day, flag, isKeyed, list, object, oneOf, text, whole } from './check.ts';

/**
 * `parseHistory` for the core entry point: it accepts and refuses the same, with the same
 * codes and paths (a property holds them together), in a tenth of the code, since a
 * validator that can do everything would be a third of what a page has to load.
 */
export function checkHistory(raw: unknown): Result<History> {
  const problems = [...historyCheck(raw, []), ...acrossYears(raw)];
  const country = ownProperty(raw, 'country');
  const years = ownProperty(raw, 'years');
  if (problems.length > 0 || !Array.isArray(years)) return { ok: false, problems };
  return { ok: true, value: { country, years: years.map(yearOf) } as unknown as History };
}

/** A plain value of a fact stands for a stated fact of that value. */
function yearOf(year: HistoryYear): HistoryYear {
  const facts = Object.entries(year.facts ?? {}).map(
    ([name, fact]) => [name, isKeyed(fact) ? fact : { value: fact }] as const,
  );
  return { ...year, facts: Object.fromEntries(facts) };
}

const words = text(0, LONGEST_TEXT);
const sources = list(words);
const count = whole(0, LARGEST_COUNT);
const placement = oneOf(PLACEMENTS);
const evidence = object(
  { kind: oneOf(EVIDENCE_KINDS), date: day, description: words, source: words },
  ['kind', 'date'],
);

/** A fact is a plain value, or an object that holds it. */
function fact(plain: Check): Check {
  const keys = { value: plain, sources, evidence: list(evidence), note: words };
  const stated = object(keys, ['value']);
  return (value, path) => (isKeyed(value) ? stated : plain)(value, path);
}

const flagFact = fact(flag);
const countFact = fact(count);

/** The same check for several keys. */
function each(names: readonly string[], check: Check): Readonly<Record<string, Check>> {
  return Object.fromEntries(names.map((name) => [name, check]));
}

const facts = Object.fromEntries(
  FACT_NAMES.filter((name) => VOCABULARY[name]?.kind !== 'waiver').map((name) => [
    name,
    VOCABULARY[name]?.type === 'integer' ? countFact : flagFact,
  ]),
);

const waiver = {
  ...each(
    ['granted', 'writtenPlan', 'planWouldConstituteSignificantEfforts', 'sufficientResources'],
    flag,
  ),
  sources,
  note: words,
};

const statistics = {
  ...each(['investigations', 'prosecutions', 'convictions', 'sentences'], count),
  ...each(['victimsIdentified', 'victimsAssisted'], count),
  ...each(['dataRequested', 'dataProvided'], flag),
  sources,
};

const year = object(
  {
    year: whole(FIRST_YEAR, LAST_YEAR),
    placement,
    reassessed: placement,
    waiver: object(waiver, []),
    facts: object(facts, []),
    statistics: object(statistics, []),
    sources,
    provenance: oneOf(PROVENANCES),
    note: words,
  },
  ['year'],
);

const historyCheck: Check = object(
  { $schema: words, country: text(1, LONGEST_COUNTRY), note: words, years: list(year) },
  ['country', 'years'],
);
