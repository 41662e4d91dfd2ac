/**
 * JSON with one line for each element of an outer list and for each key of the outer two objects,
 * and no spaces inside a line: small, and a changed row is a changed line.
 */
export function compactJson(value: unknown): string {
  return `${write(value, 2)}\n`;
}

function write(value: unknown, levels: number): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => JSON.stringify(item))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}:${write(item, levels - 1)}`,
      );
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${close}`;
}
