import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { VOCABULARY } from '../../src/facts/vocabulary.ts';
import { runs } from '../support/runs.ts';
import type { Answer, Findings } from './answer.ts';
import { policyOrPattern } from './efforts.ts';
import { enforcementPresumption, factors, indicia, officialsPresumption } from './indicia.ts';
import { referenceLaw } from './law.ts';
import { commensuratePunishment, prohibitsAndPunishes, stringentPunishment } from './standards.ts';
import { commitmentsGround, victimNumbersGround } from './watch-list.ts';

/** Conditions of the library that say the same as a function of the second opinion. */
const CONDITIONS: Readonly<Record<string, string>> = {
  '(a)(1)': 'prohibitsAndPunishes',
  '(a)(2)': 'commensuratePunishment',
  '(a)(3)': 'stringentPunishment',
  '(b)(1)': 'vigorousEnforcement',
  '(b)(1) presumption': 'enforcementDataPresumption',
  '(b)(2)': 'victimProtection',
  '(b)(3)': 'prevention',
  '(b)(4)': 'lawEnforcementCooperation',
  '(b)(5)': 'extradition',
  '(b)(6)': 'migrationMonitoring',
  '(b)(7)': 'enforcementAgainstOfficials',
  '(b)(7) presumption': 'officialsDataPresumption',
  '(b)(9)': 'partnerships',
  '(b)(10)': 'selfAssessment',
  '(b)(11)': 'appreciableProgress',
  '(b)(12)': 'demandReduction',
  '(A)(ii)': 'limitedNoncompliance',
  '(A)(iii)': 'reasonableMeasures',
  '(D)': 'sufficientEnforcementBudget',
  '(E)': 'sufficientVictimAndPreventionBudget',
  '(F)': 'productiveConsultation',
  'policy or pattern': 'policyOrPattern',
  '(iii)(I)': 'victimNumbersGround',
  '(iii)(III)': 'commitmentsOnlyGround',
};

/** Single findings that the law asks in a year, without the overall verdicts. */
function findingsOf(year: number): readonly string[] {
  return Object.entries(VOCABULARY).flatMap(([name, { kind, type, inForce }]) => {
    const [first, last] = inForce ?? [2001, null];
    const asked = year >= first && (last === null || year <= last);
    const overall = name.endsWith('IndiciumMet');
    return kind === 'finding' && type === 'boolean' && asked && !overall ? [name] : [];
  });
}

/** The four acts that the data presumption is about; each may go unfound where it applies. */
const PRESUMED: Readonly<Record<string, readonly string[]>> = {
  enforcement: [
    'vigorouslyInvestigates',
    'vigorouslyProsecutes',
    'convictsPersonsResponsible',
    'sentencesPersonsResponsible',
  ],
  officials: [
    'vigorouslyInvestigatesOfficials',
    'vigorouslyProsecutesOfficials',
    'convictsOfficials',
    'sentencesOfficials',
    'vigorouslyPursuesDeployedNationals',
  ],
};

function without(findings: Findings, names: readonly string[]): Findings {
  return Object.fromEntries(Object.entries(findings).filter(([name]) => !names.includes(name)));
}

/** All that the second opinion says of a year's findings. */
function opinion(findings: Findings, year: number): Readonly<Record<string, Answer>> {
  const law = referenceLaw(year);
  return {
    '(a)(1)': prohibitsAndPunishes(findings),
    '(a)(2)': commensuratePunishment(findings),
    '(a)(3)': stringentPunishment(findings),
    ...indicia(findings, year),
    ...factors(findings, year),
    ...(year >= 2004
      ? {
          '(b)(1) presumption': enforcementPresumption(findings, year),
          '(b)(7) presumption': officialsPresumption(findings, year),
          '(iii)(I)': victimNumbersGround(findings, law),
          '(iii)(III)': commitmentsGround(findings, law),
        }
      : {}),
    ...(year >= 2019 ? { 'policy or pattern': policyOrPattern(findings, law) } : {}),
  };
}

function outcome(answer: Answer): string {
  if (answer === 'judgement') return 'open';
  return answer ? 'holds' : 'fails';
}

/** Open where a condition is reserved, or rests on one that is: the facts here are complete. */
function outcomeIn({ conditions }: Classification, name: string | undefined): string | undefined {
  const found = conditions.find((one) => one.kind === 'condition' && one.name === name)?.outcome;
  return found === 'unknown' || found === 'reserved' ? 'open' : found;
}

const YEARS = [2001, 2003, 2004, 2005, 2006, 2008, 2009, 2012, 2013, 2018, 2019, 2021, 2026];

describe.each(YEARS)('every indicium, factor and ground of the %i report', (year) => {
  test('comes out as in the second opinion', () => {
    const facts = Object.fromEntries(findingsOf(year).map((name) => [name, fc.boolean()]));
    fc.assert(
      fc.property(fc.record(facts), fc.boolean(), fc.boolean(), (stated, dropGeneral, dropOwn) => {
        let findings: Findings = stated;
        if (dropGeneral && enforcementPresumption(stated, year)) {
          findings = without(findings, PRESUMED.enforcement ?? []);
        }
        if (dropOwn && officialsPresumption(stated, year)) {
          findings = without(findings, PRESUMED.officials ?? []);
        }
        const answer = classify({ country: 'KEN', years: [{ year, facts: findings }] });
        const mine = Object.entries(opinion(findings, year));
        expect(
          mine.map(([paragraph]) => [paragraph, outcomeIn(answer, CONDITIONS[paragraph])]),
        ).toEqual(mine.map(([paragraph, verdict]) => [paragraph, outcome(verdict)]));
      }),
      { numRuns: runs(15, 200) },
    );
  });
});
