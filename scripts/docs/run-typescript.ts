import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { moduleOf } from './modules.ts';
import { instrumented, shownValues } from './shown-values.ts';
import { valueText } from './values.ts';

/** What a block of TypeScript prints, and the values that its comments should show. */
export interface BlockOutput {
  readonly printed: string;
  readonly values: readonly unknown[];
}

type Program = (
  require: (name: string) => unknown,
  exports: object,
  console: Pick<Console, 'log'>,
  __block: (at: number) => void,
  __show: (at: number, value: unknown) => unknown,
) => Promise<void>;

/**
 * Runs blocks of TypeScript one after the other as one program, and gives the output of
 * each. Imports are those of `moduleOf`. Rejects where the program does.
 */
export async function runTypescript(
  blocks: readonly string[],
  files: ReadonlyMap<string, string>,
): Promise<readonly BlockOutput[]> {
  const printed = blocks.map(() => '');
  const values: unknown[] = [];
  let current = 0;
  let first = 0;
  const source = blocks.map((code, at) => {
    const text = `__block(${at});\n${instrumented(code, first)}`;
    first += shownValues(code).length;
    return text;
  });
  const log = (...args: unknown[]): void => {
    printed[current] += `${args.map(textOf).join(' ')}\n`;
  };
  await compiled(source.join('\n'))(
    (name) => moduleOf(name, files),
    {},
    { log },
    (at) => {
      current = at;
    },
    (at, value) => {
      values[at] = value;
      return value;
    },
  );
  let taken = 0;
  return blocks.map((code, at) => {
    const count = shownValues(code).length;
    taken += count;
    return { printed: printed[at] ?? '', values: values.slice(taken - count, taken) };
  });
}

/** Texts as they are, as the console prints them; anything else as a value. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : valueText(value);
}

function compiled(source: string): Program {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const wrapped = `(async (require, exports, console, __block, __show) => {\n${outputText}\n})`;
  return runInThisContext(wrapped, { filename: 'example.ts' }) as Program;
}
