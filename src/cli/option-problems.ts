import { type Problem, problem } from '../problems/problem.ts';

/**
 * A problem of the options of a function, told by the option of the command line that it
 * comes from: `childSoldiersList` is `--child-soldiers`.
 */
export function namedByOption({ code, path, params }: Problem): Problem {
  const [name, ...rest] = path;
  if (typeof name !== 'string') return problem(code, path, params);
  const option = NAMES.get(name) ?? name;
  // The text of a problem under `options.` sets the dashes itself.
  return problem(code, [code.startsWith('options.') ? option : `--${option}`, ...rest], params);
}

/** Options whose name on the command line is another than in the library. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['lawAsOf', 'law-as-of'],
  ['childSoldiersList', 'child-soldiers'],
  ['assistedBefore', 'assisted-before'],
]);
