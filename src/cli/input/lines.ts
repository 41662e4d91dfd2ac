import { withoutMark } from '../../problems/json-text.ts';

/** One line of a file, or its beginning where it is too long. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line break; null where the line is longer than the limit. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * Splits bytes into lines as they come, holding one line of at most `limit` bytes at a
 * time. A byte-order mark at the very beginning is dropped. The rest of a line that is
 * too long is passed over without being held.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line, void, undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > limit) parts = [];
    else parts.push(bytes);
  };
  const line = (): Line => {
    const whole = size > limit ? null : Buffer.concat(parts);
    const bytes = whole !== null && number === 1 ? withoutMark(whole) : whole;
    const done = { number, bytes };
    parts = [];
    size = 0;
    number += 1;
    return done;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
    // The reader of a line that will never fit need not wait for its end.
    if (size > limit && number === 1) yield { number, bytes: null };
  }
  if (size > 0) yield line();
}
