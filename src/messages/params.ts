import type { Problem } from '../problems/problem.ts';
import { printable } from './printable.ts';

/**
 * Reads the params of a problem or notice for a text. A param that is absent or of
 * another type reads as empty, so that an odd document still gives a readable line.
 */
export interface Params {
  /** The param as plain text; a list is joined by commas. */
  text(name: string): string;
  /** The param as a list of texts; a single value is a list of one. */
  list(name: string): readonly string[];
  /** The param as a list of whole numbers, others dropped. */
  numbers(name: string): readonly number[];
  /** True only where the param is `true`. */
  flag(name: string): boolean;
}

/** The reader of one problem's or notice's params; own properties only. */
export function paramsOf({ params }: Problem): Params {
  const list = (name: string): readonly string[] => {
    const value: unknown = Object.hasOwn(params, name) ? params[name] : null;
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all
      .filter((one) => one !== null && one !== undefined)
      .map((one) => printable(String(one)));
  };
  return {
    text: (name) => list(name).join(', '),
    list,
    numbers: (name) => list(name).map(Number).filter(Number.isInteger),
    flag: (name) => Object.hasOwn(params, name) && params[name] === true,
  };
}
