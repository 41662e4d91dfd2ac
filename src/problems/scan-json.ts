/** A name that stands twice in one object; `path` leads to it. */
export interface DuplicateKey {
  readonly path: readonly (string | number)[];
}

/** What a scan of a JSON text finds. Offsets are in UTF-16 units from 0. */
export interface JsonScan {
  /** The first place where the text is not JSON, and what could stand there. */
  readonly fault: { readonly offset: number; readonly expected: string } | null;
  /** The first place that is nested deeper than allowed; nothing after it is looked at. */
  readonly tooDeep: number | null;
  readonly duplicates: readonly DuplicateKey[];
}

interface Frame {
  /** Names seen in an object; null for a list. */
  readonly keys: Set<string> | null;
  step: string | number;
}

const BLANK = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** What ends a text in quotes or needs a look: a quote, an escape, a control character. */
const STRING_STOP = /["\\]|[^\u0020-\uffff]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const EXPECTED = {
  value: 'a value',
  first: 'a value or `]`',
  key: 'a name in double quotes',
  firstKey: 'a name in double quotes or `}`',
  colon: '`:`',
  next: '`,` or the end of the list or object',
  end: 'the end of the text',
};

/**
 * Scans a JSON text once, without recursion: where it is not JSON, where it is too deep,
 * and which names stand twice, since `JSON.parse` tells none of these reliably.
 */
export function scanJson(text: string, mostLevels: number): JsonScan {
  const frames: Frame[] = [];
  const duplicates: DuplicateKey[] = [];
  let expects: keyof typeof EXPECTED = 'value';
  for (let at = 0; ; ) {
    at = endOf(BLANK, text, at);
    const fault = { offset: at, expected: EXPECTED[expects] };
    const faulty = { fault, tooDeep: null, duplicates };
    const char = text[at];
    if (char === undefined) {
      return expects === 'end' ? { fault: null, tooDeep: null, duplicates } : faulty;
    }
    const frame = frames.at(-1);
    const after = frames.length > 0 ? 'next' : 'end';
    if (expects === 'colon' && char === ':') {
      expects = 'value';
      at += 1;
    } else if (expects === 'next' && char === ',' && frame !== undefined) {
      if (typeof frame.step === 'number') frame.step += 1;
      expects = frame.keys === null ? 'value' : 'key';
      at += 1;
    } else if (
      char === ']' &&
      frame?.keys === null &&
      (expects === 'first' || expects === 'next')
    ) {
      frames.pop();
      expects = frames.length > 0 ? 'next' : 'end';
      at += 1;
    } else if (char === '}' && frame?.keys && (expects === 'firstKey' || expects === 'next')) {
      frames.pop();
      expects = frames.length > 0 ? 'next' : 'end';
      at += 1;
    } else if (char === '"' && frame?.keys && (expects === 'firstKey' || expects === 'key')) {
      const end = endOfString(text, at);
      if (end < 0) return { ...faulty, fault: { offset: -end, expected: 'a complete text' } };
      const key = String(JSON.parse(text.slice(at, end)));
      frame.step = key;
      if (frame.keys.has(key)) duplicates.push({ path: frames.map(({ step }) => step) });
      frame.keys.add(key);
      expects = 'colon';
      at = end;
    } else if (expects !== 'value' && expects !== 'first') {
      return faulty;
    } else if (char === '{' || char === '[') {
      if (frames.length >= mostLevels) return { fault: null, tooDeep: at, duplicates };
      const isList = char === '[';
      frames.push(isList ? { keys: null, step: 0 } : { keys: new Set(), step: '' });
      expects = isList ? 'first' : 'firstKey';
      at += 1;
    } else {
      const end = char === '"' ? endOfString(text, at) : endOf(SCALAR, text, at);
      if (end < 0) return { ...faulty, fault: { offset: -end, expected: 'a complete text' } };
      if (end === at) return faulty;
      expects = after;
      at = end;
    }
  }
}

/** The end of what a sticky pattern matches here; `at` itself where it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The end of the text in quotes that begins here, or minus the place of its first fault. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; ) {
    STRING_STOP.lastIndex = at;
    if (!STRING_STOP.test(text)) return -text.length;
    const stop = STRING_STOP.lastIndex - 1;
    if (text[stop] === '"') return stop + 1;
    at = endOf(ESCAPE, text, stop);
    if (at === stop) return -stop;
  }
}
