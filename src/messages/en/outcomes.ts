import type { ConditionFinding, ConditionOutcome } from '../../classify/classification.ts';
import type { Basis } from '../../rulebook/types.ts';

const OUTCOMES: Readonly<Record<ConditionOutcome, string>> = {
  holds: 'holds',
  fails: 'fails',
  reserved: 'reserved',
  unknown: 'unknown',
};

const RULES: Readonly<Record<ConditionOutcome, string>> = {
  holds: 'decides',
  fails: 'does not apply',
  reserved: 'may decide',
  unknown: 'may decide',
};

const BASES: Readonly<Record<Basis, string>> = {
  statute: 'the statute',
  determination: 'a determination',
  presumption: 'a presumption of the statute',
  practice: 'State’s practice, not law',
  policy: 'a modelling choice of this library, not law',
  record: 'what is on record',
};

/** How a condition or rule comes out, in a word or two. */
export function outcomeName({ kind, outcome, defeatedBy }: ConditionFinding): string {
  if (defeatedBy !== null) return 'gives way';
  return (kind === 'rule' ? RULES : OUTCOMES)[outcome] ?? outcome;
}

/** What a statement rests on. */
export function basisName(basis: Basis): string {
  return BASES[basis] ?? basis;
}

/** What the words in a list of conditions mean, in a sentence each. */
export const OUTCOME_GLOSS =
  'Holds and fails are settled by what is stated. Unknown: facts are missing, or a part is reserved. Reserved: the facts are mixed, and only a determination by the Secretary of State can settle it. The merits are the findings of the year, before the clock is looked at; a run is an unbroken row of watch-list years.';
