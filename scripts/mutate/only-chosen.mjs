import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import process from 'node:process';

/**
 * A checker for Stryker that lets through only chosen mutants: a sample, or the survivors of
 * an earlier round. A range in Stryker's option `mutate` cannot name one mutant, for it holds
 * all that lie within. The chosen ones are a JSON array of keys in the file that
 * `MUTATE_CHOSEN` names; the others end as compile errors, which no score counts. Plain
 * JavaScript, for Stryker's processes load it without a compiler.
 */
class OnlyChosen {
  #chosen = new Set();

  async init() {
    const file = process.env.MUTATE_CHOSEN;
    this.#chosen = new Set(file === undefined ? [] : JSON.parse(readFileSync(file, 'utf8')));
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.#chosen.has(keyOf(mutant))
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not chosen' },
      ]),
    );
  }

  /** All at once: asking for each alone takes longer than running the tests. */
  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

/** The key of `mutants.ts`, from what Stryker hands a checker: its places count from 0. */
export function keyOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = relative(process.cwd(), fileName).split(sep).join('/');
  const place = `${start.line + 1}:${start.column + 1}-${end.line + 1}:${end.column + 1}`;
  return `${file}:${place} ${mutatorName} ${replacement}`;
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'only-chosen', injectableClass: OnlyChosen },
];
