import { statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run bench` can be told. */
export interface BenchOptions {
  /** Everything in less than a minute, and nothing written into the documentation. */
  readonly quick: boolean;
  /** Where to write the figures as JSON. */
  readonly json: string | null;
}

/** The options, or one line for each fault: a code, and what was found. */
export type ReadOptions =
  | { readonly ok: true; readonly options: BenchOptions }
  | { readonly ok: false; readonly problems: readonly string[] };

const USAGE = 'usage: npm run bench -- [--quick] [--json FILE]';

/** Reads the options of the command line. */
export function readOptions(args: readonly string[]): ReadOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean' }, json: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const problems: string[] = [];
  let quick = false;
  let json: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      problems.push(`bench.unexpected-argument: \`${token.value}\`; ${USAGE}`);
    } else if (token.kind === 'option' && token.name === 'quick') {
      if (token.value === undefined) quick = true;
      else problems.push(`bench.bad-value: --quick takes no value; ${USAGE}`);
    } else if (token.kind === 'option' && token.name === 'json') {
      // A flag that follows is not the file.
      const named = token.value !== undefined && token.value !== '';
      if (!named || (token.inlineValue === false && token.value.startsWith('-'))) {
        problems.push(`bench.no-file: --json needs the name of a file; ${USAGE}`);
      } else json = token.value;
    } else if (token.kind === 'option') {
      problems.push(`bench.unknown-option: \`${token.rawName}\`; ${USAGE}`);
    }
  }
  if (json !== null) problems.push(...fileProblems(json));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, options: { quick, json } };
}

/** Whether a file can be written, told before anything is measured. */
function fileProblems(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return [`bench.not-a-file: \`${path}\` is a folder`];
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    return [`bench.no-folder: the folder of \`${path}\` does not exist`];
  }
  try {
    writeFileSync(path, '', { flag: 'a' });
    return [];
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown';
    return [`bench.not-writable: \`${path}\` cannot be written (${code})`];
  }
}
