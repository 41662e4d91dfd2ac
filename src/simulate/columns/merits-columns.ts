import type { Mode } from '../../engine/program.ts';
import { FACT_NAMES } from '../../facts/vocabulary.ts';
import { inputCodes, type MeritsProgram, meritsProgram } from '../../kernel/merits.ts';
import { onceForLaw } from '../../kernel/once-for-law.ts';
import { type KernelTable, kernelTable } from '../../kernel/table.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { wordsOf } from './bitmap.ts';
import { type CodeGroups, codeGroups } from './code-groups.ts';
import { compileMerits } from './compile-merits.ts';
import type { FactColumns } from './fact-columns.ts';
import type { FactLeaf } from './fact-leaf.ts';
import { type InputClasses, newInputClasses } from './input-classes.ts';
import { BLOCK, factAt, registersFor, runSchedule, sourcesOf } from './run-schedule.ts';
import type { Schedule } from './schedule.ts';
import { transpose } from './transpose.ts';

/** The merits of one law version and set of readings, over columns. */
export interface MeritsColumns {
  readonly table: KernelTable;
  /**
   * Writes the class of inputs of `rows` rows from row `from` on (a multiple of 32), from
   * the first place of `into` on.
   */
  classes(columns: FactColumns, from: number, rows: number, into: Uint32Array): void;
  /** One code for each group of kernel inputs that is possible in a class, lowest first. */
  possible(inputClass: number): readonly number[];
  /** The same for those that practice and our defaults lead one to expect. */
  expected(inputClass: number): readonly number[];
}

/** The merits of a law's parameters and readings, over columns; compiled once, then kept. */
export const meritsColumns = /* @__PURE__ */ onceForLaw((rulebook, parameters, readings) =>
  makeMerits(
    rulebook,
    meritsProgram(rulebook, parameters, readings),
    kernelTable(rulebook, parameters, readings),
  ),
);

function makeMerits(rulebook: Rulebook, merits: MeritsProgram, table: KernelTable): MeritsColumns {
  const law = codeGroups(rulebook, table, false);
  const practice = codeGroups(rulebook, table, true);
  const schedule = compileMerits(rulebook, merits, law, practice);
  const classes = newInputClasses(law.codes.length + practice.codes.length);
  const groupsOf = (inputClass: number) => classes.groups(inputClass);
  return {
    table,
    classes:
      schedule === null
        ? rowByRow(merits, law, practice, classes)
        : blockByBlock(schedule, classes),
    possible: kept((inputClass) => groupsOf(inputClass).flatMap((group) => law.codes[group] ?? [])),
    expected: kept((inputClass) =>
      groupsOf(inputClass).flatMap((group) => practice.codes[group - law.codes.length] ?? []),
    ),
  };
}

/** The same list each time: the kernel table keeps what it has worked out for a list. */
function kept(make: (number: number) => readonly number[]): (number: number) => readonly number[] {
  const lists: (readonly number[])[] = [];
  return (number) => {
    const known = lists[number] ?? make(number);
    lists[number] = known;
    return known;
  };
}

type Classes = MeritsColumns['classes'];

/** Runs the schedule over block after block, and turns 32 rows at a time into their classes. */
function blockByBlock(schedule: Schedule<FactLeaf>, classes: InputClasses): Classes {
  const registers = registersFor(schedule);
  // Bits that no group takes stay 0 before they are turned.
  const sets = new Uint32Array(classes.words * 32);
  const turned = new Uint32Array(sets.length);
  const results = Int32Array.from(schedule.results, (register) => register * BLOCK);
  const negated = Int32Array.from(schedule.negated, (bit) => -bit);
  return (columns, first, rows, into) => {
    const bound = { columns, sources: sourcesOf(schedule, columns) };
    const words = wordsOf(rows);
    for (let from = 0; from < words; from += BLOCK) {
      const count = Math.min(BLOCK, words - from);
      runSchedule(schedule, bound, first / 32 + from, count, registers);
      for (let word = 0; word < count; word += 1) {
        for (let bit = 0; bit < results.length; bit += 1) {
          const register = results[bit] ?? -1;
          const found = register < 0 ? 0 : (registers[register + word] ?? 0);
          sets[bit] = found ^ (negated[bit] ?? 0);
        }
        transpose(sets, turned);
        const row = (from + word) * 32;
        classes.write(turned, Math.min(32, rows - row), into, row);
      }
    }
  };
}

/** Asks the engine for each row: exact where no network can be. */
function rowByRow(
  merits: MeritsProgram,
  law: CodeGroups,
  practice: CodeGroups,
  classes: InputClasses,
): Classes {
  return (columns, first, rows, into) => {
    for (let row = 0; row < rows; row += 1) {
      const facts = FACT_NAMES.map((_, fact) => factAt(columns, fact, first + row));
      const set = new Uint32Array(classes.words * 32);
      const add = (mode: Mode, { of }: CodeGroups, offset: number): void => {
        const steps = inputCodes(merits, facts, mode);
        let step = steps.next();
        while (step.done !== true) {
          const { facts: filled, mode: same, forced } = step.value;
          step = steps.next(merits.program.evaluate(filled, same, forced));
        }
        for (const code of step.value) {
          const group = offset + (of[code] ?? 0);
          const word = (group >>> 5) * 32;
          set[word] = (set[word] ?? 0) | (1 << (group & 31));
        }
      };
      add('law', law, 0);
      add('practice', practice, law.codes.length);
      into[row] = classes.of(set, 0);
    }
  };
}
