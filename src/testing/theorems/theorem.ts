import { objectProblems } from '../../problems/option-names.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { rulebookProblems } from '../../problems/rulebook-option.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import type { Rulebook } from '../../rulebook/types.ts';

/** What a theorem is tried on. */
export interface ProveOptions {
  /** The rulebook; ours by default. It must have passed `checkRules`. */
  readonly rulebook?: Rulebook;
  /**
   * True tries fewer readings, and one of each group of inputs that the rules do not tell
   * apart: enough to show that a change of a rule breaks a theorem, in a second or so.
   */
  readonly quick?: boolean;
}

/** What came of trying every case. */
export interface Proof {
  /** How many cases were tried; the same in every run. */
  readonly cases: number;
  /** The first cases on which the statement fails, described; none where it is proved. */
  readonly counterexamples: readonly string[];
}

/** A statement about the rules that is checked on every case there is. */
export interface Theorem {
  /** Short name in kebab-case; the file has the same. */
  readonly name: string;
  /** The statement, in one sentence. */
  readonly sentence: string;
  /** Paragraph of law or other source that it follows from. */
  readonly cite: string;
  /** What was wrong with a simpler statement, or what the cases leave out; null where nothing is. */
  readonly note: string | null;
  /**
   * `rules`: what these rules say, so that a changed rule may break it. `engine`: what holds
   * of any rulebook that passes `checkRules`.
   */
  readonly about: 'rules' | 'engine';
  /** Tries every case. Throws RulebookError where a rulebook has a gap. */
  prove(options?: ProveOptions): Proof;
}

/** How many counterexamples are kept. */
const MOST_KEPT = 5;

/** Tells whether one case is as stated; the description is asked for only where it is not. */
export type Check = (holds: boolean, describe: () => string) => void;

/** Counts the cases that a walk over them checks, and keeps the first that fail. */
export function proofOf(walk: (check: Check) => void): Proof {
  let cases = 0;
  const counterexamples: string[] = [];
  walk((holds, describe) => {
    cases += 1;
    if (!holds && counterexamples.length < MOST_KEPT) counterexamples.push(describe());
  });
  return { cases, counterexamples };
}

/**
 * Options with every default filled in. Throws ProblemsError (`input.wrong-type`) for what are no
 * options, or no rulebook.
 */
export function proveSettings(options: ProveOptions = {}): {
  readonly rulebook: Rulebook;
  readonly quick: boolean;
} {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const { rulebook = DEFAULT_RULEBOOK, quick = false } = options;
  const problems = rulebookProblems(rulebook);
  if (problems.length > 0) throw new ProblemsError(problems);
  return { rulebook, quick };
}
