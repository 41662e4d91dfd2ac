import type { KernelState } from '../kernel/state.ts';
import { stateProblems } from '../kernel/state-problems.ts';
import {
  LAST_REPORT_YEAR,
  LAW_PARAMETERS,
  type LawOverlay,
  type LawVersion,
  lawOf,
} from '../law/law.ts';
import { DEFAULT_READINGS, READING_NAMES, READINGS, type Readings } from '../law/readings.ts';
import { type YearBounds, yearProblems } from '../law/year-problems.ts';
import { describeValue } from '../problems/describe.ts';
import { nearest } from '../problems/nearest.ts';
import { objectProblems, unknownNames } from '../problems/option-names.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { rulebookProblems } from '../problems/rulebook-option.ts';
import { DEFAULT_RULEBOOK } from '../rulebook/default.ts';
import type { Rulebook } from '../rulebook/types.ts';

/** What a classification can be asked to do otherwise than by default. */
export interface ClassifyOptions {
  /** Report year, 2001 to 2100; the last one of the history by default. */
  readonly year?: number;
  /** Readings that differ from the default. */
  readonly readings?: Partial<Readings>;
  /** A what-if law. */
  readonly law?: LawOverlay;
  /** With a what-if law: what moves the clock, the record (default) or the what-if answers. */
  readonly advanceBy?: 'record' | 'answer';
  /** Another rulebook, from `loadRulebook`. */
  readonly rulebook?: Rulebook;
  /** States at the start of the first year of the history, to resume from; otherwise unknown. */
  readonly resume?: readonly KernelState[];
}

/** Options with every default filled in. */
export interface Settings {
  readonly readings: Readings;
  readonly law: LawOverlay | null;
  readonly advanceBy: 'record' | 'answer';
  readonly rulebook: Rulebook;
  readonly resume: readonly KernelState[] | null;
  /** The law of each year, where it is neither ours nor an overlay on it: rule mutation sets it. */
  readonly laws?: (reportYear: number) => LawVersion;
}

/** The law that a report year is judged by. */
export function lawFor(reportYear: number, { laws, law }: Settings): LawVersion {
  return laws === undefined ? lawOf(reportYear, law) : laws(reportYear);
}

const ADVANCE_BY: readonly string[] = ['record', 'answer'];
const OVERLAY_NAMES = ['base', 'from', 'parameters'];

/** The options of `classify` by name. */
export const CLASSIFY_OPTIONS = [
  'year',
  'readings',
  'law',
  'advanceBy',
  'rulebook',
  'resume',
] as const satisfies readonly (keyof ClassifyOptions)[];

/**
 * Checks and completes options. `names` are those that the caller takes, where they are not
 * those of `classify`: its own ones are left to it. Throws ProblemsError (`options.*`) with
 * every fault.
 */
export function settingsOf(
  options: ClassifyOptions,
  names: readonly string[] = CLASSIFY_OPTIONS,
): Settings {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const problems = [
    ...unknownNames(options, names),
    ...unknownNames(options.law ?? {}, OVERLAY_NAMES, ['law']),
    ...(options.advanceBy === undefined || ADVANCE_BY.includes(options.advanceBy)
      ? []
      : [
          problem('options.bad-advance-by', ['advanceBy'], {
            found: describeValue(options.advanceBy),
            allowed: ADVANCE_BY,
          }),
        ]),
    ...readingProblems(options.readings ?? {}),
    ...(options.law ? lawProblems(options.law) : []),
    ...optionalYear(options.year, ['year']),
    ...resumeProblems(options.resume),
    ...rulebookProblems(options.rulebook),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
  return {
    readings:
      options.readings === undefined
        ? DEFAULT_READINGS
        : { ...DEFAULT_READINGS, ...options.readings },
    law: options.law ?? null,
    advanceBy: options.advanceBy ?? 'record',
    rulebook: options.rulebook ?? DEFAULT_RULEBOOK,
    resume: options.resume ?? null,
  };
}

function resumeProblems(resume: unknown): readonly Problem[] {
  if (resume === undefined) return [];
  if (!Array.isArray(resume)) {
    const params = { found: describeValue(resume), expected: 'a list' };
    return [problem('input.wrong-type', ['resume'], params)];
  }
  if (resume.length === 0) return [problem('options.empty-resume', ['resume'])];
  return resume.flatMap((state: unknown, at) => stateProblems(state, ['resume', at]));
}

/** Problems of readings given by name. */
export function readingProblems(readings: object): readonly Problem[] {
  return Object.entries(readings).flatMap(([name, value]: [string, unknown]) => {
    const reading = READING_NAMES.find((one) => one === name);
    if (reading === undefined) {
      const params = { found: name, nearest: nearest(name, READING_NAMES), allowed: READING_NAMES };
      return [problem('options.unknown-reading', ['readings', name], params)];
    }
    const allowed: readonly string[] = READINGS[reading];
    if (typeof value === 'string' && allowed.includes(value)) return [];
    const closest = typeof value === 'string' ? nearest(value, allowed) : null;
    const params = { reading, found: describeValue(value), allowed, nearest: closest };
    return [problem('options.bad-reading', ['readings', name], params)];
  });
}

/** Problems of a what-if law: years, names of parameters, types and bounds, and that it is idle. */
export function lawProblems(law: LawOverlay): readonly Problem[] {
  const names = Object.keys(LAW_PARAMETERS);
  const parameters = Object.entries(law.parameters ?? {}).flatMap(([name, value]) => {
    const path = ['law', 'parameters', name];
    const parameter = Object.hasOwn(LAW_PARAMETERS, name) ? LAW_PARAMETERS[name] : undefined;
    if (parameter === undefined) {
      return [
        problem('options.unknown-law-parameter', path, {
          found: name,
          nearest: nearest(name, names),
        }),
      ];
    }
    const { type, minimum = 0, maximum = 1_000_000 } = parameter;
    const fits =
      type === 'boolean'
        ? typeof value === 'boolean'
        : Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
    if (fits) return [];
    const allowed =
      type === 'boolean' ? 'true or false' : `a whole number from ${minimum} to ${maximum}`;
    return [problem('options.bad-law-parameter', path, { found: describeValue(value), allowed })];
  });
  const { base, from } = law;
  // `from` is since when `parameters` apply; `base` says itself since when it does.
  const idle =
    (base === undefined || from !== undefined) && Object.keys(law.parameters ?? {}).length === 0;
  return [
    ...optionalYear(base, ['law', 'base'], { latest: LAST_REPORT_YEAR }),
    ...optionalYear(from, ['law', 'from']),
    ...parameters,
    ...(idle ? [problem('options.idle-law', from === undefined ? ['law'] : ['law', 'from'])] : []),
  ];
}

function optionalYear(
  year: unknown,
  path: readonly string[],
  bounds?: YearBounds,
): readonly Problem[] {
  return year === undefined ? [] : yearProblems(year, path, bounds);
}
