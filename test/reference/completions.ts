import type { Findings } from './answer.ts';
import { POLICY_LIMBS } from './efforts.ts';
import type { ReferenceLaw } from './law.ts';
import { CONNECTIONS } from './standards.ts';

const STANDARDS = [
  'prohibitsSevereForms',
  'punishesSevereForms',
  'commensuratePunishmentForForceFraudOrCoercion',
  'commensuratePunishmentForChildSexTrafficking',
  'commensuratePunishmentForRapeKidnappingOrDeath',
  'punishmentStringentEnoughToDeter',
  'punishmentReflectsHeinousNature',
] as const;

const NUMBERS = ['victimNumbersVerySignificant', 'victimNumbersSignificantlyIncreasing'] as const;

const EFFORTS = [
  'investigationsIncreased',
  'prosecutionsIncreased',
  'convictionsIncreased',
  'victimAssistanceIncreased',
  'officialComplicityDecreasing',
] as const;

/** Verdicts that State gives only of a country that it places on a tier. */
const OF_RATED_COUNTRIES = [
  'fullyMeetsMinimumStandards',
  'seriousAndSustainedEfforts',
  'significantEfforts',
  'meetsWatchListCriteria',
] as const;

/** Most unknown facts that are gone through one by one: 4,096 completions. */
export const MOST_UNKNOWN = 12;

/**
 * The questions of a year in law, each as the facts it consists of; those that a stated
 * verdict settles are left out.
 */
function questions(findings: Findings, law: ReferenceLaw): readonly (readonly string[])[] {
  const open = (verdict: string): boolean => findings[verdict] === undefined;
  const found: (readonly string[])[] = [['specialCase']];
  if (open('minimumStandardsApplicable')) {
    found.push(CONNECTIONS);
    if (law.significantNumber) found.push(['significantNumberOfVictims']);
  }
  if (open('fullyMeetsMinimumStandards')) found.push(STANDARDS);
  if (law.policyOrPattern && open('policyOrPattern')) found.push(POLICY_LIMBS);
  if (law.watchList && open('meetsWatchListCriteria')) {
    found.push(NUMBERS);
    if (law.proportionality) found.push(['proportionalConcreteActions']);
    if (law.commitmentsGround) found.push(['effortsRestOnCommitments']);
    if (open('increasingEfforts')) found.push(EFFORTS);
  }
  return found;
}

/** The facts that can matter to the merits of a year in law, less those that a stated verdict settles. */
export function relevantFacts(findings: Findings, law: ReferenceLaw): readonly string[] {
  return questions(findings, law).flat();
}

/** What is known with what a stated verdict implies: its country is rated. */
function withImplied(findings: Findings): Findings {
  const rated = OF_RATED_COUNTRIES.some((name) => findings[name] !== undefined);
  return rated
    ? { specialCase: false, minimumStandardsApplicable: true, ...findings }
    : { ...findings };
}

/**
 * What is not known and matters, as groups that are completed alike. Each fact stands
 * for itself; but where no part of a question is stated, all yes or all no already
 * reach every answer to it, so its parts form one group.
 */
export function unknownGroups(
  findings: Findings,
  law: ReferenceLaw,
): readonly (readonly string[])[] {
  const known = withImplied(findings);
  return questions(known, law).flatMap((parts) => {
    const unknown = parts.filter((name) => known[name] === undefined);
    if (unknown.length === parts.length) return [parts];
    return unknown.map((name) => [name]);
  });
}

/**
 * Every way to complete the findings of a year, one by one. Null where nothing at all
 * is stated, so that anything can be found. Verdicts that are not stated stay so: the
 * law derives them, or leaves them to judgement.
 */
export function completionsOf(findings: Findings, law: ReferenceLaw): Iterable<Findings> | null {
  if (Object.keys(findings).length === 0) return null;
  const unknown = unknownGroups(findings, law);
  if (unknown.length > MOST_UNKNOWN) {
    throw new Error(`${unknown.length} unknown facts are too many to go through one by one`);
  }
  return everyWay(withImplied(findings), unknown);
}

function* everyWay(known: Findings, unknown: readonly (readonly string[])[]): Generator<Findings> {
  const [group, ...rest] = unknown;
  if (group === undefined) {
    yield known;
    return;
  }
  for (const value of [true, false]) {
    const filled = Object.fromEntries(group.map((name) => [name, value]));
    yield* everyWay({ ...known, ...filled }, rest);
  }
}
