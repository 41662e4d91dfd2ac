import { PLACEMENTS } from '../facts/placements.ts';
import { describeValue } from '../problems/describe.ts';
import { choiceProblems, isObject, objectProblems } from '../problems/option-names.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { CAPS, MOST_RUN, MOST_WAIVERS } from './state.ts';

const NAMES = ['run', 'waivers', 'cap', 'arming', 'previous'];
const PREVIOUS: readonly string[] = [...PLACEMENTS, 'none'];

/** What is wrong with a state of the clock that a caller gives (`input.*`); `path` leads to it. */
export function stateProblems(state: unknown, path: Problem['path']): readonly Problem[] {
  const problems = isObject(state) ? partProblems(state) : objectProblems(state);
  return problems.map((one) => ({ ...one, path: [...path, ...one.path] }));
}

function partProblems(state: Readonly<Record<string, unknown>>): readonly Problem[] {
  const missing = NAMES.filter((name) => state[name] === undefined);
  const { run, waivers, cap, arming, previous } = state;
  return [
    ...missing.map((name) => problem('input.missing', [name], { expected: `\`${name}\`` })),
    ...countProblems('run', run, MOST_RUN),
    ...countProblems('waivers', waivers, MOST_WAIVERS),
    ...choiceProblems('cap', cap, CAPS),
    ...(arming === undefined || typeof arming === 'boolean'
      ? []
      : [wrong('arming', arming, 'true or false')]),
    ...choiceProblems('previous', previous, PREVIOUS),
  ];
}

function countProblems(name: string, found: unknown, maximum: number): readonly Problem[] {
  if (found === undefined) return [];
  if (!Number.isInteger(found)) return [wrong(name, found, 'a whole number')];
  const params = { found: describeValue(found) };
  if (Number(found) < 0) return [problem('input.too-small', [name], { ...params, minimum: 0 })];
  if (Number(found) > maximum) return [problem('input.too-big', [name], { ...params, maximum })];
  return [];
}

function wrong(name: string, found: unknown, expected: string): Problem {
  return problem('input.wrong-type', [name], { found: describeValue(found), expected });
}
