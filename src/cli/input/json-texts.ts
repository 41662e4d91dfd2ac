import { isRead, type JsonText, MOST_MIB, readJson } from '../../problems/json-text.ts';
import { problem } from '../../problems/problem.ts';
import { type Line, linesOf } from './lines.ts';

const MOST_BYTES = MOST_MIB * 1024 * 1024;

/** A JSON text of a file, with the line it stands on where it is one of many. */
export interface NumberedText {
  readonly line: number | null;
  readonly json: JsonText;
}

const TOO_LARGE: JsonText = { problems: [problem('input.too-large', [], { maximum: MOST_MIB })] };

/**
 * The JSON texts of a file as they come. A first line that is a JSON text by itself, with
 * another line after it, makes the file one of many texts, one a line; otherwise all lines
 * together are one text. A line that is broken does not stop the others. Holds at most
 * 16 MiB at a time; a text that is larger is one problem.
 */
export async function* jsonTextsOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<NumberedText, void, undefined> {
  const held: Line[] = [];
  let size = 0;
  let first: NumberedText | null = null;
  let mode: 'undecided' | 'one' | 'many' = 'undecided';
  for await (const line of linesOf(chunks, MOST_BYTES)) {
    const blank = line.bytes !== null && isBlank(line.bytes);
    if (mode === 'many') {
      if (!blank) yield numbered(line);
      continue;
    }
    if (first !== null) {
      if (blank) continue;
      yield first;
      yield numbered(line);
      mode = 'many';
      continue;
    }
    if (mode === 'undecided' && !blank) {
      const read = numbered(line);
      if (isRead(read.json)) first = read;
      mode = 'one';
    }
    held.push(line);
    size += (line.bytes?.length ?? MOST_BYTES) + 1;
    if (first !== null || size <= MOST_BYTES) continue;
    if (!isOneOfMany(held)) {
      yield { line: null, json: TOO_LARGE };
      return;
    }
    yield* held.filter((one) => one.bytes === null || !isBlank(one.bytes)).map(numbered);
    mode = 'many';
  }
  if (mode === 'many') return;
  if (first !== null) yield { ...first, line: null };
  else yield* rest(held);
}

/** What is left where the first line was no JSON text by itself. */
function* rest(held: readonly Line[]): Generator<NumberedText, void, undefined> {
  const whole = held.flatMap(({ bytes }) => [bytes ?? new Uint8Array(), LINE_BREAK]);
  const json = readJson(Buffer.concat(whole), true);
  if (isRead(json) || !isOneOfMany(held)) yield { line: null, json };
  else yield* held.filter(({ bytes }) => bytes !== null && !isBlank(bytes)).map(numbered);
}

const LINE_BREAK = new Uint8Array([0x0a]);

function numbered({ number, bytes }: Line): NumberedText {
  return { line: number, json: bytes === null ? TOO_LARGE : readJson(bytes, false) };
}

/** Whether some line is a history by itself: then the file was meant as one text a line. */
function isOneOfMany(lines: readonly Line[]): boolean {
  return lines.some(({ bytes }) => {
    const json = bytes === null ? TOO_LARGE : readJson(bytes, false);
    const { value } = json;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'years');
  });
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
