import type { Io } from './io.ts';
import type { Given } from './verb.ts';

/** Whether an answer rests on the built-in record: some argument is a country of it, or there is none. */
export async function usesRecord({ positionals }: Given, io: Io): Promise<boolean> {
  if (positionals.length === 0) return true;
  for (const argument of positionals) {
    if (argument !== '-' && (await io.kindOf(argument)) !== 'file') return true;
  }
  return false;
}
