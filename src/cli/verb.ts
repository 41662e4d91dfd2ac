import type { Io } from './io.ts';
import { OPTIONS, type OptionDefinition, type OptionName } from './options.ts';

/** The arguments of one call, checked against the verb. */
export interface Given {
  readonly positionals: readonly string[];
  /** Whether a switch is given. */
  has(option: OptionName): boolean;
  /** The value of an option, or null. */
  one(option: OptionName): string | null;
  /** Every value of a repeatable option. */
  all(option: OptionName): readonly string[];
}

/** One thing the command can do. */
export interface Verb {
  /** One word, or two for a verb of a group: `rules show`. */
  readonly name: string;
  /** What stands after the name, as the help writes it. */
  readonly takes: string;
  /** How many arguments: the fewest and the most. */
  readonly count: readonly [fewest: number, most: number];
  readonly options: readonly OptionName[];
  /** What an option takes, or what the help says of it, where it is not the usual. */
  readonly own?: Readonly<Partial<Record<OptionName, Partial<OptionDefinition>>>>;
  /** One line for the overview. */
  readonly summary: string;
  /** What else the help says. */
  readonly details: readonly string[];
  readonly examples: readonly string[];
  /** Does it, and returns the exit code. */
  run(given: Given, io: Io): Promise<number>;
}

/** Name of the command. */
export const COMMAND = 'tvpa-tiers';

/** An option as a verb takes it. */
export function optionOf({ own }: Pick<Verb, 'own'>, name: OptionName): OptionDefinition {
  return { ...OPTIONS[name], ...own?.[name] };
}

/** The usage line of a verb. */
export function usageOf({ name, takes, options }: Verb): string {
  const words = [COMMAND, name, takes, options.length > 0 ? '[options]' : ''];
  return words.filter((word) => word !== '').join(' ');
}
