import { TRUE } from '../engine/kleene.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import { isCountryCode } from '../history/country-codes.ts';
import { TIER_DETERMINATIONS } from '../history/gather.ts';
import { KERNEL_INPUTS } from '../kernel/inputs.ts';
import { FACT_SLOTS } from '../kernel/merits.ts';
import { stateAt } from '../kernel/state.ts';
import { LAST_REPORT_YEAR } from '../law/law.ts';
import { problem } from '../problems/problem.ts';
import type { Notice } from './classification.ts';
import type { Expectation } from './expectation.ts';
import { placementsOf } from './fold.ts';
import { inForce } from './missing.ts';
import type { Settings } from './options.ts';
import { overruledIn } from './overruled.ts';
import { remainingInputs } from './remaining.ts';
import type { RunYear } from './run.ts';
import { yearsBehind } from './ticks.ts';

/**
 * What is odd but lawful to write, and what a reader of the answer must know. Paths lead
 * into the history: `years`, the report year, and the name of the fact or field.
 */
export function noticesOf(
  country: string,
  run: readonly RunYear[],
  target: RunYear,
  expectation: Expectation,
  settings: Settings,
): readonly Notice[] {
  return [
    ...aboutLaw(target, settings),
    ...(isCountryCode(country) ? [] : [problem('country.unknown', ['country'], { country })]),
    ...noticesAboutPast(run, target, settings),
    ...aboutRecord(target),
    ...aboutWaiver(target),
    ...aboutFindings(target, settings),
    ...aboutOutcome(target, expectation),
  ];
}

function aboutLaw(target: RunYear, settings: Settings): readonly Notice[] {
  const notices: Notice[] = [];
  if (target.merits.law.carriedOn)
    notices.push(problem('law.carried-on', [], { lastYear: LAST_REPORT_YEAR }));
  if (settings.law !== null) notices.push(problem('law.overlay', [], {}));
  return notices;
}

/** Earlier years that widened the clock, and uncertain rows that the answer rests on. */
export function noticesAboutPast(
  run: readonly RunYear[],
  target: RunYear,
  { resume }: Settings,
): readonly Notice[] {
  const notices: Notice[] = [];
  const behind = yearsBehind(run, target);
  if (target.folded.before.length > 1) {
    const open = behind.filter(
      ({ signals, folded }) => signals.recorded === null && folded.after.length > 1,
    );
    const years = open.map(({ year }) => year);
    if (years.length > 0) notices.push(problem('past.unknown', ['years'], { years }));
    const [first] = behind;
    const fromStart = first === undefined || (first === run[0] && first.folded.before.length > 1);
    // Clocks that were told leave nothing unknown of what came before them.
    if (fromStart && resume === null)
      notices.push(problem('past.before-first-year', ['years'], { first: (first ?? target).year }));
  }
  for (const provenance of ['derived', 'disputed'] as const) {
    const rows = [...behind, target].filter(({ entry }) => entry?.provenance === provenance);
    const years = rows.map(({ year }) => year);
    if (years.length > 0) notices.push(problem(`record.${provenance}`, ['years'], { years }));
  }
  return notices;
}

function aboutRecord({ year, entry, merits, folded, signals }: RunYear): readonly Notice[] {
  const notices: Notice[] = [];
  const { recorded } = signals;
  if (entry?.reassessed !== undefined && entry.placement !== undefined) {
    const params = { published: entry.placement, final: entry.reassessed };
    notices.push(problem('record.reassessed', ['years', year, 'reassessed'], params));
  }
  if (folded.refused.includes('recorded')) {
    const path = ['years', year, 'placement'];
    const possible = placementsOf(folded.ways);
    notices.push(
      merits.law.overlay === null
        ? problem('record.not-lawful', path, { recorded, possible })
        : problem('record.set-aside', path, { recorded }),
    );
  }
  if (folded.refused.includes('run')) {
    const runs = [...new Set(folded.before.map((state) => stateAt(state).run))];
    const stated = Number(merits.facts.known.get('consecutiveWatchListYears')?.value);
    const path = ['years', year, 'facts', 'consecutiveWatchListYears'];
    notices.push(problem('count.contradicts-clock', path, { stated, runs }));
  }
  return notices;
}

function aboutWaiver({ year, entry, merits, folded, signals }: RunYear): readonly Notice[] {
  const notices: Notice[] = [];
  const path = ['years', year, 'waiver'];
  const waiver = entry?.waiver;
  if (waiver?.granted !== true) return notices;
  const prongs = [
    'writtenPlan',
    'planWouldConstituteSignificantEfforts',
    'sufficientResources',
  ] as const;
  const unmet = prongs.filter((prong) => waiver[prong] === false);
  if (unmet.length > 0) notices.push(problem('waiver.prong-not-met', path, { prongs: unmet }));
  if (!signals.waived) notices.push(problem('waiver.without-placement', path, {}));
  else if (folded.refused.includes('waived')) {
    notices.push(problem('waiver.without-effect', path, { reason: withoutEffect(merits, folded) }));
  }
  return notices;
}

/** Why no way uses a granted waiver: none was due, none was to be had, or the merits forbid it. */
function withoutEffect(merits: RunYear['merits'], folded: RunYear['folded']): string {
  const { watchListLimit, maxWaiverYears, clock, reinstatementCap } = merits.law.parameters;
  const states = folded.before.map(stateAt);
  const capped = reinstatementCap === true && states.every(({ cap }) => cap === 'stint');
  if (capped) return 'barred-by-cap';
  const due = states.filter(({ run }) => clock === true && run >= Number(watchListLimit));
  if (due.length === 0) return 'not-needed';
  return due.some(({ waivers }) => waivers < Number(maxWaiverYears)) ? 'merits' : 'not-available';
}

