import type { ConditionOutcome } from '../../classify/classification.ts';
import type { ConformanceAnswer } from './answer.ts';
import type { ConformanceExpectation } from './schema.ts';

/** One point in which an answer is not what a case expects. */
export interface ConformanceFault {
  /** What was asked: a key of the expectation, with the name of a condition where there is one. */
  readonly asked: string;
  readonly expected: string;
  readonly found: string;
}

/** Notices that only say how a row of the record is known, or what a recorded year implies. */
const ABOUT_THE_RECORD = [
  'record.derived',
  'record.disputed',
  'record.reassessed',
  'record.implies',
];

type Check = (expected: ConformanceExpectation, answer: ConformanceAnswer) => Found;
/** A pair of texts to compare, nothing where the point is not asked, or faults found. */
type Found = readonly ConformanceFault[];

/** Every point, what costs least to work out first. */
const CHECKS: readonly Check[] = [
  ({ possible }, answer) => inOrder('possible', possible, () => answer.possible),
  ({ placement }, answer) => single('placement', placement, () => answer.possible),
  ({ causes }, answer) => asSet('causes', causes, () => answer.causes),
  ({ cause }, answer) => single('cause', cause, () => answer.causes),
  ({ before }, answer) => clocks('before', before, answer.state.before),
  ({ after }, answer) => clocks('after', after, answer.state.after),
  ({ forbidden }, answer) => none('placement', forbidden?.placements, () => answer.possible),
  ({ forbidden }, answer) => none('cause', forbidden?.causes, () => answer.causes),
  ({ expected }, answer) => inOrder('expected', expected, () => answer.expected),
  conditionFaults,
  ({ decisive }, answer) =>
    asSet('decisive', decisive?.map(setText), () =>
      answer.decisive.map(({ inputs }) =>
        setText(Object.fromEntries(inputs.map(({ input, value }) => [input, value]))),
      ),
    ),
  ({ forbidden }, answer) => none('reason', forbidden?.conditions, () => reasonsOf(answer)),
  ({ missing }, answer) => asSet('missing', missing, () => answer.missing.map(({ fact }) => fact)),
  ({ grounds }, answer) =>
    asSet('grounds', grounds, () => noticed(answer, 'downgrade.ground', 'grounds')),
  ({ practices }, answer) =>
    asSet('practices', practices, () => noticed(answer, 'practice.applied', 'practices')),
  ({ notices }, answer) =>
    asSet('notices', notices, () =>
      answer.notices.map(({ code }) => code).filter((code) => !ABOUT_THE_RECORD.includes(code)),
    ),
];

/** Every point in which an answer is not what is expected of its year. */
export function conformanceFaults(
  expectation: ConformanceExpectation,
  answer: ConformanceAnswer,
): readonly ConformanceFault[] {
  return CHECKS.flatMap((check) => check(expectation, answer));
}

/** Whether there is any such point; stops at the first. */
export function conforms(expectation: ConformanceExpectation, answer: ConformanceAnswer): boolean {
  return CHECKS.every((check) => check(expectation, answer).length === 0);
}

/**
 * Names of the conditions and rules that an answer rests on: those of its decisive sets,
 * and the rules that decide. A case may forbid some of them: a right answer for a wrong
 * reason is wrong.
 */
export function reasonsOf({ decisive, conditions }: ConformanceAnswer): readonly string[] {
  const rules = conditions.filter(
    ({ kind, outcome, defeatedBy }) =>
      kind === 'rule' && outcome === 'holds' && defeatedBy === null,
  );
  return [
    ...new Set([
      ...decisive.flatMap((one) => [...one.inputs.map(({ input }) => input), ...one.conditions]),
      ...rules.map(({ name }) => name),
    ]),
  ];
}

function conditionFaults({ conditions }: ConformanceExpectation, answer: ConformanceAnswer): Found {
  if (conditions === undefined) return [];
  const found = new Map(answer.conditions.map(({ name, outcome }) => [name, outcome]));
  return Object.entries(conditions).flatMap(([name, expected]) => {
    const outcome = found.get(name);
    if (outcome !== undefined && fits(outcome, expected)) return [];
    return [{ asked: `condition ${name}`, expected, found: outcome ?? 'no such condition' }];
  });
}

function fits(outcome: ConditionOutcome, expected: string): boolean {
  return outcome === expected || (expected === 'open' && ['unknown', 'reserved'].includes(outcome));
}

function noticed({ notices }: ConformanceAnswer, code: string, param: string): readonly string[] {
  return notices
    .filter((notice) => notice.code === code)
    .flatMap(({ params }) => {
      const value = params[param];
      return Array.isArray(value) ? value.map(String) : [];
    });
}

function inOrder(
  asked: string,
  expected: readonly string[] | undefined,
  find: () => readonly string[],
): Found {
  return expected === undefined ? [] : different(asked, expected.join(', '), find().join(', '));
}

function asSet(
  asked: string,
  expected: readonly string[] | undefined,
  find: () => readonly string[],
): Found {
  if (expected === undefined) return [];
  return different(asked, sorted(expected), sorted(find()));
}

function single(
  asked: string,
  expected: string | null | undefined,
  find: () => readonly string[],
): Found {
  if (expected === undefined) return [];
  const all = find();
  return different(asked, expected ?? 'several', all.length === 1 ? String(all[0]) : 'several');
}

function none(
  what: string,
  forbidden: readonly string[] | undefined,
  find: () => readonly string[],
) {
  if (forbidden === undefined) return [];
  const found = find().filter((one) => forbidden.includes(one));
  return found.map((one) => ({ asked: `forbidden ${what}`, expected: `not ${one}`, found: one }));
}

type Clock = NonNullable<ConformanceExpectation['before']>[number];

function clocks(
  asked: string,
  expected: readonly Clock[] | undefined,
  found: ConformanceAnswer['state']['before'],
): Found {
  if (expected === undefined) return [];
  const arming = expected.every((one) => one.arming !== undefined);
  const text = (one: Clock): string =>
    `${one.run} ${one.waivers} ${one.cap}${arming ? ` ${one.arming}` : ''}`;
  return different(asked, sorted(expected.map(text)), sorted(found.map(text)));
}

function setText(set: Readonly<Record<string, boolean | undefined>>): string {
  return sorted(Object.entries(set).map(([input, value]) => `${input} ${value}`)).replaceAll(
    ', ',
    ' + ',
  );
}

function sorted(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join(', ');
}

function different(asked: string, expected: string, found: string): Found {
  return expected === found ? [] : [{ asked, expected, found }];
}
