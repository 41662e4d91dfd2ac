import { newNumberIndex } from './number-index.ts';

/**
 * Numbers for sets of code groups, 0 for the first one met. Two rows of one class have
 * the same possible and the same expected inputs, as far as the rules can tell.
 */
export interface InputClasses {
  /** Words that a set takes: a bit for each group. */
  readonly words: number;
  /** The class of a set whose words stand at `at`, `at + 32`, and so on. */
  of(words: Uint32Array, at: number): number;
  /** Writes the classes of the first `count` such sets, at most 32, from `at` on. */
  write(words: Uint32Array, count: number, into: Uint32Array, at: number): void;
  /** The groups of a class. */
  groups(number: number): readonly number[];
}

/** Classes over so many groups. */
export function newInputClasses(groups: number): InputClasses {
  const words = Math.max(1, Math.ceil(groups / 32));
  const index = newNumberIndex();
  const longer = new Map<string, number>();
  const sets: number[][] = [];
  const ofWord = (word: number): number => {
    const number = index.of(word);
    if (number === sets.length) sets.push([word >>> 0]);
    return number;
  };
  const of = (from: Uint32Array, at: number): number => {
    if (words === 1) return ofWord(from[at] ?? 0);
    const set = Array.from({ length: words }, (_, word) => from[at + word * 32] ?? 0);
    const key = set.join();
    const number = longer.get(key) ?? sets.push(set) - 1;
    longer.set(key, number);
    return number;
  };
  return {
    words,
    of,
    write: (from, count, into, at) => {
      // The index knows sets of one word only; of others it has none.
      const done = index.known(from, count, into, at);
      for (let one = done; one < count; one += 1) into[at + one] = of(from, one);
    },
    groups: (number) => {
      const set = sets[number] ?? [];
      const all = Array.from({ length: groups }, (_, group) => group);
      return all.filter((group) => (((set[group >>> 5] ?? 0) >>> (group & 31)) & 1) === 1);
    },
  };
}