interface NotAsked {
  readonly fact: string;
  readonly slot: number;
}

const notAsked = new Map<number, readonly NotAsked[]>();

/** Facts for which the law of a report year does not ask. */
function factsNotAsked(year: number): readonly NotAsked[] {
  const found =
    notAsked.get(year) ??
    [...FACT_SLOTS].flatMap(([fact, slot]) => (inForce(fact, year) ? [] : [{ fact, slot }]));
  notAsked.set(year, found);
  return found;
}

/** Facts of the vocabulary that are stated of a year whose law does not ask for them. */
function statedNotInForce({ year, entry, merits }: RunYear): readonly string[] {
  // What is stated is known or unsupported: the row of the known is the faster one to ask.
  const doubtful = merits.facts.unsupported.length > 0;
  return factsNotAsked(year).flatMap(({ fact, slot }) => {
    if (merits.row[slot] === undefined && !doubtful) return [];
    return entry?.facts[fact] === undefined ? [] : [fact];
  });
}

/** Findings that contradict each other, or that rest on evidence that does not count. */
function aboutFindings(target: RunYear, settings: Settings): readonly Notice[] {
  const { year, merits } = target;
  const notices: Notice[] = [];
  const { program } = merits.merits;
  const path = (fact: string): Notice['path'] =>
    fact.startsWith('waiver.')
      ? ['years', year, 'waiver', fact.slice('waiver.'.length)]
      : ['years', year, 'facts', fact];
  for (const { name, fact, stated } of overruledIn(target, settings)) {
    const params = { condition: name, fact, stated, derived: !stated };
    notices.push(problem('determination.contradicts-parts', path(fact), params));
  }
  const value = (fact: string) => merits.facts.known.get(fact)?.value;
  const holds = (name: string): boolean => merits.lawRow[program.index.get(name) ?? -1] === TRUE;
  const stated = tierFindings(target);
  if (value('minimumStandardsApplicable') === false && stated.length > 0) {
    const where = path('minimumStandardsApplicable');
    notices.push(problem('not-rated.with-tier-findings', where, { facts: stated }));
  }
  if (value('specialCase') === true && stated.length > 0) {
    notices.push(
      problem('special-case.with-tier-findings', path('specialCase'), { facts: stated }),
    );
  }
  const forced =
    settings.readings.policyOrPattern === 'forces-tier-3' &&
    merits.law.parameters['policyOrPattern'] === true &&
    holds('policyOrPattern') &&
    !holds('fullyMeetsMinimumStandards');
  if (forced && value('significantEfforts') === true) {
    const where = path('significantEfforts');
    notices.push(problem('policy-or-pattern.against-determination', where, {}));
  }
  if (holds('policyOrPattern') && holds('fullyMeetsMinimumStandards')) {
    notices.push(problem('compliance.with-policy-or-pattern', path('policyOrPattern'), {}));
  }
  for (const { fact, faults } of merits.facts.unsupported) {
    notices.push(problem('evidence.unsupported', path(fact), { fact, faults: [...faults] }));
  }
  for (const fact of statedNotInForce(target)) {
    const [from, to] = VOCABULARY[fact]?.inForce ?? [0, null];
    notices.push(problem('fact.not-in-force', path(fact), { fact, from, to }));
  }
  return notices;
}

/** Stated findings that are made of a country on a tier only. */
function tierFindings({ entry }: RunYear): readonly string[] {
  return [...TIER_DETERMINATIONS, 'policyOrPattern'].filter((fact) => {
    const given = entry?.facts[fact];
    // That there is no policy or pattern says nothing about a tier.
    return given !== undefined && (fact !== 'policyOrPattern' || given.value === true);
  });
}

function aboutOutcome(target: RunYear, expectation: Expectation): readonly Notice[] {
  const { folded, signals } = target;
  const notices: Notice[] = [];
  const grounds = new Set<string>();
  for (const { outcome } of folded.ways) if (outcome.ground !== null) grounds.add(outcome.ground);
  if (grounds.size > 0) notices.push(problem('downgrade.ground', [], { grounds: [...grounds] }));
  if (
    signals.recorded !== null &&
    !folded.refused.includes('recorded') &&
    expectation.implied.length > 0
  ) {
    notices.push(problem('record.implies', [], impliedParams(target, expectation)));
  }
  if (expectation.contradicted) {
    notices.push(problem('practice.contradicted', [], { practices: expectation.practices }));
  } else if (expectation.practices.length > 0) {
    notices.push(problem('practice.applied', [], { practices: expectation.practices }));
  }
  return notices;
}

/** The kernel inputs that the record tells, by the value it gives them. */
function impliedParams(
  target: RunYear,
  { implied }: Expectation,
): { readonly holds: readonly string[]; readonly fails: readonly string[] } {
  const { value } = remainingInputs(target);
  const isTrue = (input: string): boolean =>
    KERNEL_INPUTS.some((one, bit) => one === input && (value & (1 << bit)) !== 0);
  return { holds: implied.filter(isTrue), fails: implied.filter((input) => !isTrue(input)) };
}
