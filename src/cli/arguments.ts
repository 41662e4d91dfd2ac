import { parseArgs } from 'node:util';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { OPTIONS, type OptionDefinition, type OptionName } from './options.ts';
import { Refusal } from './refusal.ts';
import { COMMAND, type Given, optionOf, usageOf, type Verb } from './verb.ts';

/**
 * Reads the arguments of a verb.
 *
 * @throws Refusal with every fault: unknown options with the nearest, missing values,
 * too few or too many arguments.
 */
export function readArguments(verb: Verb, args: readonly string[]): Given {
  const names: readonly OptionName[] = [...verb.options, 'help'];
  const options = Object.fromEntries(
    names.map((name) => {
      const { takes, short }: OptionDefinition = OPTIONS[name];
      const type: 'string' | 'boolean' = takes === null ? 'boolean' : 'string';
      return [name, { type, multiple: true, ...(short === undefined ? {} : { short }) }];
    }),
  );
  const config = { args: [...args], options, allowPositionals: true };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  const wantsHelp = tokens.some((token) => token.kind === 'option' && token.name === 'help');
  const problems = [
    ...tokens.flatMap((token) => (token.kind === 'option' ? faultsOf(token, names, verb) : [])),
    ...repeated(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))),
    ...alone(
      tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])),
      names,
    ),
  ];
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (problems.length === 0 && !wantsHelp) problems.push(...miscounted(verb, positionals));
  if (problems.length > 0) throw new Refusal(`${COMMAND} ${verb.name}`, problems);
  // Not a second, strict parse: it refuses a value that begins with a dash, such as a seed of -1.
  const all = (option: OptionName): readonly string[] =>
    tokens.flatMap((token) =>
      token.kind === 'option' && token.name === option ? [token.value ?? 'true'] : [],
    );
  return {
    positionals,
    has: (option) => all(option).length > 0,
    one: (option) => all(option)[0] ?? null,
    all,
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function faultsOf(
  token: OptionToken,
  names: readonly OptionName[],
  verb: Verb,
): readonly Problem[] {
  const option = names.find((name) => name === token.name);
  if (option === undefined) {
    const near = nearest(token.name, names);
    const params = { found: token.rawName, nearest: near === null ? null : `--${near}` };
    return [problem('usage.unknown-option', [], params)];
  }
  const { takes } = optionOf(verb, option);
  if (takes === null) {
    if (token.value === undefined) return [];
    return [problem('usage.takes-no-value', [], { option: token.rawName })];
  }
  const swallowed = token.inlineValue !== true && token.value?.startsWith('--') === true;
  if (token.value !== undefined && token.value !== '' && !swallowed) return [];
  return [problem('usage.missing-value', [], { option: token.rawName, takes })];
}

function repeated(given: readonly string[]): readonly Problem[] {
  const twice = given.filter((name, at) => given.indexOf(name) !== at);
  return [...new Set(twice)].flatMap((name) => {
    const option: OptionDefinition | undefined = Object.hasOwn(OPTIONS, name)
      ? OPTIONS[name as OptionName]
      : undefined;
    if (option === undefined || option.repeatable === true || option.takes === null) return [];
    return [problem('usage.repeated-option', [], { option: `--${name}` })];
  });
}

/** Options that say how another is meant, where that other is not given. */
function alone(given: readonly string[], names: readonly OptionName[]): readonly Problem[] {
  return names.flatMap((name) => {
    const { needs = [] }: OptionDefinition = OPTIONS[name];
    if (!given.includes(name) || needs.some((other) => given.includes(other))) return [];
    const [other] = needs.filter((one) => names.some((taken) => taken === one));
    if (other === undefined) return [];
    return [problem('usage.needs-option', [], { option: `--${name}`, other: `--${other}` })];
  });
}

function miscounted(verb: Verb, positionals: readonly string[]): readonly Problem[] {
  const [fewest, most] = verb.count;
  const usage = usageOf(verb);
  if (positionals.length < fewest) return [problem('usage.missing-argument', [], { usage })];
  return positionals
    .slice(most)
    .map((found) => problem('usage.extra-argument', [], { found, usage }));
}
