import { RulebookError } from '../../kernel/rulebook-error.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { answersTo, type ConformanceSubject } from '../conformance/answer.ts';
import { conforms } from '../conformance/faults.ts';
import type { ConformanceCase } from '../conformance/types.ts';
import type { Mutant } from './mutant.ts';

/** A further check of a rulebook, beside the cases: a theorem, for instance. */
export interface RulebookCheck {
  readonly name: string;
  /** True where the rulebook is as the check says. A throw counts as a failure. */
  passes(rulebook: Rulebook): boolean;
}

/** Runs cases against mutants, those most likely to tell first. */
export interface Killer {
  /** The first case that a mutant fails, or null. */
  byCase(mutant: Mutant, rulebook: Rulebook, which: 'likely' | 'rest'): string | null;
}

/** Prepares cases to be run against many mutants. */
export function killerWith(cases: readonly ConformanceCase[]): Killer {
  const naming = new Map<string, ConformanceCase[]>();
  for (const one of cases) {
    for (const name of namesIn(one)) naming.set(name, [...(naming.get(name) ?? []), one]);
  }
  // What has told a mutant of the same target apart comes first, then what speaks of the target.
  const told = new Map<string, ConformanceCase[]>();
  const likely = (target: string): ReadonlySet<ConformanceCase> =>
    new Set([...(told.get(target) ?? []), ...(naming.get(target) ?? [])]);
  return {
    byCase: ({ target, laws }, rulebook, which) => {
      const first = likely(target);
      const tried = which === 'likely' ? [...first] : cases.filter((one) => !first.has(one));
      const subject = { rulebook, ...(laws === undefined ? {} : { laws }) };
      const found = tried.find((one) => !holds(one, subject));
      if (found === undefined) return null;
      const others = (told.get(target) ?? []).filter((one) => one !== found);
      told.set(target, [found, ...others]);
      return found.id;
    },
  };
}

/** Conditions, rules and parameters of the law that a case speaks of. */
function namesIn({ expect, about }: ConformanceCase): ReadonlySet<string> {
  return new Set([
    ...(about ?? []),
    ...expect.flatMap(({ conditions }) => Object.keys(conditions ?? {})),
  ]);
}

function holds(one: ConformanceCase, subject: ConformanceSubject): boolean {
  try {
    const answers = answersTo(one, subject);
    return one.expect.every((expectation) => {
      const answer = answers.find(({ year }) => year === expectation.year);
      return answer !== undefined && conforms(expectation, answer);
    });
  } catch (fault) {
    if (fault instanceof RulebookError) return false;
    throw fault;
  }
}
