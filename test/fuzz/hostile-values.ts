/** Arrays or objects inside one another, so many levels deep. */
function nested(levels: number, kind: 'array' | 'object' | 'not'): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) {
    value = kind === 'array' ? [value] : { [kind === 'not' ? 'not' : 'all']: value };
  }
  return value;
}

/** A list that contains itself. */
function endless(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

/** An object with a key that a careless copy would take for its prototype. */
function withPrototypeKey(value: unknown = { polluted: true }): unknown {
  return Object.defineProperty({}, '__proto__', {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const LONG = 'a'.repeat(100_000);

/** Keys that mean something to the language, or to nobody. */
export const HOSTILE_KEYS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'toJSON',
  'then',
  'length',
  '',
  ' ',
  '0',
  '-1',
  '\ud800',
  '\u0000',
  '\u202e',
  'law.clock',
  'waiver.granted',
  LONG,
];

/** Values that JSON can hold, each made anew. */
export const HOSTILE_JSON: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => false,
  () => 0,
  () => -0,
  () => -1,
  () => 1.5,
  () => 1e308,
  () => -1e308,
  () => 5e-324,
  () => 2 ** 53,
  () => 2 ** 31,
  () => 2025,
  () => '',
  () => '2025',
  () => 'tier-2',
  () => 'constructor',
  () => '\ud800',
  () => '\u0000\u001b[31m',
  () => LONG,
  () => [],
  () => ({}),
  () => [null],
  () => [[]],
  () => ({ value: true }),
  () => ({ fact: 'specialCase' }),
  () => ({ condition: 'specialCase' }),
  () => ({ not: { condition: 'specialCase' } }),
  () => withPrototypeKey(),
  () => withPrototypeKey(null),
  () => ({ constructor: { prototype: { polluted: true } } }),
  () => Array.from({ length: 2_000 }, () => 2025),
  () => Array.from({ length: 2_000 }, (_, at) => ({ year: at })),
  () => nested(200, 'array'),
  () => nested(200, 'not'),
];

/** Values that only a program can hand over. */
export const HOSTILE_VALUES: readonly (() => unknown)[] = [
  ...HOSTILE_JSON,
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.NEGATIVE_INFINITY,
  () => 10n ** 30n,
  () => Symbol('year'),
  () => () => true,
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([['year', 2025]]),
  () => new Set([1]),
  () => Object.create(null),
  () => new Array(3),
  () => new Uint8Array(4),
  () => /year/u,
  () => new Error('no'),
  () => Promise.resolve(1),
  () => endless(),
  () => nested(100_000, 'array'),
  () => nested(100_000, 'object'),
  () => nested(100_000, 'not'),
];
