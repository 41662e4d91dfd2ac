import type { Random } from './random.ts';

const FRAGMENTS: readonly string[] = [
  '\u0000',
  '\ufeff',
  '\r\n',
  '\r',
  '\n',
  '\u2028',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '1e999',
  '-1e999',
  'NaN',
  'Infinity',
  '0x10',
  '00',
  '1.',
  `${'9'.repeat(400)}`,
  '//',
  '/* */',
  "'",
  'undefined',
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '"country":"KEN","country":"UGA",',
  '"years":[],',
  '"year":2025,"year":2024,',
  '['.repeat(5_000),
  '{"a":'.repeat(5_000),
  ']'.repeat(5_000),
];

/** The text cut, doubled, with pieces put in, taken out and exchanged: then as bytes, some of them changed. */
export function mutatedText(valid: string, random: Random): Uint8Array {
  let text = valid;
  for (let left = random.below(4); left > 0; left -= 1) text = changed(text, random);
  const bytes = Uint8Array.from(Buffer.from(text));
  if (random.below(3) > 0 || bytes.length === 0) return bytes;
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes;
}

function changed(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(40));
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + random.pick(FRAGMENTS) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(to);
    case 3:
      return text.slice(0, to) + text.slice(at);
    case 4:
      return `${text}\n${text}`;
    default:
      return text.slice(0, at) + random.pick(FRAGMENTS) + text.slice(to);
  }
}

/** Bytes that follow no pattern at all. */
export function randomBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: random.below(200) }, () => random.below(256));
}
