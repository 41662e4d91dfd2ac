import type { Classification } from '../classify/classification.ts';
import { classify } from '../classify/classify.ts';
import { type ClassifyOptions, settingsOf } from '../classify/options.ts';
import { historyOf } from '../history/history-of.ts';
import type { History } from '../history/types.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { problemsIn } from '../problems/problems-in.ts';
import { factsOfMerits } from './merits-facts.ts';
import { parseScenario } from './parse-scenario.ts';
import type { Scenario, YearPlan } from './scenario.ts';
import { overlayOf } from './scenario-law.ts';

/** What stands as the source of every fact that only a scenario assumes. */
const ASSUMED = ['assumed in the scenario'];

type AssumedFact = NonNullable<YearPlan['facts']>[string];

/** A report year that a scenario projects, never one of the record. */
export interface ProjectedYear {
  readonly country: string;
  readonly year: number;
  readonly projected: true;
  /** The waiver the scenario decides on; null where it leaves that open. */
  readonly waiver: boolean | null;
  readonly classification: Classification;
}

/** What a scenario makes of a country after its history. */
export interface Simulation {
  readonly country: string;
  readonly scenario: Scenario;
  readonly years: readonly ProjectedYear[];
}

/** The options of `simulate` by name: years and law are the scenario's. */
const SIMULATE_OPTIONS = ['readings', 'advanceBy', 'rulebook', 'resume'];

/**
 * Projects the years after a history under a scenario. Each year is classified in full;
 * the clock goes on from the record, and from year to year through the projected answers.
 *
 * @param options Readings and rulebook; the law is the scenario's.
 * @throws ProblemsError with every problem of the history, the scenario or the options;
 * `scenario.before-record-ends` where it speaks of years that the history still covers.
 */
export function simulate(
  history: History | unknown,
  scenario: Scenario | unknown,
  options: Omit<ClassifyOptions, 'year' | 'law'> = {},
): Simulation {
  const parsed = parseScenario(scenario);
  const problems = [
    ...problemsIn(() => historyOf(history)),
    ...(parsed.ok ? [] : parsed.problems),
    ...problemsIn(() => settingsOf(options, SIMULATE_OPTIONS)),
  ];
  if (problems.length > 0 || !parsed.ok) throw new ProblemsError(problems);
  const known = historyOf(history);
  const plan = parsed.value;
  const last = known.years.at(-1)?.year;
  if (last === undefined) throw new ProblemsError([problem('history.no-year', ['years'], {})]);
  refuseThePast(plan, last);
  const settings: ClassifyOptions = {
    ...options,
    ...(plan.law === undefined ? {} : { law: overlayOf(plan.law) }),
  };
  const years: ProjectedYear[] = [];
  let now = known;
  for (let year = last + 1; year <= plan.until; year += 1) {
    const open = withPlan(now, year, planOf(plan, year), null);
    const waiver = waiverIn(plan, year, open, settings);
    now = waiver === null ? open : withPlan(now, year, planOf(plan, year), waiver);
    const classification = classify(now, { ...settings, year });
    years.push({ country: known.country, year, projected: true, waiver, classification });
  }
  return { country: known.country, scenario: plan, years };
}

function refuseThePast(scenario: Scenario, last: number): void {
  const years = Object.keys(scenario.years ?? {}).map(Number);
  const named = Array.isArray(scenario.waivers) ? scenario.waivers : [];
  const problems = [
    ...years.map((year) => ({ year, path: ['years', String(year)] })),
    ...named.map((year, at) => ({ year, path: ['waivers', at] })),
    { year: scenario.until, path: ['until'] },
  ]
    .filter(({ year }) => year <= last)
    .map(({ year, path }) => problem('scenario.before-record-ends', path, { found: year, last }));
  if (problems.length > 0) throw new ProblemsError(problems);
}

function planOf({ all, years }: Scenario, year: number): YearPlan {
  const own = years?.[String(year)];
  return { ...all, ...own, facts: { ...all?.facts, ...own?.facts } };
}

function withPlan(history: History, year: number, plan: YearPlan, waiver: boolean | null): History {
  const assumed = {
    ...(plan.merits === undefined ? {} : factsOfMerits(plan.merits, year)),
    ...plan.facts,
  };
  const facts = Object.fromEntries(
    Object.entries(assumed).map(([name, fact]) => [name, withSource(fact)]),
  );
  const entry = { year, facts, ...waiverOf(waiver) };
  return historyOf({ country: history.country, years: [...history.years, entry] });
}

function waiverOf(granted: boolean | null): object {
  return granted === null ? {} : { waiver: { granted, sources: ASSUMED } };
}

/** An assumed fact says so wherever it is shown, unless the scenario names its own source. */
function withSource(fact: AssumedFact): AssumedFact {
  if (typeof fact === 'object') return { sources: ASSUMED, ...fact };
  return { value: fact, sources: ASSUMED };
}

/** The waiver a scenario decides on for a year: its plan first, then its policy. */
function waiverIn(
  scenario: Scenario,
  year: number,
  open: History,
  settings: ClassifyOptions,
): boolean | null {
  const planned = planOf(scenario, year).waiver;
  if (planned !== undefined) return planned;
  const { waivers = 'undecided' } = scenario;
  if (waivers === 'undecided') return null;
  if (waivers === 'never') return false;
  const wanted = waivers === 'always-if-available' || waivers.includes(year);
  // A waiver is granted only where it can have an effect: elsewhere there is none to grant.
  return wanted && classify(open, { ...settings, year }).causes.includes('waiver');
}
