const WIDTH = 96;

/**
 * A value as one would write it in TypeScript: on one line where it fits, otherwise one
 * entry a line. `room` is the width that is left on the first line, in characters.
 */
export function valueText(value: unknown, room = WIDTH): string {
  const short = inline(value);
  if (short.length <= room || typeof value !== 'object' || value === null) return short;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const entries = entriesOf(value).map(([key, one]) => {
    const label = key === null ? '' : `${key}: `;
    const text = valueText(one, WIDTH - 4 - label.length);
    return `  ${label}${text.replaceAll('\n', '\n  ')}`;
  });
  return `${open}\n${entries.join(',\n')}\n${close}`;
}

function inline(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = entriesOf(value).map(([key, one]) =>
    key === null ? inline(one) : `${key}: ${inline(one)}`,
  );
  if (Array.isArray(value)) return `[${entries.join(', ')}]`;
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function entriesOf(value: object): readonly (readonly [key: string | null, value: unknown])[] {
  if (Array.isArray(value)) return value.map((one: unknown) => [null, one] as const);
  return Object.entries(value).map(
    ([key, one]: [string, unknown]) =>
      [/^[A-Za-z_$][\w$]*$/u.test(key) ? key : quoted(key), one] as const,
  );
}

function quoted(text: string): string {
  const body = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return text.includes("'") ? JSON.stringify(text) : `'${body}'`;
}
