import { type ClassifyOptions, settingsOf } from '../classify/options.ts';
import type { LawOverlay, LawValue } from '../law/law.ts';
import type { Readings } from '../law/readings.ts';
import { yearProblems } from '../law/year-problems.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import type { OptionName } from './options.ts';
import { Refusal } from './refusal.ts';
import { COMMAND, type Given } from './verb.ts';

const ADVANCE_BY = ['record', 'answer'] as const;

/**
 * The options of `classify` and its relatives from the command line.
 *
 * @throws Refusal with every fault.
 */
export function classifyOptionsOf(given: Given): ClassifyOptions {
  const problems: Problem[] = [];
  const year = yearOf(given, 'year', problems);
  const readings = Object.fromEntries(pairsOf(given, 'reading', problems));
  const law = lawOverlayOf(given, problems);
  const advanceBy = choiceOf(given, 'advance-by', ADVANCE_BY, problems);
  const options: ClassifyOptions = {
    ...(year === null ? {} : { year }),
    // Names and values are checked below, with the nearest ones.
    readings: readings as Partial<Readings>,
    ...(law === null ? {} : { law }),
    ...(advanceBy === null ? {} : { advanceBy }),
  };
  try {
    settingsOf(options);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
  }
  refuse(problems);
  return options;
}

/** A report year given as an option, or null. Its bounds are checked where it is used. */
function yearOf(given: Given, option: OptionName, problems: Problem[]): number | null {
  const found = given.one(option);
  if (found === null) return null;
  if (/^\d{1,9}$/u.test(found)) return Number(found);
  problems.push(problem('usage.not-a-year', [], { option: `--${option}`, found }));
  return null;
}

/** The same, with its bounds checked here: for years that `classify` never sees. */
export function boundedYearOf(
  given: Given,
  option: OptionName,
  problems: Problem[],
): number | null {
  const year = yearOf(given, option, problems);
  if (year === null) return null;
  const outside = yearProblems(year, [option]);
  problems.push(...outside);
  return outside.length === 0 ? year : null;
}

/** The value of an option that takes one of a few words, or null. */
export function choiceOf<Choice extends string>(
  given: Given,
  option: OptionName,
  allowed: readonly Choice[],
  problems: Problem[],
): Choice | null {
  const found = given.one(option);
  if (found === null) return null;
  const choice = allowed.find((one) => one === found);
  if (choice === undefined) problems.push(notAllowed(`\`--${option}\``, found, allowed));
  return choice ?? null;
}

/** The problem of a word that is none of a few. */
export function notAllowed(what: string, found: string, allowed: readonly string[]): Problem {
  return problem('usage.not-allowed', [], {
    what,
    found,
    allowed,
    nearest: nearest(found, allowed),
  });
}

/** Throws where there are problems with the arguments. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(COMMAND, problems);
}

function lawOverlayOf(given: Given, problems: Problem[]): LawOverlay | null {
  const base = yearOf(given, 'law-as-of', problems);
  const parameters = pairsOf(given, 'law', problems).map(([name, value]) => [
    name,
    lawValue(value),
  ]);
  if (base === null && parameters.length === 0) return null;
  return {
    ...(base === null ? {} : { base }),
    ...(parameters.length === 0 ? {} : { parameters: Object.fromEntries(parameters) }),
  };
}

/** A number or a truth value; any other text as it is, to be refused by name with what is allowed. */
function lawValue(text: string): LawValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return (/^-?\d+$/u.test(text) ? Number(text) : text) as LawValue;
}

function pairsOf(
  given: Given,
  option: OptionName,
  problems: Problem[],
): readonly (readonly [name: string, value: string])[] {
  return given.all(option).flatMap((found) => {
    const at = found.indexOf('=');
    if (at > 0) return [[found.slice(0, at), found.slice(at + 1)] as const];
    problems.push(
      problem('usage.not-a-pair', [], { option: `--${option}`, takes: 'NAME=VALUE', found }),
    );
    return [];
  });
}
