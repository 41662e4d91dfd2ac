import { type Problem, problem } from './problem.ts';
import { scanJson } from './scan-json.ts';

/** Largest JSON text that is read as one, in MiB. */
export const MOST_MIB = 16;
/** Deepest nesting that is read. */
const MOST_LEVELS = 100;

/** A JSON text read: its value with the names that stand twice, or why it is none. */
export type JsonText =
  | { readonly value: unknown; readonly problems: readonly Problem[] }
  | { readonly value?: never; readonly problems: readonly [Problem, ...Problem[]] };

/** True where a text was read, duplicate names or not. */
export function isRead(json: JsonText): json is JsonText & { readonly value: unknown } {
  return 'value' in json;
}

/**
 * Reads bytes as one JSON text. `whole` is false for one line of many: then places are
 * told without the line, which the label names.
 */
export function readJson(bytes: Uint8Array, whole: boolean): JsonText {
  const text = decode(bytes);
  if (text === null) return { problems: [problem('input.not-utf8')] };
  if (text.trim() === '') return { problems: [problem('input.empty')] };
  const { fault, tooDeep, duplicates } = scanJson(text, MOST_LEVELS);
  if (tooDeep !== null) {
    const params = { ...placeOf(text, tooDeep, whole), maximum: MOST_LEVELS };
    return { problems: [problem('input.too-deep', [], params)] };
  }
  if (fault !== null) {
    const { offset, expected } = fault;
    const params = { ...placeOf(text, offset, whole), expected, found: foundAt(text, offset) };
    return { problems: [problem('input.not-json', [], params)] };
  }
  return {
    value: JSON.parse(text),
    problems: duplicates.map(({ path }) => problem('input.duplicate-key', path)),
  };
}

const BOM = [0xef, 0xbb, 0xbf];

/** The bytes of a file without the byte-order mark that it may begin with. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return BOM.every((byte, at) => bytes[at] === byte) ? bytes.subarray(BOM.length) : bytes;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Line and column of an offset, from 1; columns count characters. */
function placeOf(text: string, offset: number, whole: boolean): Record<string, number> {
  const before = text.slice(0, offset);
  const column = [...before.slice(before.lastIndexOf('\n') + 1)].length + 1;
  return whole ? { line: before.split('\n').length, column } : { column };
}

function foundAt(text: string, offset: number): string {
  const char = text.codePointAt(offset);
  if (char === undefined) return 'the end';
  const shown = String.fromCodePoint(char);
  return /[\p{C}\p{Z}]/u.test(shown)
    ? `the character U+${char.toString(16).toUpperCase().padStart(4, '0')}`
    : `\`${shown}\``;
}
